// An audit for people and for CI: what is said once, what comes first, what fits, and that no text of others gets out of its place.
import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { createColors } from 'picocolors'
import { describe, expect, it } from 'vitest'
import { auditAnnotations } from '../../controller/render/annotations.ts'
import { renderAuditMarkdown } from '../../controller/render/audit-markdown.ts'
import { renderAuditText } from '../../controller/render/audit-text.ts'
import { commentLimit } from '../../controller/render/markdown.ts'
import { renderAuditJunit } from '../../controller/render/test-cases.ts'
import { annotationLines } from '../../controller/render/workflow-commands.ts'
import type { Audit } from '../../src/generated/types.ts'
import { expectSoundXml, fixedMarkdown, outsideCode, texts } from './hostile-texts.ts'
import { plainColours } from './plain-colours.ts'
import { auditOf, findingOf, sampleAudit } from './sample-audit.ts'

const text = (audit: Audit) => renderAuditText(audit, { colours: plainColours })
const markdown = (audit: Audit, limit = commentLimit) => renderAuditMarkdown(audit, { limit })
const fileOf = (file: string) => file

describe('an audit as text', () => {
  it('has the gravest first, a rule once with all that breaks it, where, and what to do', () => {
    expect(text(sampleAudit)).toBe(`audit of the manifests and http://127.0.0.1:8787, 2026-11-21 10:04 UTC

error AW301  baseline/no-administration-write
    What baseline/no-administration-write says.
    apps/ci.yaml:23:23  App/ci-insights  permissions.repository.administration
    in no manifest      App/by-hand      permissions.repository.administration
    -> Ask the owners.
    https://wiki.acme.example/baseline/no-administration-write

warning AW301  baseline/owner-named
    What baseline/owner-named says.
    apps/ci.yaml:5:3  App/ci-insights  metadata.annotations.owner  (not on the platform yet)
    -> Ask the owners.
    https://wiki.acme.example/baseline/owner-named

note AW301  baseline/no-dormant-write
    Has contents: write and has not used it for 120 days.
    in no manifest  Installation/ci-insights@widgets  permissions.repository.contents
    -> Ask the owners.
    https://wiki.acme.example/baseline/no-dormant-write

Spared by an exception:
    baseline/no-administration-write  App/terraform permissions.repository.administration: until 2027-06-30, by platform@acme.example: "It makes the repositories."

2 errors, 1 warning, 1 note (1 known before, 1 excepted) · 12 apps and 30 installations held against 4 rules of 1 policy
`)
  })

  it('says what findings of one rule do not have in common below each', () => {
    const found = ['a', 'b'].map((name) =>
      findingOf('owner-named', `App/${name}`, { message: `No owner of ${name}.`, hint: `Ask ${name}.` }),
    )
    expect(text(auditOf(found))).toContain(`App/a  permissions.repository.administration
        No owner of a.
        Ask a.
    apps/ci.yaml:23:23  App/b`)
  })

  it('says where manifests and platform differ, and nothing of it where one of them was asked alone', () => {
    const found = [findingOf('owner-named', 'App/a', { seen: ['platform'] })]
    expect(text(auditOf(found))).toContain('(on the platform still)')
    expect(text({ ...auditOf(found), scope: { manifests: false, platform: true, spaces: ['acme'] } })).not.toContain('still')
  })

  it('says what it looked at where it found nothing, and that what it found was known', () => {
    expect(text({ ...auditOf([]), excepted: [] })).toBe(
      'audit of the manifests and http://127.0.0.1:8787, 2026-11-21 10:04 UTC\n\n' +
        'No findings (1 excepted) · 12 apps and 30 installations held against 4 rules of 1 policy\n',
    )
    const known = auditOf([findingOf('owner-named', 'App/a', { known: true })])
    expect(text(known)).toContain('No new findings (1 known before')
    expect(text({ ...known, target: null, scope: { manifests: true, platform: false, spaces: ['acme', 'alice'] } })).toContain(
      'audit of the manifests, spaces acme, alice,',
    )
  })

  it('repeats in colour only what the words say', () => {
    const coloured = renderAuditText(sampleAudit, { colours: createColors(true) })
    expect(stripVTControlCharacters(coloured)).toBe(text(sampleAudit))
    expect(coloured).not.toBe(text(sampleAudit))
  })
})

/** The audit with a text of others in every place that can hold one. */
function withText(text: string): Audit {
  const more = { message: text, hint: text, link: text, key: `App/${text}`, path: `spec.${text}`, file: text, rule: text, space: text }
  const audit = auditOf(sampleAudit.findings.map((finding) => ({ ...finding, ...more, file: finding.file === null ? null : text })))
  const excepted = audit.excepted.map(() => ({ rule: text, key: text, path: text, owner: text, reason: text, until: text }))
  return { ...audit, target: text, excepted, rules: audit.rules.map((rule) => ({ ...rule, rule: text, message: text, link: text })) }
}

