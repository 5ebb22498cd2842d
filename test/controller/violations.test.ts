// A plan held against policies: what it would break is told, and refuses; what was broken before and stays so is not.
import { describe, expect, it } from 'vitest'
import { flagsToPass, guard } from '../../controller/plan/guard.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { withViolations } from '../../controller/plan/violations.ts'
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import { compilePolicies, type PolicySource } from '../../src/audit/compile-policies.ts'
import { evaluate } from '../../src/audit/evaluate.ts'
import type { Plan, PolicyRule } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { now, policy } from '../audit/subjects.ts'
import { actualOf, domainPlatform, type Given } from './domain-platform.ts'

const app = (spec: object = {}, metadata: object = {}) => complete('App', { slug: 'bot', space: 'acme', ...metadata }, spec)
const installation = (spec: object = {}, metadata: object = {}) =>
  complete('Installation', { app: 'bot', space: 'acme', ...metadata }, { repositories: ['api'], ...spec })
const asks = (repository: object, more: object = {}) => app({ permissions: { repository }, ...more })
const owned = (...resources: Given['resource'][]): Given[] => resources.map((resource) => ({ fleet: 'main', resource }))

function planFor(given: Given[], desired: Desired[], ...policies: PolicySource[]): Plan {
  const records = domainPlatform(given, { fleet: 'main', head: 1 }).records()
  const plan = makePlan({ target: 'x', fleet: 'main', desired, actual: actualOf(1, records), prune: true })
  const rules = compilePolicies(policies, compileExpression)
  return withViolations(plan, records, rules, (subjects) => evaluate(rules, subjects, { now }))
}

/** Where the plan from one state to another breaks one rule. */
function broken(rule: Partial<PolicyRule>, before: Given['resource'][], after: (Given['resource'] | Desired)[]): string[] {
  const desired = after.map((each) => ('resource' in each ? each : wanted(each)))
  return (planFor(owned(...before), desired, policy(rule)).violations ?? []).map(({ key, path, code }) => `${code} ${key} ${path}`.trim())
}

const writes = { deny: { permissions: { repository: { '*': 'write' } } } } as const
const contents = 'AW301 App/bot spec.permissions.repository.contents'

describe('what a plan breaks', () => {
  it('is what it creates, and what it raises', () => {
    expect(broken(writes, [], [asks({ contents: 'write' })])).toEqual([contents])
    expect(broken(writes, [asks({ contents: 'read' })], [asks({ contents: 'write' })])).toEqual([contents])
    expect(broken(writes, [asks({ checks: 'write' })], [asks({ checks: 'write', contents: 'write' })])).toEqual([contents])
  })

  it('is not what was so before, whatever else of it changes, nor what asks for less', () => {
    expect(broken(writes, [asks({ contents: 'write' })], [asks({ contents: 'write' }, { description: 'x' })])).toEqual([])
    const reads = { deny: { permissions: { repository: { '*': 'read' } } } } as const
    expect(broken(reads, [asks({ contents: 'write' })], [asks({ contents: 'read' })])).toEqual([])
    expect(broken(reads, [asks({ contents: 'read' })], [asks({ contents: 'write' })])).toEqual([contents])
  })

  it('is a field that says something else, and is still wrong', () => {
    const hook = (url: string) => app({ webhook: { active: true, url } })
    const https = { require: { webhook: { https: true } } } as const
    const path = 'AW301 App/bot spec.webhook.url'
    expect(broken(https, [hook('http://localhost:1')], [hook('http://localhost:2')])).toEqual([path])
    expect(broken({ require: { annotations: { owner: '*@acme.example' } } }, [app({}, { annotations: { owner: 'a' } })], [app()])).toEqual([
      'AW301 App/bot metadata.annotations.owner',
    ])
  })

  it('is nothing that it ends, and nothing that it leaves alone', () => {
    expect(broken(writes, [asks({ contents: 'write' })], [])).toEqual([])
    expect(broken(writes, [asks({ contents: 'write' })], [asks({ contents: 'write' })])).toEqual([])
  })

  it('is, of a rule about the whole, what becomes able to do more', () => {
    const rule = { cel: 'size(permissions.repository) == 0' }
    const was = asks({ contents: 'read' })
    expect(broken(rule, [was], [asks({ contents: 'read' }, { description: 'x' })])).toEqual([])
    expect(broken(rule, [was], [asks({ contents: 'read', checks: 'read' })])).toEqual(['AW301 App/bot'])
    expect(broken({ cel: "app.spec.description == ''" }, [app()], [app({ description: 'x' })])).toEqual(['AW301 App/bot'])
  })

  it('is found under the new name of what it renames, unless it was so before', () => {
    const renamed = (spec: object) => wanted(app(spec, { slug: 'new' }), { slug: 'bot' })
    const write = { permissions: { repository: { contents: 'write' } } }
    expect(broken(writes, [app(write)], [renamed(write)])).toEqual([])
    expect(broken(writes, [app()], [renamed(write)])).toEqual(['AW301 App/new spec.permissions.repository.contents'])
    // Out of the match, or out of an exception, is into the rule.
    const spared = { ...writes, exceptions: [{ slug: 'bot', owner: 'a', reason: 'b', until: '2028-01-01' }] }
    expect(broken(spared, [app(write)], [renamed(write)])).toEqual(['AW301 App/new spec.permissions.repository.contents'])
    expect(broken({ ...writes, match: { not: { slug: 'bot' } } }, [app(write)], [renamed(write)])).toHaveLength(1)
  })
})

