// Manifests with a meaning, at random: what each asks for fits together, as the manifest checks want it.
import * as fc from 'fast-check'
import { digestOf } from '../../src/lib/digest.ts'
import { checkManifest } from '../../src/manifest/check-manifest.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { keyOf, type MovedFrom, type Resource } from '../../src/manifest/resource.ts'

const level = fc.constantFrom('read', 'write')
const repositoryPermissions = fc.record(
  { administration: level, checks: level, contents: level, issues: level, pull_requests: level, secret_scanning_alerts: level },
  { requiredKeys: [] },
)
const organizationPermissions = fc.record({ members: level }, { requiredKeys: [] })
const userPermissions = fc.record({ emails: level }, { requiredKeys: [] })

/** An event and the permission it needs. */
const needs = { check_run: 'checks', issues: 'issues', pull_request: 'pull_requests', push: 'contents' } as const

const host = fc.constantFrom('https://a.example.com', 'https://b.example.com')
const labels = fc.dictionary(fc.constantFrom('team', 'tier', 'constructor'), fc.constantFrom('one', 'two'), { maxKeys: 2 })

/** The `spec` of an app. */
export const appSpec: fc.Arbitrary<Record<string, unknown>> = fc
  .record({
    name: fc.constantFrom('One', 'Two'),
    description: fc.constantFrom('', 'Something', 'Something else'),
    homepage: fc.constantFrom('', 'https://example.com'),
    visibility: fc.constantFrom('private', 'public'),
    callbackUrls: fc.uniqueArray(
      host.chain((origin) => fc.constantFrom(`${origin}/one`, `${origin}/two`)),
      { maxLength: 3 },
    ),
    requestOAuthOnInstall: fc.boolean(),
    url: host,
    repository: repositoryPermissions,
    organization: organizationPermissions,
    user: userPermissions,
    events: fc.subarray(Object.keys(needs) as (keyof typeof needs)[]),
    ignoreChanges: fc.subarray(['description', 'homepage', 'labels']),
  })
  .map(({ callbackUrls, requestOAuthOnInstall, url, repository, organization, user, events, ignoreChanges, ...texts }) => {
    const possible = events.filter((event) => repository[needs[event]] !== undefined)
    return {
      ...texts,
      authorization: { callbackUrls, requestOAuthOnInstall: requestOAuthOnInstall && callbackUrls.length > 0 },
      webhook: possible.length > 0 ? { active: true, url } : {},
      permissions: { repository, organization, user },
      events: possible,
      lifecycle: { ignoreChanges },
    }
  })

const repositories = fc.oneof(fc.constant('all'), fc.uniqueArray(fc.constantFrom('api', 'docs', 'web'), { minLength: 1 }))

/** The `spec` of an installation. */
export const installationSpec: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  fc.record({ repositories }),
  fc.record(
    {
      repositories,
      permissions: fc.record({ repository: repositoryPermissions, organization: organizationPermissions }),
      suspended: fc.boolean(),
    },
    { requiredKeys: ['repositories'] },
  ),
)

/** Labels for either kind. */
export const metadataLabels: fc.Arbitrary<Record<string, string>> = labels

/** The complete resource of a manifest; throws for one with faults. */
export function complete(kind: 'App' | 'Installation', metadata: object, spec: object): Resource {
  const { resource, findings } = checkManifest({ apiVersion: 'appward/v1', kind, metadata, spec })
  if (!resource) throw new Error(JSON.stringify(findings))
  return resource
}

/** A resource as manifests want it. */
export function wanted(resource: Resource, movedFrom: MovedFrom | null = null): Desired {
  const source = { file: 'apps.yaml', line: 1, column: 1 }
  return { kind: resource.kind, key: keyOf(resource), resource, digest: digestOf(resource), movedFrom, secretFrom: null, source }
}

/** Other ways to write the same manifest: sets in another order, some of what is empty or false left out. */
export function rewritten(resource: Resource): fc.Arbitrary<object> {
  const choices = fc.infiniteStream(fc.boolean())
  return choices.map((stream) => shuffled(resource, [], () => stream.next().value === true) as object)
}

const ordered = new Set(['spec.authorization.callbackUrls'])
/** Absent means something else there. */
const meant = new Set(['spec', 'spec.suspended', 'spec.permissions', 'spec.repositories'])

function shuffled(value: unknown, path: readonly string[], choose: () => boolean): unknown {
  if (Array.isArray(value)) return ordered.has(path.join('.')) || choose() ? value : value.toReversed()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([name, inner]) => meant.has([...path, name].join('.')) || !isEmpty(inner) || choose())
  const written = entries.map(([name, inner]) => [name, shuffled(inner, [...path, name], choose)] as const)
  return Object.fromEntries(choose() ? written : written.toReversed())
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === false || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
}
