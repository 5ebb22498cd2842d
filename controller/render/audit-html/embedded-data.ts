// What the script of the page reads, as rows of values without names: for 10,000 apps names would be most of it. `page/data.js` reads it back.

import type { AccessCell, AccessColumn, AccessMatrix, AccessRow, AccessSource } from '../../../src/audit/access-matrix.ts'
import { openedBy } from '../../../src/catalog/opened.ts'
import { permissionRisk, permissionTitle, permissionWords } from '../../../src/catalog/permission-words.ts'
import { findPermission } from '../../../src/catalog/permissions.ts'
import type { Audit, Level } from '../../../src/generated/types.ts'
import { visible } from '../../../src/lib/visible.ts'
import { differenceText, placeText, shownPath } from '../audit-groups.ts'
import { addressOf } from '../places.ts'

const severities = ['error', 'warning', 'note']
const letters: Readonly<Record<Level, string>> = { read: 'r', write: 'w', admin: 'a' }

/** JSON that no parser of HTML ends before its end. */
export function embeddedJson(audit: Audit, matrix: AccessMatrix | null): string {
  const texts = new Map<string, number>()
  const indexOf = (text: string) => {
    const index = texts.get(text) ?? texts.size
    texts.set(text, index)
    return index
  }
  const data = {
    matrix: matrix === null ? null : matrixData(matrix, audit.scope, (text) => indexOf(visible(text))),
    findings: audit.findings.map((finding) => {
      const { severity, rule, key, path, space, message, hint, link, known, code } = finding
      const [ruleAt, spaceAt, messageAt, hintAt] = [rule, space, message, hint].map((text) => indexOf(visible(text)))
      const [linkAt, whereAt, codeAt] = [addressOf(link) ?? '', differenceText(finding, audit.scope), visible(code)].map(indexOf)
      const place = placeText(finding, audit.scope)
      return [
        severities.indexOf(severity),
        ruleAt,
        visible(key),
        shownPath(path),
        spaceAt,
        messageAt,
        hintAt,
        linkAt,
        place,
        whereAt,
        known ? 1 : 0,
        codeAt,
      ]
    }),
    texts: [] as string[],
  }
  data.texts = [...texts.keys()]
  return JSON.stringify(data).replace(/[<\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function matrixData({ columns, rows, unusedDays }: AccessMatrix, { manifests }: Audit['scope'], indexOf: (text: string) => number): object {
  return {
    manifests,
    unusedDays,
    columns: columns.map(({ group, permission }) => [group, visible(permission), visible(permissionTitle(permission))]),
    words: Object.fromEntries(columns.map((column) => [visible(column.permission), wordsOf(column)])),
    rows: rows.map((row) => rowData(row, indexOf)),
  }
}

/** What each level of a permission means and opens, by itself. */
function wordsOf({ group, permission }: AccessColumn): object {
  const nothing = { repository: {}, organization: {}, user: {} }
  const levels = findPermission(permission)?.levels ?? (['read', 'write', 'admin'] as const)
  return Object.fromEntries(
    levels.map((level) => {
      const opened = openedBy(nothing, [{ group, permission, from: null, to: level }])[0]
      const routes =
        opened?.routes.map(({ method, path, public: open }) => `${method} ${path}${open ? ' of private repositories' : ''}`) ?? []
      const words = visible(permissionWords(permission, level))
      return [level, { words, risk: permissionRisk(permission, level) ?? '', routes, events: opened?.events ?? [] }]
    }),
  )
}

function rowData(row: AccessRow, indexOf: (text: string) => number): unknown[] {
  const { app, space, fleet, visibility, inManifests, onPlatform, repositories, writes, lastUsedAt, findings, installations, cells } = row
  return [
    visible(app),
    indexOf(space ?? ''),
    indexOf(fleet ?? ''),
    flags([
      ['p', visibility === 'public'],
      ['m', inManifests],
      ['l', onPlatform],
    ]),
    repositories,
    writes,
    dayOf(lastUsedAt),
    findings,
    installations.map((each) => {
      const marks = flags([
        ['s', each.suspended],
        ['p', each.planned],
      ])
      return [indexOf(each.space), each.repositories, marks]
    }),
    cells.map((cell) => cellData(cell, indexOf)),
  ]
}

function cellData(cell: AccessCell, indexOf: (text: string) => number): unknown[] {
  const { column, level, given, asked, wanted, waits, grants, dangerous, lastUsedAt, observable, unused, rules, source } = cell
  const marks = flags([
    ['g', given],
    ['w', waits],
    ['d', dangerous],
    ['u', unused],
    ['o', observable === true],
    ['n', observable === false],
  ])
  const from = source === null ? null : sourceData(source, indexOf)
  const values = [
    column,
    letters[level],
    marks,
    letter(asked),
    wanted === undefined ? '' : letter(wanted),
    grants.map(letter).join(''),
    dayOf(lastUsedAt),
  ]
  if (from !== null) return [...values, rules.map(indexOf), from]
  return rules.length > 0 ? [...values, rules.map(indexOf)] : values
}

function sourceData({ file, line, commit, author, at }: AccessSource, indexOf: (text: string) => number): unknown[] {
  return [indexOf(file), line, indexOf(commit ?? ''), indexOf(author ?? ''), dayOf(at)]
}

function letter(level: Level | null): string {
  return level === null ? '-' : letters[level]
}

function flags(marks: readonly [mark: string, holds: boolean][]): string {
  return marks.map(([mark, holds]) => (holds ? mark : '')).join('')
}

function dayOf(at: string | null): string {
  return visible(at?.slice(0, 10) ?? '')
}
