// Days written as 2027-06-30, in UTC. They compare as texts.

const form = /^\d{4}-\d{2}-\d{2}$/

/** Whether there is such a day: 2027-02-30 is none. */
export function isDay(text: string): boolean {
  const time = form.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** The day that a moment is in. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10)
}
