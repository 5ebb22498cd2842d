// Which commit a line of a manifest is from: asked of real repositories, in which nothing may run.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseBlame } from '../../../src/cli/git/blame-file.ts'
import { lineCommits } from '../../../src/cli/git/line-commits.ts'
import { sameLines } from '../../../src/cli/git/same-lines.ts'
import { temporaryFolder, writeFiles } from '../../e2e/cli.ts'
import { gitRepository } from './git-repository.ts'

const { PATH } = process.env
const env = { PATH }

/** Author of each asked line; `-` where it is not committed yet, `?` where nothing is known of it. */
async function authorsOf(cwd: string, file: string, lines: readonly number[]) {
  const [answer] = await lineCommits({ cwd, env }, [{ file, lines }])
  if (answer?.fault) return answer.fault.message
  return lines.map((line) => {
    const origin = answer?.origins.get(line)
    return origin === null ? '-' : (origin?.commit.author ?? '?')
  })
}

const app = (contents: string) =>
  ['kind: App', 'metadata: { slug: ci-insights, space: acme }', 'spec:', '  permissions:', '    repository:', '      checks: write']
    .concat(`      contents: ${contents}`, '')
    .join('\n')

describe('a line is from', () => {
  test('the commit that wrote it, told with author, time, subject and place', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'Add it', { 'apps/ci.yaml': app('read') })
    const id = commit('Ben', 'Let it write\n\nIt pushes fixes.', { 'apps/ci.yaml': `# owner: delivery\n${app('write')}` })
    const [answer] = await lineCommits({ cwd: join(folder, 'apps'), env }, [{ file: 'ci.yaml', lines: [2, 8] }])
    expect(answer?.origins.get(2)?.commit).toMatchObject({ author: 'Ann', at: '2026-01-01T12:00:00.000Z' })
    expect(answer?.origins.get(8)).toEqual({
      commit: { id, author: 'Ben', at: '2026-01-02T12:00:00.000Z', summary: 'Let it write' },
      first: false,
      file: 'apps/ci.yaml',
      line: 8,
    })
  })

  test('the commit before a renaming, an indentation and a move to another file', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Ann', 'Add it', { 'ci.yaml': app('write'), 'other.yaml': 'kind: Other\nmetadata: { name: quite-another-document }\n' })
    mkdirSync(join(folder, 'apps'))
    git('mv', 'ci.yaml', 'apps/insights.yaml')
    commit('Ben', 'Rename the file')
    expect(await authorsOf(folder, 'apps/insights.yaml', [7])).toEqual(['Ann'])
    const other = `${readFileSync(join(folder, 'other.yaml'), 'utf8')}---\n${app('write')}`
    git('rm', '--quiet', 'apps/insights.yaml')
    commit('Cem', 'Move the document', { 'other.yaml': other })
    expect(await authorsOf(folder, 'other.yaml', [3, 10])).toEqual(['Cem', 'Ann'])
    commit('Dee', 'Indent', { 'other.yaml': other.replaceAll('      c', '          c') })
    expect(await authorsOf(folder, 'other.yaml', [9, 10])).toEqual(['Ann', 'Ann'])
  })

  test('nobody yet where it is not committed, staged or not; others keep their commits', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Ann', 'Add it', { 'ci.yaml': app('read') })
    writeFiles(folder, { 'ci.yaml': `# new\n${app('write')}# end\n`, 'new.yaml': app('read') })
    expect(await authorsOf(folder, 'ci.yaml', [1, 2, 7, 8, 9])).toEqual(['-', 'Ann', 'Ann', '-', '-'])
    git('add', 'ci.yaml')
    expect(await authorsOf(folder, 'ci.yaml', [8])).toEqual(['-'])
    expect(await authorsOf(folder, 'new.yaml', [7])).toEqual(['-'])
    writeFileSync(join(folder, 'ci.yaml'), app('read').replaceAll('\n', '\r\n'))
    expect(await authorsOf(folder, 'ci.yaml', [1, 7])).toEqual(['Ann', 'Ann'])
  })

  test('a commit of the submodule that holds the file', async () => {
    const inner = gitRepository()
    inner.commit('Ann', 'Add it', { 'ci.yaml': app('read') })
    const { folder, git, commit } = gitRepository()
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'apps')
    commit('Ben', 'Take it in')
    expect(await authorsOf(folder, 'apps/ci.yaml', [1])).toEqual(['Ann'])
  })
})

test('files are answered in their order, several at a time', async () => {
  const { folder, commit } = gitRepository()
  const names = Array.from({ length: 12 }, (_, index) => `app-${index}.yaml`)
  for (const [index, name] of names.entries()) commit(`Author ${index}`, name, { [name]: app('read') })
  const answers = await lineCommits(
    { cwd: folder, env },
    names.map((file) => ({ file, lines: [7] })),
  )
  // A copy of a file that was there is the work of whoever copied it.
  expect(answers.map(({ origins }) => origins.get(7)?.commit.author)).toEqual(names.map((_, index) => `Author ${index}`))
})

