// A finding about a manifest. Expected faults of input are collected as these; nothing throws for them.
import type { Diagnostic } from '../generated/types.ts'

export type { Diagnostic }

/** By file, line, column, then code: the order in which a person reads them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message),
  )
}

/** Whether any of them is an error. */
export function hasErrors(diagnostics: readonly { severity: string }[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error')
}

/** Orders texts by code unit, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
