// The matrix of apps by permissions: what each cell says of request, grants, use and source.
import { describe, expect, test } from 'vitest'
import { type AccessInput, type AccessMatrix, accessMatrix } from '../../src/audit/access-matrix.ts'
import type { Subject, Use } from '../../src/audit/subject.ts'
import type { AuditFinding } from '../../src/generated/types.ts'
import { app, installation } from './subjects.ts'

const at = '2027-01-15T12:00:00.000Z'

function matrix(given: Partial<AccessInput>): AccessMatrix {
  const nothing = { manifests: [], platform: [], findings: [], unusedDays: 90, repositoriesOf: () => null, sourceOf: () => null }
  return accessMatrix({ ...nothing, at, ...given })
}

const use = (permission: string, lastUsedAt: string | null, more: Partial<Use> = {}): Use => ({
  group: 'repository',
  permission,
  level: 'write',
  since: null,
  lastUsedAt,
  observable: true,
  ...more,
})

/** An app that asks for this of repositories, and what its installations were given. */
function live(slug: string, repository: object, grants: Record<string, object>, uses: Use[] = []): Subject[] {
  return [
    app({ permissions: { repository } }, { slug }, { live: { installations: 1, keys: 1, lastUsedAt: '2027-01-02T00:00:00.000Z' } }),
    ...Object.entries(grants).map(([space, grant]) =>
      installation(
        { permissions: { repository: grant } },
        { app: slug, space },
        { uses: [...uses], permissions: { repository: grant as never, organization: {} } },
      ),
    ),
  ]
}

const cellsOf = ({ columns, rows }: AccessMatrix, slug: string) =>
  new Map(rows.find(({ app: name }) => name === slug)?.cells.map((cell) => [columns[cell.column]?.permission, cell]))

