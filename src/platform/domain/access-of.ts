// Who may call a route, as the catalog has it: the one source that `explain permission` reads as well.
import { rowsOf } from '../../catalog/api-routes.ts'
import type { Access, PermissionNeed } from './access.ts'

/** @param path as the published description writes it. @throws Error for a route that the catalog does not have. */
export function accessOf(method: string, path: string): Access {
  const [first, ...others] = rowsOf(method, path)
  if (first === undefined) throw new Error(`The catalog has no ${method} ${path}.`)
  const { permission: name, level, scope, role = null } = first
  const need: PermissionNeed = {
    permission: { name, level },
    ...(others.length === 0 ? {} : { or: others.map((row) => ({ name: row.permission, level: row.level })) }),
  }
  return {
    installation: need,
    ...(first.public === true ? { anonymous: true } : {}),
    ...(scope === undefined ? {} : { token: { scope, role }, appUser: need }),
  }
}
