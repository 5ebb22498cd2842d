import { describe, expect, it } from 'vitest'
import api from '../../schemas/api/v1.schema.json' with { type: 'json' }
import { reasonsOf, reasonTable, riskOf } from '../../src/manifest/reasons.ts'
import { complete } from '../arbitraries/manifests.ts'

const app = (spec: object) => complete('App', { slug: 'ci-bot', space: 'acme' }, spec)

function updated(before: object, after: object) {
  return reasonsOf({ action: 'update', before: app(before), after: app(after) })
}

const repository = (levels: object) => ({ permissions: { repository: levels } })
const hook = (url: string) => ({ webhook: { active: true, url } })
const callbacks = (...callbackUrls: string[]) => ({ authorization: { callbackUrls } })

it('knows every reason of the schema, once', () => {
  expect(reasonTable.map(({ reason }) => reason).sort()).toEqual([...api.$defs.Reason.enum].sort())
})

describe('the reasons of a changed app', () => {
  it.each([
    ['a higher level', repository({ issues: 'read' }), repository({ issues: 'write' }), ['raise-permission']],
    ['a new permission', {}, repository({ issues: 'read' }), ['raise-permission']],
    [
      'a dangerous level',
      repository({ contents: 'read' }),
      repository({ contents: 'write' }),
      ['raise-permission', 'dangerous-permission'],
    ],
    ['a dangerous level kept', repository({ contents: 'write' }), { ...repository({ contents: 'write' }), description: 'x' }, []],
    ['a lower level', repository({ issues: 'write' }), repository({ issues: 'read' }), ['lower-permission']],
    ['a permission gone', repository({ issues: 'write' }), {}, ['lower-permission']],
    ['one up and one down', repository({ issues: 'write' }), repository({ checks: 'read' }), ['raise-permission', 'lower-permission']],
    ['public', {}, { visibility: 'public' }, ['make-public']],
    ['private', { visibility: 'public' }, {}, ['make-private']],
    ['another host', hook('https://a.example/h'), hook('https://b.example/h'), ['change-host']],
    ['another port', hook('https://a.example/h'), hook('https://a.example:8443/h'), ['change-host']],
    ['a first webhook', {}, hook('https://a.example/h'), ['change-host']],
    ['another path', hook('https://a.example/h'), hook('https://a.example/hooks'), []],
    ['no webhook any more', hook('https://a.example/h'), {}, []],
    [
      'a callback on another host',
      callbacks('https://a.example/1'),
      callbacks('https://a.example/1', 'https://b.example/1'),
      ['change-host'],
    ],
    ['a callback on the same host', callbacks('https://a.example/1'), callbacks('https://a.example/1', 'https://a.example/2'), []],
    ['a callback gone', callbacks('https://a.example/1', 'https://b.example/1'), callbacks('https://a.example/1'), []],
    ['a text', { description: 'a' }, { description: 'b' }, []],
  ])('are found for %s', (_what, before, after, reasons) => {
    expect(updated(before, after)).toEqual(reasons)
  })
})

it('finds in a new app only what it asks for that is dangerous', () => {
  const created = (spec: object) => reasonsOf({ action: 'create', before: null, after: app(spec) })
  expect(created({ visibility: 'public', ...hook('https://a.example/h'), ...repository({ issues: 'write', contents: 'read' }) })).toEqual(
    [],
  )
  expect(created(repository({ contents: 'write' }))).toEqual(['dangerous-permission'])
})

it('weighs a change by its heaviest reason', () => {
  expect(riskOf([])).toBe('low')
  expect(riskOf(['change-events', 'lower-permission'])).toBe('medium')
  expect(riskOf(['lower-permission', 'rename'])).toBe('high')
})
