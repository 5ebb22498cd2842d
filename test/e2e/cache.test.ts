// The cache as a user meets it: commands that are quick the second time, and say the same.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: { visibility: private }\n`
const installation =
  'apiVersion: appward/v1\nkind: Installation\nmetadata: { app: app-0, space: widgets-inc }\nspec: { repositories: all }\n'
const files = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`apps/${index}.yaml`, app(`app-${index}`)]))

/** A tree with one fault, and the environment of a user with a home. */
function makeTree(count: number) {
  const folder = temporaryFolder()
  writeFiles(folder, { ...Object.fromEntries(Object.entries(files(count)).map(([name, text]) => [`work/${name}`, text])) })
  writeFiles(folder, { 'work/apps/z.yaml': installation })
  return { work: join(folder, 'work'), env: { HOME: join(folder, 'home') } }
}

test('many files are parsed on threads, and from the second run on not at all: the parser is not even loaded', async () => {
  const { work, env } = makeTree(300)
  const first = await appward(['validate', 'apps'], { cwd: work, env })
  expect(first).toMatchObject({ status: 1, stdout: expect.stringContaining('301 resources in 301 files: 1 error') })
  // Prints what is loaded of the parser and the validators.
  const hook = `import { registerHooks } from 'node:module'
    registerHooks({ load(url, context, next) { if (/\\/yaml\\/|validators/.test(url)) console.error('LOADED', url); return next(url, context) } })`
  const hooked = { ...env, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(hook)}` }
  expect(await appward(['validate', 'apps'], { cwd: work, env: hooked })).toEqual(first)
  rmSync(join(work, '.appward'), { recursive: true })
  expect((await appward(['validate', 'apps'], { cwd: work, env: hooked })).stderr).toContain('LOADED')
})

test('commands that run at once do not disturb each other', async () => {
  const { work, env } = makeTree(30)
  const runs = await Promise.all(Array.from({ length: 4 }, () => appward(['validate', '--format=json'], { cwd: work, env })))
  expect(new Set(runs.map(({ status, stdout, stderr }) => `${status} ${stdout} ${stderr}`)).size).toBe(1)
  expect(readdirSync(join(work, '.appward', 'cache')).sort()).toEqual(['.gitignore', 'manifests'])
  // The key of one of them is the key of all that follow.
  await appwardHere(['validate'], { cwd: work, env })
  const { ino } = statSync(join(work, '.appward', 'cache', 'manifests'))
  expect((await appward(['validate', '--format=json'], { cwd: work, env })).stdout).toBe(runs[0]?.stdout)
  expect(statSync(join(work, '.appward', 'cache', 'manifests')).ino).toBe(ino)
})

test('it lies beside the config, and a plan made from it is the plan made without it', async () => {
  const { work, env } = makeTree(3)
  writeFiles(work, {
    'appward.config.yaml': 'manifests: [apps]\nfleet: cached\n',
    'seed.yml': 'organizations: [{ login: acme }, { login: widgets-inc }]\n',
  })
  writeFileSync(join(work, 'apps', '0.yaml'), app('app-0').replace('private', 'public'))
  const server = await startServer(join(work, 'data'), ['serve', '--seed', join(work, 'seed.yml')])
  const inApps = { cwd: join(work, 'apps'), env: { ...server.env(), ...env } }
  const without = await appwardHere(['plan', '--format=json'], { ...inApps, env: server.env() })
  for (const _time of ['cold', 'warm']) expect(await appwardHere(['plan', '--format=json'], inApps)).toEqual(without)
  expect(JSON.parse(without.stdout).changes).toHaveLength(4)
  expect(readFileSync(join(work, '.appward', 'cache', 'manifests'), 'utf8')).toContain('App/app-2')
  expect(readdirSync(join(work, 'apps'))).not.toContain('.appward')
  expect(await appwardHere(['apply', '--yes'], inApps)).toMatchObject({ status: 0, stdout: expect.stringContaining('4 created') })
})
