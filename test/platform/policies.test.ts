// Policies that the platform keeps: who sets them, who reads them, what is refused, and what the log says of them.
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PolicyRecord } from '../../src/generated/types.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture()
})
afterEach(() => fixture.stop())

const rule = (more: object = {}) => ({ name: 'no-admin', message: 'No app administers repositories.', ...more })
const deny = { deny: { permissions: { repository: { administration: 'write' } } } }
const policy = (name: string, rules: object[] = [rule(deny)]) => ({
  apiVersion: 'appward/v1',
  kind: 'Policy',
  metadata: { name },
  spec: { rules },
})
const platform = (name: string) => `/api/v1/policies/${name}`
const ofAcme = (name: string) => `/api/v1/spaces/acme/policies/${name}`
const put = (path: string, body: object, options: object = {}) => fixture.call('PUT', path, { body, ...options })
const names = async (query = '', token = fixture.owner): Promise<string[]> => {
  const { body } = await fixture.call('GET', `/api/v1/policies${query}`, { token })
  return body.items.map(({ space, name }: PolicyRecord) => `${space ?? ''}/${name}`)
}

test('a policy is kept in its complete form, replaced by the next one of its name, and gone when it is deleted', async () => {
  const alice = await fixture.token('alice')
  const made = await put(ofAcme('baseline'), policy('baseline'), { token: alice })
  const complete = {
    ...policy('baseline', [rule({ kind: 'App', severity: 'error', hint: '', link: '', match: {}, exceptions: [], ...deny })]),
    metadata: { name: 'baseline', labels: {}, annotations: {} },
  }
  expect(made.status).toBe(201)
  expect(made.body).toMatchObject({ name: 'baseline', space: 'acme', revision: 1, updatedBy: 'alice', policy: complete })
  expect((await fixture.call('GET', ofAcme('baseline'))).body).toEqual(made.body)
  fixture.turnClock(60_000)
  const again = await put(ofAcme('baseline'), policy('baseline'))
  expect([again.status, again.body]).toEqual([200, made.body])
  const next = await put(ofAcme('baseline'), policy('baseline', [rule({ ...deny, severity: 'warning' })]))
  expect([next.status, next.body.revision, next.body.createdAt, next.body.updatedAt]).toEqual([
    200,
    2,
    made.body.createdAt,
    '2030-01-01T00:01:00.000Z',
  ])
  expect((await fixture.call('DELETE', ofAcme('baseline'), { token: alice })).status).toBe(204)
  expect((await fixture.call('GET', ofAcme('baseline'))).status).toBe(404)
  expect((await fixture.call('DELETE', ofAcme('baseline'))).status).toBe(404)
})

test('one name may stand for a policy of the platform and for one of each space', async () => {
  for (const path of [platform('baseline'), ofAcme('baseline'), '/api/v1/spaces/widgets/policies/baseline']) {
    expect((await put(path, policy('baseline'))).status).toBe(201)
  }
  expect(await names()).toEqual(['/baseline', 'acme/baseline', 'widgets/baseline'])
})

