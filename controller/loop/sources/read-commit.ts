// A commit as its object tells of it.
import { runGit } from '../../../src/cli/git/run-git.ts'
import type { Revision } from '../../ports.ts'
import type { FetchedRepository } from './fetched-repository.ts'

/** `signature`: the first line of one; null where there is none. */
export type ReadCommit = { revision: Revision; signature: string | null }

/** Characters that are kept of a subject and a name. */
const longest = 200

export async function readCommit({ folder, world }: FetchedRepository, id: string): Promise<ReadCommit> {
  return parseCommit(id, (await runGit(world, { folder, args: ['cat-file', 'commit', id], maxBytes: 16 * 1024 * 1024 })).toString('utf8'))
}

/** `text` as git keeps it: headers, an empty line, the message. Whoever wrote the commit may have written anything. */
export function parseCommit(id: string, text: string): ReadCommit {
  const end = text.indexOf('\n\n')
  const [headers, message] = end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 2)]
  const author = /^author (.*?) ?<[^<>]*> \d+ [+-]\d{4}$/m.exec(headers)?.[1]
  const seconds = /^committer .*> (\d+) [+-]\d{4}$/m.exec(headers)?.[1]
  const at = new Date(Number(seconds) * 1_000)
  const revision = {
    id,
    subject: cut(message.trimStart().split('\n', 1)[0]),
    author: cut(author),
    at: Number.isNaN(at.getTime()) ? null : at.toISOString(),
  }
  return { revision, signature: /^gpgsig(?:-sha256)? (.*)$/m.exec(headers)?.[1] ?? null }
}

function cut(text: string | undefined): string | null {
  return text ? text.slice(0, longest).toWellFormed() : null
}
