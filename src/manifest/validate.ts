// The library's function of that name: what is found in manifests, as a report like that of `appward validate`.
import type { Report } from '../generated/types.ts'
import { joinFiles } from './join-files.ts'
import { loadFile, type Source } from './load-file.ts'
import { toReport } from './report.ts'

/** Checks the texts of manifest files, all faults in one run; the report has the shape of `schemas/v1/report.schema.json`. Never throws. */
export function validate(sources: readonly Source[]): Report {
  return toReport(joinFiles(sources.map((source) => ({ file: source.file, ...loadFile(source) }))), sources.length)
}
