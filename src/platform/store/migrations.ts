// The numbered migrations and the two things done with them: refuse a newer database, bring an older one up.
import type { DatabaseSync } from 'node:sqlite'
import { type Migration, Migrator } from 'kysely/migration'
import { AppError } from '../../lib/app-error.ts'
import type { Database } from './database.ts'
import { registry } from './migrations/001-registry.ts'
import { appSide } from './migrations/002-app-side.ts'
import { credentials } from './migrations/003-credentials.ts'
import { consent } from './migrations/004-consent.ts'
import { userAuthorization } from './migrations/005-user-authorization.ts'
import { writeBack } from './migrations/006-write-back.ts'
import { usage } from './migrations/007-usage.ts'
import { trust } from './migrations/008-trust.ts'
import { webhooks } from './migrations/009-webhooks.ts'
import { people } from './migrations/010-people.ts'
import { market } from './migrations/011-market.ts'
import { byHand } from './migrations/012-by-hand.ts'
import { grantedLevels } from './migrations/013-granted-levels.ts'
import { auditRetention } from './migrations/014-audit-retention.ts'
import { controller } from './migrations/015-controller.ts'
import { policies } from './migrations/016-policies.ts'

/** Listed by hand: a bundled program has no folder to read. */
const migrations: Record<string, Migration> = {
  '001-registry': registry,
  '002-app-side': appSide,
  '003-credentials': credentials,
  '004-consent': consent,
  '005-user-authorization': userAuthorization,
  '006-write-back': writeBack,
  '007-usage': usage,
  '008-trust': trust,
  '009-webhooks': webhooks,
  '010-people': people,
  '011-market': market,
  '012-by-hand': byHand,
  '013-granted-levels': grantedLevels,
  '014-audit-retention': auditRetention,
  '015-controller': controller,
  '016-policies': policies,
}

/** Applies what is missing, all of it or nothing. */
export async function migrate(db: Database): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/**
 * Looks at a database without changing it.
 * @throws AppError 'store' where it has a migration that this program does not know.
 */
export function refuseNewer(connection: DatabaseSync, file: string): void {
  const table = connection.prepare("select 1 from sqlite_master where type = 'table' and name = 'kysely_migration'").get()
  if (table === undefined) return
  const names = connection.prepare('select name from kysely_migration order by name').all()
  const unknown = names.map(({ name }) => String(name)).filter((name) => !Object.hasOwn(migrations, name))
  if (unknown.length === 0) return
  const newest = Object.keys(migrations).toSorted().at(-1)
  throw new AppError('store', `${file} is at version ${unknown.at(-1)}, newer than this program, which knows ${newest}.`, {
    hint: 'Use the newer program with this data, or another data folder with this one. Nothing was changed.',
  })
}
