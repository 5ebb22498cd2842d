// Makes what follows from schemas/: the catalog's enums, the types and the validators in src/generated/.
// `node scripts/generate.ts` writes them; a test compares them with what is committed.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneCode from 'ajv/dist/standalone/index.js'
import { compile, type JSONSchema } from 'json-schema-to-typescript'
import { bodySchemas, isServed, readDescription } from './app-side-bodies.ts'
import { operationRows } from './app-side-operations.ts'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const readJson = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'))
const noticeOf = (folder: string) => `// Generated from ${folder} by scripts/generate.ts; do not edit.\n`
const notice = noticeOf('schemas/')
/** Of what follows from the published description of the app-side API. */
const describedNotice = noticeOf('test/fixtures/')

type CatalogPermission = {
  name: string
  resource: string
  levels: string[]
  status: string
  ui_title?: string
  dangerous_from?: string
  deprecated?: { replacement: string | null }
}
type Need = { permission: string; level: string }
type CatalogEvent = { name: string; subscribable: boolean; status: string; requires: Need[] }

/** schemas/v1/catalog.schema.json: the names an editor may offer. Retired ones are left out; deprecated ones still work. */
function catalogSchema(): object {
  const permissions = (readJson('schemas/catalog/permissions.json').permissions as CatalogPermission[]).filter(
    (p) => p.status !== 'retired',
  )
  const events = (readJson('schemas/catalog/events.json').events as CatalogEvent[]).filter((e) => e.subscribable && e.status !== 'retired')
  const scopes = readJson('schemas/catalog/scopes.json').scopes as { scope: string }[]
  const group = (title: string, resource: string) => ({
    title,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(permissions.filter((p) => p.resource === resource).map((p) => [p.name, permissionSchema(p, events)])),
    tsType: "{ [permission: string]: 'read' | 'write' | 'admin' }",
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://appward.dev/schemas/v1/catalog.schema.json',
    title: 'Catalog',
    description: 'Generated from schemas/catalog/ by scripts/generate.ts; do not edit.',
    $defs: {
      repositoryPermissions: group('RepositoryPermissions', 'repository'),
      organizationPermissions: group('OrganizationPermissions', 'organization'),
      userPermissions: group('UserPermissions', 'account'),
      event: { title: 'EventName', type: 'string', enum: events.map((e) => e.name), tsType: 'string' },
      eventNeeds: eventNeeds(permissions, events),
      ruleNames: ruleNames(permissions),
      scope: { title: 'Scope', type: 'string', enum: scopes.map((s) => s.scope) },
    },
  }
}

/** schemas/v1alpha1/catalog.schema.json: a field for each permission there ever was. Retired ones are told with what took their place. */
function flatCatalogSchema(): object {
  const permissions = readJson('schemas/catalog/permissions.json').permissions as CatalogPermission[]
  const field = ({ name, resource, levels, status, ui_title }: CatalogPermission) => ({
    title: ui_title ?? wordsOf(name),
    description: `Level of ${name}, a ${status} permission of the group ${resource === 'account' ? 'user' : resource}.`,
    type: 'string',
    enum: ['none', ...levels],
    ...(status === 'current' ? {} : { deprecated: true }),
    examples: [levels[0]],
    default: 'none',
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://appward.dev/schemas/v1alpha1/catalog.schema.json',
    title: 'CatalogV1alpha1',
    description: 'Generated from schemas/catalog/ by scripts/generate.ts; do not edit.',
    $defs: {
      permissions: {
        title: 'FlatPermissions',
        type: 'object',
        properties: Object.fromEntries(permissions.toSorted((a, b) => (a.name < b.name ? -1 : 1)).map((p) => [p.name, field(p)])),
      },
    },
  }
}

/** A name as people write it: `merge_queues` as `Merge queues`. */
function wordsOf(name: string): string {
  const words = name.replaceAll('_', ' ')
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** One permission as an editor shows it. */
function permissionSchema(permission: CatalogPermission, events: readonly CatalogEvent[]): object {
  const { name, levels, ui_title: title, dangerous_from: danger, deprecated } = permission
  const opened = events.filter(({ requires }) => requires.some((need) => need.permission === name)).map((event) => event.name)
  const sentences = [
    `Levels: ${levels.join(', ')}; leave it out for none.`,
    danger === undefined ? '' : `Dangerous from ${danger}.`,
    opened.length === 0 ? '' : `Opens the events ${opened.join(', ')}.`,
    deprecated === undefined ? '' : `Deprecated${deprecated.replacement === null ? '' : `; use ${deprecated.replacement}`}.`,
  ]
  return {
    title: title ?? wordsOf(name),
    description: sentences.filter((sentence) => sentence !== '').join(' '),
    type: 'string',
    enum: levels,
    examples: [levels[0]],
    ...(deprecated === undefined ? {} : { deprecated: true }),
  }
}

/** For editors: the permissions that listed events need, as conditions on a spec; events with the same needs share one. */
function eventNeeds(permissions: readonly CatalogPermission[], events: readonly CatalogEvent[]): object {
  const byNeeds = Map.groupBy(
    events.filter(({ requires }) => requires.length > 0),
    ({ requires }) => JSON.stringify(requires),
  )
  const groups: Record<string, string> = { repository: 'repository', organization: 'organization', account: 'user' }
  const asked = ({ permission, level }: Need): object => {
    const facts = permissions.find(({ name }) => name === permission)
    const group = groups[facts?.resource ?? ''] ?? 'repository'
    // `metadata: read` comes with any repository permission.
    const held =
      permission === 'metadata'
        ? { minProperties: 1 }
        : { required: [permission], properties: { [permission]: { enum: facts?.levels.slice(facts.levels.indexOf(level)) } } }
    const inGroup = { required: [group], properties: { [group]: held } }
    return { required: ['permissions'], properties: { permissions: inGroup } }
  }
  const rule = (requires: Need[], names: string[]): object => ({
    if: { required: ['events'], properties: { events: { type: 'array', contains: { enum: names } } } },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: requires.length === 1 && requires[0] ? asked(requires[0]) : { anyOf: requires.map(asked) },
  })
  return {
    description: 'For editors: an app asks for the permissions that its events need.',
    allOf: [...byNeeds].map(([requires, group]) =>
      rule(
        JSON.parse(requires),
        group.map(({ name }) => name),
      ),
    ),
  }
}

/** For editors: the permissions that rules of policies name, each with the levels at which they may draw the line. */
function ruleNames(permissions: readonly CatalogPermission[]): object {
  const order = ['read', 'write', 'admin']
  const upTo = ({ levels }: CatalogPermission) => order.slice(0, Math.max(...levels.map((level) => order.indexOf(level))) + 1)
  const group = (resource: string) => ({
    type: 'object',
    additionalProperties: false,
    properties: {
      '*': { title: 'All', description: 'All permissions of the group.', enum: order },
      ...Object.fromEntries(
        permissions.filter((p) => p.resource === resource).map((p) => [p.name, { title: p.ui_title ?? wordsOf(p.name), enum: upTo(p) }]),
      ),
    },
  })
  return {
    description: 'For editors: permissions as rules of policies name them.',
    properties: { repository: group('repository'), organization: group('organization'), user: group('account') },
  }
}

const schemaFiles = [
  'v1/common',
  'v1/catalog',
  'v1/app',
  'v1/installation',
  'v1/policy',
  'v1/config',
  'v1/controller',
  'v1/seed',
  'v1/plan',
  'v1/saved-plan',
  'v1/report',
  'v1/audit',
  'v1/audit-log',
  'v1/audit-changes',
  'v1/unused',
  'v1/unmanaged',
  'v1/who-can',
  'v1/app-audit',
  'v1/applied',
  'v1/progress',
  'v1/drift',
  'v1/blame',
  'v1/history',
  'v1/past-changeset',
  'v1/controller-status',
  'v1/fleet-status',
  'v1/explanation',
  'v1/replica-status',
  'v1/condition-notice',
  'v1alpha1/catalog',
  'v1alpha1/app',
  'api/v1',
]

/** Schemas without a shape of their own: others take parts of them. */
const partsAlone: ReadonlySet<string> = new Set(['v1/common', 'v1/catalog', 'v1alpha1/catalog', 'api/v1'])

/** Validators that run: bodies and files that people write. Each fills in the schema's defaults. */
const validators: Record<string, string> = {
  validateApp: 'https://appward.dev/schemas/v1/app.schema.json',
  validateAppV1alpha1: 'https://appward.dev/schemas/v1alpha1/app.schema.json',
  validateInstallation: 'https://appward.dev/schemas/v1/installation.schema.json',
  validatePolicy: 'https://appward.dev/schemas/v1/policy.schema.json',
  validateConfig: 'https://appward.dev/schemas/v1/config.schema.json',
  validateControllerConfig: 'https://appward.dev/schemas/v1/controller.schema.json',
  validateSeed: 'https://appward.dev/schemas/v1/seed.schema.json',
  validateChangeset: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/Changeset',
  validateCredentialEnd: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/CredentialEnd',
  validateSecretChecks: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/SecretChecks',
  validateNewToken: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewToken',
  validateNewInstallation: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewInstallation',
  validateInstallationScope: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/InstallationScope',
  validateConsentDecision: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/ConsentDecision',
  validateNewAccount: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewAccount',
  validateMember: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/Member',
  validateNewFreeze: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewFreeze',
  validateSpaceSettings: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/SpaceSettings',
  validateNewRepository: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewRepository',
  validateNewEvent: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewEvent',
  validateNewApproval: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewApproval',
  validateNewFleetStatus: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/NewFleetStatus',
  validateLeaseWish: 'https://appward.dev/schemas/api/v1.schema.json#/$defs/LeaseWish',
}

/** The schemas generated from the catalog, by path from the root. The rest follows from them and from the other schemas. */
export function generateSchemas(): Record<string, string> {
  return {
    'schemas/v1/catalog.schema.json': `${JSON.stringify(catalogSchema(), null, 2)}\n`,
    'schemas/v1alpha1/catalog.schema.json': `${JSON.stringify(flatCatalogSchema(), null, 2)}\n`,
  }
}

/** What is generated from the schemas as they are on disk, by path from the root. */
export async function generateCode(): Promise<Record<string, string>> {
  return {
    'src/generated/types.ts': await types(),
    'src/generated/app-side-operations.ts': operations(),
    'src/generated/audit-page.ts': auditPage(),
    ...validatorFiles(),
  }
}

/** In this order: each imports from those before it. */
const pageScripts = ['dom', 'data', 'findings', 'details', 'matrix-view', 'matrix-rows', 'matrix', 'main']

/** Style and script of the page that an audit can be: pure code reads no files, and the page has one script, without imports. */
function auditPage(): string {
  const folder = 'controller/render/audit-html/page'
  const read = (file: string) => readFileSync(join(root, folder, file), 'utf8')
  const script = pageScripts.map((name) => scriptPart(read(`${name}.js`)))
  const constant = (name: string, text: string) => `export const ${name}: string = ${JSON.stringify(`\n${text.trim()}\n`)}\n`
  return `${noticeOf(`${folder}/`)}${constant('auditPageStyle', read('style.css'))}${constant('auditPageScript', script.join('\n\n'))}`
}

/** A module as a part of one script: what it keeps to itself stays its own. */
function scriptPart(source: string): string {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name]) => name)
  const body = source.replace(/^import [\s\S]*? from '.*'\n/gm, '').replace(/^export /gm, '')
  const given = names.length === 0 ? '' : `\nreturn { ${names.join(', ')} }`
  return `${names.length === 0 ? '' : `const { ${names.join(', ')} } = `}(() => {\n${body.trim()}\n${given}\n})();`
}

