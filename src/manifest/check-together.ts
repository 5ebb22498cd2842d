// Rules that span manifests, or need the words of the command: nothing declared twice, private apps at home, one heir for each former slug,
// secrets from allowed variables only.
import type { Diagnostic } from '../generated/types.ts'
import type { Code } from './diagnostic-codes.ts'
import type { Declaration, FileResult, Place } from './file-result.ts'
import { fault } from './finding.ts'
import { type AllowedEnv, holdsWebhookSecret } from './secret-variable.ts'

type Files = readonly { file: string; result: FileResult }[]

type Declared = { file: string; declaration: Declaration }

/** In the order of the files and their manifests: of two, the later one is told. */
export function checkTogether(files: Files, allowedEnv: AllowedEnv): Diagnostic[] {
  const first = new Map<string, Declared>()
  const apps = new Map<string, Declaration>()
  const formers = new Map<string, string>()
  const found: Diagnostic[] = []
  for (const { file, declaration } of declarations(files)) {
    const { key, slug, former, secretEnv } = declaration
    const other = first.get(key)
    if (other !== undefined) found.push(declaredTwice(file, declaration, placeText(other.file, other.declaration.source)))
    else first.set(key, { file, declaration })
    if (other === undefined && declaration.visibility !== null) apps.set(slug, declaration)
    if (secretEnv !== null && !holdsWebhookSecret(secretEnv.name, allowedEnv)) found.push(at(file, secretEnv, 'AW242', {}))
    if (former === null) continue
    const heir = formers.get(former.slug)
    if (heir !== undefined) found.push(at(file, former, 'AW254', { slug: former.slug, place: heir }))
    else formers.set(former.slug, placeText(file, former))
  }
  for (const each of declarations(files)) found.push(...privateElsewhere(each, apps))
  return [...found, ...policiesTwice(files)]
}

function* declarations(files: Files): Generator<Declared> {
  for (const { file, result } of files) for (const declaration of result.declarations) yield { file, declaration }
}

function policiesTwice(files: Files): Diagnostic[] {
  const first = new Map<string, string>()
  return files.flatMap(({ file, result }) =>
    result.policies.flatMap(({ policy, places }) => {
      const { name } = policy.metadata
      const place = first.get(name)
      if (place === undefined) first.set(name, placeText(file, places.name))
      return place === undefined ? [] : [at(file, places.name, 'AW311', { name, place })]
    }),
  )
}

function declaredTwice(file: string, { visibility, slug, space, source }: Declaration, place: string): Diagnostic {
  return visibility === null ? at(file, source, 'AW252', { slug, space, place }) : at(file, source, 'AW251', { slug, place })
}

/** A private app is installed in its own space only. */
function privateElsewhere({ file, declaration }: Declared, apps: ReadonlyMap<string, Declaration>): Diagnostic[] {
  const { slug, space, spaceAt, visibility } = declaration
  const app = visibility === null ? apps.get(slug) : undefined
  if (app === undefined || app.visibility === 'public' || app.space === space) return []
  return [at(file, spaceAt, 'AW253', { slug, space: app.space })]
}

function at(file: string, { line, column }: Place, code: Code, parts: Record<string, string>): Diagnostic {
  return { ...fault(code, parts), file, line, column }
}

function placeText(file: string, { line, column }: Place): string {
  return `${file}:${line}:${column}`
}
