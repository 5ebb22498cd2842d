// An audit with everything in it that the page shows, and one of as many apps as are wanted.
import { type AccessMatrix, accessMatrix } from '../../src/audit/access-matrix.ts'
import { capabilitiesOf } from '../../src/audit/capabilities.ts'
import type { InstallationSubject, Subject, Use } from '../../src/audit/subject.ts'
import { allPermissions } from '../../src/catalog/permissions.ts'
import type { Audit, AuditFinding, Capability, Level } from '../../src/generated/types.ts'
import { app, installation } from '../audit/subjects.ts'
import { auditOf, findingOf } from '../controller/sample-audit.ts'

const at = '2026-11-21T10:04:05.000Z'
const days = (ago: number) => new Date(new Date(at).getTime() - ago * 86_400_000).toISOString()

type Asked = { repository?: Record<string, Level>; organization?: Record<string, Level>; user?: Record<string, Level> }

function live(slug: string, space: string, asked: Asked, lastUsedAt: string | null, visibility: 'public' | 'private' = 'private'): Subject {
  const known = { live: { installations: 1, keys: 1, lastUsedAt }, createdAt: days(500) }
  return app({ permissions: asked, visibility }, { slug, space }, known)
}

function installed(slug: string, space: string, given: Asked, idle: Record<string, number | null>): InstallationSubject {
  const { repository = {}, organization = {} } = given
  const uses = Object.entries(idle).map(([permission, ago]): Use => {
    const level = repository[permission] ?? 'read'
    return {
      group: 'repository',
      permission,
      level,
      since: days(400),
      lastUsedAt: ago === null ? null : days(ago),
      observable: permission !== 'secrets',
    }
  })
  return installation({ repositories: 'all' }, { app: slug, space }, { permissions: { repository, organization }, uses })
}

const ci: Asked = { repository: { administration: 'write', checks: 'write', contents: 'read', issues: 'write' }, user: { emails: 'read' } }

const platform: Subject[] = [
  live('ci-insights', 'acme', ci, days(1), 'public'),
  installed('ci-insights', 'acme', ci, { administration: null, checks: 1, contents: 1, issues: 130 }),
  installed('ci-insights', 'widgets-inc', { repository: { checks: 'read', contents: 'read' } }, { checks: 3, contents: 3 }),
  live(
    'terraform',
    'acme',
    {
      repository: { administration: 'write', contents: 'write', secrets: 'write' },
      organization: { members: 'write', organization_administration: 'write' },
    },
    days(2),
  ),
  installed(
    'terraform',
    'acme',
    {
      repository: { administration: 'write', contents: 'write', secrets: 'write' },
      organization: { members: 'write', organization_administration: 'write' },
    },
    { administration: 2, contents: 2, secrets: null },
  ),
  live('by-hand', 'acme', { repository: { administration: 'write', contents: 'write', workflows: 'write' } }, null),
  installed(
    'by-hand',
    'acme',
    { repository: { administration: 'write', contents: 'write', workflows: 'write' } },
    { administration: null, contents: null },
  ),
  live('release-drafter', 'widgets-inc', { repository: { contents: 'write', pull_requests: 'write' } }, days(30)),
  installed(
    'release-drafter',
    'widgets-inc',
    { repository: { contents: 'write', pull_requests: 'read' } },
    { contents: 30, pull_requests: 30 },
  ),
  live('docs-bot', 'widgets-inc', { repository: { contents: 'read', pages: 'write' } }, days(200)),
  installed('docs-bot', 'widgets-inc', { repository: { contents: 'read', pages: 'write' } }, { contents: 200 }),
  live('projects', 'acme', { organization: { organization_projects: 'admin' }, repository: { issues: 'read' } }, days(8)),
  installed('projects', 'acme', { organization: { organization_projects: 'admin' }, repository: { issues: 'read' } }, { issues: 8 }),
]

const manifests: Subject[] = [
  app({ permissions: { repository: { ...ci.repository, issues: 'read' }, user: ci.user }, visibility: 'public' }, { slug: 'ci-insights' }),
  app(
    {
      permissions: {
        repository: { administration: 'write', contents: 'write', secrets: 'write' },
        organization: { members: 'write', organization_administration: 'write' },
      },
    },
    { slug: 'terraform' },
  ),
  app({ permissions: { repository: { contents: 'write', pull_requests: 'write' } } }, { slug: 'release-drafter', space: 'widgets-inc' }),
  app({ permissions: { repository: { statuses: 'write' } } }, { slug: 'statuses' }),
  installation({ repositories: ['api'], permissions: { repository: { statuses: 'write' } } }, { app: 'statuses' }),
]

const nowhere = { seen: ['platform' as const], file: null, line: null, column: null }
const contents = 'spec.permissions.repository.contents'

const findings: AuditFinding[] = [
  findingOf('no-administration-write', 'App/ci-insights', {
    message: 'Asks for administration: write.',
    hint: 'Ask for administration: read, or add an exception.',
  }),
  findingOf('no-administration-write', 'App/by-hand', {
    ...nowhere,
    message: 'Asks for administration: write.',
    hint: 'Ask for administration: read, or add an exception.',
  }),
  findingOf('secret-for-webhook', 'App/docs-bot', {
    ...nowhere,
    path: 'spec.webhook.secretFrom',
    space: 'widgets-inc',
    message: 'Its deliveries are not signed.',
    hint: 'Set webhook.secretFrom.',
  }),
  findingOf('owner-named', 'App/by-hand', {
    ...nowhere,
    path: 'metadata.annotations.owner',
    message: 'Names no owner.',
    hint: 'Add the annotation owner.',
  }),
  findingOf('owner-named', 'App/statuses', {
    path: 'metadata.annotations.owner',
    seen: ['manifests'],
    file: 'apps/statuses.yaml',
    line: 3,
    column: 3,
    message: 'Names no owner.',
    hint: 'Add the annotation owner.',
  }),
  findingOf('owner-named', 'App/release-drafter', {
    known: true,
    path: contents,
    space: 'widgets-inc',
    message: 'Names no owner.',
    hint: 'Add the annotation owner.',
  }),
  findingOf('no-dormant-write', 'Installation/by-hand@acme', {
    ...nowhere,
    path: 'permissions.repository.contents',
    message: 'Has contents: write and never used it.',
    hint: 'Narrow what it was given.',
  }),
]

