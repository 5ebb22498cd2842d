// What people and apps do to one installation in their own right: no fleet, no plan. It shows as drift in the next plan. Pure.
import { grantIn } from '../../catalog/consent.ts'
import { normalize } from '../../manifest/normalize.ts'
import type { InstallationResource } from '../../manifest/resource.ts'
import { sameGrant, written } from './changeset-draft.ts'
import { pendingConsent, widened } from './consent.ts'
import { remembering } from './last-applied.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { AuditDraft, StoredApp, StoredInstallation, Suspension } from './registry.ts'
import type { SpaceRef } from './rights.ts'
import { liftedFrom, suspendedByApp, suspendedFrom } from './suspension.ts'

export type Repositories = InstallationResource['spec']['repositories']

export type InstallationChange =
  | { kind: 'rescope'; repositories: Repositories }
  | { kind: 'add-repository' | 'remove-repository'; name: string }
  | { kind: 'suspend' | 'unsuspend' | 'uninstall' }
  /** `digest`: of the pending request that was shown. */
  | { kind: 'accept' | 'refuse'; digest: string }

export type InstallationContext = {
  installation: StoredInstallation
  app: StoredApp
  space: SpaceRef
  /** Names of the space's repositories. */
  known: ReadonlySet<string>
  at: string
  actor: string
  side: Suspension['side']
  /** Whether who acts for the space administers the app too. */
  ownsApp: boolean
}

/** `after`: null where it ends; the installation itself where nothing changes. */
export type ChangedInstallation = { rejection: Rejection } | { rejection: null; after: StoredInstallation | null; audit: AuditDraft[] }

/** Applies one change to an installation that the caller may change. */
export function changeInstallation(change: InstallationChange, context: InstallationContext): ChangedInstallation {
  switch (change.kind) {
    case 'rescope':
      return rescope(context, change.repositories)
    case 'add-repository':
    case 'remove-repository':
      return reselect(context, change.kind, change.name)
    case 'suspend':
      return suspend('suspend', context, suspendedFrom(context.side, context, context.installation.suspension))
    case 'unsuspend':
      return unsuspend(context)
    case 'uninstall':
      return uninstall(context)
    case 'accept':
    case 'refuse':
      return decide(context, change)
  }
}

function rescope(context: InstallationContext, repositories: Repositories): ChangedInstallation {
  const { installation, space, known } = context
  const rejection = unknownRepositories(space.login, repositories, known)
  if (rejection !== null) return { rejection }
  return result('rescope', context, withSpec(context, installation, { repositories }))
}

function reselect(context: InstallationContext, kind: 'add-repository' | 'remove-repository', name: string): ChangedInstallation {
  const { repositories } = context.installation.resource.spec
  if (kind === 'add-repository') {
    if (repositories === 'all' || repositories.includes(name)) return result('rescope', context, context.installation)
    return rescope(context, [...repositories, name])
  }
  if (repositories === 'all') return { rejection: rejected('invalid_change', 'It is for all repositories; select some first.') }
  if (!repositories.includes(name)) return { rejection: rejected('not_found', `It is not for ${name}.`) }
  const rest = repositories.filter((other) => other !== name)
  if (rest.length === 0) return { rejection: rejected('invalid_change', 'Its last repository stays; uninstall the app instead.') }
  return rescope(context, rest)
}

function suspend(action: 'suspend' | 'unsuspend', context: InstallationContext, suspension: Suspension | null): ChangedInstallation {
  const { installation } = context
  if (suspension === installation.suspension) return result(action, context, installation)
  const { suspended: was = false, ...spec } = installation.resource.spec
  const is = suspension !== null
  // With two suspensions one on top of the other, the resource says the same before and after.
  const live = was === is ? installation : withResource(context, installation, is ? { ...spec, suspended: true } : spec)
  return result(action, context, { ...live, suspension })
}

function unsuspend(context: InstallationContext): ChangedInstallation {
  const { side, ownsApp, installation } = context
  if (side === 'space' && ownsApp) return suspend('unsuspend', context, null)
  const lifted = liftedFrom(side, installation.suspension)
  if (lifted !== 'other side') return suspend('unsuspend', context, lifted)
  const detail = side === 'space' ? suspendedByApp : 'Its space suspended it; only admins of the space can lift that.'
  return { rejection: rejected('suspended_by_app', detail) }
}

