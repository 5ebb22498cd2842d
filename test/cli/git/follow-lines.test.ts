// One walk through the history for many files: it answers as `git blame` does, or leaves it to that.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { blameFile } from '../../../src/cli/git/blame-file.ts'
import { followLines } from '../../../src/cli/git/follow-lines.ts'
import { lineCommits } from '../../../src/cli/git/line-commits.ts'
import { treeFiles } from '../../../src/cli/git/tree-files.ts'
import { writeFiles } from '../../e2e/cli.ts'
import { type GitRepository, gitRepository } from './git-repository.ts'

const env = { PATH: process.env.PATH }
const world = { env }

/** Followed at head: by path and line, the commit of each line that it was sure of. */
async function followed({ folder, git }: GitRepository) {
  const head = git('rev-parse', 'HEAD')
  const files = await treeFiles(world, folder, head)
  const asked = files.map(({ path, id }) => ({ path, id, lines: linesOf(folder, path) }))
  const found = await followLines(world, folder, head, asked)
  return { head, asked, found }
}

function linesOf(folder: string, path: string): number[] {
  const text = readFileSync(join(folder, path), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .map((_, index) => index + 1)
}

/** Where it answers, that is the answer of git. Gives the number of files that it answered for. */
async function agrees(repository: GitRepository): Promise<number> {
  const { head, asked, found } = await followed(repository)
  for (const { path } of asked) {
    const origins = found.get(path)
    if (origins === undefined) continue
    const blamed = await blameFile(world, repository.folder, head, path)
    expect([...origins].sort(([a], [b]) => a - b).map(([, { commit, file, line, first }]) => ({ ...commit, file, line, first }))).toEqual(
      blamed.map(({ commit, file, line, first }) => ({ ...commit, file, line, first })),
    )
  }
  return found.size
}

const manifest = (name: string, values: readonly string[]) =>
  [`name: ${name}`, ...values.map((value, index) => `${name}-field-${index}: ${value}`), ''].join('\n')

test('it agrees with git over generated histories of edits, new files, removals and merges', async () => {
  let answered = 0
  const edit = fc.record({
    file: fc.integer({ min: 0, max: 3 }),
    line: fc.integer({ min: 0, max: 4 }),
    value: fc.constantFrom('read', 'write', 'admin'),
  })
  const commit = fc.record({
    edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
    branch: fc.boolean(),
    removed: fc.option(fc.integer({ min: 0, max: 3 }), { freq: 8 }),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(commit, { minLength: 1, maxLength: 6 }), async (history) => {
      const repository = gitRepository()
      const state = new Map<string, string[]>()
      for (const [index, { edits, branch, removed }] of history.entries()) {
        if (branch) {
          repository.commit('Side', `beside ${index}`)
          repository.git('checkout', '--quiet', '-b', `side-${index}`)
        }
        for (const { file, line, value } of edits) {
          const name = `app-${file}.yaml`
          const values = state.get(name) ?? ['none', 'none', 'none', 'none', 'none']
          state.set(name, values.with(line, `${value}-${index}`))
        }
        const gone = `app-${removed}.yaml`
        if (state.delete(gone)) rmSync(join(repository.folder, gone), { force: true })
        writeFiles(repository.folder, Object.fromEntries([...state].map(([name, values]) => [name, manifest(name, values)])))
        repository.commit(`Author ${index}`, `commit ${index}`)
        if (branch) {
          repository.git('checkout', '--quiet', 'main')
          repository.git('merge', '--quiet', '--no-ff', '--no-edit', `side-${index}`)
        }
      }
      answered += await agrees(repository)
    }),
    { numRuns: 5 },
  )
  expect(answered).toBeGreaterThan(0)
})

test('a moved block, a renamed file and a merged content are left to git, which follows them', async () => {
  const repository = gitRepository()
  const { folder, git, commit } = repository
  const names = Array.from({ length: 9 }, (_, index) => `app-${index}.yaml`)
  commit('Ann', 'Begin', Object.fromEntries(names.map((name) => [name, manifest(name, ['read', 'write', 'none', 'none', 'none'])])))
  git('checkout', '--quiet', '-b', 'side')
  commit('Ben', 'First line', { 'app-0.yaml': manifest('app-0.yaml', ['by-ben', 'write', 'none', 'none', 'none']) })
  git('checkout', '--quiet', 'main')
  commit('Cem', 'Last line', { 'app-0.yaml': manifest('app-0.yaml', ['read', 'write', 'none', 'none', 'by-cem']) })
  git('merge', '--quiet', '--no-edit', 'side')
  git('mv', 'app-1.yaml', 'renamed.yaml')
  commit('Dee', 'Rename')
  const moved = `${readFileSync(join(folder, 'app-2.yaml'), 'utf8')}---\n${readFileSync(join(folder, 'app-3.yaml'), 'utf8')}`
  rmSync(join(folder, 'app-3.yaml'))
  commit('Eve', 'Move', { 'app-2.yaml': moved })
  commit('Fay', 'Indent', { 'app-4.yaml': readFileSync(join(folder, 'app-4.yaml'), 'utf8').replaceAll(/^/gm, '  ').trimEnd().concat('\n') })

  const { found } = await followed(repository)
  expect([...found.keys()].sort()).toEqual(['app-4.yaml', 'app-5.yaml', 'app-6.yaml', 'app-7.yaml', 'app-8.yaml'])
  await agrees(repository)

  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  const answers = await lineCommits(
    { cwd: folder, env },
    [...files, 'gone.yaml'].map((file) => ({ file, lines: file === 'app-2.yaml' ? [1, 2, 6, 10] : [1, 2, 6] })),
  )
  const authors = Object.fromEntries(
    answers.map(({ path, fault, origins }) => [
      path || fault?.message,
      [...origins.values()].map((origin) => origin?.commit.author ?? '-'),
    ]),
  )
  expect(authors).toMatchObject({
    'app-0.yaml': ['Ann', 'Ben', 'Cem'],
    'renamed.yaml': ['Ann', 'Ann', 'Ann'],
    'app-2.yaml': ['Ann', 'Ann', 'Ann', 'Ann'],
    'app-4.yaml': ['Ann', 'Ann', 'Ann'],
    'app-5.yaml': ['Ann', 'Ann', 'Ann'],
    'gone.yaml cannot be read any more': [],
  })
})
