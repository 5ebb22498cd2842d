// What every route works with, made from an open store.
import { randomBytes } from 'node:crypto'
import type { ProfileName } from './domain/rate-limit.ts'
import { lastUseNotes } from './last-use.ts'
import { type MasterKeyOptions, openSecrets } from './master-key.ts'
import { passwordHashes } from './password-hash.ts'
import { permissionUses } from './permission-uses.ts'
import { memoryCounters } from './rate-limits/counters.ts'
import { rateLimiter } from './rate-limits/limiter.ts'
import type { Services } from './routes/route.ts'
import type { Store } from './store/ports.ts'

export type ServicesOptions = {
  /** Folder of the state. */
  data: string
  /** Where the key of the secrets comes from; without it, from a file among the data. */
  masterKey?: MasterKeyOptions
  now: () => Date
  /** Where the platform is reached, once it listens; without a slash at the end. */
  publicUrl: () => string
  /** How many requests callers may send; no limits where left out. */
  rateLimits?: ProfileName
  /** Logarithm of what a new hash of a password costs; only tests name another than what is advised. */
  passwordCost?: number
  /** Days for which entries of the audit log are kept; for ever where left out. */
  auditRetention?: number | null
  /** Hears of failures; no secret is in them. */
  log?: (line: string) => void
}

const keyAmongData: MasterKeyOptions = { given: null, former: null, rotate: false }

/** `rotated`: how many secrets were sealed anew; null where the key is the one from before. @throws AppError as `openSecrets`. */
export async function openServices(store: Store, options: ServicesOptions): Promise<{ services: Services; rotated: number | null }> {
  const {
    data,
    masterKey = keyAmongData,
    now,
    publicUrl,
    rateLimits = 'off',
    passwordCost,
    auditRetention = null,
    log = () => {},
  } = options
  const { secrets, rotated } = await openSecrets({ store, random: randomBytes }, data, masterKey)
  const services: Services = {
    store,
    now,
    publicUrl,
    random: randomBytes,
    noteLastUse: lastUseNotes(store.writer, log),
    secrets,
    limiter: rateLimiter({ profile: rateLimits, counters: memoryCounters(), now, sizeOf: store.reader.spaceSize }),
    guesses: memoryCounters(),
    passwords: passwordHashes(randomBytes, passwordCost),
    uses: permissionUses(store.writer, log),
    auditRetention,
    epoch: randomBytes(12).toString('base64url'),
  }
  return { services, rotated }
}
