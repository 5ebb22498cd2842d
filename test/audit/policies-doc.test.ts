// docs/policies.md: every example in it is a rule that loads, finds what it is for, and lets the rest pass.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import { variables } from '../../src/audit/cel/variables.ts'
import { functions, methods } from '../../src/audit/cel/words.ts'
import { compilePolicies } from '../../src/audit/compile-policies.ts'
import { evaluate } from '../../src/audit/evaluate.ts'
import type { Subject } from '../../src/audit/subject.ts'
import { load } from '../manifest/marked-text.ts'
import { app, installation, now } from './subjects.ts'

const docs = readFileSync('docs/policies.md', 'utf8')
const blocks = [...docs.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text)
const head = (index: number) => `apiVersion: appward/v1\nkind: Policy\nmetadata: { name: docs-${index} }\nspec:\n  rules:\n`
const text = blocks.map((block, index) => (block.startsWith('- ') ? head(index) + block.replace(/^(?=.)/gm, '    ') : block)).join('---\n')
const loaded = load(text)
const rules = compilePolicies(
  loaded.policies.map(({ policy, places }) => ({ policy, origin: 'file', source: places })),
  compileExpression,
)
const names = rules.all.map(({ rule }) => rule.split('/')[1] ?? '')

const asks = (repository: object, more: object = {}, metadata: object = {}) => app({ permissions: { repository, ...more } }, metadata)
const hook = (url: string, hasSecret = true) => app({ webhook: { active: true, url } }, {}, { hasSecret })
const hears = (...events: string[]) =>
  app({
    webhook: { active: true, url: 'https://a.example' },
    permissions: { repository: { checks: 'read', contents: 'read', issues: 'read' } },
    events,
  })
const given = (repository: object, repositories: unknown = ['api']) => installation({ repositories, permissions: { repository } })
const used = (lastUsedAt: string) => {
  const use = {
    group: 'repository',
    permission: 'contents',
    level: 'write',
    observable: true,
    since: '2026-01-01T00:00:00Z',
    lastUsedAt,
  } as const
  return installation({}, {}, { createdAt: '2026-01-01T00:00:00Z', uses: [use] })
}
const production = { labels: { tier: 'production' } }
const there = { createdAt: '2026-01-01T00:00:00Z' }

const cases: Record<string, [breaks: Subject, keeps: Subject]> = {
  'no-administration-write': [asks({ administration: 'write' }), asks({ administration: 'read' })],
  'trusted-apps-alone': [app({ visibility: 'public' }, production), app({ visibility: 'public' }, { ...production, slug: 'ci-insights' })],
  'no-administration': [asks({}, { organization: { members: 'write' } }), asks({}, { organization: { members: 'read' } })],
  'no-push-events': [hears('push'), hears('check_run')],
  'not-public': [app({ visibility: 'public' }), app()],
  'not-listed': [app({ visibility: 'public', market: { listed: true } }), app({ visibility: 'public' })],
  'by-name': [given({}, 'all'), given({})],
  'signed-and-ours': [hook('https://hooks.acme.example/x', false), hook('https://hooks.acme.example/x')],
  labelled: [app(), app({}, { labels: { team: 'delivery' } })],
  owned: [app({}, { annotations: { owner: 'me' } }), app({}, { annotations: { owner: 'me@acme.example' } })],
  reviewed: [app(), app({}, { annotations: { 'review-by': '2027-06-30' } })],
  private: [app({ visibility: 'public' }), app()],
  'in-git': [app({}, {}, there), app({}, {}, { ...there, fleet: 'acme-apps' })],
  guarded: [app({}, production), app({ lifecycle: { preventDestroy: true } }, production)],
  'few-events': [hears('issues'), hears('push', 'check_run')],
  'reads-and-checks': [asks({ contents: 'write' }), asks({ contents: 'read', checks: 'write' }, { user: { emails: 'read' } })],
  'no-write-everywhere': [given({ contents: 'write' }, 'all'), given({ contents: 'read' }, 'all')],
  'administers-nothing': [asks({ administration: 'write' }), asks({ contents: 'write' })],
  'administers-nothing-either': [asks({ administration: 'write' }), asks({ contents: 'write' })],
  'hook-of-its-space': [hook('https://a.other.example/hooks'), hook('https://a.acme.example/hooks')],
  'no-dormant-write': [used('2026-03-01T00:00:00Z'), used('2027-01-01T00:00:00Z')],
  'young-and-quiet': [asks({ contents: 'read', checks: 'read', issues: 'read' }), asks({ contents: 'read' })],
  'no-settings': [asks({ administration: 'write' }), asks({ administration: 'write' }, {}, { slug: 'repo-setup' })],
}

it('holds sound policies, and a case here for each of their rules', () => {
  expect(loaded.diagnostics).toEqual([])
  expect(Object.keys(cases)).toEqual(names)
})

describe.each(Object.entries(cases))('%s', (name, [breaks, keeps]) => {
  const found = (subject: Subject) =>
    evaluate(rules, [subject], { now }).filter(({ rule, exception }) => rule.endsWith(`/${name}`) && exception === null)

  it('finds what it is for', () => expect(found(breaks)).toMatchObject([{ code: 'AW301' }]))
  it('lets the rest pass', () => expect(found(keeps)).toEqual([]))
})

it('names every variable, and every function that has words of its own', () => {
  const named = new Set([...docs.matchAll(/`(\w+)[(`]/g)].map(([, name]) => name))
  expect([...Object.keys(variables.App), ...Object.keys(variables.Installation)].filter((name) => !named.has(name))).toEqual([])
  const told = Object.entries({ ...methods, ...functions }).filter(([, words]) => words !== '')
  expect(told.map(([name]) => name).filter((name) => !named.has(name) && name !== 'orValue')).toEqual([])
})
