// Installations as answers: loads the apps and accounts that their shapes name.
import type { StoredInstallation } from '../../domain/registry.ts'
import { accountShape, botShape } from '../../shapes/account.ts'
import { installationShape } from '../../shapes/installation.ts'
import { type ApiCall, found } from '../route.ts'

/** In the order of `installations`, with one question to the store for all accounts. */
export async function installationShapes(
  { services: { store }, urls }: Pick<ApiCall, 'services' | 'urls'>,
  installations: readonly StoredInstallation[],
): Promise<object[]> {
  const ids = [...new Set(installations.map(({ appId }) => appId))]
  const apps = new Map(await Promise.all(ids.map(async (id) => [id, found(await store.reader.appById(id))] as const)))
  const logins = installations.flatMap(({ space, suspension }) => (suspension === null ? [space] : [space, suspension.by]))
  const accounts = await store.reader.accounts(logins)
  return installations.map((installation) => {
    const app = found(apps.get(installation.appId))
    const { suspension } = installation
    const person = accounts.get(suspension?.by ?? '')
    const suspendedBy = suspension?.side === 'app' ? botShape(urls, { id: app.id, slug: app.resource.metadata.slug }) : null
    return installationShape(urls, {
      installation,
      app,
      account: found(accounts.get(installation.space)),
      suspendedBy: suspendedBy ?? (person === undefined ? null : accountShape(urls, person)),
    })
  })
}
