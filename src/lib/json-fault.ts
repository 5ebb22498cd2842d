// Where a text stops being JSON. JSON.parse says that something is wrong, but not always where.

export type JsonFault = { line: number; column: number; message: string }

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const word = /true|false|null/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

/** What may come next: a value, the rest of an object or a list. `first` is right behind the opening bracket. */
type Next = 'value' | 'firstName' | 'name' | 'colon' | 'firstItem' | 'comma' | 'end'

const expected: Readonly<Record<Next, string>> = {
  value: 'a value',
  firstName: 'a name or }',
  name: 'a name',
  colon: ':',
  firstItem: 'a value or ]',
  comma: 'a comma or the closing bracket',
  end: 'the end of the file',
}

/** The first place where `text` is not JSON; null where it is. Lines and columns from 1. Time and memory grow with the text alone. */
export function jsonFault(text: string): JsonFault | null {
  const open: string[] = []
  let next: Next = 'value'
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const character = text.charAt(at)
    const step = stepOf(next, character, open)
    if (step === null) return faultAt(text, at, `here must be ${expected[next]}`)
    const end: number = step.token === 'mark' ? at + 1 : tokenEnd(text, at, character)
    if (end < 0)
      return faultAt(text, -end - 1, character === '"' ? 'the text in quotes is not closed or not JSON' : `here must be ${expected[next]}`)
    next = step.next
    at = skipSpace(text, end)
  }
  return next === 'end' ? null : faultAt(text, at, `the file ends where ${expected[next]} must be`)
}

/** What follows a character, and whether it is a token by itself; null where it must not be here. Keeps `open` up to date. */
function stepOf(next: Next, character: string, open: string[]): { token: 'mark' | 'scalar'; next: Next } | null {
  const after = (): Next => (open.length === 0 ? 'end' : 'comma')
  const closes = (bracket: string): boolean => open.at(-1) === bracket
  if (
    (character === '}' && closes('{') && (next === 'firstName' || next === 'comma')) ||
    (character === ']' && closes('[') && (next === 'firstItem' || next === 'comma'))
  ) {
    open.pop()
    return { token: 'mark', next: after() }
  }
  if (next === 'comma') return character === ',' ? { token: 'mark', next: closes('{') ? 'name' : 'value' } : null
  if (next === 'colon') return character === ':' ? { token: 'mark', next: 'value' } : null
  if (next === 'firstName' || next === 'name') return character === '"' ? { token: 'scalar', next: 'colon' } : null
  if (next === 'end') return null
  if (character === '{' || character === '[') {
    open.push(character)
    return { token: 'mark', next: character === '{' ? 'firstName' : 'firstItem' }
  }
  return { token: 'scalar', next: after() }
}

/** Where the scalar at a place ends; -1 - place where it is none. */
function tokenEnd(text: string, start: number, character: string): number {
  if (character === '"') return stringEnd(text, start)
  for (const pattern of [number, word]) {
    pattern.lastIndex = start
    if (pattern.test(text)) return pattern.lastIndex
  }
  return -1 - start
}

function stringEnd(text: string, start: number): number {
  let at = start + 1
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 0x22) return at + 1
    if (code < 0x20) return -1 - at
    if (code !== 0x5c) at += 1
    else {
      escaped.lastIndex = at
      if (!escaped.test(text)) return -1 - at
      at = escaped.lastIndex
    }
  }
  return -1 - at
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (' \t\n\r'.includes(text.charAt(at)) && at < text.length) at += 1
  return at
}

function faultAt(text: string, at: number, message: string): JsonFault {
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, message }
}
