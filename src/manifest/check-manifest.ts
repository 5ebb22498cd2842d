// One manifest as a plain value: is its shape right, and does it mean something? Used on files and on what the platform is sent.
import type { ErrorObject } from 'ajv'
import { validateApp, validateInstallation } from '../generated/validators.ts'
import { checkKind } from './check-kind.ts'
import { checkGivenPolicy } from './check-policy.ts'
import { checkEvents } from './checks/events.ts'
import { checkAppPermissions } from './checks/falling-events.ts'
import { checkPermissions } from './checks/permissions.ts'
import { checkSettings } from './checks/settings.ts'
import { checkTexts } from './checks/texts.ts'
import { checkUrls } from './checks/urls.ts'
import { atValue, type Finding } from './finding.ts'
import { type CompleteApp, type CompleteManifest, normalize } from './normalize.ts'
import type { PolicyResource } from './policy.ts'
import type { InstallationResource, MovedFrom, Resource, SecretFrom } from './resource.ts'
import { schemaFindings } from './schema-findings.ts'
import { joined, taken } from './told-findings.ts'
import { limitFindings } from './value-limits.ts'

export type CheckedManifest = {
  /** Complete; null with a finding of severity error. */
  resource: Resource | null
  movedFrom: MovedFrom | null
  /** Where its webhook secret is read from; null where it does not say. */
  secretFrom: SecretFrom | null
  findings: Finding[]
}

/** With the resource also where only its meaning is wrong: the checks across manifests need it. */
export type CheckedDocument = CheckedManifest & {
  shaped: Resource | null
  /** Of a policy, which is no resource; null where its shape is wrong. */
  policy: PolicyResource | null
}

type Validate = { (data: unknown): boolean; errors?: ErrorObject[] | null }
type KindRow<T> = { validate: Validate; checks: readonly ((manifest: T) => Iterable<Finding>)[] }

const app: KindRow<CompleteApp> = {
  validate: validateApp,
  checks: [checkAppPermissions, checkEvents, checkSettings, checkUrls],
}
const installation: KindRow<InstallationResource> = {
  validate: validateInstallation,
  checks: [({ spec }) => checkPermissions(spec.permissions ?? {}, true)],
}

/** What a document is of which nothing but these findings can be told. */
export function unreadable(findings: Finding[]): CheckedDocument {
  return { resource: null, shaped: null, policy: null, movedFrom: null, secretFrom: null, findings }
}

/** Checks any value; the caller's value stays as it is. Never throws. */
export function checkManifest(value: unknown): CheckedManifest {
  const limits = limitFindings(value)
  return limits.length > 0 ? beyondLimits(limits) : checkedOf(structuredClone(value))
}

/** As checkManifest, on a value of JSON that the caller gives away: defaults are written into it. */
export function checkGivenManifest(value: unknown): CheckedManifest {
  const limits = limitFindings(value)
  return limits.length > 0 ? beyondLimits(limits) : checkedOf(value)
}

function beyondLimits(findings: Finding[]): CheckedManifest {
  return { resource: null, movedFrom: null, secretFrom: null, findings }
}

function checkedOf(value: unknown): CheckedManifest {
  // What is asked for here is a resource, which a policy is not.
  if ((value as { kind?: unknown } | null)?.kind === 'Policy') return beyondLimits([atValue(['kind'], 'AW123')])
  const { shaped: _shaped, policy: _policy, ...checked } = checkDocument(value)
  return checked
}

/** As checkManifest, on a value within the limits that the caller gives away: defaults are written into it. Reads appward/v1 alone. */
export function checkDocument(value: unknown): CheckedDocument {
  const wrongKind = checkKind(value, ['appward/v1'])
  if (wrongKind !== null) return unreadable([wrongKind])
  const { kind } = value as { kind: 'App' | 'Installation' | 'Policy' }
  if (kind === 'Policy') return checkedPolicy(value)
  const forbidden = checkTexts(value)
  const { validate } = kind === 'App' ? app : installation
  const errors = validate(value) ? [] : (validate.errors ?? [])
  const misshapen = schemaFindings(kind, value, errors)
  if (misshapen.length > 0) return unreadable(joined(forbidden, misshapen))

  const manifest = value as CompleteManifest
  const shaped = normalize(manifest)
  const meaning = manifest.kind === 'App' ? run(app.checks, manifest) : run(installation.checks, manifest)
  const findings = joined(forbidden, meaning)
  return {
    resource: findings.some((finding) => finding.severity === 'error') ? null : shaped,
    shaped,
    policy: null,
    movedFrom: (manifest.kind === 'App' ? manifest.metadata.movedFrom : undefined) ?? null,
    secretFrom: (manifest.kind === 'App' ? manifest.spec.webhook.secretFrom : undefined) ?? null,
    findings,
  }
}

function checkedPolicy(value: unknown): CheckedDocument {
  const { policy, findings } = checkGivenPolicy(value)
  return { ...unreadable(findings), policy }
}

function run<T>(checks: KindRow<T>['checks'], manifest: T): Finding[] {
  return checks.flatMap((check) => taken(check(manifest)))
}
