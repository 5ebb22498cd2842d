// appward audit who-can: who holds a permission, for a person and for a program, and questions that nobody can answer.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schemas } from '../../src/cli/schemas.ts'
import type { WhoCan } from '../../src/generated/types.ts'
import { app, create, installation, mustSubmit } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appwardHere } from './cli.ts'

let fixture: Fixture
let bob: string
beforeAll(async () => {
  fixture = await startFixture()
  bob = await fixture.token('bob')
  const permissions = { repository: { contents: 'write', pages: 'read' } }
  await mustSubmit(fixture.call, 'one', [
    create(app('ci', 'acme', { visibility: 'public', permissions })),
    create(installation('ci', 'acme', { repositories: ['api'] })),
    create(installation('ci', 'widgets', { suspended: true })),
  ])
})
afterAll(() => fixture.stop())

const ask = (args: string[], token = fixture.owner) =>
  appwardHere(['audit', 'who-can', ...args], { env: { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: token } })

test('lists who holds it, and says how many', async () => {
  const { status, stdout, stderr } = await ask(['repository:contents:write'])
  expect([status, stderr]).toEqual([
    0,
    '2 installations hold repository:contents at write or higher, among those that this token may see\n',
  ])
  expect(stdout).toMatchInlineSnapshot(`
    "APP  SPACE    LEVEL  SINCE       REPOSITORIES  LAST USED  STATE
    ci   acme     write  2030-01-01  1             never      active
    ci   widgets  write  2030-01-01  all (1)       never      suspended
    "
  `)
  expect((await ask(['pages', '--space', 'acme'])).stdout).toContain('not observable here')
})

test('takes the permission without its group and without a level, and narrows by space and app', async () => {
  for (const words of ['contents', 'contents:read', 'repository:contents']) {
    expect((await ask([words, '--space', 'acme', '--app', 'ci'])).stderr, words).toBe(
      '1 installation of ci in acme holds repository:contents at read or higher, among those that this token may see\n',
    )
  }
  expect(await ask(['issues'])).toMatchObject({ status: 0, stdout: '', stderr: expect.stringMatching(/^no installation holds /) })
})

test('says no more than the token may see', async () => {
  const { stdout } = await ask(['contents', '--format', 'json'], bob)
  expect((JSON.parse(stdout) as WhoCan).holders.map(({ installation }) => installation)).toEqual(['Installation/ci@widgets'])
  const refused = await ask(['contents', '--space', 'acme'], bob)
  expect([refused.status, refused.stdout]).toEqual([1, ''])
  expect(refused.stderr).toContain('bob is not an admin of acme')
})

test('prints JSON as its schema has it', async () => {
  const ajv = new Ajv2020({ strict: false, schemas: [...schemas.values()] })
  const printed = JSON.parse((await ask(['contents', '--format', 'json'])).stdout) as WhoCan
  expect(ajv.validate('https://appward.dev/schemas/v1/who-can.schema.json', printed), JSON.stringify(ajv.errors)).toBe(true)
  expect(printed).toMatchObject({
    version: 1,
    target: fixture.platform.url,
    asked: { group: 'repository', permission: 'contents', level: 'read', space: null, app: null },
  })
  expect(printed.holders).toHaveLength(2)
})

test.each([
  ['content:write', 'there is no permission content. Did you mean contents?'],
  ['contents:admin', 'contents has no level admin; it has read and write'],
  ['organization:contents:write', 'contents is no permission of the group organization; ask for repository:contents'],
  ['user:emails', "emails is a permission of a user's own account"],
  ['contents:', '"contents:" is no permission'],
  ['a:b:c:d', '"a:b:c:d" is no permission'],
])('%s is no question, and nothing is sent', async (words, says) => {
  const { status, stdout, stderr } = await appwardHere(['audit', 'who-can', words], {
    env: { APPWARD_URL: 'http://127.0.0.1:9', APPWARD_TOKEN: 'awp_none' },
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(says)
})
