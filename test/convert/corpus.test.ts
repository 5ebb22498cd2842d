// Definitions that exist: each becomes a manifest, with the diagnostics and the report written down for it in corpus-outcomes.json,
// and these agree with what another program found odd about the definition.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Converted, convert } from '../../src/convert/convert.ts'
import outcomes from '../fixtures/corpus-outcomes.json' with { type: 'json' }

type Outcome = { from: string; written: boolean; found: string[]; leftOut: string[]; assumed: string[] }

const folder = 'test/fixtures/corpus'
const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as { file: string; oddities: string[] }[]
const expected = outcomes as Record<string, Outcome>

function converted(file: string, to: 'appward' | 'url' = 'appward'): Converted {
  return convert(readFileSync(`${folder}/${file}`, 'utf8'), { from: 'auto', to, space: 'acme', file })
}

const fieldsOf = ({ report }: Converted, kind: string) => report.filter((note) => note.kind === kind).map(({ field }) => field)

test('there is an outcome for each definition, and no other', () => {
  expect(Object.keys(expected)).toEqual(index.map(({ file }) => file))
})

test.each(index)('$file has the outcome written down for it', ({ file }) => {
  const result = converted(file)
  expect({
    from: result.from,
    written: result.text !== null,
    found: result.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`),
    leftOut: fieldsOf(result, 'left-out'),
    assumed: fieldsOf(result, 'assumed'),
  }).toEqual(expected[file])
})

/** What an oddity comes to: a diagnostic with its code and the name it speaks of, or a field that the report tells. */
const oddities: [RegExp, code: string | null][] = [
  [/^unknown permission (\S+)/, 'AW201'],
  [/^retired permission (\S+)/, 'AW204'],
  [/^deprecated permission (\S+)/, 'AW205'],
  [/^level \S+ not offered for (\S+)/, 'AW206'],
  [/^unknown event (\S+)/, 'AW211'],
  [/^event (\S+) cannot be subscribed \(always/, 'AW212'],
  [/^event (\S+) cannot be subscribed by an app/, 'AW213'],
  [/^deprecated event (\S+)/, 'AW215'],
  [/^event (\S+) without permission/, 'AW216'],
  [/^setup_url with request_oauth_on_install()/, 'AW222'],
  [/^single_file_name .* without single_file permission()/, 'AW225'],
  [/^events listed but webhook inactive()/, 'AW217'],
  [/^(?:url|hook_attributes\.url|callback_urls|setup_url) (?:is a template value|is not a URL|has scheme)()/, 'AW231'],
  [/^hook_attributes\.url is http()/, 'AW232'],
  [/^name longer()/, 'AW135'],
  [/^permission (email_addresses) is the OpenAPI name/, null],
  [/^(hook_attributes\.content_type) is not a manifest field/, null],
  [/^no name()/, null],
]

/** Names are not looked at where the shape is wrong, or where the definition is no mapping of names. */
const otherForm = ['StarChart-Labs__chronicler.yml', 'frontal-labs__code.yml']

/** `status` needs `statuses`, and `commit_statuses` was meant to be that: one mistake, told once. `false` is no path. */
const toldOnce = ['AW216 status', 'AW225 ']

describe('what another program found odd about a definition is told', () => {
  test.each(index.filter(({ file }) => expected[file]?.written && !otherForm.includes(file)))('$file', ({ file, oddities: told }) => {
    const result = converted(file)
    const found = result.diagnostics.map(({ code, message }) => [code, /"([^"]*)"/.exec(message)?.[1] ?? ''] as const)
    const fields = result.report.map(({ field }) => field)
    for (const oddity of told) {
      for (const [pattern, code] of oddities) {
        const name = pattern.exec(oddity)?.[1]
        if (name === undefined || (file.startsWith('ACNet-AI') && toldOnce.includes(`${code} ${name}`))) continue
        if (code === null) expect(fields, oddity).toContain(name || 'metadata.slug')
        else expect(found, oddity).toContainEqual([code, name === '' ? expect.anything() : name])
      }
      for (const key of /^keys outside the manifest format: (.*)/.exec(oddity)?.[1]?.split(', ') ?? []) {
        expect(
          fields.some((field) => field === key || field.startsWith(`${key}.`)),
          `${key} in the report`,
        ).toBe(true)
      }
    }
  })

  test.each(index.filter(({ file }) => expected[file]?.written && !otherForm.includes(file)))(
    '$file: and its names have no other fault',
    ({ file, oddities: told }) => {
      const names = converted(file).diagnostics.flatMap(({ code, message }) =>
        /^AW2[01]/.test(code) && code !== 'AW217' ? [/"([^"]*)"/.exec(message)?.[1] ?? ''] : [],
      )
      for (const name of names) expect(told.join('\n')).toContain(name)
    },
  )
})

describe('the two that do not parse', () => {
  test.each([
    ['Alexander-Scott__probot-special-reviewers.yml', 'AW110', '- pull_request'],
    ['bambusoe02__ai-astraforge.yml', 'AW111', 'name: AstraForge'],
  ])('%s is diagnosed at its line, and nothing is written', (file, code, line) => {
    const { text, diagnostics } = converted(file)
    expect(text).toBeNull()
    const lines = readFileSync(`${folder}/${file}`, 'utf8').split('\n')
    expect(diagnostics).toEqual([expect.objectContaining({ code, file, line: lines.indexOf(line) + 1 })])
  })
})

test('the webhook secret of a definition is nowhere in what comes out of it', () => {
  const text = readFileSync(`${folder}/bambusoe02__ai-astraforge.yml`, 'utf8').replace(/^name: AstraForge\n/m, '')
  const result = convert(text, { from: 'auto', to: 'url' })
  expect(fieldsOf(result, 'left-out')).toContain('webhook_secret')
  expect(result.text).toContain('https%3A%2F%2Fastraforge-api.vercel.app')
  expect(JSON.stringify(result)).not.toContain('REDACTED')
})

test.each(index.filter(({ file }) => expected[file]?.written))('$file says the same as a registration URL and back', ({ file }) => {
  const direct = converted(file)
  const url = converted(file, 'url').text ?? ''
  const back = convert(url, { from: 'auto', to: 'appward' })
  expect(back.text).toBe(direct.text)
})
