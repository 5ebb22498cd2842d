// What the schemas tell an editor: every field is explained, and most mistakes are found without the program.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { checkManifest } from '../../src/manifest/check-manifest.ts'
import { readManifestFiles } from '../../src/manifest/read-files.ts'
import { appManifest } from '../manifest/arbitrary-manifest.ts'
import { textCases } from '../manifest/diagnostic-cases.ts'
import { marked } from '../manifest/marked-text.ts'
import { flatApp } from '../manifest/versions/arbitrary-flat-app.ts'

type Schema = { [keyword: string]: unknown; properties?: Record<string, Schema>; $ref?: string }

const schemas = new Map(
  ['v1', 'v1alpha1'].flatMap((version) =>
    readdirSync(join('schemas', version)).map((file): [string, Schema] => {
      const schema = JSON.parse(readFileSync(join('schemas', version, file), 'utf8'))
      return [schema.$id, schema]
    }),
  ),
)
const idOf = (name: string) => `https://appward.dev/schemas/${name}.schema.json`
const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: [...schemas.values()] })
const validatorOf = (name: string): ValidateFunction => {
  const validate = ajv.getSchema(idOf(name))
  if (!validate) throw new Error(`no schema ${name}`)
  return validate
}
const validManifest = validatorOf('v1/manifest')

/** What has no default: required fields, what people manage where it is absent, and instructions. */
const withoutDefault =
  /^(App|AppV1alpha1|Installation|Policy)\.(apiVersion|kind|metadata(\.(slug|space|app|name|movedFrom.*))?|spec)$|^Policy\.spec\.rules$|^\w+\.spec\.(name|webhook\.secretFrom.*)$|^Installation\.spec\.(repositories|suspended|permissions)$|\.permissions\.\w+\.\w+$|^Config\.platform$/

/** Every property with its path and the schema whose address its references start from; references are followed, and what stands beside them counts more. */
function* properties(schema: Schema, id: string, path: string): Generator<[path: string, property: Schema, id: string]> {
  for (const [name, written] of Object.entries(schema.properties ?? {})) {
    const [property, where] = resolve(written, id)
    yield [`${path}.${name}`, property, where]
    yield* properties(property, where, `${path}.${name}`)
  }
  for (const other of (schema.allOf ?? []) as Schema[]) {
    if (other.$ref !== undefined) yield* properties(...resolve(other, id), path)
  }
}

function resolve(schema: Schema, id: string): [Schema, string] {
  if (schema.$ref === undefined) return [schema, id]
  const { href, hash } = new URL(schema.$ref, id)
  const where = href.replace(hash, '')
  let found: unknown = schemas.get(where)
  for (const part of hash.slice(2).split('/')) found = (found as Record<string, unknown>)[part]
  return [{ ...(found as Schema), ...schema }, where]
}

const all = ['v1/app', 'v1/installation', 'v1/policy', 'v1alpha1/app', 'v1/config'].flatMap((name) => {
  const schema = schemas.get(idOf(name)) as Schema
  return [...properties(schema, idOf(name), String(schema.title))]
})

// Its lists hold what it defines apart.
const controller = schemas.get(idOf('v1/controller')) as Schema
all.push(...properties(controller, idOf('v1/controller'), 'ControllerConfig'))
for (const [name, part] of Object.entries(controller.$defs as Record<string, Schema>))
  all.push(...properties(part, idOf('v1/controller'), `Controller.${name}`))

/** What a controller does without where nobody says it. */
const controllerWithout =
  /^ControllerConfig\.(fleets|webhook|cache)\b|^Controller\.(\w+\.)+(name|source|secretsDir|status|git|dir|branch|tag|credentials|ssh|signers|env|file)$|^Controller\.\S+\.(api|repository|tokenFrom|keyFile|knownHosts)\b/
const mayLackDefault = (path: string) => withoutDefault.test(path) || controllerWithout.test(path)

