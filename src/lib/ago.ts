// Spans of time as a person says them.

const units: readonly [seconds: number, name: string][] = [
  [86_400, 'day'],
  [3_600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
]

/** `12 minutes ago`; of whole seconds, in the largest unit of which there are two. */
export function ago(seconds: number): string {
  const [size, name] = units.find(([each]) => seconds >= 2 * each) ?? [1, 'second']
  const count = Math.floor(seconds / size)
  return `${count} ${name}${count === 1 ? '' : 's'} ago`
}
