// Which permissions of installations are used: counted in memory, written lazily, since no request should wait for it.
import type { InstallationUse } from './domain/access.ts'
import type { AccountsWriter, UseDraft } from './store/ports-accounts.ts'

export type PermissionUses = {
  /** An API call needed the permission. */
  noteCall(use: InstallationUse, at: Date): void
  /** An event was delivered because of the permission. */
  noteDelivery(use: InstallationUse, at: Date): void
  /** Writes what was noted since the last time. */
  flush(): Promise<void>
}

/** How long a note waits at most, in milliseconds; as much is lost by a crash. */
const longestWait = 60_000

/** Notes that wait at most; beyond, they are written at once. */
const mostWaiting = 10_000

/** What it cannot write, it keeps for the next time, and tells `log`. */
export function permissionUses(writer: Pick<AccountsWriter, 'addUses'>, log: (line: string) => void): PermissionUses {
  let waiting = new Map<string, UseDraft>()
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()
  let full = false

  const note = (
    { installationId, permission }: InstallationUse,
    add: Pick<UseDraft, 'calls' | 'lastCallAt' | 'deliveries' | 'lastDeliveryAt'>,
  ) => {
    merge(waiting, { installationId, permission, ...add })
    if (waiting.size >= mostWaiting && !full) {
      full = true
      void flush()
    } else timer ??= setTimeout(() => void flush(), longestWait).unref()
  }
  const write = async () => {
    const drafts = waiting
    waiting = new Map()
    full = false
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (drafts.size === 0) return
    try {
      await writer.addUses([...drafts.values()])
    } catch (error) {
      // More than fits is dropped: a store that fails for long must not fill the memory.
      for (const draft of drafts.values()) if (waiting.size < mostWaiting) merge(waiting, draft)
      timer ??= setTimeout(() => void flush(), longestWait).unref()
      log(`The use of permissions was not noted: ${error}`)
    }
  }
  const flush = (): Promise<void> => (writing = writing.then(write))

  return {
    noteCall: (use, at) => note(use, { calls: 1, lastCallAt: at.toISOString(), deliveries: 0, lastDeliveryAt: null }),
    noteDelivery: (use, at) => note(use, { calls: 0, lastCallAt: null, deliveries: 1, lastDeliveryAt: at.toISOString() }),
    flush,
  }
}

function merge(into: Map<string, UseDraft>, draft: UseDraft): void {
  const key = `${draft.installationId} ${draft.permission}`
  const other = into.get(key)
  if (other === undefined) {
    into.set(key, draft)
    return
  }
  into.set(key, {
    ...draft,
    calls: other.calls + draft.calls,
    lastCallAt: later(other.lastCallAt, draft.lastCallAt),
    deliveries: other.deliveries + draft.deliveries,
    lastDeliveryAt: later(other.lastDeliveryAt, draft.lastDeliveryAt),
  })
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a
}
