// Runs the installed git so that nothing that a repository names is run: a repository under audit, or that a controller follows, is not trusted.
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Context } from '../context.ts'
import { type RunEnd, runProcess } from '../run-process.ts'

export type GitWorld = Pick<Context, 'env'> &
  Partial<Pick<Context, 'stop'>> & {
    /** Further settings, `name=value`; they count more than the safe ones. Anybody may see them in a list of processes. */
    settings?: readonly string[]
    /** Further variables; they may hold secrets. */
    variables?: Readonly<Record<string, string | undefined>>
    /** Finds what is wrong in what git says; null where it knows of nothing. */
    faultOf?: (stderr: string) => AppError | null
  }

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
]

/** A large history takes a while; nobody waits for one that hangs. */
const patience = 60
const mostBytes = 256 * 1024 * 1024

/**
 * What git prints. The settings of the machine and of the person who runs it hold, since it is they who say which folders are trusted; variables
 * that lead git elsewhere do not. @throws AppError 'input' that says what is wrong, 'interrupted'.
 */
export async function runGit(world: GitWorld, call: GitCall): Promise<Buffer> {
  const { stop, settings = [], variables = {}, faultOf } = world
  const { PATH, HOME, XDG_CONFIG_HOME } = world.env
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
    ...variables,
  }
  const set = [...safeSettings, ...settings].flatMap((setting) => ['-c', setting])
  const words = ['--no-pager', '--literal-pathspecs', ...set, ...args]
  let end: RunEnd
  try {
    end = await runProcess('git', words, { folder, env, input, seconds, maxBytes, stop })
  } catch (cause) {
    throw new AppError('input', 'git cannot be run', { hint: 'Install git, and have it on the PATH.', cause })
  }
  if (end.status === 0 && end.cut === null) return end.stdout
  throw (end.cut === null ? faultOf?.(end.stderr) : null) ?? gitError(end, call)
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

function gitError({ cut, stderr }: RunEnd, { folder, args, seconds = patience }: GitCall): AppError {
  const [command = ''] = args
  if (cut === 'stop') return new AppError('interrupted', 'interrupted while git was asked; nothing was changed')
  if (cut === 'bytes') return new AppError('input', `git ${command} says more than can be taken`, { hint: 'Name fewer paths.' })
  if (cut === 'time') {
    return new AppError('input', `git ${command} took longer than ${seconds} seconds`, { hint: 'Name fewer paths.', retryable: true })
  }
  const known = faults.find(({ says }) => says.test(stderr))
  if (known !== undefined) return new AppError('input', known.message(visible(folder)), { hint: known.hint })
  const words = lastWords(stderr)
  return new AppError('input', `git ${command} failed${words === '' ? '' : `: ${words}`}`)
}

/** The last line of what git said, without what an address of a repository may hold of credentials. */
export function lastWords(stderr: string): string {
  const line = stderr.trim().split('\n').at(-1) ?? ''
  return visible(line.replaceAll(/\/\/[^/@\s]*@/g, '//')).slice(0, 300)
}
