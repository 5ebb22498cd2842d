// An audit as SARIF: as the standard's own schema has it, and as code scanning needs it.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mostResults, renderSarif, type SarifOptions } from '../../controller/render/sarif.ts'
import type { Audit } from '../../src/generated/types.ts'
import { texts } from './hostile-texts.ts'
import { auditOf, findingOf, sampleAudit } from './sample-audit.ts'

type Location = {
  physicalLocation: {
    artifactLocation: { uri: string; uriBaseId?: string }
    region: { startLine: number; startColumn?: number }
  }
}
type Result = {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: Location[]
  partialFingerprints?: Record<string, string>
  baselineState?: string
  suppressions?: { justification: string }[]
}
type Rule = { id: string; helpUri?: string; shortDescription: { text: string }; help: { text: string; markdown: string } }
type Run = { tool: { driver: { rules: Rule[] } }; results: Result[]; invocations: { toolExecutionNotifications?: unknown[] }[] }

const options: SarifOptions = {
  version: '1.2.3',
  fileOf: (file) => file,
  fallback: 'appward.config.yaml',
  baseline: false,
  suppressed: false,
}
const validate = validator()

/** The one run; what the schema says against the document fails the test. */
function runOf(audit: Audit, more: Partial<SarifOptions> = {}): Run {
  const log = JSON.parse(renderSarif(audit, { ...options, ...more }))
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true)
  return log.runs[0]
}

