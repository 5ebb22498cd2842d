// The starter tree: it is sound, nothing of a person's is overwritten, and its CI runs commands that exist.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import type { Command, CommandGroup } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { ciPaths } from '../../src/cli/examples.ts'
import { starterFiles } from '../../src/cli/starter.ts'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const read = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8')

describe('init', () => {
  test('writes a tree that validates without a word, in a folder that it makes', async () => {
    const folder = temporaryFolder()
    const ended = await appward(['init', 'fleet', '--space', 'widgets-inc'], { cwd: folder })
    expect(ended).toMatchObject({ status: 0, stderr: expect.stringContaining('appward validate fleet') })
    expect(ended.stdout.trim().split('\n')).toEqual(
      [...starterFiles('widgets-inc').keys(), '.gitignore'].map((path) => `wrote fleet/${path}`),
    )
    for (const args of [['validate', 'fleet'], ['validate']]) {
      const cwd = args.length === 1 ? join(folder, 'fleet') : folder
      expect(await appwardHere(args, { cwd })).toMatchObject({
        status: 0,
        stdout: expect.stringMatching(/2 resources in 1 file.*no findings/),
      })
    }
    expect(parse(read(folder, 'fleet/appward.config.yaml'))).toEqual({ fleet: 'widgets-inc-apps', manifests: ['apps'] })
  })

  test('says the next command so that it can be pasted', async () => {
    const ended = await appwardHere(['init', 'my apps'], { cwd: temporaryFolder() })
    expect(ended.stderr).toContain("appward validate 'my apps'")
  })

  test('its tree can be applied to a platform that has the space', async () => {
    const folder = temporaryFolder()
    await appwardHere(['init', '--space', 'acme'], { cwd: folder })
    writeFiles(folder, {
      'seed.yml': 'users: [{ login: alice }]\norganizations: [{ login: acme, members: [{ login: alice, role: admin }] }]\n',
    })
    const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yml')])
    const apply = await appwardHere(['apply', '--yes'], { cwd: folder, env: server.env() })
    expect(apply).toMatchObject({ status: 0, stdout: expect.stringContaining('fleet acme-apps: 2 created') })
  })

  test('overwrites nothing, says what it would write, and does it with --force', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { '.gitlab-ci.yml': 'mine' })
    const refused = await appwardHere(['init'], { cwd: folder })
    expect(refused).toMatchObject({ status: 1, stdout: '' })
    expect(refused.stderr).toMatch(/exists {7}\.gitlab-ci\.yml/)
    expect(refused.stderr).toMatch(/would write {2}appward\.config\.yaml/)
    expect(read(folder, '.gitlab-ci.yml')).toBe('mine')
    expect(() => read(folder, 'appward.config.yaml')).toThrow()
    expect((await appwardHere(['init', '--force'], { cwd: folder })).status).toBe(0)
    expect(read(folder, '.gitlab-ci.yml')).not.toBe('mine')
  })

  test.each([
    ['', '.appward/\n'],
    ['node_modules/\n', 'node_modules/\n.appward/\n'],
    ['dist', 'dist\n.appward/\n'],
    ['/.appward\n', '/.appward\n'],
    ['# .appward/\n', '# .appward/\n.appward/\n'],
  ])('lets git ignore what commands keep there, and keeps the lines of a .gitignore: %j', async (before, after) => {
    const folder = temporaryFolder()
    if (before !== '') writeFiles(folder, { '.gitignore': before })
    expect((await appwardHere(['init'], { cwd: folder })).status).toBe(0)
    expect(read(folder, '.gitignore')).toBe(after)
    expect((await appwardHere(['init', '--force'], { cwd: folder })).stdout).not.toContain('.gitignore')
    expect(read(folder, '.gitignore')).toBe(after)
  })

  test.each(['Acme', 'a b', '', '-x', '{}'])('%j is no space', async (space) => {
    const folder = temporaryFolder()
    expect(await appwardHere(['init', `--space=${space}`], { cwd: folder })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('is not the login'),
    })
  })

  test('a folder that is a file is an error that says so', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'file'), '')
    expect(await appwardHere(['init', 'file'], { cwd: folder })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('cannot write'),
    })
  })
})

describe('the starter tree', () => {
  const files = starterFiles('acme')
  const text = (path: string) => files.get(path) ?? ''

  test('names schemas that are there, and that hold for its own files', () => {
    const settings = Object.entries(JSON.parse(text('.vscode/settings.json'))['yaml.schemas'] as Record<string, string[]>)
    expect(settings.map(([schema]) => files.has(schema.replace('./', '')))).toEqual([true, true])
    for (const path of ['appward.config.yaml', 'apps/example-app.yaml']) {
      const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(text(path)) ?? []
      const schema = text(join(path, '..', named))
      expect(schema, path).not.toBe('')
      const validate = new Ajv2020({ strict: false }).compile(JSON.parse(schema))
      for (const document of parseAllDocuments(text(path))) expect(validate(document.toJS()), path).toBe(true)
    }
  })

  test.each(ciPaths)('%s is the one of examples/ci, word by word', (path) => {
    expect(text(path)).toBe(readFileSync(join('examples/ci', path), 'utf8'))
  })

  test.each(ciPaths)('%s runs commands and options that exist', async (path) => {
    const lines = strings(parse(text(path))).flatMap((line) => [...line.matchAll(/^\s*(appward .*)$/gm)].map(([, command = '']) => command))
    expect(lines.map((line) => line.split(' ')[1])).toEqual(expect.arrayContaining(['validate', 'plan', 'show', 'apply']))
    for (const line of lines) {
      const [, name, ...words] = line.split(' ')
      const loaded: Command | CommandGroup | undefined = (await commands.find((row) => row.name === name)?.load())?.command
      const options = loaded !== undefined && 'options' in loaded ? loaded.options.map(({ flags }) => flags.split(' ')[0]) : []
      for (const flag of words.filter((word) => word.startsWith('--'))) expect(options, line).toContain(flag)
    }
  })

  test.each(ciPaths)('%s plans with the read-only token and applies with the other', (path) => {
    const value: unknown = parse(text(path))
    for (const token of tokensOf(value, 'appward plan')) expect(token).toMatch(/READ_TOKEN|PLAN_TOKEN/)
    expect([tokensOf(value, 'appward plan').length, tokensOf(value, 'appward apply')]).toEqual([
      2,
      [expect.stringMatching(/secrets\.APPWARD_TOKEN|APPLY_TOKEN/)],
    ])
  })
})

/** The tokens of the steps or jobs that run a command. */
function tokensOf(value: unknown, command: string): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { env, variables, run, script } = value as Record<string, Record<string, string> | undefined>
  const token = (env ?? variables)?.APPWARD_TOKEN
  const lines = [run ?? [], script ?? []].flat().map(String)
  const own = token !== undefined && lines.some((line) => line.includes(command)) ? [token] : []
  return [...own, ...Object.values(value).flatMap((inner) => tokensOf(inner, command))]
}

/** Every text in a value. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}
