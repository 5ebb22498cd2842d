// The manifest language as a library: what the package exports of reading manifests, with everything that is needed for it imported.
import { compileExpression } from './audit/cel/compile-expression.ts'
import type { Report } from './generated/types.ts'
import { joinFiles } from './manifest/join-files.ts'
import { type Loaded, loadManifests as load, loadWhole, type Source } from './manifest/load-manifests.ts'
import { toReport } from './manifest/report.ts'
import type { AllowedEnv } from './manifest/secret-variable.ts'

/**
 * Texts of manifest files, of any version, to what they want and all that is wrong in them. `allowedEnv`: names of variables
 * that secrets may be read from beside those that end in _WEBHOOK_SECRET. Never throws for what the sources hold.
 */
export function loadManifests(sources: readonly Source[], allowedEnv: AllowedEnv = []): Loaded {
  return load(sources, allowedEnv, compileExpression)
}

/** Checks the texts of manifest files, all faults in one run; the report has the shape of `schemas/v1/report.schema.json`. Never throws. */
export function validate(sources: readonly Source[]): Report {
  return toReport(joinFiles(sources.map((source) => loadWhole(source, compileExpression))), sources.length)
}
