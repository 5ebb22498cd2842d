// The open market: who is listed there and who is not, searching it, and going through it page by page.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { alter, app, create, end, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const listed = (slug: string, spec: object = {}, category = '') =>
  app(slug, 'acme', { visibility: 'public', market: { listed: true, category }, ...spec })

const get = async (query: Record<string, string> = {}) => openBrowser(fixture.platform.url).get(`/market?${new URLSearchParams(query)}`)
const slugsOf = (text: string) => [...text.matchAll(/href="\/apps\/([^"]+)"/g)].map(([, slug = '']) => slug)
const found = async (query: Record<string, string>) => slugsOf((await get(query)).text)

test('says what to do where nothing is listed', async () => {
  const seen = await get()
  expect(seen.status).toBe(200)
  expect(seen.text).toContain('No app is listed yet.')
})

describe('who is there', () => {
  test('public apps that are listed, to people who are not signed in, with what they are and how often they are installed', async () => {
    const spec = {
      name: 'Éclair Über-Lint',
      description: 'Finds   faults\nin 代码 <b>early</b>.',
      permissions: { repository: { contents: 'read' } },
    }
    await mustSubmit(fixture.call, 'shown', [
      create(listed('shown', spec, 'code-quality')),
      create(installation('shown', 'acme')),
      create(installation('shown', 'widgets')),
      create(app('unlisted', 'acme', { visibility: 'public' })),
      create(app('closed', 'acme')),
    ])
    const { text } = await get()
    expect(slugsOf(text)).toEqual(['shown'])
    for (const words of [
      'Éclair Über-Lint',
      'Finds faults in 代码 &lt;b&gt;early&lt;/b&gt;.',
      'by acme',
      '2 installations',
      'code-quality',
    ])
      expect(text).toContain(words)
  })

  test('follows what becomes of an app: listed, renamed, changed, closed, deleted', async () => {
    const change = async (slug: string, resource: Record<string, unknown>, action = 'update', from = slug) =>
      mustSubmit(fixture.call, 'moving', [alter(await record(fixture.call, `App/${from}`), resource, action)])
    await mustSubmit(fixture.call, 'moving', [create(app('moving', 'acme', { visibility: 'public', description: 'Wanders.' }))])
    expect(await found({ search: 'wanders' })).toEqual([])
    await change('moving', listed('moving', { description: 'Wanders.' }, 'travel'))
    expect(await found({ search: 'wanders' })).toEqual(['moving'])
    expect(await found({ category: 'travel' })).toEqual(['moving'])
    await change('settled', listed('settled', { description: 'Wanders.' }, 'travel'), 'rename', 'moving')
    expect(await found({ search: 'settled' })).toEqual(['settled'])
    expect(await found({ search: 'moving' })).toEqual([])
    await change('settled', listed('settled', { description: 'Stays.' }, 'home'))
    expect(await found({ search: 'wanders' })).toEqual([])
    expect(await found({ search: 'stays', category: 'home' })).toEqual(['settled'])
    expect(await found({ category: 'travel' })).toEqual([])
    await change('settled', app('settled', 'acme', { description: 'Stays.' }))
    expect(await found({ search: 'stays' })).toEqual([])
    await change('settled', listed('settled', { description: 'Stays.' }))
    await mustSubmit(fixture.call, 'moving', [end(await record(fixture.call, 'App/settled'))])
    expect(await found({ search: 'stays' })).toEqual([])
    expect((await get({ search: 'stays' })).text).toContain('Nothing fits.')
  })
})

describe('searching', () => {
  test.each([
    ['shown'],
    ['ECLAIR'],
    ['uber-lint'],
    ['e\u0301clair'],
    ['faults finds'],
    ['代码'],
    ['ul'],
    ['  lint  '],
    ['finds shown early'],
  ])('%j finds by name, slug and description, whatever the case, accents and order', async (search) => {
    expect(await found({ search })).toEqual(['shown'])
  })

  test.each([['nothing'], ['faults nothing'], ['acme'], ['%'], ['_____'], ['zz']])('%j finds nothing', async (search) => {
    const seen = await get({ search })
    expect(seen.status).toBe(200)
    expect(slugsOf(seen.text)).toEqual([])
  })

  test.each([
    ['"'],
    ['"" OR text:*'],
    ['NEAR(a b)'],
    ["'; drop table market; --"],
    ['lint*'],
    ['-lint ^x {y}'],
    ['\\'],
    ['a\0b'],
    ['\u0301\u0301\u0301'],
    ['😀😀😀'],
    ['\ud800'],
    ['<script>alert(1)</script>'],
    ['x'.repeat(50_000).slice(0, 7000)],
    ['a '.repeat(3000)],
  ])('%j harms nobody', async (search) => {
    const seen = await get({ search, category: search, after: search })
    expect(seen.status).toBe(200)
    expect(seen.text).not.toContain('<script>alert')
    expect(await found({})).toContain('shown')
  })
})

test('shows the beginning of a long description', async () => {
  const description = `Begins here. ${'Goes on and on. '.repeat(15_000)}Ends there.`
  await mustSubmit(fixture.call, 'long', [create(app('long', 'acme', { visibility: 'public', description, market: { listed: true } }))])
  const { text } = await openBrowser(fixture.platform.url).get('/market')
  expect(text).toMatch(/<p>Begins here\. Goes on[^<]{100,150}…<\/p>/)
  await mustSubmit(fixture.call, 'long', [end(await record(fixture.call, 'App/long'))])
})

test('goes on page by page, newest first, each app once, within a search and a category', async () => {
  const slugs = Array.from({ length: 60 }, (_, index) => `paged-${index}`)
  await mustSubmit(
    fixture.call,
    'paged',
    slugs.map((slug, index) => create(listed(slug, {}, index % 2 === 0 ? 'even' : 'odd'))),
  )
  const all = async (query: Record<string, string>) => {
    const seen: string[][] = []
    let path: string | null = `/market?${new URLSearchParams(query)}`
    while (path !== null) {
      const { text } = await openBrowser(fixture.platform.url).get(path)
      seen.push(slugsOf(text))
      path = /rel="next" href="([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? null
    }
    return seen
  }
  const newestFirst = slugs.toReversed()
  expect((await all({ search: 'paged' })).map(({ length }) => length)).toEqual([24, 24, 12])
  expect((await all({ search: 'paged' })).flat()).toEqual(newestFirst)
  expect((await all({ category: 'odd' })).flat()).toEqual(newestFirst.filter((_, index) => index % 2 === 0))
  expect((await all({ category: 'even', search: 'paged' })).flat()).toEqual(newestFirst.filter((_, index) => index % 2 === 1))
  expect((await get()).text).toContain('<option value="even">even (30)</option>')
  expect(await found({ after: '1' })).toEqual([])
})
