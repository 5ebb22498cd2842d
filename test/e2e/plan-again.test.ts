// The second plan as a user meets it: quick where nothing changed, and never another one than the first look would give.
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, more = '') =>
  `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: { description: ${slug}${more} }\n`
const seed = 'organizations: [{ login: acme }]\n'

/** A platform that counts who asks what, and manifests that it holds; `plan` and `apply` run there. */
async function applied() {
  const folder = temporaryFolder()
  const work = join(folder, 'work')
  writeFiles(folder, { 'work/apps/a.yaml': app('a'), 'work/apps/b.yaml': app('b'), 'seed.yml': seed })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yml')])
  const asked: string[] = []
  const counter = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    const onward = forward(`${server.url}${url}`, { method, headers }, (answer) => {
      asked.push(`${method} ${new URL(url ?? '', 'http://x').pathname} ${answer.statusCode}`)
      outgoing.writeHead(answer.statusCode ?? 0, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  await new Promise<void>((done) => counter.listen(0, '127.0.0.1', done))
  onTestFinished(() => void counter.close())
  const url = `http://127.0.0.1:${(counter.address() as AddressInfo).port}`
  const env = { ...server.env(), APPWARD_URL: url, HOME: join(folder, 'home') }
  const run = async (...args: string[]) => {
    asked.length = 0
    return appwardHere([...args, '--format=json'], { cwd: work, env })
  }
  const changesOf = async (...args: string[]) =>
    JSON.parse((await run('plan', ...args)).stdout).changes.map(({ key }: { key: string }) => key)
  expect(await run('apply', 'apps', '--yes')).toMatchObject({ status: 0 })
  return { work, env, server, asked, run, changesOf, memory: join(work, '.appward', 'cache', 'plan') }
}

test('a plan of what is known, against a platform that is as it was, is one conditional request and parses nothing', async () => {
  const { work, env, asked, run } = await applied()
  const first = await run('plan', 'apps')
  expect([JSON.parse(first.stdout).changes, asked]).toEqual([[], ['GET /api/v1/state 200']])
  // Prints what is loaded of what reads manifests and makes plans.
  const hook = `import { registerHooks } from 'node:module'
    registerHooks({ load(url, context, next) { if (/\\/yaml\\/|validators|make-plan/.test(url)) console.error('LOADED', url); return next(url, context) } })`
  const hooked = { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
  asked.length = 0
  expect(await appward(['plan', 'apps', '--format=json'], { cwd: work, env: hooked })).toEqual({
    status: 0,
    stdout: first.stdout,
    stderr: '',
  })
  expect(asked).toEqual(['GET /api/v1/state 304'])
})

test('what changed since, on either side, is in the plan; only changes cost a further request, for the rules that they are held against', async () => {
  const { work, asked, run, changesOf, server } = await applied()
  expect(await changesOf('apps')).toEqual([])
  writeFileSync(join(work, 'apps', 'a.yaml'), app('a', ' anew'))
  expect([await changesOf('apps'), asked]).toEqual([['App/a'], ['GET /api/v1/state 200', 'GET /api/v1/policies 200']])
  writeFileSync(join(work, 'apps', 'a.yaml'), app('a'))
  expect(await changesOf('apps')).toEqual([])
  // Another fleet takes a slug on the platform; then somebody else's apply changes ours.
  writeFiles(work, { 'other/c.yaml': app('c'), 'ours/a.yaml': app('a', ' by another'), 'ours/b.yaml': app('b') })
  const elsewhere = { cwd: work, env: server.env() }
  expect((await appwardHere(['apply', 'other', '--fleet', 'other', '--yes'], elsewhere)).status).toBe(0)
  expect([await changesOf('apps'), asked]).toEqual([[], ['GET /api/v1/state 200']])
  expect([await changesOf('apps'), asked]).toEqual([[], ['GET /api/v1/state 304']])
  expect((await appwardHere(['apply', 'ours', '--yes'], elsewhere)).status).toBe(0)
  expect([await changesOf('apps'), asked]).toEqual([['App/a'], ['GET /api/v1/state 200', 'GET /api/v1/policies 200']])
  expect(await run('apply', 'apps', '--yes')).toMatchObject({ status: 0 })
  expect(asked).toEqual(['GET /api/v1/state 304', 'GET /api/v1/policies 200', 'POST /api/v1/changesets 201'])
  expect([await changesOf('apps'), asked]).toEqual([[], ['GET /api/v1/state 200']])
})

test('another question has another plan: another fleet, --prune, fewer files', async () => {
  const { changesOf, work } = await applied()
  for (const _time of [1, 2]) expect(await changesOf('apps')).toEqual([])
  expect(await changesOf('apps/a.yaml')).toEqual([])
  rmSync(join(work, 'apps', 'b.yaml'))
  expect(await changesOf('apps')).toEqual([])
  expect(await changesOf('apps', '--fleet', 'default', '--prune')).toEqual(['App/b'])
  expect(await changesOf('apps')).toEqual([])
})

test('a memory that somebody else wrote, damaged or emptied is none', async () => {
  const { memory, changesOf, asked, work, server, env } = await applied()
  expect(await changesOf('apps')).toEqual([])
  expect(statSync(memory).mode & 0o777).toBe(0o600)
  const sound = readFileSync(memory)
  const forged = Buffer.from(sound.toString('latin1').replace('"changes":[]', '"changes":{}'), 'latin1')
  for (const bytes of [forged, sound.subarray(0, 100), Buffer.alloc(0), Buffer.from('{}\n')]) {
    writeFileSync(memory, bytes)
    expect([await changesOf('apps'), asked]).toEqual([[], ['GET /api/v1/state 200']])
  }
  // What another user wrote, with another key.
  expect((await appwardHere(['plan', 'apps'], { cwd: work, env: { ...env, HOME: join(work, '..', 'mallory') } })).status).toBe(0)
  expect([await changesOf('apps'), asked]).toEqual([[], ['GET /api/v1/state 200']])
  // Another platform at the same address would have other tags; at another address, the memory is not asked.
  expect((await appwardHere(['plan', 'apps', '--format=json'], { cwd: work, env: { ...env, ...server.env() } })).status).toBe(0)
  expect([await changesOf('apps'), asked]).toEqual([[], ['GET /api/v1/state 200']])
})
