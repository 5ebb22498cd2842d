// The one way from the install page to the store.
import type { Done } from '../domain/after-installation.ts'
import type { PersonalInstallation } from '../store/ports-people.ts'
import { done, type PersonCall } from './page.ts'

/** Installs, selects other repositories, or files a request where the person may not install. @throws PageError where it is refused. */
export async function installThrough({ services, caller, origin }: PersonCall, wanted: PersonalInstallation): Promise<Done> {
  const { action, installationId } = done(await services.store.writer.installByPerson(wanted, caller.token.id, origin))
  return { action, installationId }
}
