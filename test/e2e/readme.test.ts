// What the README claims: its picture of a plan is what plan prints, its tables are the program's own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { appwardHere, copyExamples, startServer, temporaryFolder } from './cli.ts'

const readme = readFileSync('README.md', 'utf8')

/** The code blocks of a language, in their order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '')
}

/** The change that the picture shows, as edits of the examples. */
const edits: [file: string, from: string, to: string][] = [
  ['acme/apps/release-drafter.yaml', 'pull_requests: read }', 'issues: read, pull_requests: write }'],
  ['acme/apps/release-drafter.yaml', 'events: [push]', 'events: [issues, push]'],
  ['alice/apps.yaml', 'slug: stale', 'slug: triage\n  movedFrom: { slug: stale }'],
  ['alice/installations.yaml', 'app: stale,', 'app: triage,'],
  ['alice/installations.yaml', '[homelab]', '[dotfiles, homelab]'],
]

test('the picture of a plan is what plan prints', async () => {
  const examples = copyExamples()
  const server = await startServer(join(temporaryFolder(), 'data'), ['serve', '--seed', join(examples, 'seed.yaml')])
  const run = (...args: string[]) => appwardHere(args, { cwd: examples, env: server.env() })
  expect(await run('apply', '--yes', '--allow', 'dangerous-permission')).toMatchObject({ status: 0 })
  for (const [file, from, to] of edits) {
    const path = join(examples, file)
    const text = readFileSync(path, 'utf8')
    expect(text).toContain(from)
    writeFileSync(path, text.replace(from, to))
  }
  const { stdout } = await run('plan')
  expect(blocks('text')).toContain(stdout.replaceAll(server.url, 'http://127.0.0.1:8787'))
})

test('the conversion it shows is what convert prints', async () => {
  const [shown = ''] = blocks('console')
  const [, url = ''] = /^\$ appward convert '(.*)' --to appward$/m.exec(shown) ?? []
  const { status, stdout, stderr } = await appwardHere(['convert', url, '--to', 'appward'])
  expect(status).toBe(0)
  expect(shown.split('\n').slice(1).join('\n')).toBe(stdout + stderr)
})

test('the table of commands is the table of commands', () => {
  const rows = [...readme.matchAll(/^\| `([\w-]+)` \| (.*) \|$/gm)].map((match) => ({ name: match[1], summary: match[2] }))
  expect(rows).toEqual(commands.map(({ name, summary }) => ({ name, summary })))
})

test('the manifests it shows are valid', () => {
  const [manifest = ''] = blocks('yaml')
  const { resources, diagnostics } = loadManifests([{ file: 'README.md', text: manifest, named: true }])
  expect(diagnostics).toEqual([])
  expect(resources.map(({ kind }) => kind)).toEqual(['App', 'Installation'])
})

/** What tells people how to use the program, and is written by hand. */
const guides = [
  'README.md',
  ...['access-example', 'ci', 'controller', 'lifecycle', 'manifests', 'plan-and-apply', 'secrets'].map((name) => `docs/${name}.md`),
]

test.each(guides)('the paths that %s names are there', (guide) => {
  const files = [...readFileSync(guide, 'utf8').matchAll(/\]\(((?!https?:)[^)#]+)\)/g)].map((match) => match[1] ?? '')
  for (const file of files) expect(() => readFileSync(join(dirname(guide), file.replace(/\/$/, '/README.md'))), file).not.toThrow()
})

test.each(guides)('the options that %s names are options', async (guide) => {
  const loaded = await Promise.all(commands.map(({ load }) => load()))
  const all = loaded
    .flatMap(({ command }) => ('commands' in command ? [...command.commands, ...(command.own ? [command.own] : [])] : [command]))
    .flatMap(({ options }) => options)
  const known = new Set(['--help', '--debug', '--version', ...all.flatMap(({ flags }) => flags.match(/--[a-z-]+/g) ?? [])])
  const named = [...readFileSync(guide, 'utf8').matchAll(/`[^`\n]*`/g)]
    .filter(([code]) => !/^`(npm|npx|openssl) /.test(code))
    .flatMap(([code]) => code.match(/(?<![\w-])--[a-z][a-z-]*/g) ?? [])
  expect(named.filter((flag) => !known.has(flag))).toEqual([])
})

test('every decision is listed, by its title, in the order of the numbers', () => {
  const folder = 'docs/decisions'
  const files = readdirSync(folder).filter((file) => /^\d/.test(file))
  const titles = files.toSorted().map((file) => `- [${readFileSync(join(folder, file), 'utf8').split('\n')[0]?.slice(2)}](${file})`)
  expect(readFileSync(join(folder, 'README.md'), 'utf8').match(/^- .*$/gm)).toEqual(titles)
})
