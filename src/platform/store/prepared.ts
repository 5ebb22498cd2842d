// Queries whose text is built once. Building one takes longer than asking it, so those that run with every request are kept built.
import type { Compilable, CompiledQuery } from 'kysely'
import type { Database } from './database.ts'

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
