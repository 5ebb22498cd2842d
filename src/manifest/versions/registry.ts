// The versions of manifests that came before the newest: how each is validated, converted, and spoken of.
import type { ErrorObject } from 'ajv'
import type { App, AppV1Alpha1 } from '../../generated/types.ts'
import { validateAppV1alpha1 } from '../../generated/validators.ts'
import type { Version } from '../check-kind.ts'
import type { SchemaName } from '../schema-fields.ts'
import type { Converted, PathPair } from './conversion.ts'
import { sourcePath } from './conversion.ts'
import { downgradeApp } from './downgrade-v1.ts'
import { upgradeApp } from './upgrade-v1alpha1.ts'
import { type Words, wordsOfV1alpha1 } from './v1alpha1-words.ts'

/** One step of one kind. `up` and `down` want a value of the right shape, which they leave as it is. */
export type Step = {
  from: Version
  to: Version
  kind: 'App'
  validate: { (data: unknown): boolean; errors?: ErrorObject[] | null }
  schema: SchemaName
  up: (value: AppV1Alpha1) => Converted<App>
  down: (value: App) => Converted<AppV1Alpha1>
  words: Words
}

export const steps: readonly Step[] = [
  {
    from: 'appward/v1alpha1',
    to: 'appward/v1',
    kind: 'App',
    validate: validateAppV1alpha1,
    schema: 'v1alpha1/App',
    up: upgradeApp,
    down: downgradeApp,
    words: wordsOfV1alpha1,
  },
]

/** The step that leads on from a version; undefined for the newest. */
export function stepFrom(version: unknown, kind: unknown): Step | undefined {
  return steps.find((step) => step.from === version && step.kind === kind)
}

/** The schema that speaks for a document; that of an app where its kind is none. */
export function schemaOf(version: unknown, kind: unknown): SchemaName {
  return stepFrom(version, kind)?.schema ?? (kind === 'Installation' || kind === 'Policy' ? kind : 'App')
}

/** All steps to the newest version, with places that lead back to the first input. */
export function toNewest(value: AppV1Alpha1): Converted<App> {
  let current: { value: unknown; paths: PathPair[]; findings: Converted<App>['findings'] } = {
    value,
    paths: [{ path: [], source: [], below: true }],
    findings: [],
  }
  for (let step = stepFrom(value.apiVersion, value.kind); step !== undefined; step = stepFrom(step.to, step.kind)) {
    const { paths } = current
    const next = step.up(current.value as AppV1Alpha1)
    const back = (path: PathPair['source']) => sourcePath(paths, path)
    current = {
      value: next.value,
      paths: next.paths.map((pair) => ({ ...pair, source: back(pair.source) })),
      findings: [...current.findings, ...next.findings.map((finding) => ({ ...finding, path: back(finding.path) }))],
    }
  }
  return current as Converted<App>
}