describe('of installations', () => {
  const everywhere = { kind: 'Installation', deny: { repositories: 'all' } } as const
  const given = { kind: 'Installation', ...writes } as const
  const path = 'AW301 Installation/bot@acme spec.permissions.repository.contents'

  it('it looks at what they are given, by the plan or at once', () => {
    const consents = { permissions: { repository: { contents: 'write' } } }
    expect(broken(given, [], [asks({ contents: 'write' }), installation(consents)])).toEqual([path])
    expect(broken(given, [], [asks({ contents: 'read' }), installation(consents)])).toEqual([])
    const before = [asks({ contents: 'read' }), installation(consents)]
    expect(broken(given, before, [asks({ contents: 'write' }), installation(consents)])).toEqual([path])
  })

  it('what waits for people is not given yet', () => {
    const before = [asks({ contents: 'read' }), installation()]
    expect(broken(given, before, [asks({ contents: 'write' }), installation()])).toEqual([])
  })

  it('that a changed app touches are looked at, too', () => {
    const rule = { kind: 'Installation', match: { visibility: 'public' }, deny: { repositories: 'all' } } as const
    const all = installation({ repositories: 'all' })
    expect(broken(rule, [app(), all], [app({ visibility: 'public' }), all])).toEqual(['AW301 Installation/bot@acme spec.repositories'])
    expect(broken(everywhere, [app(), all], [app({ visibility: 'public' }), all])).toEqual([])
  })

  it('that reach further break a rule about the whole anew', () => {
    const rule = { kind: 'Installation', cel: 'installation.spec.repositories == []' } as const
    expect(broken(rule, [app(), installation()], [app(), installation({ repositories: ['api', 'web'] })])).toHaveLength(1)
    expect(broken(rule, [app(), installation()], [app(), installation({}, { labels: { team: 'a' } })])).toEqual([])
  })

  it('how they were used is not asked: a new one was not used, of others it is as unknown as before', () => {
    const rule = { kind: 'Installation', cel: 'uses.all(use, use.idleDays < 90)' } as const
    expect(broken(rule, [app()], [app(), installation()])).toEqual([])
    expect(broken(rule, [app(), installation()], [app(), installation({ repositories: ['api', 'web'] })])).toEqual([])
    const both = { kind: 'Installation', cel: "uses.size() < 3 && installation.spec.repositories != 'all'" } as const
    const everywhere = installation({ repositories: 'all' })
    expect(broken(both, [app(), installation()], [app(), everywhere])).toEqual(['AW301 Installation/bot@acme'])
  })
})

describe('a secret', () => {
  const signed = { require: { webhook: { secret: true } } } as const
  const hook = app({ webhook: { active: true, url: 'https://a.example' } })

  it('is there where its manifest names one, at hand or not', () => {
    const named = { ...wanted(hook), secretFrom: { env: 'A_WEBHOOK_SECRET' } }
    expect(broken(signed, [], [named])).toEqual([])
    expect(broken(signed, [], [hook])).toEqual(['AW301 App/bot spec.webhook.secretFrom'])
  })
})

describe('a refusal', () => {
  const raises = [wanted(asks({ contents: 'write' }))]
  const options = {
    allow: ['raise-permission', 'dangerous-permission'],
    confirmed: true,
    maxDelete: { share: 0.2 },
    destroy: false,
  } as const

  it('is what an error is, and no flag lifts it; a warning and a note refuse nothing', () => {
    const plan = planFor(owned(asks({})), raises, policy({ ...writes, message: 'No.', hint: 'Read.', link: 'https://a.example' }))
    expect(guard(plan, options)).toEqual([
      {
        code: 'AW505',
        severity: 'error',
        key: 'App/bot',
        message: 'It breaks test/rule (spec.permissions.repository.contents): No.',
        hint: 'Read. https://a.example',
      },
    ])
    expect(flagsToPass(plan, guard(plan, options))).toBeNull()
    for (const severity of ['warning', 'note'] as const) {
      const mild = planFor(owned(asks({})), raises, policy({ ...writes, severity }))
      expect([mild.violations?.length, guard(mild, options)]).toEqual([1, []])
    }
  })

  it('is not what an exception in force spares, and nothing of that is in the plan', () => {
    const exceptions = [{ slug: 'bot', owner: 'a', reason: 'b', until: '2028-01-01' }]
    expect(planFor(owned(asks({})), raises, policy({ ...writes, exceptions }))).not.toHaveProperty('violations')
    const over = [{ slug: 'bot', owner: 'a', reason: 'b', until: '2026-01-01' }]
    expect(planFor(owned(asks({})), raises, policy({ ...writes, exceptions: over })).violations).toMatchObject([{ code: 'AW301' }])
  })

  it('does not go away behind a rule of the same name that is broken all the time', () => {
    const always = policy({ cel: 'false' })
    const kept: PolicySource = { ...policy({ cel: "app.spec.description == ''" }), origin: 'platform' }
    const plan = planFor(owned(app()), [wanted(app({ description: 'x' }))], always, kept)
    expect(plan.violations).toMatchObject([{ rule: 'test/rule', origin: 'platform' }])
  })
})
