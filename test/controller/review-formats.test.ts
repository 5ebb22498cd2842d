// A plan and a report for CI: what fits into a comment, what comes first, and that no text of a manifest gets out of its place.
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guard } from '../../controller/plan/guard.ts'
import { defaultMaxDelete } from '../../controller/plan/max-delete.ts'
import { diagnosticAnnotations, planAnnotations } from '../../controller/render/annotations.ts'
import { renderJunit } from '../../controller/render/junit.ts'
import { commentLimit } from '../../controller/render/markdown.ts'
import { renderPlanMarkdown } from '../../controller/render/plan-markdown.ts'
import { renderReportMarkdown } from '../../controller/render/report-markdown.ts'
import { fileCases, planCases } from '../../controller/render/test-cases.ts'
import { annotationLines, unheard } from '../../controller/render/workflow-commands.ts'
import type { Change, Conflict, Diagnostic, Plan, Report, Risk } from '../../src/generated/types.ts'
import { expectSoundXml, fixedMarkdown, outsideCode, texts } from './hostile-texts.ts'

const planOf = (name: string): Plan => JSON.parse(readFileSync(`test/cases/${name}/plan.json`, 'utf8'))
const mixed = planOf('022-mixed')
const gates = (plan: Plan): Conflict[] => guard(plan, { allow: [], confirmed: false, maxDelete: defaultMaxDelete, destroy: false })
const markdown = (plan: Plan, limit = commentLimit) => renderPlanMarkdown(plan, { refusals: gates(plan), command: 'appward apply', limit })
const nowhere = () => null

/** A change like one of the mixed plan, of another app and risk. */
function changeLike(index: number, risk: Risk, description = 'new'): Change {
  const update = mixed.changes.find(({ key }) => key === 'App/docs-bot') as Change
  const fields: Change['fields'] = [{ path: 'description', type: 'value', before: '', after: description }]
  return { ...update, key: `App/${risk}-${index}`, risk, reasons: risk === 'high' ? ['make-public'] : [], fields } as Change
}

function planWith(changes: Change[]): Plan {
  const highRisk = changes.filter(({ risk }) => risk === 'high').length
  return { ...mixed, changes, summary: { ...mixed.summary, actions: { update: changes.length }, highRisk } }
}

const many = (count: number, risk: Risk) => Array.from({ length: count }, (_, index) => changeLike(index, risk))