describe('texts of others', () => {
  it('act on no terminal', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (hostile) => {
        expect(text(withText(hostile))).not.toMatch(/[^\n\P{Cc}]|[\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
      }),
      { numRuns: 150 },
    )
  })

  it('stay in code in Markdown', () => {
    fc.assert(
      fc.property(texts, (hostile) => {
        expect(outsideCode(markdown(withText(hostile)))).toMatch(fixedMarkdown)
      }),
      { numRuns: 150 },
    )
  })

  it('make no workflow command of their own, nor a property of one', () => {
    fc.assert(
      fc.property(texts, (hostile) => {
        const lines = annotationLines(auditAnnotations(withText(hostile), { fileOf })).split('\n')
        expect(lines.pop()).toBe('')
        for (const line of lines)
          expect(line).toMatch(/^::(error|warning|notice) (file=[^:,\r\n]*,line=\d+,col=\d+,)?title=[^:,\r\n]*::[^\r\n]*$/)
      }),
      { numRuns: 100 },
    )
  })

  it('break no XML', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (hostile) => {
        expectSoundXml(renderAuditJunit(withText(hostile), { failOn: 'error' }))
      }),
      { numRuns: 150 },
    )
  })
})

describe('an audit as Markdown', () => {
  it('tells all that the text tells', () => {
    const told = markdown(sampleAudit).replaceAll('&gt;', '>')
    const words = text(sampleAudit).split(/\s+/)
    expect(words.filter((word) => word !== 'audit' && !told.includes(word.replace(/,$/, '')))).toEqual([])
    expect(told.split('\n')[0]).toBe('<!-- appward audit -->')
    expect(told).toContain('<details open><summary><code>baseline/no-administration-write</code> <b>error AW301</b>: 2 findings</summary>')
  })

  it('is never longer than its limit, keeps the errors and says what it left out', () => {
    const found = (index: number, severity: 'error' | 'note') =>
      findingOf('owner-named', `App/${severity}-${index}`, { rule: `p/${severity}-${index}`, severity, message: 'm'.repeat(200) })
    const many = [
      ...Array.from({ length: 30 }, (_, index) => found(index, 'error')),
      ...Array.from({ length: 3_000 }, (_, index) => found(index, 'note')),
    ]
    const shown = markdown(auditOf(many))
    expect(shown.length).toBeLessThanOrEqual(commentLimit)
    expect(shown.length).toBeGreaterThan(commentLimit * 0.95)
    for (let index = 0; index < 30; index++) expect(shown).toContain(`App/error-${index} `)
    const [, shortened = '', left = ''] = /Left out.*the findings of (\d+) rules; (\d+) rules at note/.exec(shown) ?? []
    expect((shown.match(/>p\/note-/g) ?? []).length + Number(left)).toBe(3_000)
    expect(Number(shortened)).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.nat(100), fc.integer({ min: 4_096, max: 70_000 }), (errors, limit) => {
        expect(markdown(auditOf(many.slice(30 - Math.min(30, errors), 200)), limit).length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 40 },
    )
  })
})

describe('an audit for CI', () => {
  it('annotates the lines of what is new, the gravest first', () => {
    const lines = annotationLines(auditAnnotations(sampleAudit, { fileOf: (file) => `repo/${file}` }))
      .trim()
      .split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(
      '::error file=repo/apps/ci.yaml,line=23,col=23,' +
        'title=AW301 baseline/no-administration-write%3A App/ci-insights permissions.repository.administration::' +
        'What baseline/no-administration-write says.%0AAsk the owners.%0Ahttps://wiki.acme.example/baseline/no-administration-write',
    )
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::error', '::warning', '::notice', '::notice'])
  })

  it('is a suite for each rule: failed where something new is as grave as asked, skipped where it is known or excepted', () => {
    const junit = (failOn: 'error' | 'note') => renderAuditJunit(sampleAudit, { failOn })
    const xml = junit('error')
    expect(xml).toContain('<testsuites name="appward audit" tests="7" failures="2" errors="0">')
    expect(xml).toContain('<testsuite name="baseline/no-administration-write" tests="4" failures="2" errors="0" skipped="2">')
    expect(xml).toContain('<testcase classname="baseline/secret-for-webhook" name="nothing breaks it"/>')
    expect(xml).toContain('<skipped message="Spared until 2027-06-30 by platform@acme.example: It makes the repositories."/>')
    expect(xml).toContain('<system-out>warning AW301 What baseline/owner-named says.\napps/ci.yaml:5:3\n')
    expect(junit('note')).toContain('tests="7" failures="4" errors="0">')
  })
})
