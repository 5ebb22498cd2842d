// One manifest as a plain value: is its shape right, and does it mean something? Used on files and on what the platform is sent.
import type { ErrorObject } from 'ajv'
import { validateApp, validateInstallation } from '../generated/validators.ts'
import { checkKind } from './check-kind.ts'
import { checkEvents } from './checks/events.ts'
import { checkAppPermissions } from './checks/falling-events.ts'
import { checkPermissions } from './checks/permissions.ts'
import { checkSettings } from './checks/settings.ts'
import { checkTexts } from './checks/texts.ts'
import { checkUrls } from './checks/urls.ts'
import { atKey, atValue, type Finding } from './finding.ts'
import { maxDepth, maxFindings, maxValues } from './limits.ts'
import { type CompleteApp, type CompleteManifest, normalize } from './normalize.ts'
import type { InstallationResource, MovedFrom, Resource, SecretFrom } from './resource.ts'
import { schemaFindings } from './schema-findings.ts'

export type CheckedManifest = {
  /** Complete; null with a finding of severity error. */
  resource: Resource | null
  movedFrom: MovedFrom | null
  /** Where its webhook secret is read from; null where it does not say. */
  secretFrom: SecretFrom | null
  findings: Finding[]
}

/** With the resource also where only its meaning is wrong: the checks across manifests need it. */
export type CheckedDocument = CheckedManifest & { shaped: Resource | null }

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
  return { resource: null, shaped: null, movedFrom: null, secretFrom: null, findings }
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
  const { shaped: _shaped, ...checked } = checkDocument(value)
  return checked
}

/** As checkManifest, on a value within the limits that the caller gives away: defaults are written into it. Reads appward/v1 alone. */
export function checkDocument(value: unknown): CheckedDocument {
  const wrongKind = checkKind(value, ['appward/v1'])
  if (wrongKind !== null) return unreadable([wrongKind])
  const { kind } = value as { kind: 'App' | 'Installation' }
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
    movedFrom: (manifest.kind === 'App' ? manifest.metadata.movedFrom : undefined) ?? null,
    secretFrom: (manifest.kind === 'App' ? manifest.spec.webhook.secretFrom : undefined) ?? null,
    findings,
  }
}

function run<T>(checks: KindRow<T>['checks'], manifest: T): Finding[] {
  return checks.flatMap((check) => take(check(manifest)))
}

/** Enough of them to be told; the checks are lazy, so the rest costs nothing. */
function take(findings: Iterable<Finding>): Finding[] {
  const taken: Finding[] = []
  for (const finding of findings) {
    taken.push(finding)
    if (taken.length > maxFindings) break
  }
  return taken
}

/** Where a forbidden text stands, nothing else is told: it is in the wrong place altogether. */
export function joined(forbidden: readonly Finding[], others: readonly Finding[]): Finding[] {
  const places = new Set(forbidden.map(({ path }) => path.join('\n')))
  const findings = [...forbidden, ...others.filter(({ path }) => !places.has(path.join('\n')))]
  return findings.length <= maxFindings ? findings : [...findings.slice(0, maxFindings), atValue([], 'AW119', { limit: maxFindings })]
}

type Walk = { path: (string | number)[]; values: number; findings: Finding[] }

/** What is wrong with the size of a value, by the limits that files have; empty where it keeps them. */
function limitFindings(value: unknown): Finding[] {
  const walk: Walk = { path: [], values: 0, findings: [] }
  visit(value, walk)
  return walk.findings
}

function visit(value: unknown, walk: Walk): void {
  if (walk.findings.length > 0) return
  if (++walk.values > maxValues) walk.findings.push(atValue([], 'AW113', { limit: maxValues }))
  if (walk.path.length > maxDepth) walk.findings.push(atValue([], 'AW114', { limit: maxDepth }))
  if (Array.isArray(value)) for (const [index, item] of value.entries()) visitBelow(index, item, walk)
  else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value)) {
      if (key === '__proto__') walk.findings.push(atKey([...walk.path, key], 'AW116'))
      else visitBelow(key, (value as Record<string, unknown>)[key], walk)
    }
  }
}

function visitBelow(part: string | number, value: unknown, walk: Walk): void {
  walk.path.push(part)
  visit(value, walk)
  walk.path.pop()
}
