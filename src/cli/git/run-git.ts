// Runs the installed git so that nothing that a repository names is run: a repository under audit is not trusted.
import { execFile } from 'node:child_process'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Context } from '../context.ts'

export type GitWorld = Pick<Context, 'env'> & Partial<Pick<Context, 'stop'>>

export type GitCall = {
  folder: string
  /** Paths stand behind `--`; revisions are ids of commits, never words of a caller. */
  args: readonly string[]
  input?: string
  seconds?: number
  maxBytes?: number
}

/**
 * Settings that would run programs, hide commits or fetch. The commands used read objects alone, never the working tree, so that no filter
 * of a repository runs either. A folder of a working tree that looks like a bare repository is none.
 */
const safeSettings = [
  'safe.bareRepository=explicit',
  'protocol.allow=never',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.quotePath=false',
  'log.showSignature=false',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting])

/** A large history takes a while; nobody waits for one that hangs. */
const patience = 60
const mostBytes = 256 * 1024 * 1024

/**
 * What git prints. The settings of the machine and of the person who runs it hold, since it is they who say which folders are trusted; variables
 * that lead git elsewhere do not. @throws AppError 'input' that says what is wrong, 'interrupted'.
 */
export function runGit({ env: { PATH, HOME, XDG_CONFIG_HOME }, stop }: GitWorld, call: GitCall): Promise<Buffer> {
  const { folder, args, input = '', seconds = patience, maxBytes = mostBytes } = call
  const env = {
    PATH,
    HOME,
    XDG_CONFIG_HOME,
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
  }
  const words = ['--no-pager', '--literal-pathspecs', ...safeSettings, ...args]
  return new Promise((resolve, reject) => {
    const options = { cwd: folder, env, timeout: seconds * 1_000, maxBuffer: maxBytes, encoding: 'buffer' as const, signal: stop }
    const child = execFile('git', words, options, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(gitError(error, stderr.toString('utf8'), call))
    })
    // Without git there is nobody to write to; the callback above tells it.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

/** What git says, in words that tell what to do; whatever else it says comes last. */
const faults: readonly { says: RegExp; message: (folder: string) => string; hint: string }[] = [
  {
    says: /not a git repository/,
    message: (folder) => `${folder} is in no git repository`,
    hint: 'Run it in a clone of the repository that holds the manifests.',
  },
  {
    says: /dubious ownership/,
    message: (folder) => `git reads nothing in ${folder}: the repository belongs to another user`,
    hint: 'If you trust it: git config --global --add safe.directory FOLDER.',
  },
  {
    says: /cannot use bare repository/,
    message: (folder) => `${folder} only looks like a git repository`,
    hint: 'Run it in a working tree.',
  },
]

function gitError(
  error: Error & { code?: unknown; killed?: boolean },
  stderr: string,
  { folder, args, seconds = patience }: GitCall,
): AppError {
  const [command = ''] = args
  if (error.name === 'AbortError')
    return new AppError('interrupted', 'interrupted while git was asked; nothing was changed', { cause: error })
  if (error.code === 'ENOENT')
    return new AppError('input', 'git cannot be run', { hint: 'Install git, and have it on the PATH.', cause: error })
  if (error.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') {
    return new AppError('input', `git ${command} says more than can be taken`, { hint: 'Name fewer paths.', cause: error })
  }
  if (error.killed)
    return new AppError('input', `git ${command} took longer than ${seconds} seconds`, { hint: 'Name fewer paths.', cause: error })
  const known = faults.find(({ says }) => says.test(stderr))
  if (known !== undefined) return new AppError('input', known.message(visible(folder)), { hint: known.hint, cause: error })
  const words = visible(stderr.trim().split('\n').at(-1) ?? '').slice(0, 300)
  return new AppError('input', `git ${command} failed${words === '' ? '' : `: ${words}`}`, { cause: error })
}
