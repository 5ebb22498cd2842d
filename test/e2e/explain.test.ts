// explain and schema: what they tell is the schemas, the catalog and the tables themselves.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { conflictTable } from '../../controller/plan/conflicts.ts'
import { gateTable } from '../../controller/plan/gates.ts'
import { allEvents } from '../../src/catalog/events.ts'
import { allPermissions } from '../../src/catalog/permissions.ts'
import { schemas } from '../../src/cli/schemas.ts'
import type { Explanation } from '../../src/generated/types.ts'
import { diagnosticCodes } from '../../src/manifest/diagnostic-codes.ts'
import { appwardHere } from './cli.ts'

const explain = (...topic: string[]) => appwardHere(['explain', ...topic])

async function told(...topic: string[]): Promise<Explanation> {
  const { status, stdout, stderr } = await appwardHere(['explain', ...topic, '--format', 'json'])
  expect({ status, stderr }, topic.join(' ')).toEqual({ status: 0, stderr: '' })
  return JSON.parse(stdout)
}

const factsOf = ({ facts }: Explanation) => Object.fromEntries(facts.map(({ label, text }) => [label, text]))
const namesOf = ({ lists }: Explanation) => lists.flatMap(({ items }) => items.map(({ name }) => name))

const validate = new Ajv2020().compile(JSON.parse(readFileSync('schemas/v1/explanation.schema.json', 'utf8')))

describe('explain', () => {
  test('without a topic lists what can be explained, and each example works', async () => {
    const { stdout } = await explain()
    expect(stdout).toContain('What can be explained')
    for (const topic of namesOf(await told())) expect(validate(await told(...topic.split(' '))), topic).toBe(true)
  })

  test('a field: title, description, type, default and example', async () => {
    expect((await explain('App.spec.webhook.url')).stdout).toBe(`App.spec.webhook.url  URL

  Receives the events; needed when active.

  type     text
  default  ""
  example  https://ci.example.com/hooks
`)
    expect(factsOf(await told('App.metadata.slug'))).toMatchObject({
      required: 'yes',
      type: expect.stringContaining('at most 34 characters'),
    })
    expect(factsOf(await told('App.spec.visibility')).type).toBe('one of private, public')
  })

  test('a field with fields lists them', async () => {
    expect(namesOf(await told('App.spec.webhook'))).toEqual(['active', 'url', 'secretFrom'])
    expect(namesOf(await told('Installation'))).toEqual(['apiVersion', 'kind', 'metadata', 'spec'])
    expect(factsOf(await told('App.spec.permissions.repository.checks')).type).toBe('one of read, write')
  })

  test('a field of the older version, with its permissions, and one of the config', async () => {
    expect(factsOf(await told('v1alpha1/App.spec.webhook_active'))).toMatchObject({ type: 'true or false', default: 'true' })
    expect(factsOf(await told('v1alpha1/App.spec.checks'))).toMatchObject({ type: 'one of none, read, write', default: 'none' })
    expect(factsOf(await told('v1alpha1/App.metadata.slug'))).toMatchObject({ required: 'yes', example: 'ci-insights' })
    expect(namesOf(await told('Config'))).toEqual(['platform', 'fleet', 'manifests'])
    expect(factsOf(await told('Config.fleet')).type).toContain('single dots, hyphens or underscores')
    expect(factsOf(await told('ControllerConfig.fleets[0].source.ssh.hostKeys'))).toMatchObject({
      type: 'one of known, accept-new',
      default: 'known',
    })
    expect(factsOf(await told('ControllerConfig.fleets.interval')).type).toBe('text; a time such as 30s, 5m or 12h')
  })

  test('a field of the rules of a policy', async () => {
    expect(namesOf(await told('Policy.spec.rules'))).toEqual(expect.arrayContaining(['name', 'match', 'deny', 'cel', 'exceptions']))
    expect(await told('Policy.spec.rules.exceptions.until')).toMatchObject({ title: 'Until' })
  })

  test('a permission: its levels, what is dangerous, and the events that it opens', async () => {
    const found = await told('permission', 'contents')
    expect(factsOf(found)).toMatchObject({ levels: 'read, write', dangerous: 'from write', status: 'current' })
    const opened = allEvents().filter(({ requires }) => requires.some(({ permission }) => permission === 'contents'))
    expect(opened.length).toBeGreaterThan(3)
    expect(found.lists[0]?.items.map(({ name }) => name)).toEqual(opened.map(({ name }) => name))
    expect(factsOf(await told('permission', 'team_discussions'))).toMatchObject({
      status: expect.stringMatching(/^retired: /),
      instead: 'discussions',
    })
  })

  test('a permission: the API routes that it opens, with the level that each needs', async () => {
    const { stdout } = await explain('permission', 'statuses')
    expect(stdout).toContain(`
API routes that it opens
  GET /repos/{owner}/{repo}/commits/{ref}/status    from read
  GET /repos/{owner}/{repo}/commits/{ref}/statuses  from read
  POST /repos/{owner}/{repo}/statuses/{sha}         from write
`)
    const { lists } = await told('permission', 'checks')
    expect(lists.map(({ title }) => title)).toEqual(['Events that it opens', 'API routes that it opens'])
    expect(lists[1]?.items).toContainEqual({ name: 'POST /repos/{owner}/{repo}/check-runs', text: 'from write' })
    expect((await told('permission', 'issues')).lists[1]?.items).toContainEqual({
      name: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
      text: 'from write; also by pull_requests: write (no source here confirms it)',
    })
    expect(factsOf(await told('permission', 'packages'))['API routes']).toBe('the catalog knows none')
  })

  test('an event: what it needs, to whom it goes, its status', async () => {
    expect(factsOf(await told('event', 'check_run'))).toMatchObject({ needs: 'checks: read', status: 'current' })
    expect(factsOf(await told('event', 'installation')).delivered).toMatch(/every app/)
    expect(factsOf(await told('event', 'content_reference'))).toMatchObject({ delivered: 'never', instead: 'nothing took its place' })
  })

  test('a diagnostic: its texts, an example, and what that gives', async () => {
    const facts = factsOf(await told('AW204'))
    expect(facts).toMatchObject({ severity: 'error', message: diagnosticCodes.AW204.message, hint: diagnosticCodes.AW204.hint })
    expect(facts.gives).toMatch(/^6:21 {2}The permission "team_discussions" is retired/)
    expect(factsOf(await told('aw405')).message).toBe(conflictTable.AW405.message)
  })

  test('every permission, event and diagnostic can be explained', async () => {
    expect(namesOf(await told('permission'))).toEqual(allPermissions().map(({ name }) => name))
    expect(namesOf(await told('events'))).toEqual(allEvents().map(({ name }) => name))
    const codes = namesOf(await told('diagnostic'))
    expect(codes).toEqual(Object.keys({ ...diagnosticCodes, ...conflictTable, ...gateTable }))
    for (const code of codes) expect(validate(await told(code)), code).toBe(true)
    for (const { name } of allPermissions()) await told('permission', name)
    for (const { name } of allEvents()) await told('event', name)
  })

  test.each([
    [['App.spec.webhok.url'], 'Did you mean "App.spec.webhook"?'],
    [['Ap.spec'], 'There are: App, Installation, Policy, v1alpha1/App, Config, ControllerConfig.'],
    [['constructor.spec'], 'There are: App, '],
    [['App.spec.constructor'], 'There are: '],
    [['permission', 'pull-requests'], 'Did you mean "pull_requests"?'],
    [['event', 'pullRequest'], 'Did you mean "pull_request"?'],
    [['AW21'], 'Did you mean'],
    [['AW999'], 'explain diagnostic'],
    [['chekcs'], 'Did you mean "checks"?'],
    [['deployment', 'x'], 'Did you mean'],
    [['discussion', 'x', 'y'], 'takes one topic'],
  ])('%j is an error that helps', async (topic, help) => {
    const { status, stdout, stderr } = await explain(...topic)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toContain(help)
  })
})

