// Where the manifests of an apply came from, for the history: told by the CI that runs it, else by the git repository around.
import type { Source } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Context } from './context.ts'
import { runGit } from './git/run-git.ts'

type Env = Context['env']

/** CI systems: a variable that only each of them sets, and what its other variables say. */
const ciTable: readonly { mark: string; source: (env: Env) => Source }[] = [
  {
    mark: 'GITHUB_ACTIONS',
    source: (env) => {
      const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env
      const url = server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
      return sourceFrom(env.GITHUB_SHA, env.GITHUB_ACTOR, url)
    },
  },
  { mark: 'GITLAB_CI', source: (env) => sourceFrom(env.CI_COMMIT_SHA, env.GITLAB_USER_LOGIN, env.CI_JOB_URL) },
]

/** In seconds. Git may be slow (a network folder) or hang; nobody waits for it. */
const patience = 2

/** Null where neither CI nor git says anything. Never fails. */
export async function sourceOf({ env, cwd }: Pick<Context, 'env' | 'cwd'>): Promise<Source | null> {
  const ci = ciTable.find(({ mark }) => env[mark] === 'true')
  const source = ci === undefined ? commitSource(await readHead(cwd, env)) : ci.source(env)
  return source.commit === null && source.author === null && source.url === null ? null : source
}

/** The commit object that HEAD names. Whoever wrote the repository must not decide what runs here; empty where there is none. */
async function readHead(cwd: string, env: Env): Promise<string> {
  try {
    const call = { folder: cwd, args: ['cat-file', '--batch'], input: 'HEAD\n', seconds: patience, maxBytes: 1024 * 1024 }
    return (await runGit({ env }, call)).toString('utf8')
  } catch (error) {
    if (error instanceof AppError) return ''
    throw error
  }
}

/** `text` as `git cat-file --batch` gives it: name, kind and size of the object on a line of its own, then the object. */
export function commitSource(text: string): Source {
  const [head = '', headers = ''] =
    text
      .split('\n\n', 1)[0]
      ?.match(/^([^\n]*)\n([\s\S]*)$/)
      ?.slice(1) ?? []
  const commit = /^([0-9a-f]{40,64}) commit /.exec(head)?.[1]
  const author = /^author (.*?) ?<[^<>]*> \d+ [+-]\d{4}$/m.exec(headers)?.[1]
  return commit === undefined ? sourceFrom(undefined, undefined, undefined) : sourceFrom(commit, author, undefined)
}

/** As much as a platform keeps. */
function sourceFrom(commit: string | undefined, author: string | undefined, url: string | undefined): Source {
  const cut = (text: string | undefined, most: number) => (text ? text.slice(0, most).toWellFormed() : null)
  return { commit: cut(commit, 100), author: cut(author, 200), url: cut(url, 500) }
}