describe('the Markdown of a plan', () => {
  it('has the risky changes first, unfolded, then the others folded, then the words that would apply it', () => {
    const text = markdown(mixed)
    const places = [
      '<details open><summary><code>~ App/ci-insights',
      '<details><summary><code>~ App/docs-bot',
      'To apply: appward apply --allow',
    ]
    expect(places.map((place) => text.indexOf(place)).toSorted((a, b) => a - b)).toEqual(places.map((place) => text.indexOf(place)))
    expect(text).toContain('read -> write (dangerous)')
    expect(text.lastIndexOf('<details open>')).toBeLessThan(text.indexOf('<details><summary>'))
    expect(text).not.toContain('Left out')
  })

  it('says that it is about a part of the manifests, as the annotations do', () => {
    const narrowed = { ...mixed, selection: { only: ['App/ci-insights'], labels: ['team=`@all`'] } }
    expect(markdown(narrowed)).toContain('\n\n`` only App/ci-insights · -l team=`@all` ``\n')
    expect(planAnnotations(narrowed, [], nowhere).at(-1)?.message).toMatch(/^only App\/ci-insights · -l team=`@all`\n/)
    expect(markdown(mixed)).not.toContain(' only ')
  })

  it('begins with a line that finds the comment of its fleet again', () => {
    expect(markdown(mixed).split('\n')[0]).toBe('<!-- appward plan acme-apps -->')
    expect(markdown({ ...mixed, fleet: 'x --><script>' }).split('\n')[0]).toBe('<!-- appward plan -->')
  })

  it.each(readdirSync('test/cases'))('tells all that the text tells of case %s', (name) => {
    const words = readFileSync(`test/cases/${name}/plan.txt`, 'utf8').split(/\s+/)
    const told = markdown(planOf(name)).replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
    expect(words.filter((word) => !told.includes(word))).toEqual([])
  })

  it('fits into a comment whatever there is, keeps the risky changes and says what it left out', () => {
    const text = markdown(planWith([...many(5_000, 'low'), ...many(40, 'high')]))
    expect(text.length).toBeLessThanOrEqual(commentLimit)
    expect(text.length).toBeGreaterThan(commentLimit * 0.98)
    for (let index = 0; index < 40; index++) expect(text).toContain(`App/high-${index}`)
    const left = /Left out.*the details of (\d+) changes; (\d+) changes \((\d+) low-risk\)/.exec(text)?.slice(1).map(Number) ?? []
    expect(left[0]).toBeGreaterThan(0)
    expect(left[1]).toBe(left[2])
    expect((text.match(/App\/low-/g) ?? []).length + (left[1] ?? 0)).toBe(5_000)
    expect(text.indexOf('5040 to change')).toBeLessThan(text.indexOf('Left out'))
  })

  it('does not let one long change, nor many warnings, push others out', () => {
    const labels = Array.from({ length: 3_000 }, (_, index) => ({
      path: `labels.${index}`,
      type: 'value' as const,
      before: null,
      after: 'x'.repeat(100),
    }))
    const warnings: Conflict[] = Array.from({ length: 1_000 }, (_, index) => ({
      code: 'AW404',
      severity: 'warning',
      key: `App/w-${index}`,
      message: 'm',
      hint: 'h',
    }))
    const long = { ...changeLike(0, 'high'), fields: labels } as Change
    const text = markdown({ ...planWith([long, changeLike(1, 'high', 'the last one')]), conflicts: warnings })
    expect(text.length).toBeLessThanOrEqual(commentLimit)
    expect(text).toContain('more lines')
    expect(text).toContain('the last one')
  })

  it('is never longer than its limit', () => {
    const sizes = fc.record({ high: fc.nat(300), low: fc.nat(300), conflicts: fc.nat(300), limit: fc.integer({ min: 4_096, max: 70_000 }) })
    fc.assert(
      fc.property(sizes, ({ high, low, conflicts, limit }) => {
        const found = Array.from({ length: conflicts }, (_, index) => ({
          code: 'AW401',
          severity: 'error' as const,
          key: `App/${index}`,
          message: 'm'.repeat(99),
          hint: 'h',
        }))
        const text = markdown(
          { ...planWith([...many(high, 'high'), ...many(low, 'low')]), conflicts: found, leftovers: found.map(({ key }) => key) },
          limit,
        )
        return text.length <= limit
      }),
      { numRuns: 60 },
    )
  })
})

/** Names that the program itself chooses; everything else in a plan may be anybody's text. */
const ours = new Set([
  'action',
  'kind',
  'type',
  'risk',
  'severity',
  'code',
  'how',
  'state',
  'effect',
  'visibility',
  'apiVersion',
  'reasons',
  'at',
  'when',
  'from',
  'to',
])

/** The plan with a text of others in every place that can hold one. */
function withText(value: unknown, text: string, name = ''): unknown {
  if (typeof value === 'string')
    return ours.has(name)
      ? value
      : name === 'key'
        ? `${value.split('/')[0]}/${text}`
        : name === 'path'
          ? value.replace(/^(labels\.).*/, `$1${text}`)
          : text
  if (Array.isArray(value)) return value.map((item) => withText(item, text, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([inner, each]) => [inner, withText(each, text, inner)]))
}