describe('it says why nothing is known', () => {
  test.each([
    ['of standard input', '-', /^standard input has no history$/],
    ['of a file that is gone', 'gone.yaml', /^gone\.yaml cannot be read any more$/],
  ])('%s', async (_what, file, words) => {
    expect(await authorsOf(gitRepository().folder, file, [1])).toMatch(words)
  })

  test('outside of a repository, without git, and of a link that leads out', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { 'ci.yaml': app('read') })
    expect(await authorsOf(folder, 'ci.yaml', [1])).toBe(`${folder} is in no git repository`)
    const [answer] = await lineCommits({ cwd: folder, env: { PATH: folder } }, [{ file: 'ci.yaml', lines: [1] }])
    expect(answer?.fault).toMatchObject({ message: 'git cannot be run', hint: 'Install git, and have it on the PATH.' })
    const repository = gitRepository()
    symlinkSync(join(folder, 'ci.yaml'), join(repository.folder, 'link.yaml'))
    expect(await authorsOf(repository.folder, 'link.yaml', [1])).toBe(`${folder} is in no git repository`)
  })

  test('before the first commit every line is new', async () => {
    const { folder } = gitRepository()
    writeFiles(folder, { 'ci.yaml': app('read') })
    expect(await authorsOf(folder, 'ci.yaml', [1])).toEqual(['-'])
  })
})

test('a shallow clone says so, and which commits may only be where it was cut', async () => {
  const { folder, git, commit } = gitRepository()
  commit('Ann', 'Add it', { 'ci.yaml': app('read') })
  commit('Ben', 'More', { 'other.yaml': 'x: 1\n' })
  const clone = temporaryFolder()
  git('clone', '--quiet', '--depth=1', `file://${folder}`, clone)
  const [answer] = await lineCommits({ cwd: clone, env }, [{ file: 'ci.yaml', lines: [1] }])
  expect(answer?.shallow).toBe(true)
  expect(answer?.origins.get(1)).toMatchObject({ commit: { author: 'Ben' }, first: true })
})

test('nothing that a repository names is run, whatever its settings and attributes say', async () => {
  const { folder, git, commit } = gitRepository()
  commit('Ann', 'Add it', { 'ci.yaml': app('read') })
  writeFiles(folder, { '.gitattributes': '*.yaml filter=evil diff=evil\n', '.git/info/attributes': '*.yaml filter=evil diff=evil\n' })
  const evil = `touch ${folder}/ran; cat`
  const settings = [
    'filter.evil.clean',
    'filter.evil.smudge',
    'filter.evil.process',
    'diff.evil.textconv',
    'diff.evil.command',
    'diff.external',
  ]
  for (const name of [...settings, 'core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'gpg.program', 'pager.blame']) {
    git('config', name, evil)
  }
  const hooks = join(folder, '.git/hooks')
  for (const hook of ['post-checkout', 'post-index-change', 'pre-auto-gc', 'reference-transaction']) {
    writeFileSync(join(hooks, hook), `#!/bin/sh\n${evil}\n`, { mode: 0o755 })
  }
  writeFileSync(join(folder, 'ci.yaml'), app('write'))
  expect(await authorsOf(folder, 'ci.yaml', [1, 7])).toEqual(['Ann', '-'])
  expect(existsSync(join(folder, 'ran'))).toBe(false)
  // The trap works: git itself would run it.
  execFileSync('git', ['status'], { cwd: folder, env: { PATH, HOME: folder }, stdio: 'ignore' })
  expect(existsSync(join(folder, 'ran'))).toBe(true)
})

test('commits that are hidden by replacing them, or by a list of ignored ones, are told', async () => {
  const { folder, git, commit } = gitRepository()
  const first = commit('Ann', 'Add it', { 'ci.yaml': app('read') })
  const second = commit('Ben', 'Let it write', { 'ci.yaml': app('write') })
  writeFiles(folder, { ignored: `${second}\n` })
  git('config', 'blame.ignoreRevsFile', 'ignored')
  git('replace', second, first)
  expect(await authorsOf(folder, 'ci.yaml', [7])).toEqual(['Ben'])
})

test('odd names of files and authors are told as they are', async () => {
  const { folder, commit } = gitRepository()
  const names = ['--help', ':(top)x.yaml', 'a "b" *.yaml', 'späce.yaml']
  commit('Eve\u001b[31m', '\u001b]0;title\u0007', Object.fromEntries(names.map((name) => [name, app('read')])))
  for (const name of names) expect(await authorsOf(folder, name, [1])).toEqual(['Eve\u001b[31m'])
  renameSync(join(folder, '--help'), join(folder, 'line\nbreak'))
  commit('Ben', 'Rename')
  expect(await authorsOf(folder, 'line\nbreak', [1])).toEqual(['Eve\u001b[31m'])
})

test('a commit of an impossible time is told all the same', () => {
  const id = 'a'.repeat(40)
  const text = `${id} 1 1 1\nauthor A\nauthor-time 99999999999999999\nsummary ${id} 1 1\nfilename a\n\t${id} 1 1\n`
  expect(parseBlame(text)).toEqual([
    { commit: { id, author: 'A', at: '1970-01-01T00:00:00.000Z', summary: `${id} 1 1` }, first: false, file: 'a', line: 1 },
  ])
})

describe('lines of a text in an older one', () => {
  const mapped = (older: string, text: string) => text.split('\n').map((_, index) => sameLines(older, text)(index + 1))

  test('are found around what was put in, taken out and changed', () => {
    expect(mapped('a\nb\nc\nd', 'a\nx\nb\nd')).toEqual([1, null, 2, 4])
    expect(mapped('', 'a')).toEqual([null])
    expect(mapped('a\na', 'a\na\na')).toEqual([1, 2, null])
    expect(sameLines('a', 'a')(9)).toBeNull()
  })

  test('are new where everything differs, in bounded time', () => {
    const lines = (prefix: string) => Array.from({ length: 20_000 }, (_, index) => `${prefix}${index}`).join('\n')
    const at = sameLines(`head\n${lines('a')}\ntail`, `head\n${lines('b')}\ntail`)
    expect([at(1), at(10_000), at(20_002)]).toEqual([1, null, 20_002])
  })
})
