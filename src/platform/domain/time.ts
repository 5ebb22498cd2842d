// Moments as the platform keeps them: ISO 8601 in UTC.

/** The moment that is so many milliseconds later; a negative number leads back. */
export function later(at: string, milliseconds: number): string {
  return new Date(Date.parse(at) + milliseconds).toISOString()
}

/** The end of a day (2030-01-31, in UTC); null where it is none. */
export function endOfDay(date: string): string | null {
  const start = /^\d{4}-\d\d-\d\d$/.test(date) ? timeOf(date) : null
  return start === null ? null : later(start, 86_400_000)
}

/** A date, or a time of it with its offset. The end of a day is no hour of it. */
const timeForm = /^(\d{4}-\d\d-\d\d)(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/

/** `text` as ISO 8601 in UTC; null where it is no time. */
export function timeOf(text: string): string | null {
  const date = timeForm.exec(text)?.[1]
  // Date takes 31 February for 3 March; only a day that comes back as it went in is one.
  if (date === undefined || isoOf(date)?.slice(0, date.length) !== date) return null
  return isoOf(text)
}

function isoOf(text: string): string | null {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}
