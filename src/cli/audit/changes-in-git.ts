// What the commits of a span did to manifests: the two ends compared, and each commit in between for whose work it was.
import { join, relative, sep } from 'node:path'
import { accessChanges, type TouchingCommit, withCommits } from '../../audit/access-changes.ts'
import type { ChangedAccess, SpanEnd } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Context } from '../context.ts'
import { openRepository, type Repository } from '../git/repository.ts'
import { type TouchingFiles, touchingCommits } from '../git/touching-commits.ts'
import { type Contents, differing, filesNow, filesOfCommit, isInScope, openContents, type Scope, scopeOf } from './manifests-in-git.ts'
import { spanEnd } from './span.ts'

export type ChangesInGit = { since: SpanEnd; until: SpanEnd; resources: ChangedAccess[]; notes: string[] }

/** @throws AppError 'input' where there is no repository, or it does not have the revisions. */
export async function changesInGit(
  context: Context,
  paths: readonly string[],
  named: { since: string; until?: string },
): Promise<ChangesInGit> {
  const repository = await openRepository(context, context.cwd)
  const { root, head } = repository
  if (head === null) throw new AppError('input', 'nothing is committed in this repository yet')
  const since = await spanEnd(context, repository, '--since', named.since)
  const until = named.until === undefined ? now(context) : await spanEnd(context, repository, '--until', named.until)
  const scope = await scopeOf(context, repository, paths)
  const contents = openContents(context, root)
  const then = await filesOfCommit(context, root, since.commit, scope)
  const last = await filesOfCommit(context, root, named.until === undefined ? head : until.commit, scope)
  const tree = { cwd: context.cwd, repository, paths, like: head }
  const present = named.until === undefined ? filesNow(tree, contents, [then, last]) : last
  const ends = await differing(contents, then, present)
  const open = await differing(contents, last, present)
  const faulty = [...contents.faulty]
  const end = named.until === undefined ? head : until.commit
  const touching =
    end === null ? [] : await touchingCommits(context, root, { since: since.commit, until: end }, scope.includes('') ? [] : scope)
  const commits = await manifestsTouched(contents, touching, scope)
  const resources = withCommits(accessChanges(ends.before, ends.after), commits, accessChanges(open.before, open.after))
  const shown = resources.map((change) => ({ ...change, file: shownPath(context, repository, change.file) }))
  return { since, until, resources: shown, notes: notesOf(repository, since, faulty) }
}

function now({ now: clock }: Context): SpanEnd {
  return { asked: null, commit: null, at: clock().toISOString() }
}

async function manifestsTouched(contents: Contents, touching: readonly TouchingFiles[], scope: Scope): Promise<TouchingCommit[]> {
  const concerned = touching.map(({ commit, files }) => ({ commit, files: files.filter(({ path }) => isInScope(path, scope)) }))
  await contents.load(concerned.flatMap(({ files }) => files.flatMap(({ before, after }) => [before, after].filter((id) => id !== null))))
  return concerned.map(({ commit, files }) => {
    const wanted = (side: 'before' | 'after') =>
      files.flatMap((file) => (file[side] === null ? [] : contents.wanted(file.path, file[side])))
    return { commit, before: wanted('before'), after: wanted('after') }
  })
}

/** As other commands show paths: from the working directory. */
function shownPath({ cwd }: Context, { root }: Repository, path: string): string {
  return relative(cwd, join(root, path)).split(sep).join('/')
}

const mostNamed = 10

function notesOf({ shallow }: Repository, { commit, asked }: SpanEnd, faulty: readonly string[]): string[] {
  const rest = faulty.length - mostNamed
  const names = `${faulty.slice(0, mostNamed).map(visible).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
  return [
    ...(commit === null
      ? [`There is no commit before ${visible(asked ?? '')}${shallow ? ' in this clone' : ''}: every manifest counts as new.`]
      : []),
    ...(shallow ? ['This is a shallow clone: commits may be missing. "git fetch --unshallow" brings the rest.'] : []),
    ...(faulty.length > 0 ? [`Manifests with errors, at one end or the other, are left out: ${names}.`] : []),
  ]
}
