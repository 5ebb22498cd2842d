// What a fleet has healed of late. A field that somebody changes back each time is not fought over.

/** `path` of a field, empty for a resource that was gone; `to`: what the manifests wanted of it, as JSON. */
export type Healing = { key: string; path: string; to: string; at: number }

/** A field that is left alone until then; times in milliseconds. */
export type Stopped = Omit<Healing, 'at'> & { until: number }

/** So often within an hour, and no more. */
const mostHealings = 3
const hour = 3_600_000

/** Those that still count. */
export function recentHealings(healings: readonly Healing[], now: number): Healing[] {
  return healings.filter(({ at }) => at > now - hour)
}

/** What is not healed now. Where the manifests have come to want something else of a field, that is another matter. */
export function stoppedHealings(healings: readonly Healing[], now: number): Stopped[] {
  const groups = Map.groupBy(recentHealings(healings, now), ({ key, path, to }) => JSON.stringify([key, path, to]))
  return [...groups.values()].flatMap((group) => {
    const first = group.toSorted((a, b) => b.at - a.at)[mostHealings - 1]
    if (first === undefined) return []
    const { at, ...field } = first
    return [{ ...field, until: at + hour }]
  })
}
