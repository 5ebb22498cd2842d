// Spans of time as a person says them.

const units: readonly [seconds: number, name: string][] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
]

/** `12 minutes ago`; in the largest unit of which there are two. */
export function ago(seconds: number): string {
  const unit = units.find(([each]) => seconds >= 2 * each)
  if (unit === undefined) return 'a moment ago'
  const [size, name] = unit
  return `${Math.floor(seconds / size)} ${name}s ago`
}
