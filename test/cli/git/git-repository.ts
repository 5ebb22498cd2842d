// A real git repository in a temporary folder, for tests.
import { execFileSync } from 'node:child_process'
import { temporaryFolder, writeFiles } from '../../e2e/cli.ts'

const { PATH } = process.env

/** A fixed beginning: the clock of each commit is a day after the one before. */
const firstDay = Date.UTC(2026, 0, 1, 12)

export type GitRepository = {
  folder: string
  git: (...args: string[]) => string
  /** Writes files, commits everything, and gives the commit's id. */
  commit: (author: string, message: string, files?: Readonly<Record<string, string | Buffer>>) => string
}

export function gitRepository(folder: string = temporaryFolder()): GitRepository {
  let commits = 0
  const run = (args: readonly string[], more: Record<string, string> = {}) =>
    execFileSync('git', args, { cwd: folder, env: { PATH, HOME: folder, ...more }, encoding: 'utf8' }).trim()
  const git = (...args: string[]) => run(args)
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Nobody')
  git('config', 'user.email', 'nobody@example.com')
  return {
    folder,
    git,
    commit: (author, message, files = {}) => {
      writeFiles(folder, files)
      git('add', '--all')
      const at = new Date(firstDay + 86_400_000 * commits++).toISOString()
      const dates = { GIT_AUTHOR_DATE: at, GIT_COMMITTER_DATE: at }
      run(['commit', '--quiet', '--allow-empty', `--author=${author} <a@example.com>`, '-m', message], dates)
      return git('rev-parse', 'HEAD')
    },
  }
}
