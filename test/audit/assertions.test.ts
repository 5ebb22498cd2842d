// What each assertion takes for a violation, and at which field.
import { expect, it } from 'vitest'
import type { PolicyRule } from '../../src/generated/types.ts'
import { app, found, installation, paths } from './subjects.ts'

const hook = (url: string) => ({ webhook: { active: true, url } })
const asks = (repository: object, more: object = {}) => app({ permissions: { repository, ...more } })
const notes = (annotations: object) => app({}, { annotations })
const onPlatform = { createdAt: '2026-01-01T00:00:00Z' }

type Row = [what: string, rule: Partial<PolicyRule>, broken: Parameters<typeof paths>[1], path: string, kept: Parameters<typeof paths>[1]]

const busy = app({
  ...hook('https://a.example'),
  permissions: { repository: { contents: 'read', checks: 'read' } },
  events: ['push', 'check_run'],
})
const quiet = app({ ...hook('https://a.example'), permissions: { repository: { contents: 'read' } }, events: ['push'] })

const rows: Row[] = [
  ['an event that is denied', { deny: { events: ['check_run', 'issues'] } }, busy, 'spec.events.check_run', quiet],
  ['an event that is not allowed', { allowEvents: ['push'] }, busy, 'spec.events.check_run', quiet],
  ['a visibility that is denied', { deny: { visibility: 'public' } }, app({ visibility: 'public' }), 'spec.visibility', app()],
  ['a visibility that is required', { require: { visibility: 'public' } }, app(), 'spec.visibility', app({ visibility: 'public' })],
  [
    'a listing that is denied',
    { deny: { listed: true } },
    app({ visibility: 'public', market: { listed: true } }),
    'spec.market.listed',
    app({ visibility: 'public' }),
  ],
  [
    'all repositories',
    { kind: 'Installation', deny: { repositories: 'all' } },
    installation({ repositories: 'all' }),
    'spec.repositories',
    installation({ repositories: ['all'] }),
  ],
  [
    'deliveries that are not signed',
    { require: { webhook: { secret: true } } },
    app(hook('https://a.example'), {}, { hasSecret: false }),
    'spec.webhook.secretFrom',
    app(hook('https://a.example'), {}, { hasSecret: true }),
  ],
  [
    'an address that is not https, on this machine too',
    { require: { webhook: { https: true } } },
    app(hook('http://localhost:3000')),
    'spec.webhook.url',
    app(hook('https://a.example')),
  ],
  [
    'an address at another host',
    { require: { webhook: { hosts: ['*.acme.example', 'acme.example'] } } },
    app(hook('https://evil.example/.acme.example')),
    'spec.webhook.url',
    app(hook('https://hooks.acme.example:8443/x')),
  ],
  [
    'a label that is missing',
    { require: { labels: { team: '*' } } },
    app(),
    'metadata.labels.team',
    app({}, { labels: { team: 'delivery' } }),
  ],
  [
    'a label that is empty',
    { require: { labels: { team: '*' } } },
    app({}, { labels: { team: '' } }),
    'metadata.labels.team',
    app({}, { labels: { team: 'x' } }),
  ],
  [
    'an annotation with another value',
    { require: { annotations: { owner: '*@acme.example' } } },
    notes({ owner: 'bob' }),
    'metadata.annotations.owner',
    notes({ owner: 'bob@acme.example' }),
  ],
  [
    'a review that is past',
    { require: { reviewBy: true } },
    notes({ 'review-by': '2027-01-14' }),
    'metadata.annotations.review-by',
    notes({ 'review-by': '2027-01-15' }),
  ],
  [
    'a review on no day',
    { require: { reviewBy: true } },
    notes({ 'review-by': '2027-02-30' }),
    'metadata.annotations.review-by',
    notes({ 'review-by': '2027-02-28' }),
  ],
  ['what no fleet owns', { require: { fleet: true } }, app({}, {}, onPlatform), '', app({}, {}, { ...onPlatform, fleet: 'acme-apps' })],
  [
    'what is not guarded against deletion',
    { require: { preventDestroy: true } },
    app(),
    'spec.lifecycle.preventDestroy',
    app({ lifecycle: { preventDestroy: true } }),
  ],
  [
    'a permission beside those that are the most',
    { maxPermissions: { repository: { contents: 'write' } } },
    asks({ contents: 'read', checks: 'read' }),
    'spec.permissions.repository.checks',
    asks({ contents: 'write' }, { organization: { members: 'write' } }),
  ],
  [
    'a level above the most',
    { maxPermissions: { repository: { '*': 'read', checks: 'write' } } },
    asks({ contents: 'write', checks: 'write' }),
    'spec.permissions.repository.contents',
    asks({ contents: 'read', checks: 'write' }),
  ],
  [
    'any permission of a group that may have none',
    { maxPermissions: { organization: {} } },
    app({ permissions: { organization: { members: 'read' } } }),
    'spec.permissions.organization.members',
    asks({ contents: 'write' }),
  ],
]

it.each(rows)('finds %s', (_what, rule, broken, path, kept) => {
  expect(paths(rule, broken)).toEqual([path])
  expect(found(rule, kept)).toEqual([])
})

it('does not ask an app whose webhook is off for a secret, https or a host', () => {
  expect(found({ require: { webhook: { secret: true, https: true, hosts: 'a.example' } } }, app())).toEqual([])
})

it('tells of each field that breaks one rule, and of a field once', () => {
  const rule = { require: { webhook: { secret: true, https: true, hosts: '*.example' }, labels: { team: '*' } } } as const
  expect(paths(rule, app(hook('http://127.0.0.1:3000'), {}, { hasSecret: false }))).toEqual([
    'spec.webhook.url',
    'spec.webhook.secretFrom',
    'metadata.labels.team',
  ])
})

it('does not count metadata: read, which comes with any permission of a repository, but where there may be none', () => {
  const metadata = asks({ metadata: 'read' })
  expect(paths({ maxPermissions: { repository: { contents: 'read' } } }, metadata)).toEqual([])
  expect(paths({ maxPermissions: { repository: {} } }, metadata)).toEqual(['spec.permissions.repository.metadata'])
})

it('says that a rule cannot be asked rather than let what is not known pass', () => {
  const rule = { message: 'Sign them.', require: { webhook: { secret: true } } } as const
  expect(found(rule, app(hook('https://a.example'), {}, { hasSecret: null }))).toMatchObject([
    {
      code: 'AW303',
      severity: 'error',
      path: 'spec.webhook.secretFrom',
      message: 'Not known whether it keeps the rule: whether its deliveries are signed is not known. Sign them.',
    },
  ])
})
