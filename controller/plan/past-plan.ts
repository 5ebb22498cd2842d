// A changeset of the past as the plan that it was: from what the platform's log has of its changes and of what followed from them.
import { loweredLevels, raisedLevels } from '../../src/catalog/consent.ts'
import { grantOf } from '../../src/catalog/grants.ts'
import type {
  Change,
  ChangesetDetail,
  ConsentEffect,
  Consequence,
  FieldChange,
  Grant,
  Impact,
  PastChange,
  Plan,
} from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { reasonsOf, riskOf } from '../../src/manifest/reasons.ts'
import { type AppResource, appKey, kindOfKey, partsOfInstallation, type Resource } from '../../src/manifest/resource.ts'
import { diff, levelsGiven, settings } from './diff.ts'
import { stated } from './drift.ts'
import { withSecret } from './secrets.ts'

/** The plan of a changeset that was applied to the platform at `target`; what only the moment could tell is left empty. */
export function pastPlan(detail: ChangesetDetail, target: string): Plan {
  const changes = detail.changes.map((change) => pastChange(change, detail))
  return {
    version: 1,
    target,
    fleet: detail.fleet,
    head: detail.previous,
    desired: '',
    actual: '',
    selection: null,
    summary: { owned: 0, actions: detail.actions, highRisk: changes.filter(({ risk }) => risk === 'high').length },
    changes,
    waiting: [],
    leftovers: [],
    forget: [],
    ignored: [],
    uncompared: [],
    freezes: [],
    conflicts: [],
  }
}

function pastChange(past: PastChange, detail: ChangesetDetail): Change {
  const { action, key, id, before, after } = past
  const kind = kindOfKey(key)
  const fields = fieldsOf(past, detail)
  const reasons = reasonsOf({ action, before, after })
  const from = before !== null && after !== null && keyBefore(before) !== key && kind === 'App' ? keyBefore(before) : null
  const change = {
    action,
    kind,
    key,
    id: before === null ? null : id,
    // The log knows the revision afterwards.
    revision: before === null ? null : (past.revision ?? 1) - 1,
    from,
    before,
    after,
    fields,
    adopts: adoptionOf(past, detail),
    undoes: [],
    consents: consentsOf(past, detail),
    reasons,
    risk: riskOf(reasons),
    impact: impactOf(past, detail),
    how: 'api' as const,
  }
  // Which of before and after is null is what tells the three forms of a change apart.
  return change as Change
}

/** From which owner it was taken over. */
function adoptionOf({ key }: PastChange, { consequences }: ChangesetDetail): Change['adopts'] {
  const adoption = consequences.find((each) => each.action === 'adopt' && each.key === key)
  return adoption === undefined ? null : (adoption.before as Change['adopts'])
}

function fieldsOf(past: PastChange, detail: ChangesetDetail): FieldChange[] {
  const { key, before, after } = past
  if (after === null) return []
  if (after.kind === 'Installation' && before === null) return [...settings(after), ...grantFields(after, detail)]
  // Of an app that was there the log does not tell whether it had another one before.
  const isSet = detail.consequences.some((each) => each.action === 'update-hook' && each.key === key)
  return withSecret(
    before === null ? settings(after) : diff(before, stated(after)),
    isSet ? { path: 'webhook.secret', type: 'secret', state: before === null ? 'new' : 'changed' } : null,
  )
}

/** What an installation was given is known where the same changeset made its app; otherwise it was what the app asked for then. */
function grantFields(after: Extract<Resource, { kind: 'Installation' }>, { changes }: ChangesetDetail): FieldChange[] {
  const app = changes.find(({ key }) => key === appKey(after.metadata.app))?.after as AppResource | null | undefined
  if (!app) return [{ path: 'grant', type: 'value', before: null, after: 'what the app asked for then' }]
  return levelsGiven(grantOf(app.spec.permissions, after.spec.permissions ?? null, null))
}

/** An app that ended took its installations along. */
function impactOf({ key, before, after }: PastChange, { consequences }: ChangesetDetail): Impact {
  const ended = consequences.filter(({ action, before }) => action === 'uninstall' && isOf(key, before as Resource | null))
  const resources =
    after !== null ? [] : [...(before?.kind === 'Installation' ? [before] : []), ...ended.map((each) => each.before as Resource)]
  return {
    installations: ended.length,
    spaces: resources.map(({ metadata }) => metadata.space).sort(compare),
    repositories: resources.reduce((sum, resource) => sum + namedRepositories(resource), 0),
    keys: 0,
    lastUsedAt: null,
    widensOwnConsent: false,
  }
}

function isOf(key: string, installation: Resource | null): boolean {
  return installation?.kind === 'Installation' && appKey(installation.metadata.app) === key
}

function namedRepositories(resource: Resource): number {
  return resource.kind === 'Installation' && resource.spec.repositories !== 'all' ? resource.spec.repositories.length : 0
}

/** Grants that moved belong to the change of their installation; where there is none, to that of their app. */
function consentsOf({ key }: PastChange, { changes, consequences }: ChangesetDetail): ConsentEffect[] {
  const named = new Set(changes.map((change) => change.key))
  return consequences
    .filter(
      ({ action, key: installation }) =>
        action === 'grant' && (installation === key || (!named.has(installation) && appOf(installation) === key)),
    )
    .flatMap((consequence) => effectsOf(consequence, named.has(consequence.key)))
}

function effectsOf({ key, before, after }: Consequence, planned: boolean): ConsentEffect[] {
  const [was, is] = [before as Grant, after as Grant]
  const [raised, lowered] = [raisedLevels(was, is), loweredLevels(was, is)]
  const place = { installation: key, space: partsOfInstallation(key).space }
  return [
    ...(raised.length > 0
      ? [{ ...place, effect: 'granted' as const, by: planned ? ('this plan' as const) : ('earlier consent' as const), permissions: raised }]
      : []),
    ...(lowered.length > 0 ? [{ ...place, effect: 'removed' as const, by: null, permissions: lowered }] : []),
  ]
}

function appOf(installation: string): string {
  return appKey(partsOfInstallation(installation).app)
}

function keyBefore(before: Resource): string {
  return before.kind === 'App' ? appKey(before.metadata.slug) : ''
}
