// What is found in manifests, as a report of the published shape.
import type { Report } from '../generated/types.ts'
import type { Joined } from './join-files.ts'

/** The report on so many files; its shape is `schemas/v1/report.schema.json`. */
export function toReport({ resources, policies, diagnostics, skipped }: Joined, files: number): Report {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    version: 1,
    summary: { files, resources, policies, skipped, errors: count('error'), warnings: count('warning') },
    diagnostics,
  }
}
