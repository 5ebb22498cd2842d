// When credentials were last used: noted lazily, since no request should wait for it.
import type { CredentialKind, StoreWriter } from './store/ports.ts'

/** Notes that a credential was used. */
export type NoteLastUse = (what: CredentialKind, id: number, now: Date) => void

/** How often the last use of one credential is written at most, in milliseconds. */
const interval = 60_000

/** Keeps nothing but when it last wrote; what it cannot write, it tells `log`. */
export function lastUseNotes(writer: Pick<StoreWriter, 'setLastUsed'>, log: (line: string) => void): NoteLastUse {
  const noted = new Map<string, number>()
  return (what, id, now) => {
    const key = `${what} ${id}`
    if (now.getTime() - (noted.get(key) ?? 0) < interval) return
    noted.set(key, now.getTime())
    writer.setLastUsed(what, id, now.toISOString()).catch((error) => log(`The last use of ${key} was not noted: ${error}`))
  }
}
