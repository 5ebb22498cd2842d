// Each form into each other one: what becomes of the fields, what the report says, where the faults of a result are.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import params from '../../schemas/catalog/registration-params.json' with { type: 'json' }
import { type Converted, type ConvertOptions, convert } from '../../src/convert/convert.ts'
import { formNames } from '../../src/convert/forms.ts'
import { AppError } from '../../src/lib/app-error.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import type { AppResource } from '../../src/manifest/resource.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const page = 'https://github.com/settings/apps/new'

function to(form: ConvertOptions['to'], text: string, options: Partial<ConvertOptions> = {}): Converted {
  return convert(text, { from: 'auto', to: form, ...options })
}

const told = ({ report }: Converted, kind: string) => report.filter((note) => note.kind === kind).map(({ field }) => field)
const codes = ({ diagnostics }: Converted) => diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`)

/** The app of a manifest that is right. */
function appIn(text: string | null): AppResource {
  const [loaded] = loadManifests([{ file: 'm.yaml', text: text ?? '', named: true }]).resources
  return loaded?.resource as AppResource
}

describe('the example URLs of the documentation', () => {
  const described = `apiVersion: appward/v1
kind: App
metadata:
  slug: octocat-github-app
  space: octo-org
spec:
  description: An Octocat App
  visibility: public
  authorization:
    callbackUrls:
      - https://example.com
    requestOAuthOnInstall: true
  webhook:
    active: true
  permissions:
    repository:
      checks: write
  events:
    - check_run
    - check_suite
`
  const [current = '', old = ''] = params.examples.map(({ query }) => query)

  test.each([
    ['with the current parameters', current, []],
    ['with the old ones, where the webhook is on unless said otherwise', old, ['webhook_active']],
  ])('%s give the app that is described, without the address that a person types', (_which, query, assumed) => {
    const result = to('appward', `https://github.com/organizations/octo-org/settings/apps/new?${query}`)
    expect(result.text).toBe(described)
    expect(codes(result)).toEqual(['AW221 14:5'])
    expect(told(result, 'assumed')).toEqual([...assumed, 'metadata.slug'])
    expect(told(result, 'left-out')).toEqual([])
  })

  test('the page of a person names no space: another stands for it, and --space gives it', () => {
    const without = to('appward', `${page}?${current}`)
    expect(appIn(without.text?.replace('active: true', 'active: false').replace(/ {2}events[\s\S]*/, '') ?? '').metadata.space).toBe(
      'your-space',
    )
    expect(told(without, 'assumed')).toContain('metadata.space')
    expect(to('appward', `${page}?${current}`, { space: 'octo-org' }).text).toBe(described)
  })

  test('with events and without a webhook the parameters have their own default', () => {
    const result = to('appward', `${page}?${params.examples[3]?.query}`)
    expect(result.text).toContain('active: false')
    expect(codes(result)).toEqual(['AW217 10:3', 'AW216 11:7', 'AW216 12:7'])
  })

  test('with an address they give a manifest without a fault', () => {
    const result = to('appward', `${page}?name=x&${params.examples[2]?.query}`)
    expect(codes(result)).toEqual([])
    expect(appIn(result.text).spec).toMatchObject({ events: ['commit_comment'], webhook: { active: true, url: 'https://example.com' } })
  })
})