describe('what holds for a plan', () => {
  beforeEach(async () => {
    await put(platform('all'), policy('all'))
    for (const name of ['b', 'a']) await put(ofAcme(name), policy(name))
    await put('/api/v1/spaces/widgets/policies/theirs', policy('theirs'))
  })

  test('is one request, whole, for admins with a read-only token too', async () => {
    const token = await fixture.token('alice', { readOnly: true })
    expect(await names('?space=acme', token)).toEqual(['/all', 'acme/a', 'acme/b'])
    expect(await names('', token)).toEqual(['/all', 'acme/a', 'acme/b'])
    expect(await names('?space=acme&space=widgets')).toEqual(['/all', 'acme/a', 'acme/b', 'widgets/theirs'])
    const { body } = await fixture.call('GET', '/api/v1/policies?space=acme', { token })
    expect(body.items[0].policy.spec.rules[0]).toMatchObject(deny)
    expect((await fixture.call('GET', platform('all'), { token })).status).toBe(200)
  })

  test('is not told to others: they have the policies of the platform alone', async () => {
    const carol = await fixture.token('carol')
    expect(await names('', carol)).toEqual(['/all'])
    for (const query of ['space=acme', 'space=alice&space=acme']) {
      expect((await fixture.call('GET', `/api/v1/policies?${query}`, { token: carol })).body.code).toBe('not_admin')
    }
    const scopeless = await fixture.token('alice', { scopes: ['repo'] })
    expect(await names('', scopeless)).toEqual(['/all'])
  })

  test('comes in pages, each once', async () => {
    const paged: string[] = []
    for (let after = ''; ; ) {
      const { body } = await fixture.call('GET', `/api/v1/policies?limit=1${after}`)
      paged.push(...body.items.map(({ name }: PolicyRecord) => name))
      if (body.next === null) break
      after = `&after=${body.next}`
    }
    expect(paged).toEqual(['all', 'a', 'b', 'theirs'])
  })

  test('moves the tag of the state that a plan starts from', async () => {
    const tag = async () => (await fixture.call('GET', '/api/v1/state?space=acme')).headers.get('etag')
    const before = await tag()
    expect(await tag()).toBe(before)
    await put(platform('all'), policy('all', [rule({ deny: { visibility: 'public' } })]))
    const changed = await tag()
    expect(changed).not.toBe(before)
    await fixture.call('DELETE', ofAcme('a'))
    expect(await tag()).not.toBe(changed)
  })
})

test('whoever had another policy before them changes and deletes none', async () => {
  const made = await put(ofAcme('baseline'), policy('baseline'))
  const read = await fixture.call('GET', ofAcme('baseline'))
  const tag = read.headers.get('etag') ?? ''
  expect((await fixture.call('GET', ofAcme('baseline'), { headers: { 'if-none-match': tag } })).status).toBe(304)
  const changed = policy('baseline', [rule({ deny: { listed: true } })])
  expect((await put(ofAcme('baseline'), changed, { headers: { 'if-match': tag } })).status).toBe(200)
  const headers = { 'if-match': tag }
  const late = await put(ofAcme('baseline'), policy('baseline'), { headers })
  expect([late.status, late.body.code]).toEqual([412, 'precondition_failed'])
  expect(late.body.detail).toBe(
    `baseline is not the policy that If-Match names: owner changed it at ${made.body.updatedAt}. Read it again.`,
  )
  expect((await fixture.call('DELETE', ofAcme('baseline'), { headers })).status).toBe(412)
  expect((await put(ofAcme('absent'), policy('absent'), { headers: { 'if-match': '*' } })).status).toBe(412)
  expect((await fixture.call('GET', ofAcme('baseline'))).body.policy.spec.rules[0].deny).toEqual({ listed: true })
})

