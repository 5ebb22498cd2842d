// The space whose settings a path is about: the person's own, or an organization that the person administers.
import { administers } from '../domain/rights.ts'
import type { Account } from '../store/ports-app-side.ts'
import { known, type PersonCall } from './page.ts'

/** Both addresses of a page of settings; `rest` begins after `/settings`. */
export function settingsPaths(rest: string): [own: string, organization: string] {
  return [`/settings${rest}`, `/organizations/{org}/settings${rest}`]
}

/** @throws PageError 404, also for members. */
export async function requireSettingsSpace({ services, params, caller }: PersonCall): Promise<Account> {
  const account = known(await services.store.reader.account(params.org ?? caller.login))
  const fits = params.org === undefined || account.type === 'organization'
  return known(fits && administers(caller, account) ? account : null)
}
