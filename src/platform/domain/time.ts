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

/** Milliseconds of what a text names, by how far it goes: its day, its minute or its second. */
const spans = { day: 86_400_000, minute: 60_000, second: 1_000 }

/**
 * The last moment of what `text` names, in UTC: of a whole day, or of a minute or a second that is written without its fractions; null where
 * it is no time. With `timeOf` for its beginning, a span of time holds all of what its two ends name.
 */
export function lastMomentOf(text: string): string | null {
  const start = timeOf(text)
  if (start === null || /\.\d/.test(text)) return start
  const span = text.length === '2030-01-31'.length ? spans.day : /T\d\d:\d\d:/.test(text) ? spans.second : spans.minute
  return later(start, span - 1)
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

/** An offset can lead out of the years of four digits, whose texts sort as the times do. */
function isoOf(text: string): string | null {
  const time = new Date(text)
  const iso = Number.isNaN(time.getTime()) ? null : time.toISOString()
  return iso === null || /^[+-]/.test(iso) ? null : iso
}
