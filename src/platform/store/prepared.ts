// Queries whose text is built once. Building one takes longer than asking it, so those that run with every request are kept built.
import type { Compilable, CompiledQuery } from 'kysely'
import { type Database, inParts, rowsPerStatement } from './database.ts'

type Values = Readonly<Record<string, string | number | null>>

/** Stands in for a value while the query is built. */
class Slot {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Whatever is asked for, a stand-in of that name. */
const slots = new Proxy({}, { get: (_target, name) => new Slot(String(name)) })

/** `build` is called once, with stand-ins: it may put values into the query by their names, and must not look at them. */
export function prepared<V extends Values, Row>(
  build: (db: Database, values: V) => Compilable<Row>,
): (db: Database, values: V) => Promise<Row[]> {
  let built: CompiledQuery<Row> | null = null
  return async (db, values) => {
    built ??= build(db, slots as V).compile()
    const parameters = built.parameters.map((parameter) => (parameter instanceof Slot ? values[parameter.name] : parameter))
    const { rows } = await db.executeQuery<Row>({ ...built, parameters })
    return rows
  }
}

/** Stands in for one value of one row. */
class Cell<Row> {
  readonly row: number
  readonly column: keyof Row

  constructor(row: number, column: keyof Row) {
    this.row = row
    this.column = column
  }
}

/** Parts of fewer rows than a full one. There are few sizes, so that few statements are kept: each takes memory by its rows. */
const lesserParts = [128, 64, 32, 16, 8, 4, 2, 1] as const

/**
 * A statement for many rows, which have the same columns all of them. They are written in parts; for each size of these `build` is called
 * once, with stand-ins: it may put the rows into the statement, and must not look at their values.
 */
export function preparedRows<Row extends object>(
  build: (db: Database, rows: readonly Row[]) => Compilable<unknown>,
): (db: Database, rows: readonly Row[]) => Promise<void> {
  const built = new Map<number, CompiledQuery<unknown>>()
  return async (db, rows) => {
    for (const part of partsOf(rows)) {
      const query = built.get(part.length) ?? build(db, part.map(cellsOf)).compile()
      built.set(part.length, query)
      const parameters = query.parameters.map((each) => (each instanceof Cell ? part[each.row]?.[each.column as keyof Row] : each))
      await db.executeQuery({ ...query, parameters })
    }
  }
}

function partsOf<Row>(rows: readonly Row[]): Row[][] {
  const parts = inParts(rows)
  const last = parts.at(-1) ?? []
  if (last.length === rowsPerStatement) return parts
  const lesser: Row[][] = []
  let start = 0
  for (const size of lesserParts) {
    if (last.length - start < size) continue
    lesser.push(last.slice(start, start + size))
    start += size
  }
  return [...parts.slice(0, -1), ...lesser]
}

function cellsOf<Row extends object>(row: Row, index: number): Row {
  const columns = Object.keys(row) as (keyof Row)[]
  return Object.fromEntries(columns.map((column) => [column, new Cell<Row>(index, column)])) as Row
}
