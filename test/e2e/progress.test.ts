// --progress json: what a command is at, as lines that a program can read.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Progress } from '../../src/generated/types.ts'
import { appward, copyExamples, startServer, temporaryFolder, writeFiles } from './cli.ts'

const valid = new Ajv2020().compile(JSON.parse(readFileSync('schemas/v1/progress.schema.json', 'utf8')))

/** Every line of stderr; each must be one of the published shape. */
function stepsIn(stderr: string): Progress[] {
  return stderr
    .trimEnd()
    .split('\n')
    .map((line) => {
      const step: Progress = JSON.parse(line)
      expect(valid(step), line).toBe(true)
      expect(new Date(step.at).toISOString()).toBe(step.at)
      return step
    })
}

const events = (stderr: string) => stepsIn(stderr).map(({ at, ...step }) => step)

test('an apply tells of each of its steps and ends with its status, and stdout stays the result', async () => {
  const examples = copyExamples()
  const server = await startServer(join(temporaryFolder(), 'data'), ['serve', '--seed', join(examples, 'seed.yaml')])
  const run = (...args: string[]) => appward(args, { cwd: examples, env: server.env() })
  const refused = await run('apply', '--yes', '--progress', 'json')
  const resources = events(refused.stderr).find(({ event }) => event === 'reading')?.resources
  expect(resources).toBeGreaterThan(10)
  expect(events(refused.stderr).slice(0, 3)).toEqual([
    { event: 'loading' },
    { event: 'reading', resources },
    { event: 'planning', resources: 0 },
  ])
  expect(events(refused.stderr).slice(3)).toEqual([
    { event: 'message', text: expect.stringContaining('refused by') },
    { event: 'message', text: expect.stringContaining('--allow') },
    { event: 'done', status: 4 },
  ])

  const applied = await run('apply', '--yes', '--allow', 'dangerous-permission', '--progress=json', '--format', 'json')
  expect(events(applied.stderr).slice(-2)).toEqual([
    { event: 'applying', changes: resources },
    { event: 'done', status: 0 },
  ])
  expect(JSON.parse(applied.stdout).result.changes).toHaveLength(resources ?? 0)
  expect(events((await run('plan', '--progress', 'json')).stderr).slice(-2)).toEqual([
    { event: 'planning', resources },
    { event: 'done', status: 0 },
  ])
  expect(events((await run('destroy', '--progress', 'json')).stderr).at(-1)).toEqual({ event: 'done', status: 4 })
})

test('what is wrong is a message, of several lines where it has them, and the status comes last', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'a.yaml': 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: owner }\nspec: {}\n' })
  const plan = await appward(['plan', '--progress', 'json'], { cwd: folder })
  expect(events(plan.stderr)).toEqual([
    { event: 'message', text: 'appward: no platform is given' },
    { event: 'message', text: expect.stringContaining('APPWARD_URL') },
    { event: 'done', status: 1 },
  ])
  const words = await appward(['validate', '--progress', 'json', '--nothing'], { cwd: folder })
  expect(events(words.stderr).at(-1)).toEqual({ event: 'done', status: 1 })
  writeFileSync(join(folder, 'b.yaml'), 'apiVersion: appward/v1\nkind: Nothing\n')
  expect(events((await appward(['validate', '--progress', 'json'], { cwd: folder })).stderr)).toEqual([
    { event: 'loading' },
    { event: 'done', status: 1 },
  ])
})

test('nothing of it is said unless it is asked for, and no other format is known', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'a.yaml': 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: owner }\nspec: {}\n' })
  expect((await appward(['validate'], { cwd: folder })).stderr).toBe('')
  const other = await appward(['validate', '--progress', 'xml'], { cwd: folder })
  expect(other).toMatchObject({ status: 1, stderr: expect.stringContaining('--progress takes json, not "xml"') })
})
