// Collects what is wrong with settings, each with its place in the file, so that all of it is told at once.
import { AppError } from '../../lib/app-error.ts'
import type { Finding, Path } from '../../manifest/finding.ts'
import type { Place } from '../../manifest/plain-yaml.ts'

/** `file`: as it is shown. `placeAt` is null where the settings stand in no file. */
export type SettingsFile = { file: string; placeAt: ((path: Path, at: Finding['at']) => Place) | null }

type Fault = { path: Path; at: Finding['at']; message: string; hint: string }

export type SettingsFaults = {
  add(path: Path, message: string, hint?: string, at?: Finding['at']): void
  /** What `work` gives; null where it throws an AppError, which is added. */
  attempt<Result>(path: Path, work: () => Result): Result | null
  /** @throws AppError 'input' where there are any. */
  refuse(): void
}

/** More of them nobody reads. */
const mostTold = 20

export function settingsFaults({ file, placeAt }: SettingsFile): SettingsFaults {
  const faults: Fault[] = []
  const add: SettingsFaults['add'] = (path, message, hint = '', at = 'value') => void faults.push({ path, message, hint, at })
  return {
    add,
    attempt: (path, work) => {
      try {
        return work()
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        add(path, error.message, error.hint)
        return null
      }
    },
    refuse: () => {
      const told = faults.map(({ path, at, message, hint }) => {
        const place = placeAt?.(path, at)
        return { line: place?.line ?? 0, text: `${file}${place === undefined ? '' : `:${place.line}:${place.column}`}: ${message}`, hint }
      })
      const [first, ...more] = told.toSorted((a, b) => a.line - b.line)
      if (first === undefined) return
      const others = more.slice(0, mostTold - 1).flatMap(({ text, hint }) => [text, ...(hint === '' ? [] : [`  ${hint}`])])
      const rest = more.length >= mostTold ? [`and ${more.length - mostTold + 1} more`] : []
      throw new AppError('input', first.text, { hint: [...(first.hint === '' ? [] : [first.hint]), ...others, ...rest].join('\n') })
    },
  }
}
