// Which events a write comes to, from what was there before and what is there after it. Pure, and the one place where that is decided.
import { raisedLevels } from '../../catalog/consent.ts'
import type { AppResource } from '../../manifest/resource.ts'
import { seesRepositories } from './access.ts'
import type { CheckConclusion, CheckStatus } from './check-run.ts'
import type { StoredApp, StoredInstallation } from './registry.ts'

/** An event's name and action. `fields`: what its payload says beside the thing itself. `onlyFor`: the one app that may hear it. */
export type Happening = { name: string; action: string | null; fields?: object; onlyFor?: number }

/** Whether the app has a webhook that anything is sent to. */
export function listens({ spec: { webhook } }: AppResource): boolean {
  return webhook.active && webhook.url !== ''
}

/** Whether the app listens at an address where it did not before, and is to be pinged there. `before`: null for a new app. */
export function listensAnew(before: StoredApp | null, after: StoredApp): boolean {
  if (!listens(after.resource)) return false
  return before === null || !listens(before.resource) || before.resource.spec.webhook.url !== after.resource.spec.webhook.url
}

type InstallationAction = 'created' | 'deleted' | 'suspend' | 'unsuspend' | 'new_permissions_accepted'

/** In the order in which they are told: what opens comes before what closes. A lowered grant is no event. */
export function installationActions(before: StoredInstallation | null, after: StoredInstallation | null): InstallationAction[] {
  if (after === null) return before === null ? [] : ['deleted']
  if (before === null) return ['created']
  const [was, is] = [before.suspension !== null, after.suspension !== null]
  return [
    ...(was && !is ? (['unsuspend'] as const) : []),
    ...(raisedLevels(before.grant, after.grant).length > 0 ? (['new_permissions_accepted'] as const) : []),
    ...(!was && is ? (['suspend'] as const) : []),
  ]
}

/** Whether there may be anything to tell of an installation; looking closer takes the repositories of its space. */
export function isWorthTelling(before: StoredInstallation | null, after: StoredInstallation | null): boolean {
  if (installationActions(before, after).length > 0) return true
  const selection = (installation: StoredInstallation | null) => String(installation?.resource.spec.repositories)
  return selection(before) !== selection(after)
}

/**
 * Names of the repositories that joined and left an installation which was there before and stays. `known`: all of its space.
 * Nothing is told while it is suspended, nor where its grant opens no repository.
 */
export function selectionChange(
  before: StoredInstallation | null,
  after: StoredInstallation | null,
  known: readonly string[],
): { added: string[]; removed: string[] } {
  if (before === null || after === null || !showsRepositories(after)) return { added: [], removed: [] }
  const [had, has] = [selected(before, known), selected(after, known)]
  return { added: [...has].filter((name) => !had.has(name)), removed: [...had].filter((name) => !has.has(name)) }
}

/** Names of the repositories that the app may be told of as the installation's. `known`: all of its space. */
export function shownRepositories(installation: StoredInstallation, known: readonly string[]): ReadonlySet<string> {
  return showsRepositories(installation) ? selected(installation, known) : new Set()
}

/** Whether the app may be told of the installation's repositories: whoever suspended it wants nothing told any more. */
export function showsRepositories({ suspension, grant }: StoredInstallation): boolean {
  return suspension === null && seesRepositories(grant, null)
}

function selected({ resource }: StoredInstallation, known: readonly string[]): ReadonlySet<string> {
  const { repositories } = resource.spec
  return new Set(repositories === 'all' ? known : repositories)
}

/** `before`: null for a new one. That one is gone is not told to apps: of that they hear as one that left their installation. */
export function repositoryHappenings(before: { private: boolean } | null, after: { private: boolean }): Happening[] {
  const name = 'repository'
  if (before === null) return [{ name, action: 'created' }]
  if (before.private === after.private) return []
  return [{ name, action: after.private ? 'privatized' : 'publicized' }]
}

type Check = { status: CheckStatus; conclusion: CheckConclusion | null }

/** One that is completed from the start is made and completed at once. */
export function runHappenings(before: Check | null, after: Check): Happening[] {
  const name = 'check_run'
  return [...(before === null ? [{ name, action: 'created' }] : []), ...(completes(before, after) ? [{ name, action: 'completed' }] : [])]
}

export function suiteHappenings(before: Check, after: Check): Happening[] {
  return completes(before, after) ? [{ name: 'check_suite', action: 'completed' }] : []
}

function completes(before: Check | null, after: Check): boolean {
  return after.status === 'completed' && before?.conclusion !== after.conclusion
}

type Pull = {
  state: 'open' | 'closed'
  title: string
  body: string | null
  head: { sha: string }
  base: { ref: string; sha: string }
}

/** `before`: null for a new one. */
export function pullHappenings(before: Pull | null, after: Pull): Happening[] {
  const name = 'pull_request'
  if (before === null) return [{ name, action: 'opened' }]
  const changes = pullChanges(before, after)
  const shas = { before: before.head.sha, after: after.head.sha }
  return [
    ...(Object.keys(changes).length > 0 ? [{ name, action: 'edited', fields: { changes } }] : []),
    ...(before.state === after.state ? [] : [{ name, action: after.state === 'closed' ? 'closed' : 'reopened' }]),
    // Whoever is told that it was opened again sees where its branch is by now.
    ...(shas.before === shas.after || before.state === 'closed' ? [] : [{ name, action: 'synchronize', fields: shas }]),
  ]
}

function pullChanges(before: Pull, after: Pull): object {
  return {
    ...(before.title === after.title ? {} : { title: { from: before.title } }),
    ...(before.body === after.body ? {} : { body: { from: before.body ?? '' } }),
    ...(before.base.ref === after.base.ref ? {} : { base: { ref: { from: before.base.ref }, sha: { from: before.base.sha } } }),
  }
}
