// Expressions in CEL: what they may ask, what they answer, and what is refused before anything is asked.
import { describe, expect, it } from 'vitest'
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import type { Use } from '../../src/audit/subject.ts'
import { app, found, installation } from './subjects.ts'

const use = (more: Partial<Use>): Use => ({
  group: 'repository',
  permission: 'contents',
  level: 'write',
  since: '2026-01-15T12:00:00Z',
  lastUsedAt: null,
  observable: true,
  ...more,
})
const bot = app(
  { permissions: { repository: { contents: 'write', checks: 'read' } }, webhook: { active: true, url: 'https://ci.acme.example/hooks' } },
  { labels: { team: 'delivery' }, annotations: { 'review-by': '2027-03-01' } },
  { createdAt: '2026-10-17T12:00:00Z', hasSecret: true, fleet: 'acme-apps' },
)
const used = (...uses: Use[]) => installation({}, {}, { uses, app: bot.app, createdAt: '2026-01-01T00:00:00Z' })

const answer = (cel: string, subject: Parameters<typeof found>[1]) => found({ cel, kind: subject.kind }, subject).map(({ code }) => code)

describe('of an app', () => {
  it.each([
    ["kind == 'App' && app.metadata.slug == 'bot' && fleet == 'acme-apps'", true],
    ['ageDays == 90', true],
    ['ageDays > 90', false],
    ['ageDays > 89.5', true],
    ['size(permissions.repository) < 3', true],
    ['permissions.repository.size() == 2 && size(app.spec.events) == 0', true],
    ['app.spec.authorization.callbackUrls == []', true],
    ["permissions.repository.exists(name, permissions.repository[name] == 'write')", true],
    ["permissions.repository.all(name, permissions.repository[name] == 'read')", false],
    ["permissions.repository.?administration.orValue('none') != 'write'", true],
    ["'administration' in permissions.repository", false],
    ["has(permissions.repository.contents) && permissions.repository.contents == 'write'", true],
    ['hasSecret && live', true],
    ["glob(app.spec.webhook.url, 'https://*.acme.example/*')", true],
    ["glob(app.spec.webhook.url, 'https://acme.example/*')", false],
    ["timestamp(string(app.metadata.annotations['review-by']) + 'T00:00:00Z') > now", true],
    ["app.metadata.labels[?'team'].orValue('') in ['delivery', 'security']", true],
  ])('%s', (cel, expected) => {
    const codes = expected === true ? [] : expected === false ? ['AW301'] : ['AW303']
    expect(answer(cel, bot)).toEqual(codes)
  })
})

describe('of an installation', () => {
  it.each([
    ["uses.all(u, u.level != 'write' || u.idleDays < 90)", used(use({ lastUsedAt: '2026-12-01T00:00:00Z' })), true],
    ["uses.all(u, u.level != 'write' || u.idleDays < 90)", used(use({ lastUsedAt: '2026-03-01T00:00:00Z' })), false],
    // What was never used is idle since it was given.
    ['uses.exists(u, u.idleDays == 365 && u.sinceDays == 365)', used(use({})), true],
    [
      "uses.filter(u, u.observable && u.idleDays > 90).map(u, u.permission) == ['contents']",
      used(use({}), use({ observable: false })),
      true,
    ],
    ['uses.size() < 3', used(use({})), true],
    ["installation.spec.repositories != 'all' && app.metadata.slug == 'bot'", used(), true],
  ])('%s', (cel, subject, expected) => expect(answer(cel, subject)).toEqual(expected ? [] : ['AW301']))

  it('gives no answer about what is not known, unless something else settles it', () => {
    expect(found({ kind: 'Installation', cel: 'uses.size() == 0', message: 'Idle.' }, installation())).toMatchObject([
      { code: 'AW303', path: '', message: 'Not known whether it keeps the rule: uses is not known of it. Idle.' },
    ])
    expect(answer('!live || uses.size() == 0', installation())).toEqual([])
    expect(answer('uses.size() == 0 || true', installation())).toEqual([])
    expect(answer('uses.all(u, u.idleDays < 90)', used(use({ since: null })))).toEqual(['AW303'])
    expect(answer("permissions.repository.administration == 'read'", installation())).toEqual(['AW303'])
  })
})

