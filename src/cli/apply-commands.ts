// The words of the apply that belongs to a plan, for a person to paste into a shell.
import type { PlanFlags } from './plan-options.ts'
import { selectionWords } from './selecting.ts'
import { shellWord } from './shell-word.ts'

/** Where to, and where secrets come from: each apply needs them again. A token is in no command line. */
type Everywhere = Pick<PlanFlags, 'url' | 'allowEnv' | 'secretsDir'>

/** The apply of a plan of manifests: the same platform, manifests, fleet, pruning and adoption. */
export function applyCommand(args: readonly string[], flags: PlanFlags): string {
  const { fleet, prune, adopt } = flags
  const own = [...(fleet === undefined ? [] : ['--fleet', fleet]), ...(prune ? ['--prune'] : []), ...(adopt ? ['--adopt'] : [])]
  return command([...args, ...urlWords(flags), ...own, ...secretWords(flags), ...selectionWords(flags)])
}

/** The apply of a saved plan. */
export function savedApplyCommand(file: string, flags: Everywhere & { verifyKey?: string }): string {
  const { verifyKey } = flags
  const own = verifyKey === undefined ? [] : ['--verify-key', verifyKey]
  return command(['--plan', file, ...own, ...urlWords(flags), ...secretWords(flags)])
}

function command(words: readonly string[]): string {
  return ['appward', 'apply', ...words].map(shellWord).join(' ')
}

function urlWords({ url }: Everywhere): string[] {
  return url === undefined ? [] : ['--url', url]
}

function secretWords({ allowEnv = [], secretsDir }: Everywhere): string[] {
  return [...allowEnv.flatMap((name) => ['--allow-env', name]), ...(secretsDir === undefined ? [] : ['--secrets-dir', secretsDir])]
}
