// As much of a long text as has room: its parts whole, then in short, then not at all.

/** `short` is what stands for the part where there is no room for all of it; null: nothing does. */
export type Part = { what: string; full: string; short: string | null }

export type Fitted = {
  texts: string[]
  /** Parts that stand there in short. */
  shortened: Part[]
  leftOut: Part[]
}

/** Where not all fits, so much of the room is for whole parts: the rest names as many of the others as it can. */
const shareOfWhole = 0.75

/**
 * The parts in their order, which is that of their weight: once one does not fit, none after it takes the room that it wanted.
 * `room` counts characters as JavaScript does, `gap` of them between two parts.
 */
export function fitInto(parts: readonly Part[], room: number, gap: number): Fitted {
  const size = (text: string | null) => (text === null ? Number.POSITIVE_INFINITY : text.length + gap)
  const all = parts.reduce((sum, { full }) => sum + size(full), 0)
  const kept = all > room && parts.some(({ short }) => short !== null) ? room * (1 - shareOfWhole) : 0
  const fitted: Fitted = { texts: [], shortened: [], leftOut: [] }
  let left = room
  for (const part of parts) {
    const { texts, shortened, leftOut } = fitted
    const whole = shortened.length + leftOut.length === 0 && size(part.full) <= left - kept
    const text = whole ? part.full : part.short
    if (text === null || size(text) > left || leftOut.some(({ short }) => short !== null)) leftOut.push(part)
    else {
      left -= size(text)
      texts.push(text)
      if (!whole) shortened.push(part)
    }
  }
  return fitted
}

/** How many parts of each sort there are: `2 high, 3 low`. */
export function countedParts(parts: readonly Part[]): string {
  return [...Map.groupBy(parts, ({ what }) => what)].map(([what, { length }]) => `${length} ${what}`).join(', ')
}