describe('parameters of a URL', () => {
  const fieldsOf = (query: string) => {
    const result = to('appward', `?name=x&${query}`, { space: 'acme' })
    return { spec: appIn(result.text)?.spec, leftOut: told(result, 'left-out'), codes: codes(result) }
  }

  test.each([
    ['single_file_name=a.yml&single_file=read', ['a.yml'], []],
    ['single_file_paths[]=a.yml&single_file_paths[]=b.yml&single_file=read', ['a.yml', 'b.yml'], []],
    ['single_file_name=c.yml&single_file_paths[]=a.yml&single_file=read', ['a.yml'], ['single_file_name']],
    ['multiple_single_files=true&single_file_name=a.yml&single_file=read', ['a.yml'], ['multiple_single_files']],
  ])('%s', (query, paths, leftOut) => {
    const fields = fieldsOf(query)
    expect(fields.spec.singleFilePaths).toEqual(paths)
    expect(fields.leftOut).toEqual(leftOut)
  })

  test('permissions stand in their groups, under the names of a registration', () => {
    const { spec } = fieldsOf('contents=write&members=read&emails=read&git_ssh_keys=write&issues=none')
    expect(spec.permissions).toEqual({
      repository: { contents: 'write' },
      organization: { members: 'read' },
      user: { emails: 'read', keys: 'write' },
    })
  })

  test.each([
    ['public=yes', 'public'],
    ['webhook_active=1', 'webhook_active'],
    ['events[0]=push', 'events[0]'],
    ['events=push', 'events'],
    ['name[]=y', 'name[]'],
    ['colour=red', 'colour'],
    ['constructor=x&__proto__=read', 'constructor'],
    ['description=a&description=b', 'description'],
    ['domain=example.com', 'domain'],
    [`description=ghp_${'a'.repeat(36)}`, 'description'],
    ['url=https://a:b@example.com', 'url'],
    ['description=a%00b', 'description'],
  ])('%s is told as left out', (query, field) => {
    const result = fieldsOf(query)
    expect(result.leftOut[0]).toBe(field)
  })

  test('of a parameter that stands several times, the last one counts', () => {
    expect(fieldsOf('description=a&description=b').spec.description).toBe('b')
    expect(fieldsOf('contents=write&contents=read').spec.permissions.repository).toEqual({ contents: 'read' })
  })

  test('a level that a permission lacks, and a permission that is none, are faults of the result', () => {
    expect(fieldsOf('workflows=read&pull-requests=write').codes).toEqual(['AW206 12:18', 'AW201 13:7'])
  })

  test('what is encoded is decoded, and what cannot be is told', () => {
    expect(fieldsOf('description=A+%C3%A9%26b').spec.description).toBe('A é&b')
    const result = to('appward', '?name=x&description=100%')
    expect(told(result, 'assumed')).toContain('description')
  })

  test('a secret is nowhere in what comes out', () => {
    for (const form of ['appward', 'github-manifest', 'probot', 'url'] as const) {
      const result = to(form, `${page}?name=x&url=https://example.com&webhook_secret=hunter2&Webhook-Secret=hunter2&client_secret=hunter2`)
      expect(told(result, 'left-out')).toContain('webhook_secret')
      expect(JSON.stringify(result)).not.toContain('hunter2')
    }
  })
})

