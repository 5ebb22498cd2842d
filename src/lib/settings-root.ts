// Where the settings of a space begin, below a platform's address.

/** A space, as far as addresses name it. */
export type AddressedSpace = { type: 'user' | 'organization'; login: string }

export function settingsRoot({ type, login }: AddressedSpace): string {
  return type === 'organization' ? `/organizations/${login}/settings` : '/settings'
}