const load = (name: string) => readJson(`schemas/${name}.schema.json`)

/** Schemas whose defaults are told to people; what is left out there stays left out, so that the code sees that nobody wrote it. */
const keptAbsent = new Set(['v1/config', 'v1alpha1/catalog'])

/** Keywords for people and editors, which would only make generated code longer. */
const forEditors = new Set(['examples', '$comment', 'deprecated', 'eventNeeds', 'ruleNames'])

/**
 * A schema without what it says to editors alone. A title beside examples is such a thing (it would become the name of a type), and so
 * is an `allOf` beside a `$comment`: what it forbids is checked by hand, in better words. `absent`: without defaults, too.
 */
function forCode(value: unknown, absent = false, names = false): unknown {
  if (Array.isArray(value)) return value.map((item) => forCode(item, absent))
  if (typeof value !== 'object' || value === null) return value
  const dropped = new Set(names ? [] : forEditors)
  if (!names && absent) dropped.add('default')
  if (!names && 'examples' in value) dropped.add('title')
  if (!names && '$comment' in value) dropped.add('allOf')
  const entries = Object.entries(value).filter(([key]) => !dropped.has(key))
  return Object.fromEntries(entries.map(([key, inner]) => [key, forCode(inner, absent, !names && key === 'properties')]))
}

