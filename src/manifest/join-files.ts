// What is known of each file -> what is known of all: the files' names put in, the rules across manifests applied.
import { type Diagnostic, sortDiagnostics } from '../lib/diagnostic.ts'
import { checkTogether } from './check-together.ts'
import type { Desired, Position } from './desired.ts'
import type { DeclaredPolicy, FileResult, Wanted } from './file-result.ts'
import type { AllowedEnv } from './secret-variable.ts'

/** `diagnostics` are sorted; `resources` and `policies` count those without errors, `skipped` the documents of other tools. */
export type Joined = { diagnostics: Diagnostic[]; resources: number; policies: number; skipped: number }

/** In the order of the files. */
export function joinFiles(files: readonly { file: string; result: FileResult }[], allowedEnv: AllowedEnv = []): Joined {
  const found = files.flatMap(({ file, result }) =>
    result.faults.map(({ code, severity, message, hint, line, column }) => ({ code, severity, message, hint, file, line, column })),
  )
  return {
    diagnostics: sortDiagnostics([...found, ...checkTogether(files, allowedEnv)]),
    resources: sum(files.map(({ result }) => result.resources)),
    policies: sum(files.map(({ result }) => result.policies.filter(({ isSound }) => isSound).length)),
    skipped: sum(files.map(({ result }) => result.skipped)),
  }
}

/** What the manifests of one file want. */
export function desiredOf(file: string, wanted: readonly Wanted[]): Desired[] {
  return wanted.map((each) => ({ ...each, source: { file, ...each.source } }))
}

/** The policies of files, of the right shape, with the file in each place. */
export function policiesOf(files: readonly { file: string; result: FileResult }[]): DeclaredPolicy<Position>[] {
  return files.flatMap(({ file, result }) =>
    result.policies.map(({ policy, places, isSound }) => {
      const rules = places.rules.map(({ name, exceptions }) => ({
        name: { file, ...name },
        exceptions: exceptions.map((at) => ({ file, ...at })),
      }))
      return { policy, places: { name: { file, ...places.name }, rules }, isSound }
    }),
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
