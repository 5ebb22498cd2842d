// Leases of logins. Writes are parts of transactions, which come one after the other: who reads that a lease is free has it.
import type { Selectable } from 'kysely'
import type { Caller, LeaseWish } from '../../generated/types.ts'
import { acquired, heldRejection, leaseRefusal, mostLeases, renewed, type StoredLease, takeOverAudit } from '../domain/lease.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { appendAudit } from './audit-log.ts'
import { takeIds } from './counters.ts'
import type { Database, Tables } from './database.ts'
import type { Outcome } from './ports.ts'

export async function findLease(db: Database, login: string, name: string): Promise<StoredLease | null> {
  const row = await db.selectFrom('leases').selectAll().where('login', '=', login).where('name', '=', name).executeTakeFirst()
  return row === undefined ? null : leaseOf(row)
}

export async function takeLease(
  db: Database,
  caller: Caller,
  name: string,
  wish: LeaseWish,
  { at, ...origin }: Origin,
): Promise<Outcome<{ lease: StoredLease }>> {
  const { login } = caller
  const before = await findLease(db, login, name)
  const rejection = leaseRefusal(caller) ?? heldRejection(before, wish.holder, at)
  if (rejection !== null) return { rejection }
  const kept = renewed(before, wish, at)
  if (kept === null && before === null && !(await hasRoom(db, login, at))) {
    return { rejection: rejected('too_many', `${login} has ${mostLeases} leases that are not over; give one back first.`) }
  }
  const lease = kept ?? acquired(name, wish, await takeIds(db, 'term'), at)
  await writeLease(db, login, lease)
  if (before !== null && before.holder !== lease.holder) await appendAudit(db, [takeOverAudit(login, before, lease)], { at, ...origin })
  return { rejection: null, lease }
}

export async function giveLeaseBack(
  db: Database,
  caller: Caller,
  { name, holder }: { name: string; holder: string },
  { at }: Origin,
): Promise<Outcome<object>> {
  const lease = await findLease(db, caller.login, name)
  const rejection = leaseRefusal(caller) ?? heldRejection(lease, holder, at)
  if (rejection !== null) return { rejection }
  // What is over stays, so that whoever takes it over is seen to.
  if (lease?.holder === holder) await db.deleteFrom('leases').where('login', '=', caller.login).where('name', '=', name).execute()
  return { rejection: null }
}

/** Makes room where it can. */
async function hasRoom(db: Database, login: string, at: string): Promise<boolean> {
  const count = async () => {
    const { leases } = await db
      .selectFrom('leases')
      .select(({ fn }) => fn.countAll<number>().as('leases'))
      .where('login', '=', login)
      .executeTakeFirstOrThrow()
    return leases
  }
  if ((await count()) < mostLeases) return true
  await db.deleteFrom('leases').where('login', '=', login).where('expires_at', '<=', at).execute()
  return (await count()) < mostLeases
}

async function writeLease(db: Database, login: string, lease: StoredLease): Promise<void> {
  const { name, holder, term, acquiredAt, renewedAt, expiresAt } = lease
  const values = { holder, term, acquired_at: acquiredAt, renewed_at: renewedAt, expires_at: expiresAt }
  await db
    .insertInto('leases')
    .values({ login, name, ...values })
    .onConflict((conflict) => conflict.columns(['login', 'name']).doUpdateSet(values))
    .execute()
}

function leaseOf({ name, holder, term, acquired_at, renewed_at, expires_at }: Selectable<Tables['leases']>): StoredLease {
  return { name, holder, term, acquiredAt: acquired_at, renewedAt: renewed_at, expiresAt: expires_at }
}
