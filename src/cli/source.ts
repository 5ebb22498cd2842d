// Where the manifests of an apply came from, for the history: told by the CI that runs it, else by the git repository around.
import { execFile } from 'node:child_process'
import type { Source } from '../generated/types.ts'
import type { Context } from './context.ts'

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

/** Git may be slow (a network folder) or hang; nobody waits for it. */
const patience = 2_000

/** Null where neither CI nor git says anything. Never fails. */
export async function sourceOf({ env, cwd }: Pick<Context, 'env' | 'cwd'>): Promise<Source | null> {
  const ci = ciTable.find(({ mark }) => env[mark] === 'true')
  const source = ci === undefined ? commitSource(await readHead(cwd, env)) : ci.source(env)
  return source.commit === null && source.author === null && source.url === null ? null : source
}

/**
 * The commit object that HEAD names. Whoever wrote the repository must not decide what runs here: `cat-file` runs no hook, filter or pager,
 * may fetch nothing, and takes no folder of a working tree for a repository.
 */
function readHead(cwd: string, { PATH, HOME }: Env): Promise<string> {
  const args = ['-c', 'safe.bareRepository=explicit', '-c', 'protocol.allow=never', '-c', 'core.fsmonitor=false', 'cat-file', '--batch']
  const env = { PATH, HOME, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0' }
  return new Promise((resolve) => {
    const child = execFile('git', args, { cwd, env, timeout: patience, maxBuffer: 1024 * 1024 }, (error, stdout) =>
      resolve(error ? '' : stdout),
    )
    // Without git there is nobody to write to.
    child.stdin?.on('error', () => resolve(''))
    child.stdin?.end('HEAD\n')
  })
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
