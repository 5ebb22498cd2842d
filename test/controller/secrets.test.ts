// Webhook secrets in plans: new, changed, the same, or not compared; never the secret itself.
import { expect, it } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { checkPlan } from '../../controller/check-plan.ts'
import type { PlatformChecker, PlatformReader, PlatformWriter } from '../../controller/ports.ts'
import { planFleet } from '../../controller/reconcile.ts'
import type { AppRecord, Changeset } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { actualOf, domainPlatform } from './domain-platform.ts'

const webhook = { active: true, url: 'https://a.example.com/h' }
const secretFrom = { env: 'A_WEBHOOK_SECRET' }
const app = (slug: string) => complete('App', { slug, space: 'acme' }, { webhook })
const withSecret = (slug: string, former?: string): Desired => ({
  ...wanted(app(slug), former === undefined ? null : { slug: former }),
  secretFrom,
})

/** A platform on which some apps have a secret; `asked` collects what it was asked. */
function platform(secrets: Readonly<Record<string, string>>, slugs: readonly string[], silent = false) {
  const asked: string[] = []
  const given = slugs.map((slug) => ({ fleet: 'main', resource: app(slug) }))
  const records = domainPlatform(given, { fleet: 'main', head: 1 })
    .records()
    .map((record) => ({ ...(record as AppRecord), webhookSecret: Object.hasOwn(secrets, record.key) }))
  const reader: PlatformReader = {
    target: 'http://platform.example',
    readState: async () => actualOf(1, records),
    areSecrets: async (checks) => {
      asked.push(...checks.map((check) => check.app))
      return silent ? null : checks.map((check) => secrets[`App/${check.app}`] === check.secret)
    },
  }
  return { reader, asked }
}

const plan = (reader: PlatformReader, desired: Desired[], secrets: Record<string, string>, comparesAll = false) =>
  planFleet({ reader, fleet: 'main', desired, prune: false, secrets: new Map(Object.entries(secrets)), comparesAll })
const secretField = (state: string) => ({ path: 'webhook.secret', type: 'secret', state })

it('a secret that the platform has changes nothing; another one is an update of that alone', async () => {
  const { reader, asked } = platform({ 'App/a': 'one' }, ['a'])
  expect(await plan(reader, [withSecret('a')], { 'App/a': 'one' })).toMatchObject({ changes: [], uncompared: [] })
  const { changes } = await plan(reader, [withSecret('a')], { 'App/a': 'two' })
  expect(changes).toMatchObject([{ action: 'update', key: 'App/a', fields: [secretField('changed')], reasons: [], risk: 'low' }])
  expect(JSON.stringify(changes)).not.toContain('two')
  expect(asked).toEqual(['a', 'a'])
})

it('an app that is new, or has no secret yet, gets a new one, and nothing is asked', async () => {
  const { reader, asked } = platform({}, ['a'])
  const { changes } = await plan(reader, [withSecret('a'), withSecret('b')], { 'App/a': 'one', 'App/b': 'one' })
  expect(changes.map(({ action, key, fields }) => [action, key, fields.at(-1)])).toEqual([
    ['create', 'App/b', secretField('new')],
    ['update', 'App/a', secretField('new')],
  ])
  expect(asked).toEqual([])
})

it('what is not at hand is not compared, and the plan says so', async () => {
  const { reader, asked } = platform({ 'App/a': 'one' }, ['a'])
  expect(await plan(reader, [withSecret('a')], {})).toMatchObject({ changes: [], uncompared: ['App/a'] })
  expect(asked).toEqual([])
})

it('a platform that was asked too often leaves a plan without the comparison, and no plan to apply', async () => {
  const { reader } = platform({ 'App/a': 'one' }, ['a'], true)
  expect(await plan(reader, [withSecret('a')], { 'App/a': 'two' })).toMatchObject({ changes: [], uncompared: ['App/a'] })
  await expect(plan(reader, [withSecret('a')], { 'App/a': 'two' }, true)).rejects.toMatchObject({ code: 'refused' })
})

it('a renamed app is compared with the secret that it has under its old slug', async () => {
  const { reader } = platform({ 'App/a': 'one' }, ['a'])
  const fieldsWith = async (secret: string) => {
    const { changes } = await plan(reader, [withSecret('b', 'a')], { 'App/b': secret })
    expect(changes).toMatchObject([{ action: 'rename', key: 'App/b' }])
    return changes[0]?.fields.filter(({ type }) => type === 'secret')
  }
  expect(await fieldsWith('one')).toEqual([])
  expect(await fieldsWith('two')).toEqual([secretField('changed')])
})

it('the changeset has the secrets that the plan sets, and its idempotency key does not follow from them', async () => {
  const { reader } = platform({ 'App/a': 'one' }, ['a', 'c'])
  const sent: { changeset: Changeset; key: string }[] = []
  const writer: PlatformWriter = {
    submit: async (changeset, key) => {
      sent.push({ changeset, key })
      return { id: 1, fleet: 'main', head: 1, dryRun: false, createdAt: '', actor: 'owner', changes: [] }
    },
  }
  for (const secret of ['two', 'three']) {
    const secrets = { 'App/a': 'one', 'App/b': secret }
    const made = await plan(reader, [withSecret('a'), withSecret('b'), { ...withSecret('c'), secretFrom: null }], secrets)
    await applyPlan(made, writer, new Map(Object.entries(secrets)))
  }
  expect(sent.map(({ changeset }) => changeset.changes.map(({ key, secret }) => [key, secret]))).toEqual([
    [['App/b', 'two']],
    [['App/b', 'three']],
  ])
  expect(sent[0]?.key).toBe(sent[1]?.key)
})

it('the platform checks a plan without hearing any of its secrets', async () => {
  const { reader } = platform({ 'App/a': 'one' }, ['a', 'c'])
  const made = await plan(reader, [withSecret('a'), withSecret('b'), withSecret('c')], { 'App/a': 'two' })
  expect(made.changes.map(({ key }) => key)).toEqual(['App/b', 'App/a', 'App/c'])
  const asked: Changeset[] = []
  const checker: PlatformChecker = {
    check: async (changeset) => {
      asked.push(changeset)
      return { id: null, fleet: 'main', head: 1, dryRun: true, createdAt: '', actor: 'owner', changes: [] }
    },
  }
  await checkPlan(made, checker)
  const placeholder = expect.stringMatching(/dry run/)
  expect(asked.map(({ changes }) => changes.map(({ key, secret }) => [key, secret]))).toEqual([
    [
      ['App/b', placeholder],
      ['App/a', placeholder],
      ['App/c', placeholder],
    ],
  ])
})

it('a plan that sets a secret is not applied without it', async () => {
  const { reader } = platform({}, [])
  const writer: PlatformWriter = { submit: () => expect.fail('something was sent') }
  const made = await plan(reader, [withSecret('b')], {})
  expect(made).toMatchObject({ changes: [{ action: 'create' }], uncompared: ['App/b'] })
  await expect(applyPlan(made, writer)).rejects.toMatchObject({ code: 'input', message: expect.stringContaining('App/b') })
})
