// The port of questions about grants over the tables.
import type { Database } from './database.ts'
import { listGrantUse } from './grant-use.ts'
import { listHolders } from './holders.ts'
import type { GrantsReader } from './ports-grants.ts'

export function grantsReader(db: Database): GrantsReader {
  return {
    holders: (query, reach) => listHolders(db, query, reach),
    grantUse: (query, reach) => listGrantUse(db, query, reach),
  }
}
