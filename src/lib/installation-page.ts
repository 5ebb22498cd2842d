// Where an installation's page is, below a platform's address: the platform serves it there and plans point to it.
import { type AddressedSpace, settingsRoot } from './settings-root.ts'

/** `space`: that it is in. */
export function installationPath(space: AddressedSpace, id: number): string {
  return `${settingsRoot(space)}/installations/${id}`
}
