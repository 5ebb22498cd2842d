// One manifest of any version as a plain value: older ones are checked in their own terms, then converted and checked for their meaning.
import type { ErrorObject } from 'ajv'
import type { AppV1Alpha1 } from '../generated/types.ts'
import { checkKind, kindsOfVersion, type Version } from './check-kind.ts'
import { type CheckedDocument, checkDocument, unreadable } from './check-manifest.ts'
import { checkTexts } from './checks/texts.ts'
import { type Finding, fieldName, type Path } from './finding.ts'
import { schemaFindings } from './schema-findings.ts'
import { joined } from './told-findings.ts'
import { type Converted, sourcePath } from './versions/conversion.ts'
import { type Step, stepFrom, toNewest } from './versions/registry.ts'
import type { Words } from './versions/v1alpha1-words.ts'

const versions = Object.keys(kindsOfVersion) as Version[]

/** As checkDocument. The findings are at places of the value as it was given. */
export function checkAnyVersion(value: unknown): CheckedDocument {
  const wrongKind = checkKind(value, versions)
  if (wrongKind !== null) return unreadable([wrongKind])
  const { apiVersion, kind } = value as { apiVersion: Version; kind: string }
  const step = stepFrom(apiVersion, kind)
  return step === undefined ? checkDocument(value) : checkOlder(value, step)
}

function checkOlder(value: unknown, step: Step): CheckedDocument {
  const forbidden = checkTexts(value).map((finding) => reworded(finding, finding.path, step.words))
  // Validators write defaults, which are not those of the newest version.
  const errors = step.validate(structuredClone(value)) ? [] : (step.validate.errors ?? [])
  const misshapen = schemaFindings(step.schema, value, errors.map(asUnknownField))
  if (misshapen.length > 0) return unreadable(joined(forbidden, misshapen))
  const converted = toNewest(value as AppV1Alpha1)
  const checked = checkDocument(structuredClone(converted.value))
  const findings = joined(forbidden, [...converted.findings, ...checked.findings.map((finding) => traced(finding, converted, step.words))])
  return { ...checked, findings, resource: findings.some(({ severity }) => severity === 'error') ? null : checked.resource }
}

/** Names of permissions are no fields of the schema's own, so the validator has another word for a name that is neither. */
function asUnknownField(error: ErrorObject): ErrorObject {
  if (error.keyword !== 'unevaluatedProperties') return error
  return { ...error, keyword: 'additionalProperties', params: { additionalProperty: error.params.unevaluatedProperty } }
}

/** A finding about the newest version, at the place and in the words of the older one. */
function traced(finding: Finding, { paths }: Converted<unknown>, words: Words): Finding {
  return reworded(finding, sourcePath(paths, finding.path), words)
}

function reworded(finding: Finding, path: Path, words: Words): Finding {
  const { message = renamed(finding, path), hint = finding.hint } = words[finding.code] ?? {}
  return { ...finding, path, message, hint }
}

/** Messages that name their field begin with it. */
function renamed({ message, path }: Finding, source: Path): string {
  const field = fieldName(path)
  return field !== '' && message.startsWith(`${field} `) ? fieldName(source) + message.slice(field.length) : message
}
