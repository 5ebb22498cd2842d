import { describe, expect, it } from 'vitest'
import { diff, settings } from '../../controller/plan/diff.ts'
import { complete } from '../arbitraries/manifests.ts'

const app = (spec: object, metadata: object = {}) => complete('App', { slug: 'ci-bot', space: 'acme', ...metadata }, spec)
const installation = (spec: object) => complete('Installation', { app: 'ci-bot', space: 'acme' }, { repositories: 'all', ...spec })

describe('the difference of two resources', () => {
  it.each([
    [{ description: 'a' }, { description: 'b' }, { path: 'description', type: 'value', before: 'a', after: 'b' }],
    [{}, { visibility: 'public' }, { path: 'visibility', type: 'value', before: 'private', after: 'public' }],
    [
      { permissions: { repository: { issues: 'read' } } },
      { permissions: { repository: { issues: 'write' } } },
      { path: 'permissions.repository.issues', type: 'level', before: 'read', after: 'write' },
    ],
    [{ permissions: { user: { emails: 'read' } } }, {}, { path: 'permissions.user.emails', type: 'level', before: 'read', after: null }],
    [
      { authorization: { callbackUrls: ['https://a.example', 'https://b.example'] } },
      { authorization: { callbackUrls: ['https://b.example', 'https://a.example'] } },
      {
        path: 'authorization.callbackUrls',
        type: 'value',
        before: ['https://a.example', 'https://b.example'],
        after: ['https://b.example', 'https://a.example'],
      },
    ],
    [{}, { lifecycle: { preventDestroy: true } }, { path: 'preventDestroy', type: 'value', before: false, after: true }],
    [{}, { lifecycle: { ignoreChanges: ['name'] } }, { path: 'ignoreChanges', type: 'set', added: ['name'], removed: [] }],
  ])('names the one field that changed: %j to %j', (before, after, change) => {
    expect(diff(app(before), app(after))).toEqual([change])
  })

  it('takes labels one by one', () => {
    expect(diff(app({}, { labels: { team: 'a', tier: '1' } }), app({}, { labels: { team: 'b' } }))).toEqual([
      { path: 'labels.team', type: 'value', before: 'a', after: 'b' },
      { path: 'labels.tier', type: 'value', before: '1', after: null },
    ])
  })

  it('takes a list of repositories as a set, and all as another value', () => {
    const list = (...repositories: string[]) => installation({ repositories })
    expect(diff(list('a', 'b'), list('b', 'c'))).toEqual([{ path: 'repositories', type: 'set', added: ['c'], removed: ['a'] }])
    expect(diff(list('a'), installation({}))).toEqual([{ path: 'repositories', type: 'value', before: ['a'], after: 'all' }])
  })

  it('leaves suspension alone where the manifest does not speak of it', () => {
    expect(diff(installation({ suspended: true }), installation({}))).toEqual([])
    expect(diff(installation({}), installation({ suspended: false }))).toEqual([])
    expect(diff(installation({}), installation({ suspended: true }))).toHaveLength(1)
  })

  it('compares a first consent by manifest with what people granted', () => {
    const grant = { repository: { issues: 'write', contents: 'read' }, organization: {} } as const
    const after = installation({ permissions: { repository: { issues: 'read', contents: 'read' } } })
    expect(diff(installation({}), after, grant)).toEqual([
      { path: 'consent', type: 'value', before: 'people', after: 'manifest' },
      { path: 'permissions.repository.issues', type: 'level', before: 'write', after: 'read' },
    ])
  })

  it('says only that people decide again where the consent leaves the manifest', () => {
    const before = installation({ permissions: { repository: { issues: 'read' } } })
    expect(diff(before, installation({}))).toEqual([{ path: 'consent', type: 'value', before: 'manifest', after: 'people' }])
  })
})

it('lists of a new app what is not the default, and nothing else', () => {
  expect(settings(app({ name: 'ci-bot', visibility: 'private', webhook: { active: false } }))).toEqual([])
  expect(settings(app({ name: 'CI', visibility: 'public', permissions: { repository: { metadata: 'read', issues: 'read' } } }))).toEqual([
    { path: 'visibility', type: 'value', before: null, after: 'public' },
    { path: 'permissions.repository.issues', type: 'level', before: null, after: 'read' },
    { path: 'name', type: 'value', before: null, after: 'CI' },
  ])
})

it('takes labels that are named as what objects have by themselves', () => {
  const before = app({}, { labels: { constructor: 'x', toString: 'y' } })
  const after = app({}, { labels: { toString: 'z' } })
  expect(diff(before, after)).toEqual([
    { path: 'labels.constructor', type: 'value', before: 'x', after: null },
    { path: 'labels.toString', type: 'value', before: 'y', after: 'z' },
  ])
})
