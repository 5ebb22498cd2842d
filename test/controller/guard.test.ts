import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allowancesFor, parseAllow } from '../../controller/plan/allow.ts'
import { conflictTable } from '../../controller/plan/conflicts.ts'
import { gateTable } from '../../controller/plan/gates.ts'
import { flagsToPass, type GuardOptions, guard } from '../../controller/plan/guard.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { endsTooMuch, parseMaxDelete } from '../../controller/plan/max-delete.ts'
import type { Freeze, Plan } from '../../src/generated/types.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { actualOf, domainPlatform } from './domain-platform.ts'

const strict: GuardOptions = { allow: [], confirmed: false, maxDelete: { share: 0.2 }, destroy: false }
const app = (slug: string, spec: object = {}) => complete('App', { slug, space: 'acme' }, spec)
const raised = { permissions: { repository: { contents: 'write' } } }

/** The plan from apps of the fleet to others, pruned. */
function planFor(actual: ReturnType<typeof app>[], desired: ReturnType<typeof app>[]): Plan {
  const platform = domainPlatform(
    actual.map((resource) => ({ fleet: 'main', resource })),
    { fleet: 'main', head: 1 },
  )
  const records = platform.records()
  return makePlan({
    target: 'x',
    fleet: 'main',
    desired: desired.map((resource) => wanted(resource)),
    actual: actualOf(1, records),
    prune: true,
  })
}

/** `count` apps that a plan deletes, and `kept` that it keeps. */
function deleting(count: number, kept: number, spec: object = {}): Plan {
  const stay = Array.from({ length: kept }, (_, index) => app(`kept-${index}`))
  return planFor([...stay, ...Array.from({ length: count }, (_, index) => app(`old-${index}`, spec))], stay)
}

describe('a high-risk change', () => {
  const plan = planFor([app('ci-bot')], [app('ci-bot', raised)])

  it('is refused for each of its reasons, with the words that allow it', () => {
    expect(guard(plan, strict)).toEqual(
      ['raise-permission', 'dangerous-permission'].map((reason) => ({
        code: 'AW501',
        severity: 'error',
        key: 'App/ci-bot',
        message: `${reason} is of high risk and needs to be allowed.`,
        hint: `Allow it with --allow ${reason}:App/ci-bot`,
      })),
    )
  })

  it.each([
    [['raise-permission', 'dangerous-permission'], 0],
    [['raise-permission:App/ci-bot', 'dangerous-permission'], 0],
    [['raise-permission:App/other', 'dangerous-permission'], 1],
    [['delete'], 2],
  ])('with --allow %j has %i refusals', (allow, refusals) => {
    expect(guard(plan, { ...strict, allow })).toHaveLength(refusals)
  })

  it('passes with the allowances that the plan names, and when a person said yes', () => {
    expect(guard(plan, { ...strict, allow: allowancesFor(plan).map(parseAllow) })).toEqual([])
    expect(guard(plan, { ...strict, confirmed: true })).toEqual([])
  })
})

it('lets a change of medium or low risk pass', () => {
  const plan = planFor([app('ci-bot', raised), app('docs')], [app('ci-bot'), app('docs', { description: 'x' })])
  expect(plan.changes).toHaveLength(2)
  expect(guard(plan, strict)).toEqual([])
})

describe('a plan that deletes much', () => {
  const options = { ...strict, confirmed: true }

  it.each([
    { count: 5, kept: 0, refused: false },
    { count: 6, kept: 24, refused: false },
    { count: 6, kept: 23, refused: true },
    { count: 6, kept: 0, refused: true },
  ])('of $count while $kept stay is refused: $refused', ({ count, kept, refused }) => {
    expect(guard(deleting(count, kept), options).map(({ code }) => code)).toEqual(refused ? ['AW502'] : [])
  })

  it('passes with the share that the refusal names, and where all was to be destroyed', () => {
    const plan = deleting(7, 3)
    const refusals = guard(plan, strict)
    expect(refusals.at(-1)?.hint).toContain('--max-delete 70%')
    expect(guard(plan, { ...options, maxDelete: { share: 0.7 } })).toEqual([])
    expect(guard(plan, { ...options, destroy: true })).toEqual([])
    expect(flagsToPass(plan, refusals)).toEqual(['--allow delete', '--max-delete 70%'])
  })

  it('with a share that is no whole percent names one that is enough', () => {
    expect(guard(deleting(6, 23), options)[0]?.hint).toContain('--max-delete 21%')
  })
})

describe('--max-delete', () => {
  it.each([
    ['20%', { share: 0.2 }],
    ['0%', { share: 0 }],
    ['100%', { share: 1 }],
    ['12.5 %', { share: 0.125 }],
    ['10', { count: 10 }],
    ['0', { count: 0 }],
  ])('takes %s', (text, most) => {
    expect(parseMaxDelete(text)).toEqual(most)
  })

  it.each(['101%', '-1', '', '%', '1e2', 'NaN', '1.5', '0.2', '10 apps'])('refuses "%s"', (text) => {
    expect(() => parseMaxDelete(text)).toThrow(expect.objectContaining({ code: 'usage' }))
  })

  it('is a number of resources without the sign, which counts from the first', () => {
    const plan = deleting(3, 97)
    expect(guard(plan, { ...strict, confirmed: true, maxDelete: { count: 3 } })).toEqual([])
    expect(guard(plan, { ...strict, confirmed: true, maxDelete: { count: 2 } })).toMatchObject([
      {
        code: 'AW502',
        message: 'The plan ends 3 of the 100 resources of the fleet, more than 2.',
        hint: expect.stringContaining('--max-delete 3'),
      },
    ])
    expect(guard(deleting(90, 10), { ...strict, confirmed: true, maxDelete: { count: 90 } })).toEqual([])
    expect(endsTooMuch({ count: 0 }, 0, 0)).toBe(false)
  })
})

