// What a form could not hold: the app that went in, compared field by field with the app that comes back out of the result.
import { canonicalJson } from '../lib/canonical-json.ts'
import { type CompleteApp, normalize } from '../manifest/normalize.ts'
import type { Form } from './form.ts'
import { isPlaceholder } from './identity.ts'
import type { Note } from './note.ts'

const noField = 'has no field for it'

/** Every field of an app, and why a form may not hold it. */
const fields: readonly [path: string, why: string][] = [
  ['metadata.slug', 'has no field for it: the platform derives the slug from the name'],
  ['metadata.space', 'does not say it: the page on which the app is registered decides'],
  ['metadata.labels', noField],
  ['metadata.annotations', noField],
  ['metadata.movedFrom', 'registers an app anew; it cannot rename or transfer one'],
  ['spec.name', noField],
  ['spec.description', noField],
  ['spec.homepage', noField],

  ['spec.cover', noField],
  ['spec.visibility', noField],
  ['spec.market.listed', noField],
  ['spec.market.category', noField],
  ['spec.authorization.callbackUrls', noField],
  ['spec.authorization.requestOAuthOnInstall', noField],
  ['spec.authorization.setupUrl', noField],
  ['spec.authorization.setupOnUpdate', noField],
  ['spec.webhook.active', noField],
  ['spec.webhook.url', noField],
  ['spec.webhook.secretFrom', 'carries no secret, and not where one is read from; set it once the app is registered'],
  ['spec.permissions.repository', noField],
  ['spec.permissions.organization', noField],
  ['spec.permissions.user', noField],
  ['spec.singleFilePaths', 'has no field for the paths of single_file; set them once the app is registered'],
  ['spec.events', noField],
  ['spec.lifecycle.preventDestroy', noField],
  ['spec.lifecycle.ignoreChanges', noField],
]

/** A note for each field that differs. What only stands for something that nobody gave is no loss. */
export function lossesOf(before: CompleteApp, after: CompleteApp, form: Form): Note[] {
  const [had, has] = [comparable(before), comparable(after)]
  return fields.flatMap(([path, why]): Note[] => {
    const value = at(had, path)
    if (canonicalJson(value ?? null) === canonicalJson(at(has, path) ?? null)) return []
    if (typeof value === 'string' && isPlaceholder(value)) return []
    return [{ kind: 'left-out', field: path, message: `${form.title} ${why}` }]
  })
}

/** In the one form in which apps are compared, with the instructions that it leaves out. */
function comparable(app: CompleteApp): unknown {
  const { metadata, spec } = normalize(app) as Extract<ReturnType<typeof normalize>, { kind: 'App' }>
  return {
    metadata: { ...metadata, movedFrom: app.metadata.movedFrom },
    spec: { ...spec, name: app.spec.name, webhook: { ...spec.webhook, secretFrom: app.spec.webhook.secretFrom } },
  }
}

function at(value: unknown, path: string): unknown {
  let inner = value
  for (const part of path.split('.')) inner = (inner as Record<string, unknown> | undefined)?.[part]
  return inner
}
