// Looks into plain data by a path of names.

/** What a value holds at a place; undefined where it holds nothing there. */
export function valueAt(value: unknown, at: readonly string[]): unknown {
  return at.reduce<unknown>(
    (inner, name) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[name] : undefined),
    value,
  )
}
