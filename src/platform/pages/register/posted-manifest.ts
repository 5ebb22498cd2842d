// An app manifest that another site's form brought: the app it describes, what is wrong with it, and where its site wants the person back.
import { githubManifest } from '../../../convert/forms/github-manifest.ts'
import { AppError } from '../../../lib/app-error.ts'
import { checkManifest } from '../../../manifest/check-manifest.ts'
import type { AppResource } from '../../../manifest/resource.ts'
import { costlyPart } from '../../json-cost.ts'
import { PageError } from '../page.ts'

export type PostedManifest = {
  /** As it is asked for; empty where it names none. */
  name: string
  redirectUrl: string
  /** Whether it has a webhook. */
  webhook: boolean
  /** null where `faults` say why. */
  resource: AppResource | null
  faults: string[]
}

/** `name` replaces the one in the text. @throws PageError 422 for what is no app manifest at all. */
export function readPostedManifest(text: string, space: string, name: string | null): PostedManifest {
  const posted = parsed(text)
  const value = name === null ? posted : { ...posted, name }
  const redirectUrl = typeof value.redirect_url === 'string' ? value.redirect_url : ''
  if (!isWebAddress(redirectUrl)) throw new PageError(422, 'The manifest needs a redirect_url: the http(s) address that gets the code.')
  const called = typeof value.name === 'string' ? value.name.trim() : ''
  const webhook = typeof value.hook_attributes === 'object' && value.hook_attributes !== null
  const { resource, faults } =
    called === '' ? { resource: null, faults: ['The app needs a name.'] } : checked({ ...value, name: called }, space)
  return { name: called, redirectUrl, webhook, resource, faults }
}

/** More than any manifest needs. */
const limits = { depth: 20, values: 5_000 }

function parsed(text: string): Record<string, unknown> {
  if (costlyPart(Buffer.from(text), limits) !== null) throw new PageError(422, 'This is no app manifest: it holds too much.')
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // The person is told the same for everything that is no manifest.
  }
  throw new PageError(422, 'This is no app manifest: it must be a JSON object.')
}

function checked(value: Record<string, unknown>, space: string): Pick<PostedManifest, 'resource' | 'faults'> {
  try {
    const { app, diagnostics } = githubManifest.read(JSON.stringify(value), { file: 'manifest', space })
    const { resource, findings } = app === null ? { resource: null, findings: diagnostics } : checkManifest(app)
    const faults = findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)
    return { resource: resource?.kind === 'App' && faults.length === 0 ? resource : null, faults }
  } catch (error) {
    if (error instanceof AppError) return { resource: null, faults: [error.message] }
    throw error
  }
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && URL.canParse(text)
}