/** A guard of the space does not hold the app's owner: a stranger could keep an installation alive against it. */
function uninstall(context: InstallationContext): ChangedInstallation {
  const { side, installation } = context
  if (side === 'space' && installation.resource.spec.lifecycle.preventDestroy) {
    const detail = `${installation.key} has lifecycle.preventDestroy; lift it in its manifest first, or suspend the installation.`
    return { rejection: rejected('prevent_destroy', detail) }
  }
  return result('uninstall', context, null)
}

function decide(context: InstallationContext, { kind, digest }: { kind: 'accept' | 'refuse'; digest: string }): ChangedInstallation {
  const { installation, app, space, at, actor } = context
  const request = app.resource.spec.permissions
  const pending = pendingConsent(installation, request, space.type)
  if (pending?.digest !== digest) {
    const now = pending === null ? 'It asks for no more than it has.' : 'It asks for something else by now; look at it again.'
    return { rejection: rejected('consent_moved', now) }
  }
  if (kind === 'refuse') {
    if (pending.state === 'refused') return { rejection: null, after: installation, audit: [] }
    const entry = { action: 'refuse', key: installation.key, space: space.login, before: null, after: { changes: pending.changes } }
    return { rejection: null, after: { ...installation, refusal: { at, by: actor, digest } }, audit: [entry] }
  }
  const { permissions } = installation.resource.spec
  const live = permissions === undefined ? installation : withSpec(context, installation, { permissions: widened(permissions, pending) })
  const grant = grantIn(space.type, request, live.resource.spec.permissions ?? null, null)
  return result('consent', context, { ...live, grant, refusal: null })
}

/** An app in a space where it is not yet: granted what it asks for. `fleet` is nobody's. */
export function newInstallation(
  { app, space, known, at, actor }: Pick<InstallationContext, 'app' | 'space' | 'known' | 'at' | 'actor'>,
  id: number,
  repositories: Repositories,
): { rejection: Rejection } | { rejection: null; installation: StoredInstallation; audit: AuditDraft[] } {
  const rejection = unknownRepositories(space.login, repositories, known)
  if (rejection !== null) return { rejection }
  const resource: InstallationResource = {
    apiVersion: 'appward/v1',
    kind: 'Installation',
    metadata: { app: app.resource.metadata.slug, space: space.login, labels: {}, annotations: {} },
    spec: { repositories: sorted(repositories), lifecycle: { preventDestroy: false } },
  }
  const installation: StoredInstallation = {
    kind: 'Installation',
    id,
    appId: app.id,
    space: space.login,
    fleet: null,
    createdAt: at,
    ...written(resource, 0, { at, actor }),
    resource,
    applied: null,
    grant: grantIn(space.type, app.resource.spec.permissions, null, null),
    suspension: null,
    refusal: null,
  }
  const entry = { action: 'install', key: installation.key, space: space.login, before: null, after: resource }
  return { rejection: null, installation, audit: [entry] }
}

/** Why a space cannot give these repositories; null where it can. */
export function unknownRepositories(space: string, repositories: Repositories, known: ReadonlySet<string>): Rejection | null {
  const unknown = repositories === 'all' ? [] : repositories.filter((name) => !known.has(name))
  return unknown.length === 0 ? null : rejected('unknown_repositories', `${space} has no repository ${unknown.join(', ')}.`)
}

function sorted(repositories: Repositories): Repositories {
  return repositories === 'all' ? repositories : repositories.toSorted()
}

type Spec = InstallationResource['spec']

function withSpec(context: InstallationContext, installation: StoredInstallation, changes: Partial<Spec>): StoredInstallation {
  return withResource(context, installation, { ...installation.resource.spec, ...changes })
}

/** As a changeset would write it: in its complete form, with a new revision; the same where that says the same. */
function withResource(context: InstallationContext, installation: StoredInstallation, spec: Spec): StoredInstallation {
  const resource = normalize({ ...installation.resource, spec }) as InstallationResource
  const fields = written(resource, installation.revision, context)
  return fields.digest === installation.digest ? installation : { ...installation, ...fields, resource }
}

function result(action: string, { installation, space }: InstallationContext, written: StoredInstallation | null): ChangedInstallation {
  if (written === installation) return { rejection: null, after: written, audit: [] }
  const after = written === null ? null : remembering(installation, written)
  const place = { key: installation.key, space: space.login }
  const entry = { action, ...place, before: installation.resource, after: after?.resource ?? null }
  if (after === null || sameGrant(installation.grant, after.grant)) return { rejection: null, after, audit: [entry] }
  return { rejection: null, after, audit: [entry, { action: 'grant', ...place, before: installation.grant, after: after.grant }] }
}
