// A name as the slug that a platform derives from it.

/** Lower case, everything but letters and digits as single hyphens; empty where the name has neither. */
export function slugOf(name: string): string {
  return name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
