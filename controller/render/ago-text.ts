// How long ago something was, in the words of a person.

const day = 24 * 60 * 60 * 1_000

/** `today`, `1 day ago`, `340 days ago`: whole days between a time, or a day, and now. */
export function agoText(then: string, now: string): string {
  const days = Math.floor((Date.parse(now) - Date.parse(then)) / day)
  if (days <= 0) return 'today'
  return days === 1 ? '1 day ago' : `${days} days ago`
}
