// What questions about grants ask of a store: who holds a level of a permission, and how grants were used.
import type { AskedPermission } from '../../catalog/asked-permission.ts'
import type { InstallationGrants, PermissionHolder } from '../../generated/types.ts'
import type { Reach } from '../domain/rights.ts'
import type { Page, PageQuery } from './ports.ts'

/** `level`: that one or a higher one. `space`: where the app is installed. null narrows nothing. */
export type HolderQuery = PageQuery & AskedPermission & { space: string | null; appId: number | null }

/** null narrows nothing. */
export type GrantsQuery = PageQuery & { space: string | null; appId: number | null; fleet: string | null }

export interface GrantsReader {
  /** Highest level first, then by space. Those that are installed within reach, and those of apps within reach. */
  holders(query: HolderQuery, reach: Reach): Promise<Page<PermissionHolder>>
  /** By key; of those that `holders` would show. */
  grantUse(query: GrantsQuery, reach: Reach): Promise<Page<InstallationGrants>>
}
