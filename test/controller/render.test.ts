import { stripVTControlCharacters } from 'node:util'
import { createColors } from 'picocolors'
import { describe, expect, it } from 'vitest'
import { renderDiagnosticsText, renderReportText } from '../../controller/render/diagnostics-text.ts'
import { renderResultText } from '../../controller/render/result-text.ts'
import { shownStep, shownValue } from '../../controller/render/shown-value.ts'
import type { Diagnostic, Report } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { plainColours } from './plain-colours.ts'

describe('a value', () => {
  it.each([
    [true, 'yes'],
    [false, 'no'],
    [null, 'none'],
    ['', '(empty)'],
    ['https://a.example/x?y=1', 'https://a.example/x?y=1'],
    ['two words', '"two words"'],
    ['none', '"none"'],
    ['->', '"->"'],
    ['say "hi"', '"say \\"hi\\""'],
    ['a\u001b[31mb', '"a\\u{1b}[31mb"'],
    ['Grüße', 'Grüße'],
    [[], 'none'],
    [['a', 'b'], 'a, b'],
  ])('%j is shown as %s', (value, text) => {
    expect(shownValue(value)).toBe(text)
  })

  it('that is long is cut where it does not differ', () => {
    const long = (middle: string) => `https://example.com/${'a'.repeat(200)}${middle}${'z'.repeat(200)}`
    const [before, after] = shownStep(long('OLD'), long('NEW'))
    expect(before).toContain('OLD')
    expect(after).toContain('NEW')
    for (const text of [before, after]) {
      expect(text.length).toBeLessThan(130)
      expect(text.startsWith('https://example.com/aaa')).toBe(true)
    }
  })

  it('shows marks that would turn or hide text', () => {
    expect(visible('a\u202eb\u200bc\u2028d\u0085')).toBe('a\\u{202e}b\\u{200b}c\\u{2028}d\\u{85}')
  })
})

describe('diagnostics', () => {
  const found: Diagnostic = {
    code: 'AW203',
    severity: 'error',
    message: 'no such event',
    hint: 'push?',
    file: 'a.yaml',
    line: 3,
    column: 5,
  }
  const report = (summary: Partial<Report['summary']>, diagnostics: Diagnostic[] = []): Report => ({
    version: 1,
    summary: { files: 1, resources: 2, policies: 0, skipped: 0, errors: 0, warnings: 0, ...summary },
    diagnostics,
  })

  it('are a line each with the hint below', () => {
    expect(renderDiagnosticsText([found, { ...found, severity: 'warning', hint: '' }], plainColours)).toBe(
      'a.yaml:3:5  error AW203  no such event\n    push?\na.yaml:3:5  warning AW203  no such event\n',
    )
  })

  it('end with a summary', () => {
    expect(renderReportText(report({ errors: 1, warnings: 2 }, [found]), plainColours)).toMatch(
      /\n\n2 resources in 1 file: 1 error, 2 warnings\n$/,
    )
    expect(renderReportText(report({ skipped: 1, files: 2, resources: 1 }), plainColours)).toBe(
      '1 resource in 2 files, 1 document of other tools skipped: no findings\n',
    )
  })

  it('say the same with and without colour', () => {
    const coloured = renderDiagnosticsText([found], createColors(true))
    expect(coloured).not.toBe(renderDiagnosticsText([found], plainColours))
    expect(stripVTControlCharacters(coloured)).toBe(renderDiagnosticsText([found], plainColours))
  })
})

it('says what a changeset did', () => {
  const changes = (['create', 'install', 'update', 'delete'] as const).map((action) => ({
    action,
    key: 'App/a',
    id: 1,
    revision: 1,
    digest: 'x',
  }))
  const result = { id: 12, fleet: 'acme-apps', head: 12, dryRun: false, createdAt: '', actor: 'owner', changes }
  expect(renderResultText(result, plainColours)).toBe('Applied changeset 12 · fleet acme-apps: 2 created, 1 changed, 1 deleted\n')
  expect(renderResultText({ ...result, id: null, dryRun: true }, plainColours)).toMatch(/^Checked, nothing applied · fleet .*: \d to /)
})
