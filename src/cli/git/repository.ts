// The git repository around a folder, and the commits that its words name.
import { realpath } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { AppError } from '../../lib/app-error.ts'
import { leadsOut } from '../../lib/leads-out.ts'
import { visible } from '../../lib/visible.ts'
import { type GitWorld, runGit } from './run-git.ts'

export type Repository = {
  /** Its working tree. */
  root: string
  /** The commit at hand; null before the first. */
  head: string | null
  /** It has the newest commits alone: what seems to be the first may be where it was cut. */
  shallow: boolean
}

/** @throws AppError 'input' where there is none, or git cannot be run. */
export async function openRepository(world: GitWorld, folder: string): Promise<Repository> {
  const output = await runGit(world, { folder, args: ['rev-parse', '--is-shallow-repository', '--show-toplevel'] })
  const [shallow, root = ''] = output.toString('utf8').split('\n')
  return { root: await realpath(root), head: await findCommit(world, root, 'HEAD'), shallow: shallow === 'true' }
}

/** The id of the commit that a revision names; null where it names none. It is told by standard input, so it is no option. */
export async function findCommit(world: GitWorld, root: string, revision: string): Promise<string | null> {
  if (/[\0\n]/.test(revision)) return null
  const output = await runGit(world, { folder: root, args: ['cat-file', '--batch-check'], input: `${revision}^{commit}\n` })
  return /^([0-9a-f]{40,64}) commit \d+\n$/.exec(output.toString('utf8'))?.[1] ?? null
}

/** As findCommit. @throws AppError 'input' where the revision names no commit. */
export async function requireCommit(world: GitWorld, { root, shallow }: Repository, flag: string, revision: string): Promise<string> {
  const id = revision.startsWith('-') ? null : await findCommit(world, root, revision)
  if (id !== null) return id
  throw new AppError('input', `${flag}: there is no commit "${visible(revision)}" in this repository`, {
    hint: shallow
      ? 'It is a shallow clone; "git fetch --unshallow" brings the rest of the history.'
      : 'Name a commit, a branch or a tag that "git log" knows, or a day as 2026-11-30.',
  })
}

/** The last commit on the way of first parents that was made before a time, as git takes its word for it; null where there is none. */
export async function lastCommitBefore(world: GitWorld, root: string, from: string, time: string): Promise<string | null> {
  const output = await runGit(world, { folder: root, args: ['rev-list', '-1', '--first-parent', `--before=${time}`, from, '--'] })
  return output.toString('utf8').trim() || null
}

/** When a commit was made, in UTC. */
export async function timeOfCommit(world: GitWorld, root: string, id: string): Promise<string> {
  const output = await runGit(world, { folder: root, args: ['cat-file', 'commit', id] })
  const seconds = Number(/^committer [^\n]*> (\d{1,12}) [+-]\d{4}$/m.exec(output.toString('utf8'))?.[1] ?? 0)
  return new Date(seconds * 1_000).toISOString()
}

/** The path of a file within the working tree, as git writes it; null for one outside. Both are real paths. */
export function pathIn({ root }: Pick<Repository, 'root'>, real: string): string | null {
  return leadsOut(root, real) ? null : relative(root, real).split(sep).join('/')
}