describe('a registration URL as the result', () => {
  const app = '{ "name": "A & B", "url": "https://example.com/?a=b#c", "public": false, "default_permissions": { "contents": "read" } }'

  test('encodes its values and says the webhook', () => {
    const { text } = to('url', app)
    expect(text).toBe(
      `${page}?name=A%20%26%20B&url=https%3A%2F%2Fexample.com%2F%3Fa%3Db%23c&public=false&webhook_active=false&contents=read\n`,
    )
  })

  test.each([
    [{}, 'https://github.com/settings/apps/new'],
    [{ space: 'acme' }, 'https://github.com/organizations/acme/settings/apps/new'],
    [{ space: 'acme', baseUrl: 'https://git.example.com/' }, 'https://git.example.com/organizations/acme/settings/apps/new'],
    [{ space: 'acme', baseUrl: page }, page],
    [{ baseUrl: 'https://example.com/git' }, 'https://example.com/git/settings/apps/new'],
  ])('%j opens %s', (options, address) => {
    expect(to('url', app, options).text?.split('?')[0]).toBe(address)
  })

  test('keeps the page of the URL it came from, and changes it for another space', () => {
    const url = 'https://git.example.com/organizations/acme/settings/apps/new?name=x'
    expect(to('url', url).text).toMatch(/^https:\/\/git\.example\.com\/organizations\/acme\/settings\/apps\/new\?name=x/)
    expect(to('url', url, { space: 'widgets' }).text).toMatch(/^https:\/\/git\.example\.com\/organizations\/widgets\//)
  })

  test.each(['javascript:alert(1)', 'github.com', 'https://a:b@github.com', 'https://github.com?x=1'])('%s is no base URL', (baseUrl) => {
    expect(() => to('url', app, { baseUrl })).toThrow(/base URL/)
  })

  test('what a person types on the page is no fault, what is wrong is one, at its column', () => {
    const result = to('url', `${page}?name=x&webhook_active=true&events[]=push&events[]=psuh&contents=read`)
    const column = (result.text?.indexOf('psuh') ?? 0) + 1 - 'events[]='.length
    expect(codes(result)).toEqual([`AW211 1:${column}`])
    expect(told(result, 'assumed')).toEqual(expect.arrayContaining(['url', 'webhook_active']))
  })
})

describe('app manifests', () => {
  const manifest = (more: object) => JSON.stringify({ name: 'x', url: 'https://example.com', public: false, ...more })

  test.each([
    ['no webhook without hook_attributes', {}, { active: false, url: '' }],
    ['on with an address alone', { hook_attributes: { url: 'https://example.com/h' } }, { active: true, url: 'https://example.com/h' }],
    ['as it says', { hook_attributes: { url: 'https://example.com/h', active: false } }, { active: false, url: 'https://example.com/h' }],
  ])('the webhook: %s', (_which, more, webhook) => {
    expect(appIn(to('appward', manifest({ default_permissions: {}, ...more })).text).spec.webhook).toEqual(webhook)
  })

  test('in Probot’s form it is on, and its address is Probot’s affair', () => {
    const result = to('probot', 'default_permissions: { contents: read }\ndefault_events: [push]\n')
    expect(result).toMatchObject({ from: 'probot', diagnostics: [] })
    expect(result.text).toBe('public: true\ndefault_events:\n  - push\ndefault_permissions:\n  contents: read\n')
  })

  test('a GitHub manifest cannot do without its url, and the fault speaks its words', () => {
    const result = to('github-manifest', 'default_permissions: { contents: read }\ndefault_events: [push]\n')
    expect(codes(result)).toEqual(['AW131 1:1', 'AW221 4:5'])
    expect(result.diagnostics.map(({ message, hint }) => `${message} ${hint}`).join('\n')).toBe(
      'a GitHub app manifest needs the field "url". Add it.\n' +
        'The webhook is active but has no URL. Add hook_attributes.url, or set hook_attributes.active: false.',
    )
  })

  test('keys that mean another are read as it, where it is not there', () => {
    const result = to('appward', manifest({ permissions: { contents: 'read' }, events: ['push'], webhook_url: 'https://example.com/h' }))
    expect(appIn(result.text).spec).toMatchObject({ events: ['push'], webhook: { active: true, url: 'https://example.com/h' } })
    expect(told(result, 'assumed')).toEqual(expect.arrayContaining(['permissions', 'events', 'webhook_url']))
    const both = to('appward', manifest({ permissions: { contents: 'read' }, default_permissions: { issues: 'read' } }))
    expect(told(both, 'left-out')).toEqual(['permissions'])
    const several = to('appward', '{ "default_events": [], "homepage_url": "https://a.example", "external_url": "https://b.example" }')
    expect(appIn(several.text).spec.homepage).toBe('https://a.example')
    expect(told(several, 'left-out')).toEqual(['external_url'])
  })

  test('values of another kind are left out and told', () => {
    const result = to(
      'appward',
      manifest({ description: 3, public: 'yes', callback_urls: [1, 'https://example.com'], default_permissions: [] }),
    )
    expect(told(result, 'left-out')).toEqual(['public', 'description', 'callback_urls[0]', 'default_permissions'])
  })

  test('JSON with tabs is read', () => {
    expect(to('appward', '{\n\t"name": "x",\n\t"default_permissions": {\n\t\t"contents": "read"\n\t}\n}').diagnostics).toEqual([])
  })
})

describe('manifests', () => {
  const full = `apiVersion: appward/v1
kind: App
metadata:
  slug: ci
  space: acme
  labels: { team: delivery }
  movedFrom: { slug: old-ci }
spec:
  name: Insights
  cover: https://example.com/cover.png
  visibility: public
  market: { listed: true, category: quality }
  webhook: { active: true, url: https://example.com/h, secretFrom: { env: CI_WEBHOOK_SECRET } }
  permissions: { repository: { single_file: read }, user: { emails: read } }
  singleFilePaths: [a.yml]
  lifecycle: { preventDestroy: true }
---
apiVersion: appward/v1
kind: Installation
metadata: { app: ci, space: widgets }
spec: { repositories: all }
`
  const never = ['Installation/ci@widgets', 'metadata.slug', 'metadata.labels', 'metadata.movedFrom', 'spec.cover']
  const market = ['spec.market.listed', 'spec.market.category']
  const secret = 'spec.webhook.secretFrom'

  test.each([
    [
      'github-manifest',
      [...never.toSpliced(2, 0, 'metadata.space'), ...market, secret, 'spec.singleFilePaths', 'spec.lifecycle.preventDestroy'],
    ],
    ['probot', [...never.toSpliced(2, 0, 'metadata.space'), ...market, secret, 'spec.singleFilePaths', 'spec.lifecycle.preventDestroy']],
    ['url', [...never, ...market, secret, 'spec.lifecycle.preventDestroy']],
    ['appward', ['Installation/ci@widgets']],
  ] as const)('%s is told of all that it cannot hold', (form, leftOut) => {
    expect(told(to(form, full), 'left-out')).toEqual(leftOut)
  })

  test('a manifest as a manifest keeps where its secret is read from and where it was', () => {
    const { text } = to('appward', full)
    expect(text).toContain('env: CI_WEBHOOK_SECRET')
    expect(text).toContain('slug: old-ci')
  })

  test('a faulty manifest is diagnosed in its own text, and nothing is written', () => {
    expect(to('url', full.replace('visibility: public', 'visibility: open'))).toMatchObject({
      text: null,
      diagnostics: [{ code: 'AW133', file: 'input', line: 11 }],
    })
  })

  test('of several apps none is chosen', () => {
    const second = full
      .replace('slug: ci\n', 'slug: two\n')
      .replace(/---[\s\S]*/, '')
      .replace('  movedFrom: { slug: old-ci }\n', '')
    expect(() => to('url', `${full}---\n${second}`)).toThrow(/holds 2 apps: ci, two/)
  })
})

describe('input that is no app definition gives one clear message', () => {
  test.each([
    ['nothing', '', /is empty/],
    ['a comment', '# none\n', /is empty/],
    ['a text', 'hello\n', /no app definition/],
    ['a list', '- a\n', /no app definition/],
    ['a CI workflow', 'name: CI\non: push\npermissions: { contents: read }\njobs: {}\n', /no app definition/],
    ['a Kubernetes object', 'apiVersion: v1\nkind: Service\n', /no app definition/],
    ['several documents', 'a: 1\n---\nb: 2\n', /several documents/],
    ['another page', 'https://github.com/settings/apps', /not one of a page/],
    ['another scheme', 'javascript:alert(1)', /not one of a page/],
    ['a URL with a space', 'https://github.com /settings/apps/new?name=x', /no app definition/],
    ['a great many parameters', `${page}?${'events[]=push&'.repeat(200_000)}`, /more than 2000 parameters/],
  ])('%s', (_what, text, message) => {
    expect(() => to('appward', text)).toThrow(message)
  })

  test.each([
    ['broken JSON', '{ "name": "x", ', 'AW110'],
    ['deep JSON', '['.repeat(100_000), 'AW114'],
    ['two keys', '{ "name": "x", "name": "y" }', 'AW111'],
    ['a key that harms', '{ "__proto__": { "x": 1 }, "default_events": [] }', 'AW116'],
  ])('%s is one diagnostic', (_what, text, code) => {
    const result = to('appward', text)
    expect(result).toMatchObject({ text: null, diagnostics: [{ code }] })
    expect(result.diagnostics).toHaveLength(1)
  })

  test('whatever the text, it is converted, diagnosed at a place of its own, or refused in a sentence', () => {
    const texts = [
      '{ "name": "x", "default_permissions": { "contents": "read" }, "hook_attributes": { "url": "https://e.example" } }',
      'default_events:\n  - push\ndefault_permissions:\n  contents: read\n',
      'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: b }\nspec: { name: c }\n',
      `${page}?name=x&events[]=push&contents=read&public=true&callback_url=https://e.example`,
    ]
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('&', '[]', '%', '?', ': ', '\n', '{', '"', '- ', '__proto__', 'constructor', '%00', '\ud800'),
    )
    const cut = fc
      .tuple(fc.constantFrom(...texts), fc.nat(120), fc.nat(12), piece)
      .map(([text, at, length, inserted]) => text.slice(0, at) + inserted + text.slice(at + length))
    fc.assert(
      fc.property(fc.oneof({ weight: 5, arbitrary: cut }, fc.string({ unit: 'binary' })), fc.constantFrom(...formNames), (text, form) => {
        try {
          const result = to(form, text)
          const lines = (result.text ?? text).split('\n').length
          for (const { line, column, message } of result.diagnostics) {
            expect(line).toBeLessThanOrEqual(lines)
            expect(Math.min(line, column)).toBeGreaterThanOrEqual(1)
            expect(message).not.toContain('undefined')
          }
          expect(result.text !== null || result.diagnostics.length > 0).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(AppError)
        }
      }),
      { numRuns: fuzzRuns(1000) },
    )
  })

  test('a large input is read or refused in the time that reading it takes', () => {
    const mebibyte = 1024 * 1024
    const inputs = [
      `${page}?description=${'a'.repeat(2 * mebibyte)}`,
      `https://github.com${'/organizations/a'.repeat(mebibyte / 8)}/settings/apps/new?name=x`,
      `${'\n'.repeat(2 * mebibyte)}x`,
      `{ "default_events": [${'"push",'.repeat(15_000)}"push"] }`,
    ]
    const began = performance.now()
    for (const input of inputs) expect(() => to('url', input) && null).not.toThrow(RangeError)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  test('a form that is named is the one that is tried', () => {
    expect(() => to('appward', '{ "a": 1 }', { from: 'github-manifest' })).toThrow(/none of the fields/)
    expect(() => to('appward', '{ "name": "x" }', { from: 'url' })).toThrow(/not one of a page/)
    expect(to('url', '{ "name": "x" }', { from: 'appward' }).diagnostics).toMatchObject([{ code: 'AW120' }])
  })
})
