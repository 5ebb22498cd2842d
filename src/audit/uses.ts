// How the platform saw the permissions of an installation used.
import type { GrantUse, InstallationGrants } from '../generated/types.ts'
import type { Use } from './subject.ts'

export function usesOf({ permissions }: InstallationGrants): Use[] {
  return permissions.map((grant) => {
    const { group, permission, level, since, observable } = grant
    return { group, permission, level, since, observable, lastUsedAt: lastUseOf(grant) }
  })
}

/** The last call or delivery that needed it; null for none. */
function lastUseOf({ lastCallAt, lastDeliveryAt }: Pick<GrantUse, 'lastCallAt' | 'lastDeliveryAt'>): string | null {
  if (lastCallAt === null || lastDeliveryAt === null) return lastCallAt ?? lastDeliveryAt
  return lastCallAt > lastDeliveryAt ? lastCallAt : lastDeliveryAt
}