describe('schema', () => {
  test('without a name lists each with its address', async () => {
    const { status, stdout } = await appwardHere(['schema'])
    expect(status).toBe(0)
    for (const [name, { $id }] of schemas) expect(stdout).toMatch(new RegExp(`^${name} +${$id}`, 'm'))
  })

  test('prints a schema as it is published', async () => {
    const { stdout } = await appwardHere(['schema', 'app'])
    expect(JSON.parse(stdout)).toEqual(JSON.parse(readFileSync('schemas/v1/app.schema.json', 'utf8')))
  })

  test.each([...schemas.keys()])('%s --bundle needs no other schema', async (name) => {
    const { stdout } = await appwardHere(['schema', name, '--bundle'])
    const schema = JSON.parse(stdout)
    expect(stdout).not.toMatch(/"\$ref": "[^#]/)
    expect(() => new Ajv2020({ strict: false }).compile(schema)).not.toThrow()
  })

  test('a bundle tells right from wrong', async () => {
    const { stdout } = await appwardHere(['schema', 'manifest', '--bundle'])
    const isManifest = new Ajv2020({ strict: false }).compile(JSON.parse(stdout))
    const app = { apiVersion: 'appward/v1', kind: 'App', metadata: { slug: 'ci', space: 'acme' } }
    expect(isManifest({ ...app, spec: { permissions: { repository: { checks: 'write' } } } })).toBe(true)
    expect(isManifest({ ...app, spec: { permissions: { repository: { chekcs: 'write' } } } })).toBe(false)
  })

  test('a name that is none is an error that helps', async () => {
    expect(await appwardHere(['schema', 'instalation'])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('"installation"?'),
    })
    expect(await appwardHere(['schema', '--bundle'])).toMatchObject({ status: 1, stderr: expect.stringContaining('needs the name') })
  })
})