/** Ajv reads no draft-04 any more; what this schema uses of it is the same in later drafts, but for `id`. */
function validator() {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync('test/fixtures/sarif-2.1.0.schema.json', 'utf8'))
  const uri = (text: string) => URL.canParse(text) && /^[!-~]+$/.test(text)
  const ajv = new Ajv2020({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: {
      uri,
      'uri-reference': (text) => /^(?:[\w!$&'()*+,;=:@/?#.~-]|%[0-9A-F]{2})*$/.test(text) && URL.canParse(text, 'file:///'),
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
    },
  })
  return ajv.compile(schema)
}

const places = ({ results }: Run) =>
  results.map(({ locations: [location] }) => {
    const { artifactLocation, region } = location?.physicalLocation ?? {}
    return `${artifactLocation?.uri}:${region?.startLine}:${region?.startColumn}`
  })

describe('an audit as SARIF', () => {
  it('is held against a schema that finds faults', () => {
    expect(validate({ version: '2.1.0', runs: [] })).toBe(true)
    expect(validate({ version: '2.1.0', runs: [{}] })).toBe(false)
    const driver = { name: 'x', informationUri: 'no address' }
    expect(validate({ version: '2.1.0', runs: [{ tool: { driver } }] })).toBe(false)
  })

  it('has every finding with its rule and level, at its line', () => {
    const run = runOf(sampleAudit)
    expect(places(run)).toEqual([
      'apps/ci.yaml:23:23',
      'policies/baseline.yaml:12:7',
      'apps/old%20bot.yaml:23:23',
      'apps/ci.yaml:5:3',
      'appward.config.yaml:1:undefined',
    ])
    expect(run.results.map(({ level }) => level)).toEqual(['error', 'error', 'error', 'warning', 'note'])
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
  })

  it('has what code scanning asks for beyond the standard: texts of rules, a file and a line of each result', () => {
    const { tool, results } = runOf(sampleAudit)
    expect(tool.driver.rules).toHaveLength(4)
    for (const { shortDescription, help } of tool.driver.rules) expect([shortDescription.text, help.text].every(Boolean)).toBe(true)
    for (const { message, locations } of results) {
      expect(message.text).not.toBe('')
      const [{ physicalLocation } = { physicalLocation: null }] = locations
      expect(physicalLocation?.artifactLocation).toMatchObject({ uriBaseId: '%SRCROOT%' })
      expect(physicalLocation?.artifactLocation.uri).not.toMatch(/^[a-z]+:|^\//)
      expect(physicalLocation?.region.startLine).toBeGreaterThan(0)
    }
  })

  it('says of what is in no manifest where it is, and shows it where its rule stands', () => {
    const [, byHand] = runOf(sampleAudit).results
    expect(byHand?.message.text).toBe(
      'App/by-hand: What baseline/no-administration-write says. Ask the owners. It is in no manifest, but on http://127.0.0.1:8787.',
    )
  })

  it('is followed by the id of a finding, whatever becomes of its line', () => {
    const fingerprints = (line: number) => runOf(auditOf([findingOf('owner-named', 'App/a', { line })])).results[0]?.partialFingerprints
    expect(fingerprints(5)).toEqual(fingerprints(50))
    const all = runOf(sampleAudit).results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash)
    expect(new Set(all).size).toBe(5)
  })

  it('says what is new where there was a baseline, and nothing of it otherwise', () => {
    const states = (baseline: boolean) => runOf(sampleAudit, { baseline }).results.map(({ baselineState }) => baselineState)
    expect(states(true)).toEqual(['new', 'new', 'unchanged', 'new', 'new'])
    expect(states(false)).toEqual(Array(5).fill(undefined))
  })

  it('tells what exceptions spare only where it is asked to, as suppressed', () => {
    const suppressed = ({ results }: Run) => results.flatMap(({ suppressions = [] }) => suppressions)
    expect(suppressed(runOf(sampleAudit))).toEqual([])
    const run = runOf(sampleAudit, { suppressed: true })
    expect(suppressed(run)).toMatchObject([{ justification: 'It makes the repositories. (platform@acme.example, until 2027-06-30)' }])
    expect(places(run).at(-1)).toBe('policies/baseline.yaml:12:7')
  })

  it.each(['apps/a b.yaml', 'apps/ü#1%2F?.yaml', 'a:b.yaml', '[x](y).yaml', 'javascript:alert(1)', '\ud800.yaml'])(
    '%j is a path',
    (file) => {
      const [result] = runOf(auditOf([findingOf('owner-named', 'App/a', { file })])).results
      const { uri = '' } = result?.locations[0]?.physicalLocation.artifactLocation ?? {}
      expect(decodeURIComponent(new URL(uri, 'file:///repo/').pathname)).toBe(`/repo/${file.toWellFormed()}`)
    },
  )

  it('shows standard input, and what is in no file at all, at the file that it was told', () => {
    const found = [
      findingOf('no-dormant-write', 'App/a', { file: '-' }),
      findingOf('no-dormant-write', '', { file: null, rule: 'p/unknown' }),
    ]
    const run = runOf(auditOf(found), { fallback: 'ops/appward.config.yaml' })
    expect(places(run).map((place) => place.split(':')[0])).toEqual(Array(2).fill('ops/appward.config.yaml'))
    expect(run.tool.driver.rules.at(-1)).toMatchObject({ id: 'p/unknown' })
  })

  it('keeps to what GitHub takes in one run, the gravest first, and says how many it left out', () => {
    const many = Array.from({ length: mostResults + 5 }, (_, index) => findingOf('owner-named', `App/a-${index}`))
    const run = runOf(auditOf(many))
    expect(run.results).toHaveLength(mostResults)
    expect(JSON.stringify(run.invocations)).toContain('5 results of lower severity had no room here')
  })

  it('makes of no text a link, something to fill in, or an address that is none', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.constantFrom('{0}', '[a](1)', 'javascript:alert(1)', 'https://a.example/>\n[x](y)')), (text) => {
        const more = { message: text, hint: text, link: text, key: text, path: text, file: text, rule: text, space: text, id: text }
        const audit = auditOf([findingOf('owner-named', 'App/a', more)])
        const rules = audit.rules.map((each) => ({ ...each, ...more, severity: each.severity }))
        const run = runOf({ ...audit, rules, target: text }, { suppressed: true })
        const plain = [
          ...run.results.map(({ message }) => message),
          ...run.tool.driver.rules.flatMap((each) => [each.shortDescription, each.help]),
        ]
        for (const shown of plain) {
          expect(shown.text).not.toMatch(/\]\(|[\p{Cf}\p{Zl}\p{Zp}]/u)
          expect(shown.text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/)
        }
        for (const { helpUri } of run.tool.driver.rules) expect(helpUri ?? 'https://').toMatch(/^https?:\/\/[!-~]*$/)
      }),
      { numRuns: 100 },
    )
  })
})