describe('every field of a manifest of any version, and of the config', () => {
  test('is there: the walk finds the fields that it should', () => {
    const paths = all.map(([path]) => path)
    expect(paths).toContain('App.metadata.movedFrom.slug')
    expect(paths).toContain('App.spec.permissions.repository.checks')
    expect(paths).toContain('Installation.spec.lifecycle.preventDestroy')
    expect(paths).toContain('AppV1alpha1.metadata.movedFrom.slug')
    expect(paths).toContain('AppV1alpha1.spec.callback_url')
    expect(paths).toContain('AppV1alpha1.spec.checks')
    expect(paths).toContain('Config.fleet')
    expect(paths).toContain('Controller.source.credentials.tokenFrom.command')
  })

  test.each(['title', 'description', 'examples'])('has a %s', (keyword) => {
    expect(all.filter(([, property]) => !(keyword in property) || property[keyword] === '').map(([path]) => path)).toEqual([])
  })

  test('has a default, where it may be left out and the manifest decides', () => {
    const without = all.filter(([, property]) => !('default' in property)).map(([path]) => path)
    expect(without.filter((path) => !mayLackDefault(path))).toEqual([])
    expect(all.filter(([path, property]) => 'default' in property && mayLackDefault(path)).map(([path]) => path)).toEqual([])
  })

  test('has examples and a default that are valid values of it', () => {
    for (const [path, { examples, default: value, $ref: _resolved, ...property }, id] of all) {
      const complete = { $defs: schemas.get(id)?.$defs ?? {}, ...property, $id: new URL(`example-${path}.json`, id).href }
      const validate = ajv.compile(complete)
      for (const example of [...(examples as unknown[]), ...(value === undefined ? [] : [value])]) {
        expect(validate(example), `${path}: ${JSON.stringify(example)}`).toBe(true)
      }
    }
  })
})

const documentsOf = (text: string): unknown[] => parseAllDocuments(text).map((document) => document.toJS())

describe('an editor with the schemas alone', () => {
  const written = JSON.stringify(['v1/app', 'v1/policy'].map((name) => schemas.get(idOf(name))))
  const promised = new Set([...written.matchAll(/"\$comment":"((?:AW\d{3} ?)+)"/g)].flatMap(([, codes = '']) => codes.split(' ')))
  // Of unknown names, levels and shapes the schemas say so themselves.
  const shapes = /^AW(12[123]|13[0-6]|20[123467]|21[1-4])$/
  const found = textCases.filter(({ code }) => promised.has(code) || shapes.test(code))

  test('has conditions for the fields that depend on each other', () => {
    expect([...promised].sort().join(' ')).toBe(
      'AW201 AW202 AW203 AW204 AW206 AW211 AW212 AW213 AW214 AW216 AW217 AW221 AW222 AW223 AW224 AW225 AW226 AW231 AW232 AW242 AW243 AW313 AW314 AW315',
    )
  })

  test.each(found.map((each) => [each.code, each.text.slice(-60), each] as const))('finds %s %j', (_code, _shown, { text }) => {
    expect(documentsOf(marked(text).text).every((document) => validManifest(document))).toBe(false)
  })

  test('finds no fault where there is none', async () => {
    const { sources } = await readManifestFiles(['examples'], { cwd: '.', readStdin: async () => new Uint8Array() })
    for (const { file, text } of sources.filter(({ file }) => !/seed\.yaml$|\/deploy\//.test(file))) {
      for (const document of documentsOf(text))
        expect(validManifest(document), `${file}: ${ajv.errorsText(validManifest.errors)}`).toBe(true)
    }
    fc.assert(
      fc.property(appManifest, (manifest) => {
        expect(validManifest(manifest), `${JSON.stringify(manifest)} ${ajv.errorsText(validManifest.errors)}`).toBe(true)
        // The complete form, which plans and answers hold, as well.
        expect(validManifest(checkManifest(manifest).resource)).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  test('takes manifests of the older version for what they are', () => {
    fc.assert(
      fc.property(flatApp, (manifest) => {
        expect(validManifest(manifest), `${JSON.stringify(manifest)} ${ajv.errorsText(validManifest.errors)}`).toBe(true)
      }),
      { numRuns: 200 },
    )
    const flat = { apiVersion: 'appward/v1alpha1', kind: 'App', metadata: { slug: 'a', space: 'b' } }
    expect(validManifest({ ...flat, spec: { webhook_url: 'https://a.example.com' } })).toBe(true)
    expect(validManifest({ ...flat, spec: { webhook: { active: true } } })).toBe(false)
    expect(validManifest({ ...flat, apiVersion: 'appward/v1', spec: { webhook_url: 'https://a.example.com' } })).toBe(false)
    expect(validManifest({ ...flat, kind: 'Installation', spec: {} })).toBe(false)
  })
})
