// JSON that is text already: what is stored as JSON, or made from a template, need not be parsed to be written again.

export class JsonText<T = unknown> {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Parsed anew with every call. */
  value(): T {
    return JSON.parse(this.text) as T
  }
}

/** `value` with further fields whose values are text already. */
export function withTexts<T>(value: object, fields: Readonly<Record<string, string>>): JsonText<T> {
  const known = JSON.stringify(value).slice(1, -1)
  const parts = Object.entries(fields).map(([name, text]) => `${JSON.stringify(name)}:${text}`)
  return new JsonText(`{${[known, ...parts].filter((part) => part !== '').join(',')}}`)
}

/** The JSON of a value, as a column keeps it that may be without one. */
export function jsonOrNull(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

/** A JSON array. */
export function listText(items: readonly JsonText[]): string {
  return `[${items.map(({ text }) => text).join(',')}]`
}