describe('what is no policy', () => {
  const refusal = async (body: unknown, name = 'baseline') => {
    const { status, body: problem } = await fixture.call('PUT', ofAcme(name), { body })
    return [status, problem.code, problem.errors?.map(({ key, code }: { key: string; code: string }) => `${key} ${code}`)]
  }

  test('by its shape', async () => {
    expect(await refusal([])).toEqual([422, 'invalid_body', ['/ type']])
    expect(await refusal(policy('baseline', []))).toEqual([422, 'invalid_body', ['/spec/rules minItems']])
    expect(await refusal({ ...policy('baseline'), kind: 'App' })).toEqual([422, 'invalid_body', ['/kind const']])
    const unknown = policy('baseline', [rule({ ...deny, denny: {} })])
    expect(await refusal(unknown)).toEqual([422, 'invalid_body', ['/spec/rules/0 additionalProperties']])
  })

  test('by what no app could ever do or be', async () => {
    const asked = (assertion: object) => refusal(policy('baseline', [rule(assertion)]))
    expect(await asked({ deny: { permissions: { repository: { content: 'write' } } } })).toEqual([
      422,
      'invalid_resource',
      [expect.stringMatching(/^\/spec\/rules\/0\/deny\/permissions\/repository\/content AW201$/)],
    ])
    expect((await asked({ allowEvents: ['pushes'] }))[1]).toBe('invalid_resource')
  })

  test('by a name that is not that of the address', async () => {
    expect(await refusal(policy('other'))).toEqual([422, 'invalid_resource', undefined])
  })

  test('by an expression that nobody can ask', async () => {
    const cel = (text: string) => refusal(policy('baseline', [rule(deny), rule({ name: 'asked', cel: text })]))
    expect(await cel('app.spec.visibility ==')).toEqual([422, 'invalid_resource', ['/spec/rules/1/cel AW318']])
    expect(await cel('ap.spec.visibility == "private"')).toEqual([422, 'invalid_resource', ['/spec/rules/1/cel AW318']])
    expect(await cel('app.spec.name')).toEqual([422, 'invalid_resource', ['/spec/rules/1/cel AW318']])
    expect((await put(ofAcme('baseline'), policy('baseline', [rule({ cel: 'app.spec.visibility == "private"' })]))).status).toBe(201)
  })

  test('by its size, or because there are very many', async () => {
    const long = (index: number) => ({ ...rule(deny), name: `r-${index}`, message: 'x'.repeat(1_000) })
    const large = policy(
      'baseline',
      Array.from({ length: 130 }, (_, index) => long(index)),
    )
    expect((await put(ofAcme('baseline'), large)).body.code).toBe('too_large')
    const labels = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`label-${index}`, 'x']))
    const labelled = { ...policy('baseline'), metadata: { name: 'baseline', labels } }
    expect((await put(ofAcme('baseline'), labelled)).status).toBe(201)
    const database = new DatabaseSync(`${fixture.data}/appward.db`)
    const copy =
      "insert into policies select space, ?, revision, digest, policy, created_at, updated_at, updated_by from policies where name = 'baseline'"
    for (let index = 1; index < 100; index++) database.prepare(copy).run(`p-${index}`)
    database.close()
    expect(await refusal(policy('one-more'), 'one-more')).toEqual([422, 'too_many_policies', undefined])
    expect((await put(ofAcme('p-1'), policy('p-1', [rule({ deny: { listed: true } })]))).status).toBe(200)
    expect((await put(platform('one-more'), policy('one-more'))).status).toBe(201)
  })
})

test('a page ends before it gets very large', async () => {
  const long = (index: number) => ({ ...rule(deny), name: `r-${index}`, message: 'x'.repeat(1_000) })
  const rules = Array.from({ length: 100 }, (_, index) => long(index))
  for (let index = 0; index < 20; index++) expect((await put(ofAcme(`p-${index}`), policy(`p-${index}`, rules))).status).toBe(201)
  const first = (await fixture.call('GET', '/api/v1/policies?space=acme')).body
  expect(first.items.length).toBeLessThan(20)
  expect(JSON.stringify(first.items).length).toBeLessThan(2.1 * 1024 * 1024)
  const rest = (await fixture.call('GET', `/api/v1/policies?space=acme&after=${first.next}`)).body
  expect([...first.items, ...rest.items]).toHaveLength(20)
  expect(rest.next).toBe(null)
})

test('the audit log has each policy before and after, and a space takes its own along when it goes', async () => {
  const alice = await fixture.token('alice')
  await put(ofAcme('baseline'), policy('baseline'), { token: alice })
  await put(ofAcme('baseline'), policy('baseline', [rule({ deny: { listed: true } })]))
  await fixture.call('DELETE', ofAcme('baseline'))
  const { items } = (await fixture.call('GET', '/api/v1/audit-log?space=acme')).body
  const [first, second] = [deny, { deny: { listed: true } }].map((asserted) => ({ spec: { rules: [asserted] } }))
  expect(items.slice(0, 3)).toMatchObject([
    { action: 'delete-policy', key: 'Policy/baseline', actor: 'owner', before: second, after: null },
    { action: 'put-policy', key: 'Policy/baseline', actor: 'owner', before: first, after: second },
    { action: 'put-policy', key: 'Policy/baseline', actor: 'alice', space: 'acme', before: null, after: first },
  ])
  await fixture.call('POST', '/api/v1/organizations', { body: { login: 'brief' } })
  await put('/api/v1/spaces/brief/policies/baseline', policy('baseline'))
  expect((await fixture.call('DELETE', '/api/v1/organizations/brief')).status).toBe(204)
  await fixture.call('POST', '/api/v1/organizations', { body: { login: 'brief' } })
  expect(await names('?space=brief')).toEqual([])
})
