// The options that narrow a plan to a part of the manifests.
import { selectionOf } from '../../controller/plan/selection.ts'
import type { Selection } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Option } from './command.ts'

export type SelectionFlags = { only?: string[]; label?: string[] }

export const selectionOptions: readonly Option[] = [
  { flags: '--only <key>', description: 'only this resource, such as App/ci-insights; may be repeated', repeat: true },
  { flags: '-l, --label <label=value>', description: 'only resources with this label; of several, with all of them', repeat: true },
]

/** What the flags select; null for everything. @throws AppError 'usage', also together with --prune: a part says nothing about the rest. */
export function readSelection({ only = [], label = [] }: SelectionFlags, prune: boolean): Selection | null {
  const selection = selectionOf(only, label)
  if (selection !== null && prune) {
    throw new AppError('usage', '--prune does not go with --only or -l: it deletes what is not among all of the manifests', {
      hint: 'Leave one of them out.',
    })
  }
  return selection
}

/** The flags again, as words of a command line. */
export function selectionWords({ only = [], label = [] }: SelectionFlags): string[] {
  return [...only.flatMap((key) => ['--only', key]), ...label.flatMap((each) => ['-l', each])]
}
