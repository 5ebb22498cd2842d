// Backup and restore as commands: a file for its owner alone, of a running platform; and a platform of it.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appward, startServer, temporaryFolder, writeFiles } from './cli.ts'

const manifest = 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: ci, space: owner }\nspec: {}\n'

test('a running platform is backed up, and served again elsewhere with its tokens', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'apps/ci.yaml': manifest })
  const first = await startServer(join(folder, 'data'))
  const run = (args: string[], env = first.env()) => appward(args, { cwd: folder, env })
  expect(await run(['apply', 'apps', '--yes'])).toMatchObject({ status: 0 })
  const made = await run(['backup', 'state.db'])
  expect(made).toMatchObject({ status: 0, stdout: '' })
  expect(made.stderr).toMatch(/^state\.db: \d+ bytes, of http.*\n.*not master\.key/)
  expect(statSync(join(folder, 'state.db')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder).toSorted()).toEqual(['apps', 'data', 'state.db'])
  // Again, the file is replaced.
  const again = await run(['backup', 'state.db', '--debug'])
  expect(again.status).toBe(0)
  expect(again.stderr).toMatch(/GET http:\S+\/api\/v1\/backup {2}done, \d+ ms/)
  expect(again.stderr).not.toContain(first.ownerToken)

  expect(await run(['restore', 'state.db', '--data', 'data'], {})).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/Another process/),
  })
  await first.stop()
  const over = await run(['restore', 'state.db', '--data', 'data'], {})
  expect(over).toMatchObject({ status: 1, stderr: expect.stringMatching(/restore never writes over data/) })
  const restored = await run(['restore', 'state.db', '--data', 'other'], {})
  expect(restored).toMatchObject({ status: 0, stderr: expect.stringMatching(/appward serve --data other/) })
  expect(restored.stderr).toMatch(/master\.key/)
  writeFileSync(join(folder, 'other', 'owner-token'), first.ownerToken)
  const second = await startServer(join(folder, 'other'))
  expect(await run(['plan', 'apps', '--detailed-exitcode'], second.env())).toMatchObject({ status: 0 })
})

test('what cannot be backed up leaves the file of before, and no other', async () => {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'))
  writeFileSync(join(folder, 'state.db'), 'of before')
  const { stdout } = await appward(['tokens', 'create', '--name', 'n', '--scope', 'user'], { env: server.env() })
  for (const [args, env, message] of [
    [['backup', 'state.db'], server.env(stdout.trim()), /insufficient_scope/],
    [['backup', 'state.db'], { APPWARD_URL: 'http://127.0.0.1:1', APPWARD_TOKEN: 'x' }, /cannot reach/],
    [['backup', 'none/state.db'], server.env(), /cannot write none\/state\.db/],
    [['backup', '.'], server.env(), /is no file/],
  ] as const) {
    const ended = await appward([...args], { cwd: folder, env })
    expect(ended.status, ended.stderr).toBe(1)
    expect(ended.stderr).toMatch(message)
  }
  expect(readFileSync(join(folder, 'state.db'), 'utf8')).toBe('of before')
  expect(readdirSync(folder).toSorted()).toEqual(['data', 'state.db'])
  expect(existsSync(join(folder, 'none'))).toBe(false)
})

test('a command waits for a platform that limits its callers, and serve limits them unless told otherwise', async () => {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'), ['serve', '--rate-limits', 'atomgit'])
  const headers = { authorization: `Bearer ${server.ownerToken}` }
  const ask = () => fetch(`${server.url}/api/v1/caller`, { headers })
  const answers = await Promise.all(Array.from({ length: 20 }, ask))
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 429]))
  for (let i = 0; i < 3; i++) {
    await Promise.all(Array.from({ length: 12 }, ask))
    expect(await appward(['get', 'spaces'], { env: server.env() })).toMatchObject({ status: 0 })
  }
  expect((await appward(['serve', '--rate-limits', 'none'])).stderr).toMatch(/--rate-limits takes atomgit, github or off/)
})
