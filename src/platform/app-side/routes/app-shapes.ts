// Apps as answers name them, for those things that were written by one or through one.

import { type AppShape, appShape } from '../../shapes/app.ts'
import { type ApiCall, found } from '../route.ts'

/** By id, of those that are still there. */
export async function appShapes(
  { services: { store }, urls }: Pick<ApiCall, 'services' | 'urls'>,
  ids: readonly (number | null)[],
): Promise<Map<number, AppShape>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  const apps = (await Promise.all(wanted.map((id) => store.reader.appById(id)))).filter((app) => app !== null)
  const owners = await store.reader.accounts(apps.map(({ space }) => space))
  return new Map(apps.map((app) => [app.id, appShape(urls, app, found(owners.get(app.space)))]))
}