describe('the matrix', () => {
  test('has a column for each permission that somebody has, by group, and a row for each app', () => {
    const permissions = { repository: { contents: 'write', checks: 'read' }, organization: { members: 'read' }, user: { emails: 'read' } }
    const made = matrix({ manifests: [app({ permissions }, { slug: 'a' }), app({}, { slug: 'b' })] })
    expect(made.columns).toEqual([
      { group: 'repository', permission: 'checks' },
      { group: 'repository', permission: 'contents' },
      { group: 'organization', permission: 'members' },
      { group: 'user', permission: 'emails' },
    ])
    expect(made.rows.map((row) => [row.app, row.writes, row.cells.length, row.inManifests, row.onPlatform])).toEqual([
      ['a', 1, 4, true, false],
      ['b', 0, 0, true, false],
    ])
  })

  test('shows the highest level that was given, and what each installation has', () => {
    const made = matrix({ platform: live('a', { contents: 'write' }, { acme: { contents: 'read' }, widgets: { contents: 'write' } }) })
    expect(cellsOf(made, 'a').get('contents')).toMatchObject({
      level: 'write',
      given: true,
      asked: 'write',
      waits: true,
      grants: ['read', 'write'],
      dangerous: true,
    })
  })

  test('tells what is asked for and given nowhere, and what a manifest asks for instead', () => {
    const made = matrix({
      platform: live('a', { contents: 'read', issues: 'write' }, { acme: { contents: 'read' } }),
      manifests: [app({ permissions: { repository: { contents: 'write' } } }, { slug: 'a' })],
    })
    expect(cellsOf(made, 'a').get('issues')).toMatchObject({ level: 'write', given: false, asked: 'write', wanted: null, waits: true })
    expect(cellsOf(made, 'a').get('contents')).toMatchObject({ level: 'read', given: true, asked: 'read', wanted: 'write', waits: false })
    expect(cellsOf(matrix({ platform: live('a', { contents: 'read' }, {}) }), 'a').get('contents')).not.toHaveProperty('wanted')
  })

  test('an installation that only a manifest has is planned, and gives nothing yet', () => {
    const made = matrix({
      platform: live('a', { contents: 'write' }, {}),
      manifests: [installation({ permissions: { repository: { contents: 'read' } } }, { app: 'a', space: 'acme' })],
    })
    expect(made.rows[0]?.installations).toEqual([{ space: 'acme', repositories: 1, suspended: false, planned: true }])
    expect(cellsOf(made, 'a').get('contents')).toMatchObject({ level: 'write', given: false, grants: ['read'], waits: false })
  })

  test.each([
    ['never used', [use('contents', null)], { unused: true, observable: true, lastUsedAt: null }],
    [
      'used of late',
      [use('contents', '2026-12-01T00:00:00.000Z')],
      { unused: false, observable: true, lastUsedAt: '2026-12-01T00:00:00.000Z' },
    ],
    ['used long ago', [use('contents', '2026-10-01T00:00:00.000Z')], { unused: true, observable: true }],
    ['given of late and never used', [use('contents', null, { since: '2027-01-14T00:00:00.000Z' })], { unused: false, lastUsedAt: null }],
    ['used where nobody can see it', [use('contents', null, { observable: false })], { unused: false, observable: false }],
  ])('what is %s is told', (_, uses, expected) => {
    const made = matrix({ platform: live('a', { contents: 'write' }, { acme: { contents: 'write' } }, uses) })
    expect(cellsOf(made, 'a').get('contents')).toMatchObject(expected)
  })

  test('nothing is said of use where the platform was not asked', () => {
    const made = matrix({ manifests: [app({ permissions: { repository: { contents: 'write' } } }, { slug: 'a' })] })
    expect(cellsOf(made, 'a').get('contents')).toMatchObject({ observable: null, unused: false })
  })

  test('names the rules that a permission breaks, and puts the apps with most findings first', () => {
    const finding = (key: string, path: string, known = false) => ({ key, path, rule: 'p/r', known }) as AuditFinding
    const made = matrix({
      platform: [
        ...live('a', { contents: 'read', issues: 'read' }, {}),
        ...live('b', { contents: 'write' }, { acme: { contents: 'write' } }),
      ],
      findings: [
        finding('App/b', 'spec.permissions.repository.contents'),
        finding('Installation/b@acme', ''),
        finding('App/a', 'spec.permissions.repository.contents', true),
        finding('', 'spec.rules[0]'),
      ],
    })
    expect(made.rows.map((row) => [row.app, row.findings])).toEqual([
      ['b', 2],
      ['a', 0],
    ])
    expect(cellsOf(made, 'b').get('contents')?.rules).toEqual(['p/r'])
    expect(cellsOf(made, 'a').get('issues')?.rules).toEqual([])
  })

  test('asks where a manifest says it, and counts repositories where somebody has', () => {
    const source = { file: 'apps/a.yaml', line: 9, commit: 'abc', author: 'alice', at }
    const manifests = [app({ permissions: { repository: { contents: 'write' } } }, { slug: 'a' })]
    const platform = live('a', { contents: 'write' }, { acme: { contents: 'write' }, widgets: { contents: 'write' } })
    const made = matrix({
      manifests,
      platform,
      repositoriesOf: (key) => (key === 'Installation/a@acme' ? 40 : null),
      sourceOf: (key, path) => (key === 'App/a' && path === 'permissions.repository.contents' ? source : null),
    })
    expect(cellsOf(made, 'a').get('contents')?.source).toEqual(source)
    expect(made.rows[0]?.installations.map(({ repositories }) => repositories)).toEqual([40, 1])
    expect(made.rows[0]?.repositories).toBe(41)
  })

  test('is the same whatever the order of what is known', () => {
    const subjects = [
      ...live('a', { contents: 'read' }, { acme: {}, widgets: {} }),
      ...live('b', { issues: 'write' }, { acme: { issues: 'write' } }),
    ]
    expect(matrix({ platform: subjects.toReversed() })).toEqual(matrix({ platform: subjects }))
  })
})