it.each([
  ['app.spec.name ==', 'App', /^unexpected token/, '', 16],
  ['nope', 'App', 'there is no variable nope', /^There are: kind, app/, 0],
  ['true && aap.spec.name == ""', 'App', 'there is no variable aap', 'Did you mean "app"?', 8],
  ['uses.size() == 0', 'App', 'there is no variable uses', 'Only rules with kind: Installation know it.', 0],
  ['hasSecret', 'Installation', 'there is no variable hasSecret', 'Only rules with kind: App know it.', 0],
  ['app.spec.name', 'App', 'it gives anything, and not true or false', /^Compare it/, 0],
  ['1 + 1', 'App', 'it gives a int, and not true or false', /^Compare it/, 0],
  ["ageDays > 'x'", 'App', 'no such overload: int > string', '', 0],
  ["app.spec.visibilty == 'x'", 'App', 'app.spec has no field visibilty', 'Did you mean "visibility"?', 0],
  [
    'has(permissions.repository.contnets)',
    'App',
    'there is no repository permission "contnets"',
    'Did you mean "permissions.repository.contents"?',
    4,
  ],
  ['permissions.repo.size() == 0', 'App', 'permissions has no field repo', /./, 0],
  ['uses.all(u, u.idleDay < 3)', 'Installation', 'no such key: idleDay', '', 14],
  ["app.spec.name.matches('(a+)+$')", 'App', 'there is no function matches', /^Use glob/, 0],
  ["cel.bind(x, 'a', x == x)", 'App', 'there is no function bind', /^There are/, 0],
  ["app.spec.name.startWith('a')", 'App', 'there is no function startWith', 'Did you mean "startsWith"?', 0],
  ['uses.exists(app, true)', 'Installation', 'app is a variable already', /./, 12],
] as const)('refuses %s', (cel, kind, message, hint, start) => {
  const fault = compileExpression(cel, kind)
  expect(fault).toMatchObject({ start, tooMuch: false })
  expect(fault).toMatchObject({ message: typeof message === 'string' ? message : expect.stringMatching(message) })
  expect(fault).toMatchObject({ hint: typeof hint === 'string' ? hint : expect.stringMatching(hint) })
})

describe('an expression that would take for ever, or all memory', () => {
  const times = (text: string, count: number) => text.repeat(count)
  it.each([
    ['has brackets without end', `${times('(', 1990)}true${times(')', 1990)}`],
    ['is nothing but not', `${times('!', 3990)}true`],
    ['is a chain of choices', `${times('true ? ', 400)}true${times(' : true', 400)}`],
    ['has lists in lists', `${times('[', 1990)}${times(']', 1990)} == []`],
    ['has three loops in one another', 'permissions.all(a, permissions.all(b, permissions.all(c, true)))'],
    ['has forty of them', `${Array.from({ length: 40 }, (_, index) => `[1].all(a${index}, `).join('')}true${times(')', 40)}`],
    ['doubles a text', `['x']${times('.map(a, a + a)', 30)} == ['x']`],
    ['doubles a list', `[1]${times('.map(a, [a, a])', 30)} == [1]`],
    ['doubles it in a loop within', "[['x']].map(a, a.map(b, b + b)) == [['x']]"],
    ['names a thousand values', `1 in [${times('1, ', 1000)}1]`],
  ])('that %s is refused at once', (_what, cel) => {
    const started = performance.now()
    expect(compileExpression(cel, 'App')).toMatchObject({ tooMuch: true })
    expect(performance.now() - started).toBeLessThan(200)
  })

  it('runs into its own fault, and no more, where numbers leave their range', () => {
    expect(answer('9223372036854775807 + ageDays > 0', bot)).toEqual(['AW303'])
  })
})

it('reaches nothing but the fields of its variables', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
    expect(answer(`app.metadata.labels[?'${name}'].hasValue()`, bot), name).toEqual(['AW301'])
    expect(answer(`app.metadata.labels['${name}'] == 'x'`, bot), name).toEqual(['AW303'])
  }
})
