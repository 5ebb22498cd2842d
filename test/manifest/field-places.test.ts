// Where fields of resources stand in the text of a manifest file, in any version of manifests.
import { describe, expect, test } from 'vitest'
import { type FieldQuestion, fieldPlaces } from '../../src/manifest/field-places.ts'
import { appText, flatAppText, installationText, marked } from './marked-text.ts'

const app = 'App/ci-insights'
const installation = 'Installation/ci-insights@acme'

/** The places of paths below spec, as line:column, with ? where the text has only something above. */
function placesIn(text: string, paths: readonly FieldQuestion['path'][], key = app, at: FieldQuestion['at'] = 'key') {
  const questions = paths.map((path) => ({ key, path: ['spec', ...path], at: at ?? 'key' }))
  return fieldPlaces(text, questions).map((place) => place && `${place.line}:${place.column}${place.written ? '' : '?'}`)
}

function expected(places: { line: number; column: number }[]) {
  return places.map(({ line, column }) => `${line}:${column}`)
}

describe('a field of an app', () => {
  const { text, places } = marked(
    appText(
      [
        '§visibility: public',
        'webhook:',
        '  active: true',
        '  §url: https://ci.example.com/h',
        'permissions:',
        '  repository: { checks: write, §contents: read }',
        'authorization: { callbackUrls: ["https://a.example/", §"https://b.example/"] }',
        'events:',
        '  - §push',
        '  - §check_run',
      ].join('\n'),
    ),
  )
  const paths = [
    ['visibility'],
    ['webhook', 'url'],
    ['permissions', 'repository', 'contents'],
    ['authorization', 'callbackUrls', 1],
    ['events', 'push'],
    ['events', 'check_run'],
  ]

  test('is found where its key stands, items of sets by their value and of lists by their index', () => {
    expect(placesIn(text, paths)).toEqual(expected(places))
    expect(fieldPlaces(text, [{ key: app, path: ['spec', 'events'] }])[0]).toEqual({ line: 13, column: 3, lastLine: 15, written: true })
  })

  test('is found where its value stands, if that is asked', () => {
    expect(placesIn(text, paths.slice(0, 3), app, 'value')).toEqual(['6:15', '9:10', '11:44'])
  })

  test('that is a default is told at the nearest one above it', () => {
    const absent = [['webhook', 'secretFrom', 'env'], ['permissions', 'organization', 'members'], ['events', 'issues'], ['homepage']]
    expect(placesIn(text, absent)).toEqual(['7:3?', '10:3?', '13:3?', '4:1?'])
  })
})

test('a text over several lines ends on its last one, comments behind it left out', () => {
  const text = appText('description: >-\n  two\n  lines\n# about the name\nname: CI\n\n# the end')
  const [description, name, spec] = fieldPlaces(text, [
    { key: app, path: ['spec', 'description'] },
    { key: app, path: ['spec', 'name'] },
    { key: app, path: ['spec'] },
  ])
  expect([description?.line, description?.lastLine]).toEqual([6, 8])
  expect([name?.line, name?.lastLine]).toEqual([10, 10])
  expect([spec?.line, spec?.lastLine]).toEqual([4, 10])
})

test('each of several documents is found by its key, and policies by their name', () => {
  const policy = 'apiVersion: appward/v1\nkind: Policy\nmetadata: { name: baseline }\nspec:\n  rules:\n    - name: one\n    - name: two\n'
  const text = `${appText('name: CI')}---\n${installationText('repositories: [web, api]')}---\n${policy}`
  const answers = fieldPlaces(text, [
    { key: installation, path: ['spec', 'repositories', 'api'] },
    { key: 'Policy/baseline', path: ['spec', 'rules', 'two'] },
    { key: 'Policy/baseline', path: ['spec', 'rules', 0, 'name'] },
    { key: 'App/other', path: [] },
    { key: installation, path: [] },
  ])
  expect(answers.map((place) => place && `${place.line}:${place.column}`)).toEqual(['12:23', '20:7', '19:7', null, '8:1'])
})

test('an app of the flat dialect is asked by the names of the newest version', () => {
  const { text, places } = marked(
    flatAppText(
      '§public: true\n§webhook_url: https://ci.example.com/h\n§callback_url: https://a.example/\n§contents: read\nsingle_file: read\n§single_file_name: b.yml\nsingle_file_paths: [c.yml, §a.yml]\nevents: [§push]',
    ),
  )
  const paths = [
    ['visibility'],
    ['webhook', 'url'],
    ['authorization', 'callbackUrls', 0],
    ['permissions', 'repository', 'contents'],
    ['singleFilePaths', 'b.yml'],
    ['singleFilePaths', 'a.yml'],
    ['events', 'push'],
  ]
  expect(placesIn(text, paths)).toEqual(expected(places))
  // The webhook is on there unless told otherwise: nothing says so.
  expect(placesIn(text, [['webhook', 'active']])).toEqual(['4:1?'])
})

test('a value taken from an alias is found where it is written', () => {
  const { text, places } = marked(appText('permissions: { repository: &levels { §checks: read }, organization: *levels }\nevents: []'))
  expect(placesIn(text, [['permissions', 'organization', 'checks']])).toEqual(expected(places))
})

test.each([
  ['nothing', ''],
  ['no YAML', 'a: [\n'],
  ['no mapping', '- 1\n--- 2\n'],
  ['metadata of another kind', 'kind: App\nmetadata: 7\n'],
  ['an alias of itself', 'kind: App\nmetadata: &a { slug: ci-insights, more: *a }\n'],
  ['too deep', `kind: App\nspec: ${'['.repeat(100)}`],
  ['a document of the flat dialect of the wrong shape', flatAppText('public: 12')],
])('a text that is %s has no places', (_what, text) => {
  expect(fieldPlaces(text, [{ key: app, path: ['spec'] }])).toEqual([null])
})

test('many questions of a large file cost one reading', () => {
  const text = Array.from({ length: 500 }, (_, index) => appText('events: [push]', `slug: app-${index}, space: acme`)).join('---\n')
  const questions = Array.from({ length: 500 }, (_, index) => ({ key: `App/app-${index}`, path: ['spec', 'events', 'push'] }))
  const answers = fieldPlaces(text, [...questions, ...questions.toReversed()])
  const found = answers.map((place) => place?.line)
  expect(found.slice(0, 500)).toEqual(questions.map((_question, index) => 6 + 7 * index))
  expect(found.slice(500)).toEqual(found.slice(0, 500).toReversed())
})
