// The words of `appward explain` -> what they ask for. A new kind of topic is a row here.
import { allEvents, findEvent } from '../../catalog/events.ts'
import { nearName } from '../../catalog/near-name.ts'
import { allPermissions, findPermission } from '../../catalog/permissions.ts'
import { AppError } from '../../lib/app-error.ts'
import { explainEvent, explainPermission, listEvents, listPermissions } from './explain-catalog.ts'
import { explainDiagnostic, isCode, listDiagnostics } from './explain-diagnostic.ts'
import { explainField, kinds, listKinds } from './explain-field.ts'
import { type Explanation, explanation } from './explanation.ts'

type Topic = { word: string; about: string; list: () => Explanation; one: (name: string) => Explanation }

const topics: readonly Topic[] = [
  { word: 'permission', about: 'what an app may ask for', list: listPermissions, one: explainPermission },
  { word: 'event', about: 'what a webhook may receive', list: listEvents, one: explainEvent },
  { word: 'diagnostic', about: 'what may be found', list: listDiagnostics, one: (name) => explainDiagnostic(name.toUpperCase()) },
]

/** `words` as they stand on the command line. AppError 'usage' where they name nothing. */
export function explainTopic(words: readonly string[]): Explanation {
  const [first, second, ...more] = words
  if (more.length > 0) throw new AppError('usage', 'explain takes one topic')
  if (first === undefined) return listTopics()
  const topic = topics.find(({ word }) => first === word || first === `${word}s`)
  if (topic !== undefined) return second === undefined ? topic.list() : topic.one(second)
  if (second !== undefined) throw unknown(first)
  return explainWord(first)
}

/** A word alone: a code, a field, or a name that only a permission or only an event has. */
function explainWord(word: string): Explanation {
  if (isCode(word)) return explainDiagnostic(word.toUpperCase())
  if (word.includes('.') || Object.hasOwn(kinds, word)) return explainField(word)
  const [permission, event] = [findPermission(word), findEvent(word)]
  if (permission && event) {
    throw new AppError('usage', `"${word}" is a permission and an event`, {
      hint: `Say which: "explain permission ${word}" or "explain event ${word}".`,
    })
  }
  if (permission) return explainPermission(word)
  if (event) return explainEvent(word)
  throw unknown(word)
}

function listTopics(): Explanation {
  const items = [...listKinds(), ...topics.map(({ word, about }) => ({ name: word, text: about }))]
  const examples = ['App.spec.webhook.url', 'permission checks', 'event check_run', 'AW204'].map((name) => ({ name, text: '' }))
  return explanation(
    'topics',
    '',
    'What can be explained',
    '',
    [],
    [
      { title: 'Topics', items },
      { title: 'For example', items: examples },
    ],
  )
}

function unknown(word: string): AppError {
  const known = [
    ...Object.keys(kinds),
    ...topics.map((topic) => topic.word),
    ...allPermissions().map(({ name }) => name),
    ...allEvents().map(({ name }) => name),
  ]
  const near = nearName(word, known)
  return new AppError('usage', `there is nothing to explain about "${word}"`, {
    hint: near === null ? '"appward explain" lists the topics.' : `Did you mean "${near}"?`,
  })
}
