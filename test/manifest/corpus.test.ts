// Definitions that exist: their faults are found, each once, and nothing is found where there is none.
import { describe, expect, test } from 'vitest'
import { appTextOf, definitionText, index } from './corpus.ts'
import { load } from './marked-text.ts'

/** What the index says, as the code and the name that a diagnostic has for it. */
const oddities: [RegExp, code: string][] = [
  [/^unknown permission (\S+)/, 'AW201'],
  [/^permission (\S+) is the OpenAPI name/, 'AW201'],
  [/^retired permission (\S+)/, 'AW204'],
  [/^deprecated permission (\S+)/, 'AW205'],
  [/^level \S+ not offered for (\S+)/, 'AW206'],
  [/^unknown event (\S+)/, 'AW211'],
  [/^event (\S+) cannot be subscribed \(always/, 'AW212'],
  [/^event (\S+) cannot be subscribed by an app/, 'AW213'],
  [/^deprecated event (\S+)/, 'AW215'],
  [/^event (\S+) without permission/, 'AW216'],
]

const namesOfCatalog = new Set(oddities.map(([, code]) => code))

function foundIn(text: string): string[] {
  return load(text).diagnostics.map(({ code, message }) => `${code} ${/"([^"]*)"/.exec(message)?.[1] ?? ''}`.trim())
}

/** Definitions that are no manifests, or whose shape is wrong: their names are not looked at. */
const otherForm = [
  'Alexander-Scott__probot-special-reviewers.yml',
  'bambusoe02__ai-astraforge.yml',
  'StarChart-Labs__chronicler.yml',
  'frontal-labs__code.yml',
]

/** `status` needs `statuses`, and `commit_statuses` was meant to be that: one mistake, told once. */
const toldOnce: Record<string, string> = { 'ACNet-AI__mcp-project-manager.yml': 'AW216 status' }

describe('what another program found odd about a definition is what is found', () => {
  test.each(index.filter(({ file }) => !otherForm.includes(file)))('$file', ({ file, oddities: told }) => {
    const expected = told.flatMap((text) =>
      oddities.flatMap(
        ([pattern, code]) =>
          pattern
            .exec(text)
            ?.slice(1)
            .map((name) => `${code} ${name}`) ?? [],
      ),
    )
    const found = foundIn(appTextOf(file)).filter((each) => namesOfCatalog.has(each.slice(0, 5)))
    expect(found.sort()).toEqual(expected.filter((each) => each !== toldOnce[file]).sort())
  })
})

describe('definitions with known faults', () => {
  const cases: [file: string, found: string[]][] = [
    ['github__safe-settings__1.yml', ['AW201 variables']],
    ['dcoapp__app__1.yml', ['AW216 merge_group']],
    ['wip__app.yml', ['AW216 merge_group']],
    ['chittyos__chittyconnect__1.yml', ['AW205 repository_projects', 'AW212 installation', 'AW212 installation_repositories']],
    ['chittyos__chittyconnect__2.yml', ['AW206 workflows']],
    ['icholy__xagent.yml', ['AW212 installation']],
    ['probot__create-probot-app__2.yml', ['AW216 team']],
    ['frontal-labs__code.yml', ['AW135']],
    [
      'castle-bravo-project__ignition.yml',
      [
        'AW222',
        'AW204 team_discussions',
        'AW225',
        'AW216 secret_scanning_alert',
        'AW211 vulnerability_alert',
        'AW212 installation',
        'AW212 installation_repositories',
        'AW213 repository_vulnerability_alert',
      ],
    ],
  ]
  test.each(cases)('%s', (file, found) => {
    expect(foundIn(appTextOf(file))).toEqual(found)
  })

  test('safe-settings is told which permission "variables" was meant to be, at the place of the name', () => {
    const text = appTextOf('github__safe-settings__1.yml')
    const line = text.split('\n').findIndex((each) => each.includes(' variables:')) + 1
    expect(load(text).diagnostics).toEqual([
      {
        code: 'AW201',
        severity: 'error',
        message: 'There is no repository permission "variables".',
        hint: 'Did you mean "actions_variables"?',
        file: 'm.yaml',
        line,
        column: 7,
      },
    ])
  })
})

test.each([
  'all-contributors__app.yml',
  'atlassian__github-for-jira__1.yml',
  'coollabsio__coolify.yml',
  'dcoapp__app__2.yml',
  'github__safe-settings__2.yml',
  'probot__stale.yml',
  'pytorch__pytorch-probot.yml',
  'release-drafter__release-drafter.yml',
  'runatlantis__atlantis.yml',
  'tdealer01-crypto__tdealer01-crypto-dsg-control-plane.yml',
  'tuist__stellwerk.yml',
])('%s has no fault', (file) => {
  const { diagnostics, resources } = load(appTextOf(file))
  expect(diagnostics).toEqual([])
  expect(resources).toHaveLength(1)
})

test('a GitHub manifest is skipped in a folder, and an error where it is named', () => {
  const text = definitionText('wip__app.yml')
  expect(load(text, false)).toEqual({ resources: [], diagnostics: [], skipped: 1 })
  expect(load(text).diagnostics).toEqual([expect.objectContaining({ code: 'AW120', line: 2, column: 1 })])
})

test('the definition whose YAML does not hold together gives one diagnostic', () => {
  const text = definitionText('Alexander-Scott__probot-special-reviewers.yml')
  expect(load(text).diagnostics).toEqual([expect.objectContaining({ code: 'AW110' })])
})
