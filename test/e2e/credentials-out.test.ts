// Credentials into files: of new apps by apply, of others by keys and secrets; for their owner only, and never over what is there.
import { createPrivateKey } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: owner }\nspec: {}\n`

async function stage() {
  const folder = temporaryFolder()
  writeFiles(folder, { 'apps/a.yaml': app('a'), 'apps/b.yaml': app('b') })
  const server = await startServer(join(folder, 'data'))
  const run = (...args: string[]) => appwardHere(args, { cwd: folder, env: server.env() })
  const apply = (...args: string[]) => run('apply', 'apps', '--fleet', 'main', '--yes', ...args)
  const count = async (what: string, slug: string) => JSON.parse((await run(what, 'list', slug, '--format', 'json')).stdout).length
  return { folder, run, apply, count }
}

test('an apply writes a key and a client secret of each new app, and of no other', async () => {
  const { folder, run, apply, count } = await stage()
  const applied = await apply('--credentials-out', 'out')
  expect(applied).toMatchObject({ status: 0 })
  const out = join(folder, 'out')
  expect(readdirSync(out).sort()).toEqual(['a.client-secret', 'a.private-key.pem', 'b.client-secret', 'b.private-key.pem'])
  expect([statSync(out).mode & 0o777, ...readdirSync(out).map((name) => statSync(join(out, name)).mode & 0o777)]).toEqual([
    0o700, 0o600, 0o600, 0o600, 0o600,
  ])
  expect(createPrivateKey(readFileSync(join(out, 'a.private-key.pem'))).asymmetricKeyType).toBe('rsa')
  const secret = readFileSync(join(out, 'a.client-secret'), 'utf8')
  expect(secret).toMatch(/^awc_\w{36}\n$/)
  expect(applied.stdout + applied.stderr).not.toMatch(/awc_|BEGIN/)
  expect(applied.stderr).toContain('key 1 is in out/a.private-key.pem')
  expect([await count('keys', 'a'), await count('secrets', 'b')]).toEqual([1, 1])
  writeFiles(folder, { 'apps/a.yaml': app('a').replace('{}', '{ description: x }') })
  expect(await apply('--credentials-out', 'other')).toMatchObject({ status: 0 })
  expect([await count('keys', 'a'), readdirSync(out).length, existsSync(join(folder, 'other'))]).toEqual([1, 4, false])
  expect(await run('get', 'apps')).toMatchObject({ status: 0 })
})

test('without the flag an apply makes none', async () => {
  const { apply, count } = await stage()
  await apply()
  expect([await count('keys', 'a'), await count('secrets', 'a')]).toEqual([0, 0])
})

test.each([
  ['a file that is there', (out: string) => writeFileSync(join(out, 'b.client-secret'), 'old')],
  ['a link', (out: string) => symlinkSync('/nowhere', join(out, 'b.client-secret'))],
])('%s is not written over, and then nothing is applied', async (_name, put) => {
  const { folder, run, apply } = await stage()
  mkdirSync(join(folder, 'out'))
  put(join(folder, 'out'))
  const refused = await apply('--credentials-out', 'out')
  expect(refused).toMatchObject({ status: 1 })
  expect(refused.stderr).toMatch(/out\/b\.client-secret is there already, and is not written over\n +Nothing was done/)
  expect((await run('get', 'apps', '--format', 'json')).stdout.trim()).toBe('[]')
  expect(readdirSync(join(folder, 'out'))).toHaveLength(1)
})

test('a folder that cannot be written to is found out before anything is applied', async () => {
  const { folder, run, apply } = await stage()
  writeFileSync(join(folder, 'out'), '')
  const refused = await apply('--credentials-out', 'out')
  expect(refused).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot write into out') })
  expect((await run('get', 'apps', '--format', 'json')).stdout.trim()).toBe('[]')
})

test('keys and secrets go into a file instead of to stdout, made and rotated', async () => {
  const { folder, run, apply, count } = await stage()
  await apply()
  const made = await run('keys', 'create', 'a', '--credentials-out', 'one')
  expect(made).toMatchObject({ status: 0, stdout: '', stderr: 'key 1 is in one/a.private-key.pem\n' })
  expect(readFileSync(join(folder, 'one/a.private-key.pem'), 'utf8')).toContain('BEGIN RSA PRIVATE KEY')
  expect(await run('keys', 'rotate', 'a', '--yes', '--credentials-out', 'one')).toMatchObject({ status: 1 })
  expect(await count('keys', 'a')).toBe(1)
  const rotated = await run('keys', 'rotate', 'a', '--keep', '1h', '--credentials-out', 'two')
  expect(rotated).toMatchObject({ status: 0, stdout: '' })
  expect(existsSync(join(folder, 'two/a.private-key.pem'))).toBe(true)
  expect(await run('secrets', 'create', 'a', '--credentials-out', 'one', '--format', 'json')).toMatchObject({ status: 1, stdout: '' })
  expect(await count('secrets', 'a')).toBe(0)
})

test('credentials that are missing after an apply are told, with the commands that make them', async () => {
  const { folder, apply, count } = await stage()
  const out = join(folder, 'out')
  // Somebody is quicker, between the look and the writing: the second app's file is there once the first app's is.
  const watching = setInterval(() => {
    if (existsSync(join(out, 'a.private-key.pem'))) {
      clearInterval(watching)
      writeFileSync(join(out, 'b.private-key.pem'), 'another', { flag: 'wx' })
      chmodSync(join(out, 'b.private-key.pem'), 0o600)
    }
  }, 1)
  const applied = await apply('--credentials-out', 'out')
  clearInterval(watching)
  expect(applied).toMatchObject({ status: 1 })
  expect(applied.stdout).toContain('Applied changeset 1')
  expect(applied.stderr).toMatch(
    /the plan is applied, but not all credentials were made: the key \d+ was made, but its value could not be written/,
  )
  expect(applied.stderr).toMatch(
    /Still to be made:\n +appward keys create b --credentials-out out\n +appward secrets create b --credentials-out out\n/,
  )
  expect(readFileSync(join(out, 'b.private-key.pem'), 'utf8')).toBe('another')
  expect([await count('keys', 'a'), await count('secrets', 'b')]).toEqual([1, 0])
})
