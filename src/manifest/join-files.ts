// What is known of each file -> what is known of all: the files' names put in, the rules across manifests applied.
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts'
import { checkTogether } from './check-together.ts'
import type { Desired } from './desired.ts'
import type { FileResult, Wanted } from './file-result.ts'
import type { AllowedEnv } from './secret-variable.ts'

/** `diagnostics` are sorted; `resources` counts the manifests without errors, `skipped` the documents of other tools. */
export type Joined = { diagnostics: Diagnostic[]; resources: number; skipped: number }

/** In the order of the files. */
export function joinFiles(files: readonly { file: string; result: FileResult }[], allowedEnv: AllowedEnv = []): Joined {
  const found = files.flatMap(({ file, result }) =>
    result.faults.map(({ code, severity, message, hint, line, column }) => ({ code, severity, message, hint, file, line, column })),
  )
  return {
    diagnostics: sortDiagnostics([...found, ...checkTogether(files, allowedEnv)]),
    resources: sum(files.map(({ result }) => result.resources)),
    skipped: sum(files.map(({ result }) => result.skipped)),
  }
}

/** What the manifests of one file want. */
export function desiredOf(file: string, wanted: readonly Wanted[]): Desired[] {
  return wanted.map((each) => ({ ...each, source: { file, ...each.source } }))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