function fileForCode({ url }: { url: string }): string {
  return JSON.stringify(forCode(JSON.parse(readFileSync(url.startsWith('file:') ? fileURLToPath(url) : url, 'utf8'))))
}

async function types(): Promise<string> {
  const api = load('api/v1').$defs as Record<string, unknown>
  const plan = load('v1/plan').$defs as Record<string, unknown>
  const ref = (file: string) => ({ $ref: `schemas/${file}.schema.json` })
  // One root that names everything, so that each shape becomes one type in one file.
  const everything = {
    title: 'Everything',
    type: 'object',
    additionalProperties: false,
    required: [],
    properties: {
      ...Object.fromEntries(schemaFiles.filter((file) => !partsAlone.has(file)).map((file) => [file, ref(file)])),
      ...Object.fromEntries(Object.keys(plan).map((name) => [`plan ${name}`, { $ref: `schemas/v1/plan.schema.json#/$defs/${name}` }])),
      ...Object.fromEntries(Object.keys(api).map((name) => [`api ${name}`, { $ref: `schemas/api/v1.schema.json#/$defs/${name}` }])),
      scope: { $ref: 'schemas/v1/catalog.schema.json#/$defs/scope' },
    },
  }
  const text = await compile(everything as JSONSchema, 'Everything', {
    cwd: `${root}/`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    bannerComment: notice.trim(),
    $refOptions: { resolve: { file: { order: 1, canRead: true, read: fileForCode } } },
    style: { semi: false, singleQuote: true, printWidth: 140 },
    format: true,
  })
  // The synthetic root itself is of no use.
  return text.replace(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export interface Everything \{[\s\S]*?\n\}\n/, '')
}