export const exampleAudit: Audit = auditOf(findings)

export const exampleMatrix: AccessMatrix = accessMatrix({
  manifests,
  platform,
  findings,
  at,
  unusedDays: 90,
  repositoriesOf: (key) => (key.endsWith('@acme') ? 41 : key.endsWith('@widgets-inc') ? 7 : null),
  sourceOf: (key, path) => {
    const line = 12 + path.length
    return key === 'App/terraform'
      ? null
      : {
          file: `apps/${key.slice(4)}.yaml`,
          line,
          commit: '8134a0d93c2b4e5f60718293a4b5c6d7e8f90123',
          author: 'Alice Liddell',
          at: days(45),
        }
  },
})

export const exampleCapabilities: Capability[] = capabilitiesOf(
  ['acme', 'widgets-inc'].map((space, index) => ({
    key: `Installation/release-drafter@${space}`,
    when: 'consented' as const,
    installation: `Installation/release-drafter@${space}`,
    repositories: index === 0 ? 41 : 7,
    before: { repository: { contents: 'read' as const }, organization: {} },
    permissions: [
      { group: 'repository' as const, permission: 'contents', from: 'read' as const, to: 'write' as const },
      { group: 'repository' as const, permission: 'packages', from: null, to: 'read' as const },
    ],
  })),
)

/** So many apps, each in so many spaces, with eight permissions of the whole catalog, and one finding for every tenth. */
export function largeExample(count: number, spaces: number): { audit: Audit; matrix: AccessMatrix } {
  const names = allPermissions().filter(({ group, status }) => group === 'repository' && status === 'current')
  // Checked once: checking a hundred thousand would be most of the time.
  const [likeApp, likeInstallation] = [app({}, {}, { createdAt: days(500) }), installation()]
  const subjects = Array.from({ length: count }, (_, index): Subject[] => {
    const slug = `app-${index}`
    const held = Array.from({ length: 8 }, (_, step) => names[(index * 7 + step * 5) % names.length]).flatMap((facts) =>
      facts === undefined ? [] : [[facts.name, facts.levels[(index + 1) % facts.levels.length] ?? 'read'] as const],
    )
    const repository = Object.fromEntries(held)
    const uses = held.map(([permission, level], step): Use => {
      const lastUsedAt = step % 3 === 0 ? null : days((index + step) % 200)
      return { group: 'repository', permission, level, since: days(400), lastUsedAt, observable: step % 4 > 0 }
    })
    const there = (space: number): Subject => {
      const metadata = { ...likeInstallation.installation.metadata, app: slug, space: `space-${(index + space) % 40}` }
      const key = `Installation/${slug}@${metadata.space}`
      const resource = { ...likeInstallation.installation, metadata }
      return { ...likeInstallation, key, installation: resource, permissions: { repository, organization: {} }, uses }
    }
    const permissions = { repository, organization: {}, user: {} }
    const resource = { ...likeApp.app, metadata: { ...likeApp.app.metadata, slug, space: `space-${index % 40}` } }
    const known = { installations: spaces, keys: 1, lastUsedAt: days(index % 300) }
    return [
      { ...likeApp, key: `App/${slug}`, app: resource, permissions, live: known },
      ...Array.from({ length: spaces }, (_, space) => there(space)),
    ]
  }).flat()
  const found = Array.from({ length: Math.ceil(count / 10) }, (_, index) =>
    findingOf('owner-named', `App/app-${index * 10}`, { ...nowhere, path: contents }),
  )
  const audit = auditOf(found)
  audit.summary.apps = count
  audit.summary.installations = count * spaces
  const commit = '8134a0d93c2b4e5f60718293a4b5c6d7e8f90123'
  const sourceOf = (key: string) => ({ file: `apps/${key.slice(4)}.yaml`, line: 12, commit, author: 'Alice', at: days(9) })
  const given = { manifests: subjects.filter(({ kind }) => kind === 'App'), platform: subjects, findings: found }
  return { audit, matrix: accessMatrix({ ...given, at, unusedDays: 90, repositoriesOf: () => 3, sourceOf }) }
}

const hostileText =
  '</script><script>document.title = "taken over"</script><img src=x onerror="document.title = \'taken over\'">\u2028\u202e--><!--'

/** The example with a text in every place that may hold somebody's: `render` makes the page of it. */
export function hostileExample(render: (given: { audit: Audit; matrix: AccessMatrix; capabilities: Capability[] }) => string): string {
  const kept = new Set([
    'severity',
    'kind',
    'code',
    'seen',
    'at',
    'level',
    'asked',
    'wanted',
    'grants',
    'visibility',
    'group',
    'when',
    'from',
    'to',
    'origin',
    'lastUsedAt',
  ])
  const taken = (value: unknown, name = ''): unknown => {
    if (typeof value === 'string') return kept.has(name) ? value : name === 'link' ? `javascript:${hostileText}` : `${value}${hostileText}`
    if (Array.isArray(value)) return value.map((item) => taken(item, name))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, taken(each, inner)]))
  }
  const given = { audit: exampleAudit, matrix: exampleMatrix, capabilities: exampleCapabilities }
  return render(taken(given) as typeof given)
}