describe('texts of others', () => {
  it('stay in code in the Markdown of a plan', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('022-mixed', '017-conflicts', '016-leftovers', '018-ignore-changes', '031-explain-risk'),
        texts,
        (name, text) => {
          const plan = withText(planOf(name), text) as Plan
          const shown = markdown(plan)
          expect(outsideCode(shown)).toMatch(fixedMarkdown)
          expect(shown).not.toMatch(/[\u202e\u2066\u200b\u2028]/)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('stay in code in the Markdown of a report', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found: Diagnostic = { code: 'AW203', severity: 'error', message: text, hint: text, file: text, line: 1, column: 1 }
        expect(outsideCode(renderReportMarkdown(reportOf([found, { ...found, severity: 'warning' }]), commentLimit))).toMatch(fixedMarkdown)
      }),
      { numRuns: 150 },
    )
  })

  it('make no workflow command of their own, nor a property of one', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const plan = withText({ ...mixed, conflicts: planOf('017-conflicts').conflicts }, text) as Plan
        const lines = annotationLines(planAnnotations(plan, gates(plan), () => ({ file: text, line: 1, column: 2 }))).split('\n')
        expect(lines.pop()).toBe('')
        for (const line of lines)
          expect(line).toMatch(/^::(error|warning|notice) (file=[^:,\r\n]*,line=1,col=2,)?title=[^:,\r\n]*::[^\r\n]*$/)
      }),
      { numRuns: 100 },
    )
  })

  it('are told to the runner as they are', () => {
    const read = (text: string) =>
      text.replaceAll('%2C', ',').replaceAll('%3A', ':').replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%')
    const [line = ''] = annotationLines([{ kind: 'error', title: 'a:b,c%3A', message: '100%\n::error::x', at: null }]).split('\n')
    const [, title = '', message = ''] = /^::error title=(.*?)::(.*)$/.exec(line) ?? []
    expect([read(title), read(message)]).toEqual(['a:b,c%3A', '100%\n::error::x'])
  })

  it.each([
    ['::error::x', '\\u{3a}:error::x'],
    ['a\n   ::add-mask::x', 'a\n   \\u{3a}:add-mask::x'],
    ['x ##[error]y', 'x ##\\u{5b}error]y'],
    ['a::b # #[', 'a::b # #['],
  ])('%j is no command in a log', (text, shown) => expect(unheard(text)).toBe(shown))

  it('break no XML', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
        const plan = withText(mixed, text) as Plan
        const xml = renderJunit(
          'appward plan',
          planCases(plan, gates(plan), () => ({ file: text, line: 1, column: 1 })),
        )
        expectSoundXml(xml)
      }),
      { numRuns: 150 },
    )
  })
})

function reportOf(diagnostics: Diagnostic[]): Report {
  const count = (severity: string) => diagnostics.filter((each) => each.severity === severity).length
  return {
    version: 1,
    summary: { files: 1, resources: 1, policies: 0, skipped: 0, errors: count('error'), warnings: count('warning') },
    diagnostics,
  }
}

describe('a report', () => {
  const found = (index: number, severity: Diagnostic['severity']): Diagnostic => ({
    code: 'AW203',
    severity,
    message: `${severity} number ${index}.`,
    hint: 'Mend it.',
    file: 'apps/a.yaml',
    line: index + 1,
    column: 5,
  })
  const all = [...Array.from({ length: 3_000 }, (_, index) => found(index, 'warning')), found(7_000, 'error')]

  it('as Markdown has errors first, fits, and says how many it left out', () => {
    const text = renderReportMarkdown(reportOf(all), commentLimit)
    expect(text.length).toBeLessThanOrEqual(commentLimit)
    expect(text.length).toBeGreaterThan(commentLimit * 0.98)
    expect(text.indexOf('error number 7000')).toBeLessThan(text.indexOf('warning number 0'))
    const [, left = ''] = /Left out.* (\d+) warning\./.exec(text) ?? []
    expect((text.match(/warning number/g) ?? []).length + Number(left)).toBe(3_000)
  })

  it('as annotations shows ten of a kind, the last of which counts the others', () => {
    const lines = annotationLines(diagnosticAnnotations(all)).trim().split('\n')
    expect(lines).toHaveLength(11)
    expect(lines[0]).toBe('::error file=apps/a.yaml,line=7001,col=5,title=AW203::error number 7000.%0AMend it.')
    expect(lines[10]).toMatch(/^::warning title=2991 more::/)
  })

  it('as JUnit has a case for each file, those without findings too', () => {
    const xml = renderJunit('appward validate', fileCases(['apps/a.yaml', 'apps/b.yaml'], all.slice(-2)))
    expect(xml).toContain('<testsuites name="appward validate" tests="2" failures="1" errors="0">')
    expect(xml).toContain('<testcase classname="apps/b.yaml" name="manifests" file="apps/b.yaml" line="1"/>')
    expect(xml).toContain('<failure type="AW203" message="7001:5 error number 7000.">')
    expect(xml).toContain('<system-out>warning AW203 3000:5 warning number 2999.')
  })
})

describe('a plan as test cases', () => {
  it('fails for each change that a gate or a conflict stops, and for no other', () => {
    const cases = planCases(mixed, gates(mixed), nowhere)
    expect(cases.filter(({ failure }) => failure).map(({ name }) => name.split(' ')[1])).toEqual(
      mixed.changes.filter(({ risk }) => risk === 'high').map(({ key }) => key),
    )
    expect(planCases(planOf('017-conflicts'), [], nowhere).find(({ name }) => name === 'App/taken')?.failure?.type).toBe('AW401')
  })
})
