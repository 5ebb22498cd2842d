// Writes into a plan what it means to the grants of installations: on each change, and as the list of what waits for people.
import { raisedLevels } from '../../src/catalog/consent.ts'
import type { Change, ChangesetResult, ConsentEffect, Plan, Space, Waiting } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { installationPath } from '../../src/lib/installation-page.ts'
import { type ConsentInput, type Outcome, outcomesOf } from './consents.ts'
import { levelsGiven } from './diff.ts'

/** The changes with their effects, in the order in which they came, and what waits once they are made. `target`: the platform's address. */
export function withConsents(input: ConsentInput & { target: string }): { changes: Change[]; waiting: Waiting[] } {
  const outcomes = outcomesOf(input).sort((a, b) => compare(a.installation, b.installation))
  const byApp = Map.groupBy(outcomes, ({ app }) => app)
  const byKey = new Map(outcomes.map((outcome) => [outcome.installation, outcome]))
  const widening = new Set([...byApp].flatMap(([app, those]) => (those.some(widens) ? [app] : [])))
  const raised = new Set(input.changes.flatMap((change) => (raisesRequest(change) ? [change.after.metadata.slug] : [])))
  const widensOwn = (app: string) => widening.has(app) && raised.has(app)
  return {
    changes: input.changes.map((change): Change => {
      if (change.before?.kind === 'App' && change.after?.kind === 'App') {
        const { slug } = change.after.metadata
        return altersRequest(change)
          ? withEffects(
              change,
              (byApp.get(slug) ?? []).filter(({ own }) => own !== 'new'),
              widensOwn(slug),
            )
          : change
      }
      const outcome = byKey.get(change.key)
      if (change.after?.kind !== 'Installation' || outcome === undefined) return change
      if (outcome.own === 'none' && raised.has(outcome.app)) return change
      return withEffects(withGrant(change, outcome), [outcome], widens(outcome) && widensOwn(outcome.app))
    }),
    waiting: outcomes.flatMap((outcome) => (outcome.pending.length > 0 ? [waitingFor(outcome, input.target)] : [])),
  }
}

/** The page on which people consent to what an installation's app asks for. */
function consentPage(target: string, space: Pick<Space, 'type' | 'login'>, id: number): string {
  return `${target}${installationPath(space, id)}`
}

/** What waits after an apply: what the apply installed has a page now. */
export function waitingAfter({ target, waiting }: Plan, result: ChangesetResult | null): Waiting[] {
  const ids = new Map(result?.changes.map(({ key, id }) => [key, id]))
  return waiting.map((each) => withPage(each, target, ids.get(each.installation) ?? null))
}

/** With the page of the installation of this id, where it had none. In a personal space its user consents. */
export function withPage(waiting: Waiting, target: string, id: number | null): Waiting {
  if (waiting.page !== null || id === null) return waiting
  const { space: login, who } = waiting
  return { ...waiting, page: consentPage(target, { type: who === login ? 'user' : 'organization', login }, id) }
}

type AppAlteration = Change & { before: { kind: 'App' }; after: { kind: 'App' } }

function raisesRequest(change: Change): change is AppAlteration {
  const { before, after } = change
  return before?.kind === 'App' && after?.kind === 'App' && raisedLevels(before.spec.permissions, after.spec.permissions).length > 0
}

function altersRequest({ fields }: Change): boolean {
  return fields.some(({ type, path }) => type === 'level' && !path.startsWith('permissions.user.'))
}

/** Whether a wider consent in a manifest gives the installation more. */
function widens({ own, granted }: Outcome): boolean {
  return own === 'consent' && granted.length > 0
}

function withEffects<C extends Change>(change: C, outcomes: readonly Outcome[], widensOwnConsent: boolean): C {
  return { ...change, consents: outcomes.flatMap(effectsOf), impact: { ...change.impact, widensOwnConsent } }
}

function effectsOf({ installation, space, own, granted, removed, pending, state }: Outcome): ConsentEffect[] {
  const place = { installation, space: space.login }
  const effects: ConsentEffect[] = [
    { ...place, effect: 'granted', by: own === 'none' ? 'earlier consent' : 'this plan', permissions: granted },
    { ...place, effect: 'waiting', by: 'people', permissions: state === 'raised' ? pending : [] },
    { ...place, effect: 'removed', by: null, permissions: removed },
  ]
  return effects.filter(({ permissions }) => permissions.length > 0)
}

/** A new installation shows what it is given; its consent is left out of its fields. */
function withGrant<C extends Change>(change: C, { own, grant }: Outcome): C {
  return own === 'new' && grant !== null ? { ...change, fields: [...change.fields, ...levelsGiven(grant)] } : change
}

function waitingFor({ installation, app, space, record, pending, state }: Outcome, target: string): Waiting {
  const who = space.type === 'user' ? space.login : `admins of ${space.login}`
  const page = record === null ? null : consentPage(target, space, record.id)
  return { installation, app, space: space.login, state, permissions: pending, who, page }
}
