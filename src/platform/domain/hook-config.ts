// An app's webhook settings, and what changing them does to the app and the audit log. Pure.
import { digestOf } from '../../lib/digest.ts'
import { checkManifest } from '../../manifest/check-manifest.ts'
import { reasonsOf } from '../../manifest/reasons.ts'
import { type ApiFault, validationFault } from './api-fault.ts'
import { remembering } from './last-applied.ts'
import type { AuditDraft, StoredApp } from './registry.ts'

/** A secret as it is kept: sealed under the master key, and a keyed digest that tells whether another is the same. */
export type SealedSecret = { sealed: string; mac: string }

/** The address itself belongs to the app's manifest. */
export type Hook = { contentType: 'json' | 'form'; insecureSsl: boolean; secret: SealedSecret | null }

/** Clients of webhooks take JSON alone, unless somebody chose otherwise. */
export const defaultHook: Hook = { contentType: 'json', insecureSsl: false, secret: null }

/** What stands for a secret wherever settings are shown. */
export const maskedSecret = '********'

type Wanted = Partial<Omit<Hook, 'secret'>> & { url?: string; secret?: SealedSecret | null }

export type HookChange = { fault: ApiFault } | { fault: null; app: StoredApp | null; hook: Hook | null; audit: AuditDraft[] }

/** What is to be written; null for what stays as it is. `by` is the login that the app acts under. */
export function changedHook(app: StoredApp, hook: Hook, wanted: Wanted, { at, by }: { at: string; by: string }): HookChange {
  const { url = app.resource.spec.webhook.url, contentType = hook.contentType, insecureSsl = hook.insecureSsl } = wanted
  const { secret = hook.secret } = wanted
  const moved = url === app.resource.spec.webhook.url ? null : withUrl(app, url, { at, by })
  if (moved !== null && 'fault' in moved) return moved
  const next: Hook = { contentType, insecureSsl, secret }
  const sameSecret = secret?.mac === hook.secret?.mac
  const changed = contentType !== hook.contentType || insecureSsl !== hook.insecureSsl || !sameSecret
  const { key, space } = app
  return {
    fault: null,
    app: moved,
    hook: changed ? next : null,
    audit: [
      ...(moved === null ? [] : [updateEntry(app, moved)]),
      ...(changed
        ? [{ action: 'update-hook', key, space, before: shown(hook), after: { ...shown(next), secretChanged: !sameSecret } }]
        : []),
    ],
  }
}

/** The app with another address; the rules are those of manifests. */
function withUrl(app: StoredApp, url: string, { at, by }: { at: string; by: string }): StoredApp | { fault: ApiFault } {
  const { spec } = app.resource
  const resource = { ...app.resource, spec: { ...spec, webhook: { ...spec.webhook, url } } }
  const found = checkManifest(resource).findings.filter(({ severity, path }) => severity === 'error' && path[1] === 'webhook')
  const [first] = found
  if (first !== undefined) {
    return { fault: validationFault([{ resource: 'Hook', field: 'url', code: 'custom', message: first.message }]) }
  }
  return remembering(app, { ...app, resource, digest: digestOf(resource), revision: app.revision + 1, updatedAt: at, updatedBy: by })
}

function updateEntry({ key, space, resource: before }: StoredApp, { resource: after }: StoredApp): AuditDraft {
  return { action: 'update', key, space, before, after, reasons: reasonsOf({ action: 'update', before, after }) }
}

function shown({ contentType, insecureSsl, secret }: Hook): object {
  return { contentType, insecureSsl, secret: secret === null ? null : maskedSecret }
}
