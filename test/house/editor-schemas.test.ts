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

type Schema = { [keyword: string]: unknown; properties?: Record<string, Schema>; $ref?: string }

const folder = 'schemas/v1'
const files = readdirSync(folder).map((file): [string, Schema] => [file, JSON.parse(readFileSync(join(folder, file), 'utf8'))])
const schemas = new Map(files)
const ajv = new Ajv2020({ strict: false, allErrors: true, schemas: [...schemas.values()] })
const validatorOf = (name: string): ValidateFunction => {
  const validate = ajv.getSchema(`https://appward.dev/schemas/v1/${name}.schema.json`)
  if (!validate) throw new Error(`no schema ${name}`)
  return validate
}
const validManifest = validatorOf('manifest')

/** What has no default: required fields, what people manage where it is absent, and instructions. */
const withoutDefault =
  /^(App|Installation)\.(apiVersion|kind|metadata(\.(slug|space|app|movedFrom.*))?|spec)$|^App\.spec\.(name|webhook\.secretFrom.*)$|^Installation\.spec\.(repositories|suspended|permissions)$|\.permissions\.\w+\.\w+$/

/** Every property with its path; references are followed, and what stands beside them counts more. */
function* properties(schema: Schema, file: string, path: string): Generator<[path: string, property: Schema]> {
  for (const [name, written] of Object.entries(schema.properties ?? {})) {
    const property = resolve(written, file)
    yield [`${path}.${name}`, property]
    yield* properties(property, written.$ref?.includes('catalog') ? 'catalog.schema.json' : file, `${path}.${name}`)
  }
}

function resolve(schema: Schema, file: string): Schema {
  if (schema.$ref === undefined) return schema
  const [other = '', pointer = ''] = schema.$ref.split('#/$defs/')
  const definitions = schemas.get(other || file)?.$defs as Record<string, Schema> | undefined
  return { ...definitions?.[pointer], ...schema }
}

const all = ['app', 'installation'].flatMap((name) => {
  const schema = schemas.get(`${name}.schema.json`) as Schema
  return [...properties(schema, `${name}.schema.json`, String(schema.title))]
})

describe('every field of a manifest', () => {
  test('is there: the walk finds the fields that it should', () => {
    const paths = all.map(([path]) => path)
    expect(paths).toContain('App.metadata.movedFrom.slug')
    expect(paths).toContain('App.spec.permissions.repository.checks')
    expect(paths).toContain('Installation.spec.lifecycle.preventDestroy')
  })

  test.each(['title', 'description', 'examples'])('has a %s', (keyword) => {
    expect(all.filter(([, property]) => !(keyword in property) || property[keyword] === '').map(([path]) => path)).toEqual([])
  })

  test('has a default, where it may be left out and the manifest decides', () => {
    const without = all.filter(([, property]) => !('default' in property)).map(([path]) => path)
    expect(without.filter((path) => !withoutDefault.test(path))).toEqual([])
    expect(all.filter(([path, property]) => 'default' in property && withoutDefault.test(path)).map(([path]) => path)).toEqual([])
  })

  test('has examples and a default that are valid values of it', () => {
    for (const [path, { examples, default: value, $ref: _resolved, ...property }] of all) {
      const complete = { ...property, $id: `https://appward.dev/schemas/v1/example-${path}.json` }
      const validate = ajv.compile(complete)
      for (const example of [...(examples as unknown[]), ...(value === undefined ? [] : [value])]) {
        expect(validate(example), `${path}: ${JSON.stringify(example)}`).toBe(true)
      }
    }
  })
})

const documentsOf = (text: string): unknown[] => parseAllDocuments(text).map((document) => document.toJS())

describe('an editor with the schemas alone', () => {
  const appSchema = JSON.stringify(schemas.get('app.schema.json'))
  const promised = new Set([...appSchema.matchAll(/"\$comment":"((?:AW\d{3} ?)+)"/g)].flatMap(([, codes = '']) => codes.split(' ')))
  // Of unknown names, levels and shapes the schemas say so themselves.
  const shapes = /^AW(12[123]|13[0-6]|20[123467]|21[1-4])$/
  const found = textCases.filter(({ code }) => promised.has(code) || shapes.test(code))

  test('has conditions for the fields that depend on each other', () => {
    expect([...promised].sort().join(' ')).toBe('AW216 AW217 AW221 AW222 AW223 AW224 AW225 AW226 AW231 AW232 AW242 AW243')
  })

  test.each(found.map((each) => [each.code, each.text.slice(-60), each] as const))('finds %s %j', (_code, _shown, { text }) => {
    expect(documentsOf(marked(text).text).every((document) => validManifest(document))).toBe(false)
  })

  test('finds no fault where there is none', async () => {
    const { sources } = await readManifestFiles(['examples'], { cwd: '.', readStdin: async () => new Uint8Array() })
    for (const { file, text } of sources.filter(({ file }) => !file.endsWith('seed.yaml'))) {
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
})