describe('a freeze', () => {
  const freeze = (space: string | null): Freeze => ({ space, reason: 'keys on the loose', by: 'alice', at: '2030-01-01T00:00:00.000Z' })
  const lower = { permissions: { repository: { contents: 'read' } } }
  const frozen = (plan: Plan, ...spaces: (string | null)[]) =>
    guard({ ...plan, freezes: spaces.map(freeze) }, { allow: ['delete'], confirmed: true, maxDelete: { share: 1 }, destroy: true })

  it('is told once with who, when, why and what it stops, and no flag lifts it', () => {
    const plan = planFor([app('a'), app('b', raised)], [app('a', { description: 'x' }), app('b', lower), app('c')])
    const refusals = frozen(plan, 'acme')
    expect(refusals).toEqual([
      {
        code: 'AW504',
        severity: 'error',
        key: '',
        message: 'The space acme is frozen by alice since 2030-01-01T00:00:00.000Z: keys on the loose. It stops App/c, App/a.',
        hint: 'What only lowers permissions, suspends or uninstalls passes; the rest waits until appward unfreeze --space acme',
      },
    ])
    expect(flagsToPass(plan, refusals)).toBeNull()
    expect(frozen(plan, null)[0]?.message).toMatch(/^The platform is frozen by alice/)
    expect(frozen(plan, 'elsewhere')).toEqual([])
  })

  it('stops nothing that only lowers, and no deletion passes for one', () => {
    expect(frozen(planFor([app('b', raised)], [app('b', lower)]), null, 'acme')).toEqual([])
    expect(frozen(planFor([app('b')], []), null)).toMatchObject([{ code: 'AW504' }])
    expect(frozen(planFor([app('b')], [app('b')]), null)).toEqual([])
  })

  it('stops a webhook secret that is set beside a lowered permission', () => {
    const plan = planFor([app('b', raised)], [app('b', lower)])
    const secret = { path: 'webhook.secret', type: 'secret', state: 'changed' } as const
    const changes = plan.changes.map((change) => ({ ...change, fields: [...change.fields, secret] }))
    expect(frozen({ ...plan, changes }, 'acme')).toMatchObject([{ code: 'AW504' }])
  })

  it('of many changes names a few', () => {
    const slugs = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(
      frozen(
        planFor(
          [],
          slugs.map((slug) => app(slug)),
        ),
        null,
      )[0]?.message,
    ).toMatch(/stops App\/a, .*App\/e and 2 more\.$/)
  })

  it('measures a first consent by what people gave, as the platform does', () => {
    const bot = app('bot', { permissions: { repository: { contents: 'write', issues: 'read' } } })
    const inAcme = (spec: object = {}) => complete('Installation', { app: 'bot', space: 'acme' }, { repositories: 'all', ...spec })
    const given = (contents: 'read' | 'write') => [
      { fleet: 'main', resource: bot },
      { fleet: 'main', resource: inAcme(), grant: { repository: { contents, issues: 'read' as const }, organization: {} } },
    ]
    for (const [contents, stops] of [
      ['read', 'AW504'],
      ['write', undefined],
    ] as const) {
      const records = domainPlatform(given(contents), { fleet: 'main', head: 1 }).records()
      const consent = inAcme({ permissions: { repository: { contents: 'write' } } })
      const desired = [wanted(bot), wanted(consent)]
      const plan = makePlan({ target: 'x', fleet: 'main', desired, actual: actualOf(1, records), prune: false })
      expect(plan.changes).toHaveLength(1)
      expect(frozen(plan, 'acme')[0]?.code, contents).toBe(stops)
    }
  })
})

it('refuses to delete what is protected, whatever is allowed', () => {
  const plan = deleting(1, 9, { lifecycle: { preventDestroy: true } })
  const refusals = guard(plan, { allow: ['delete'], confirmed: true, maxDelete: { share: 1 }, destroy: true })
  expect(refusals.map(({ code, key }) => [code, key])).toEqual([['AW503', 'App/old-0']])
  expect(flagsToPass(plan, refusals)).toBeNull()
})

describe('--allow', () => {
  it.each(['delete', 'rename:App/ci-bot', 'uninstall:Installation/ci-bot@acme'])('takes %s', (value) => {
    expect(parseAllow(value)).toBe(value)
  })

  it.each([
    ['delet', /unknown reason "delet". Did you mean delete\?/],
    ['everything', /unknown reason "everything"\.$/],
    ['', /unknown reason ""/],
    ['change-events', /needs no allowance/],
    ['delete:', /"" is not the key/],
    ['delete:ci-bot', /"ci-bot" is not the key/],
    ['delete:App/CI', /is not the key/],
  ])('refuses "%s"', (value, message) => {
    expect(() => parseAllow(value)).toThrow(expect.objectContaining({ code: 'usage', message: expect.stringMatching(message) }))
  })
})

it('has its conflicts and gates in docs/diagnostics.md as they are', () => {
  const row =
    (severity: string) =>
    ([code, { message, hint }]: [string, { message: string; hint: string }]) =>
      `| ${code} | ${severity} | ${message} ${hint} |`
  const conflicts = Object.entries(conflictTable).map((entry) => row(entry[1].severity)(entry))
  const documented = readFileSync('docs/diagnostics.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| AW[45]/.test(line))
  expect(documented).toEqual([...conflicts, ...Object.entries(gateTable).map(row('error'))])
  expect(documented.every((line) => /^\| AW[45]\d\d /.test(line))).toBe(true)
})