function validatorFiles(): Record<string, string> {
  return {
    'src/generated/validators.ts': manifestValidators(),
    'src/generated/saved-plan.ts': savedPlanValidator(),
    'src/generated/app-side-bodies.ts': bodyValidators(),
  }
}

/** What the app-side API's description says of each route beside who may call it. */
function operations(): string {
  const rows = Object.entries(operationRows(readDescription(root), isServed))
  const lines = rows.map(([key, row]) => `  ${JSON.stringify(key)}: ${JSON.stringify(row)},\n`).join('')
  const type = 'Readonly<Record<string, { id: string; query: readonly string[]; statuses: readonly number[] }>>'
  return `${describedNotice}export const appSideOperations: ${type} = {\n${lines}}\n`
}

/** Bodies of the app-side API are not filled in: what a caller leaves out means something there. */
function bodyValidators(): string {
  const { schema, validators: bodies } = bodySchemas(readDescription(root))
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { source: true, esm: true, lines: true },
    schemas: [schema],
  })
  return validatorModule(standaloneCode.default(ajv, bodies), describedNotice)
}

function manifestValidators(): string {
  const ajv = new Ajv2020({
    allErrors: true,
    useDefaults: true,
    verbose: false,
    strictRequired: false,
    allowUnionTypes: true,
    keywords: ['tsType'],
    code: { source: true, esm: true, lines: true },
    schemas: schemaFiles.map((name) => forCode(load(name), keptAbsent.has(name)) as object),
  })
  return validatorModule(standaloneCode.default(ajv, validators), notice)
}

/** A saved plan is checked as it stands: nothing is filled in, since its digest is over what it says. */
function savedPlanValidator(): string {
  const ajv = new Ajv2020({
    strictRequired: false,
    allowUnionTypes: true,
    keywords: ['tsType'],
    code: { source: true, esm: true, lines: true },
    schemas: schemaFiles.map((name) => forCode(load(name), true) as object),
  })
  return validatorModule(
    standaloneCode.default(ajv, { validateSavedPlan: 'https://appward.dev/schemas/v1/saved-plan.schema.json' }),
    notice,
  )
}

/** TypeScript around Ajv's output: imports instead of require(), one type for every validator, nothing else checked. */
function validatorModule(source: string, banner: string): string {
  const imports = new Map<string, string>()
  const body = source
    .replace('"use strict";', '')
    .replace(/require\("([^"]+)"\)(\.default)?/g, (_match, path: string) => {
      const name = imports.get(path) ?? `helper${imports.size}`
      imports.set(path, name)
      return `${name}.default`
    })
    .replace(/^export const (\w+) =/gm, 'export const $1: Validate =')
  const header = [...imports].map(([path, name]) => `import ${name} from '${path}.js'\n`).join('')
  return (
    `${banner}// @ts-nocheck\nimport type { ErrorObject } from 'ajv'\n${header}\n` +
    'type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }\n' +
    `${body}\n`
  )
}

if (import.meta.main) {
  const write = (files: Record<string, string>) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text)
  }
  write(generateSchemas())
  write(await generateCode())
}
