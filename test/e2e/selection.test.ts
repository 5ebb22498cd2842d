// --only and -l on the command line, and manifests from standard input.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Plan } from '../../src/generated/types.ts'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, team: string) =>
  `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: owner, labels: { team: ${team} } }\nspec: {}\n`

async function stage() {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'))
  const manifests = join(folder, 'manifests')
  writeFiles(manifests, {
    'appward.config.yaml': 'fleet: part\n',
    'a.yaml': app('a', 'web'),
    'b.yaml': app('b', 'data ops'),
    'c.yaml': app('c', 'web'),
  })
  const run = (...args: string[]) => appwardHere(args, { cwd: manifests, env: server.env() })
  const planned = async (...args: string[]) =>
    (JSON.parse((await run('plan', '--format', 'json', ...args)).stdout) as Plan).changes.map(({ key }) => key)
  return { run, planned, server, manifests }
}

test('a part of the manifests is planned and applied, and the words to apply it say so', async () => {
  const { run, planned } = await stage()
  expect(await planned('--only', 'App/a', '--only', 'App/b')).toEqual(['App/a', 'App/b'])
  expect(await planned('-l', 'team=web')).toEqual(['App/a', 'App/c'])
  expect(await planned('-l', 'team=web', '--only', 'App/c')).toEqual(['App/c'])
  const { stdout } = await run('plan', '-l', 'team=data ops', '--only', 'App/b')
  expect(stdout).toMatch(/\nonly App\/b · -l team=data ops\n/)
  expect(stdout).toMatch(/^To apply: appward apply --only App\/b -l 'team=data ops'$/m)
  const comment = (await run('plan', '-l', 'team=data ops', '--only', 'App/b', '--format', 'markdown')).stdout
  expect(comment).toMatch(/^### Plan for .*\n\n`+ only App\/b · -l team=data ops `+\n/m)
  expect(await run('apply', '--yes', '--only', 'App/b', '-l', 'team=data ops')).toMatchObject({ status: 0 })
  expect(await planned()).toEqual(['App/a', 'App/c'])
  // A part says nothing of the rest.
  expect((await run('plan', '--only', 'App/a', 'a.yaml')).stdout).not.toContain('App/b')
})

test('neither goes with --prune, nor with destroy; nor does standard input', async () => {
  const { run, server, manifests } = await stage()
  for (const flags of [
    ['--only', 'App/a'],
    ['-l', 'team=web'],
  ]) {
    for (const command of [['plan'], ['apply', '--yes']]) {
      const ended = await run(...command, '--prune', ...flags)
      expect(ended.stderr).toContain('--prune does not go with --only or -l')
      expect(ended).toMatchObject({ status: 1, stdout: '' })
    }
    expect(await run('destroy', '--yes', ...flags)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(`unknown option '${flags[0]}'`),
    })
  }
  const elsewhere = temporaryFolder()
  for (const cwd of [manifests, elsewhere]) {
    const ended = await appward(['apply', '--yes', '--prune', '--fleet', 'part', '-'], { cwd, env: server.env(), input: app('a', 'web') })
    expect(ended.stderr).toContain('--prune needs all manifests of the fleet')
    expect(ended).toMatchObject({ status: 1, stdout: '' })
  }
  expect(await run('destroy', '--yes', '-')).toMatchObject({ status: 1, stderr: expect.stringContaining('too many arguments') })
})

test('a key or label that no manifest has is an error with what was meant', async () => {
  const { run } = await stage()
  expect(await run('plan', '--only', 'App/aa')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringContaining('Did you mean App/a?'),
  })
  expect(await run('plan', '--only', 'aa')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('"aa" is not the key of a resource'),
  })
  expect(await run('apply', '--yes', '-l', 'team=wbe')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('There are team=data ops, team=web.'),
  })
})

test('plan, apply and validate read manifests from standard input; what rewrites files does not', async () => {
  const { server } = await stage()
  const input = `${app('x', 'web')}---\n${app('y', 'ops')}`
  const piped = (...args: string[]) => appward(args, { cwd: temporaryFolder(), env: server.env(), input })
  expect(await piped('validate', '-')).toMatchObject({ status: 0, stdout: '2 resources in 1 file: no findings\n' })
  expect(await piped('apply', '--yes', '--only', 'App/y', '-')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 created') })
  expect((await piped('plan', '-')).stdout).toMatch(/\+ App\/x[\s\S]*^To apply: appward apply -$/m)
  for (const command of [['fmt'], ['migrate', '--write'], ['validate', '--fix']]) {
    expect(await piped(...command, '-')).toMatchObject({ status: 1, stderr: expect.stringContaining('standard input is none') })
  }
})
