// What is found in manifests, as a report: the answer of `appward validate` and of the library's function of that name.
import type { Report } from '../generated/types.ts'
import { type Loaded, loadManifests, type Source } from './load-manifests.ts'

/** Checks the texts of manifest files, all faults in one run; the report has the shape of `schemas/v1/report.schema.json`. Never throws. */
export function validate(sources: readonly Source[]): Report {
  return toReport(loadManifests(sources), sources.length)
}

/** The report on what was loaded from so many files. */
export function toReport({ resources, diagnostics, skipped }: Loaded, files: number): Report {
  const count = (severity: string) => diagnostics.filter((diagnostic) => diagnostic.severity === severity).length
  return {
    version: 1,
    summary: { files, resources: resources.length, skipped, errors: count('error'), warnings: count('warning') },
    diagnostics,
  }
}
