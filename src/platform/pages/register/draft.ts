// An app that somebody fills in a form for: what was typed, as the manifest that it comes to, and what is wrong with it.
import { appward } from '../../../convert/forms/appward.ts'
import { identityOf } from '../../../convert/identity.ts'
import { Notes } from '../../../convert/note.ts'
import { completed } from '../../../convert/read-definition.ts'
import { checkManifest } from '../../../manifest/check-manifest.ts'
import type { Finding, Path } from '../../../manifest/finding.ts'
import type { CompleteApp } from '../../../manifest/normalize.ts'
import type { AppResource } from '../../../manifest/resource.ts'
import { slugOf } from '../../../manifest/slug-of.ts'
import { maxSecret } from '../../domain/change-forms.ts'
import { appFieldNames, readAppFields } from '../parts/app-fields.ts'
import { type FieldFaults, faultsByField } from '../parts/field-faults.ts'
import { askedFieldNames, readAsked } from '../parts/permission-fields.ts'

/** `secret` is no part of the app; null where none was typed. */
export type Draft = { app: CompleteApp; secret: string | null }

type Told = Pick<Finding, 'path' | 'severity' | 'message'> & Partial<Pick<Finding, 'hint'>>

/** An app of which nothing is given but its space. */
export function emptyApp(space: string): CompleteApp {
  const app = completed({}, null, space, new Notes(), () => ({ public: false, webhookActive: false }))
  if (app === null) throw new Error('An app without fields cannot be completed.')
  return app
}

/** The form as it was sent, right or wrong. The slug follows from the name. */
export function readDraft(form: URLSearchParams, space: string): Draft {
  const empty = emptyApp(space)
  const { name, ...spec } = { ...readAppFields(form, empty.spec), ...readAsked(form) }
  // Anything else than the two the check refuses.
  const visibility = (form.get('visibility') ?? 'private') as AppResource['spec']['visibility']
  return {
    app: {
      ...empty,
      metadata: { ...empty.metadata, ...identityOf(name, null, space, new Notes()) },
      spec: { ...empty.spec, ...spec, visibility, ...(name === '' ? {} : { name }) },
    },
    secret: form.get('webhook.secret') || null,
  }
}

/** What the form gives, checked like any manifest; `resource` is null where something is wrong. `credentials`: places that seem to hold some. */
export function checkDraft({ app, secret }: Draft): { resource: AppResource | null; findings: Told[]; credentials: Path[] } {
  const { resource, findings } = checkManifest(app)
  const own = [nameFault(app.spec.name ?? ''), secretFault(secret)].filter((finding) => finding !== null)
  const credentials = findings.filter(({ code }) => code === 'AW241').map(({ path }) => path)
  return { resource: resource?.kind === 'App' && own.length === 0 ? resource : null, findings: [...own, ...findings], credentials }
}

/** Findings by the fields of the registration form. */
export function faultsOf(app: CompleteApp, findings: readonly Told[]): FieldFaults {
  return faultsByField(findings, [...appFieldNames, ...askedFieldNames(app.spec), 'visibility'], { slug: 'name' })
}

function nameFault(name: string): Told | null {
  const at = { path: ['spec', 'name'], severity: 'error' as const }
  if (name === '') return { ...at, message: 'The app needs a name.' }
  return slugOf(name) === ''
    ? { ...at, message: 'The slug is made of the letters a to z and the digits of the name: it needs one of them.' }
    : null
}

function secretFault(secret: string | null): Told | null {
  if (secret === null || secret.length <= maxSecret) return null
  return { path: ['spec', 'webhook', 'secret'], severity: 'error', message: `A secret has at most ${maxSecret} characters.` }
}

/** The app without texts that look like credentials: no page shows one, not even to who typed it. */
export function withoutCredentials(app: CompleteApp, places: readonly Path[]): CompleteApp {
  const clean = structuredClone(app)
  for (const path of places) {
    let within: unknown = clean
    for (const part of path.slice(0, -1)) within = (within as Record<string | number, unknown>)[part]
    const last = path.at(-1)
    if (last === undefined || typeof within !== 'object' || within === null) continue
    if (Array.isArray(within)) within[Number(last)] = ''
    else if (typeof (within as Record<string, unknown>)[last] === 'string') (within as Record<string, unknown>)[last] = ''
  }
  return clean
}

/** The draft as a manifest. A secret is named there, and read from where the manifest is applied. */
export function manifestText({ app, secret }: Draft): string {
  const { spec } = app
  const webhook = { ...spec.webhook, ...(secret === null ? {} : { secretFrom: { env: secretVariable(app.metadata.slug) } }) }
  return appward.write({ ...app, spec: { ...spec, webhook } }, { baseUrl: null }).text
}

/** No variable begins with a digit. */
function secretVariable(slug: string): string {
  const name = slug.toUpperCase().replaceAll('-', '_')
  return `${/^\d/.test(name) ? 'APP_' : ''}${name}_WEBHOOK_SECRET`
}
