// appward policies: rules of manifests kept on the platform, looked at, and deleted by somebody who means it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { PolicyRecord } from '../../src/generated/types.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appwardHere, temporaryFolder, writeFiles } from './cli.ts'

let fixture: Fixture
let alice: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterAll(() => fixture.stop())

const policies = (args: string[], options: { cwd?: string; token?: string; answer?: string } = {}) =>
  appwardHere(['policies', ...args], {
    env: { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: options.token ?? alice },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.answer === undefined ? {} : { answer: options.answer }),
  })

const manifest = (name: string, rule = 'deny: { permissions: { repository: { administration: write } } }') => `apiVersion: appward/v1
kind: Policy
metadata: { name: ${name} }
spec:
  rules:
    - name: no-admin
      message: No app administers repositories.
      ${rule}
`

test('a policy of a file is kept for a space, listed, printed as a manifest, and deleted once its name is typed', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'baseline.yaml': manifest('baseline') })
  const put = await policies(['put', 'baseline.yaml', '--space', 'acme'], { cwd })
  expect(put).toEqual({ status: 0, stdout: 'baseline is kept for the space acme, revision 1\n', stderr: '' })
  const listed = await policies(['list', '--space', 'acme'])
  expect(listed.stdout).toMatchInlineSnapshot(`
    "NAME      HOLDS FOR       RULES  REVISION  UPDATED               BY
    baseline  the space acme  1      1         2030-01-01 00:00 UTC  alice
    "
  `)
  const printed = await policies(['get', 'baseline', '--space', 'acme'])
  expect(parse(printed.stdout)).toMatchObject({ kind: 'Policy', metadata: { name: 'baseline' } })
  // What is printed is a manifest that may be put again, and is the same.
  writeFiles(cwd, { 'again.yaml': printed.stdout })
  expect((await policies(['put', 'again.yaml', '--space', 'acme'], { cwd })).stdout).toContain('revision 1')

  expect((await policies(['delete', 'baseline', '--space', 'acme'])).stderr).toContain('nobody can be asked here')
  expect((await policies(['delete', 'baseline', '--space', 'acme'], { answer: 'yes' })).stderr).toContain('not confirmed; nothing was done')
  const deleted = await policies(['delete', 'baseline', '--space', 'acme'], { answer: 'baseline' })
  expect([deleted.status, deleted.stdout]).toEqual([0, ''])
  expect(deleted.stderr).toContain('the policy baseline of the space acme is deleted')
  expect((await policies(['list', '--space', 'acme'])).stderr).toBe('no policies\n')
})

test('several are kept at once, for the whole platform by the site owner alone', async () => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'all.yaml': `${manifest('one')}---\n${manifest('two')}` })
  expect((await policies(['put', '.'], { cwd })).stderr).toContain('Only the site owner')
  const { stdout } = await policies(['put', '.', '--format', 'json'], { cwd, token: fixture.owner })
  expect((JSON.parse(stdout) as PolicyRecord[]).map(({ name, space }) => [name, space])).toEqual([
    ['one', null],
    ['two', null],
  ])
  const listed = JSON.parse((await policies(['list', '--format', 'json'])).stdout) as PolicyRecord[]
  expect(listed.map(({ name }) => name)).toEqual(['one', 'two'])
  for (const name of ['one', 'two']) {
    expect((await policies(['delete', name, '--yes'], { token: fixture.owner })).status).toBe(0)
  }
})

test.each([
  [manifest('Baseline'), 'AW'],
  [manifest('baseline', "cel: 'app.spec.visibility =='"), 'AW318'],
  ['apiVersion: appward/v1\nkind: App\nmetadata: { slug: ci, space: acme }\nspec: {}\n', 'there is no policy in .; nothing was changed'],
])('what is no policy is not sent (%#)', async (text, says) => {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'p.yaml': text })
  const { status, stdout, stderr } = await policies(['put', '.', '--space', 'acme'], { cwd })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toContain(says)
})

test('a name that is none is said before anything is sent', async () => {
  for (const args of [
    ['get', '../apps'],
    ['delete', 'a/b', '--yes'],
  ]) {
    expect((await policies(args)).stderr).toContain('is no name of a policy')
  }
})
