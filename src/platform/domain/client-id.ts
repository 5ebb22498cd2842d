// The client id of an app: public, fixed for its life, and made from its id, so that nothing has to be kept.

const prefix = 'Iv23'
const digits = 16

/** 20 characters, as clients know client ids. */
export function clientIdOf(appId: number): string {
  return prefix + appId.toString(36).padStart(digits, '0')
}

/** The id of the app with this client id; null where it has not the form of one. */
export function appIdOfClient(clientId: string): number | null {
  if (!/^Iv23[0-9a-z]{16}$/.test(clientId)) return null
  const id = Number.parseInt(clientId.slice(prefix.length), 36)
  return Number.isSafeInteger(id) && clientIdOf(id) === clientId ? id : null
}
