// The names of fleets, as config.schema.json has them, and of leases.

/** Why `text` is no name of a fleet or a lease; null where it is one. */
export function shortNameFault(what: 'fleet' | 'lease', text: string): string | null {
  const fits = text.length <= 64 && /^[a-z0-9]+([._-][a-z0-9]+)*$/.test(text)
  return fits ? null : `A ${what} is named by a-z, 0-9 and single . _ - between them, at most 64 characters.`
}
