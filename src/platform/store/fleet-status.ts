// What controllers say of fleets, one row for each. A row of a fleet that another space has made its own meanwhile is none any more. Writes are
// parts of transactions.
import { type Selectable, sql } from 'kysely'
import type { Approval, Caller, FleetCondition, FleetStatus, NewFleetStatus, StatusReceipt, WaitingPlan } from '../../generated/types.ts'
import {
  changedTypes,
  conditionsAt,
  mostUnapplied,
  placeOf,
  type StatusPlace,
  type StoredStatus,
  type StoredSummary,
  statusFault,
  termRejection,
} from '../domain/fleet-status.ts'
import { rejected } from '../domain/obstacle.ts'
import { inForce } from '../domain/plan-approval.ts'
import type { Origin } from '../domain/registry.ts'
import { administers, type Reach } from '../domain/rights.ts'
import { timeOf } from '../domain/time.ts'
import { appendAudit } from './audit-log.ts'
import { lastId } from './counters.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import { withinReach } from './reach.ts'
import { findSpace } from './spaces.ts'

type Row = Selectable<Tables['fleet_status']>
/** What `status` holds of a FleetStatus. */
type Kept = Pick<FleetStatus, 'revision' | 'source' | 'observedAt' | 'interval' | 'head' | 'conditions' | 'drift'>

export async function findFleetStatus(db: Database, fleet: string): Promise<StoredStatus | null> {
  const row = await valid(db).selectAll('fleet_status').where('fleet_status.fleet', '=', fleet).executeTakeFirst()
  return row === undefined ? null : statusOf(row)
}

/** By name. */
export async function listFleetStatus(
  db: Database,
  { waiting = false, ...page }: PageQuery & { waiting?: boolean },
  reach: Reach,
): Promise<Page<StoredSummary>> {
  const rows = await summaries(db, page)
    .where((eb) => withinReach(eb, 'fleet_status', reach))
    .$if(waiting, (select) => select.where('plan_digest', 'is not', null))
    .execute()
  const { items, next } = pageOf(rows, page, ({ fleet }) => fleet)
  return { items: items.map(summaryOf), next }
}

/** Of a space by name, and one more than the page holds. */
export async function firstStatusesOf(db: Database, space: string, page: PageQuery): Promise<StoredSummary[]> {
  return (await summaries(db, page).where('fleet_status.space', '=', space).execute()).map(summaryOf)
}

/** One page of statuses, by name, to be narrowed. */
function summaries(db: Database, page: PageQuery) {
  return valid(db)
    .select(['fleet_status.fleet', 'fleet_status.space', 'heard_at', 'heard_from', 'status', 'plan_digest'])
    .select(['approved_by', 'approved_at', 'approved_until'])
    .select(sql<string | null>`json_extract(plan, '$.summary')`.as('summary'))
    .where('fleet_status.fleet', '>', page.after ?? '')
    .orderBy('fleet_status.fleet')
    .limit(rowsFor(page))
}

export async function putFleetStatus(
  db: Database,
  caller: Caller,
  fleet: string,
  status: NewFleetStatus,
  { at }: Origin,
): Promise<Outcome<{ receipt: StatusReceipt }>> {
  const before = await findFleetStatus(db, fleet)
  const place = placeOf(await whereIs(db, fleet, before, status.space ?? null), caller)
  if (place.rejection !== null) return place
  const space = place.space.login
  const rejection = statusFault(status, await lastId(db, 'term')) ?? termRejection(fleet, before?.term ?? null, status.term)
  if (rejection !== null) return { rejection }
  if (before === null && !(await hasRoom(db, fleet, space))) {
    const detail = `${space} has ${mostUnapplied} fleets with a status and without a changeset; delete one of these statuses first.`
    return { rejection: rejected('too_many', detail) }
  }
  const conditions = conditionsAt(before?.conditions ?? [], status.conditions, at)
  // An approval is of one plan, and over when that does not wait any more.
  const approval = before?.plan?.digest === status.plan?.digest ? inForce(before?.approval ?? null, at) : null
  await writeStatus(db, { fleet, space, approval, heardAt: at, heardFrom: caller.login, before }, { ...status, conditions })
  const changed = changedTypes(before?.conditions ?? [], conditions)
  return { rejection: null, receipt: { fleet, space, heardAt: at, conditions, changed, approval } }
}

/** For a fleet that no controller looks after any more. */
export async function deleteFleetStatus(db: Database, caller: Caller, fleet: string, origin: Origin): Promise<Outcome<object>> {
  const found = await ownStatus(db, caller, fleet)
  if (found.rejection !== null) return found
  const { status } = found
  await db.deleteFrom('fleet_status').where('fleet', '=', fleet).execute()
  const { heardAt, heardFrom, source } = status
  const entry = { action: 'delete-status', key: `Fleet/${fleet}`, space: status.space, before: { heardAt, heardFrom, source }, after: null }
  await appendAudit(db, [entry], origin)
  return { rejection: null }
}

/** The status of a fleet whose space the caller administers. Part of a transaction. */
export async function ownStatus(db: Database, caller: Caller, fleet: string): Promise<Outcome<{ status: StoredStatus }>> {
  const status = await findFleetStatus(db, fleet)
  const space = status === null ? null : await findSpace(db, status.space)
  if (status === null || space === null || !administers(caller, space)) {
    return { rejection: rejected('not_found', `There is no status of a fleet ${fleet} that you may see.`) }
  }
  return { rejection: null, status }
}

function valid(db: Database) {
  const fleets = db.selectFrom('fleet_status').leftJoin('fleets', 'fleets.name', 'fleet_status.fleet')
  return fleets.where((eb) => eb.or([eb('fleets.space', 'is', null), eb('fleets.space', '=', eb.ref('fleet_status.space'))]))
}

async function whereIs(db: Database, fleet: string, status: StoredStatus | null, asked: string | null): Promise<StatusPlace> {
  const applied = await db.selectFrom('fleets').select('space').where('name', '=', fleet).executeTakeFirst()
  const owner = applied?.space ?? status?.space ?? null
  return {
    fleet,
    owner: owner === null ? null : await findSpace(db, owner),
    named: asked === null ? null : await findSpace(db, asked),
    asked,
  }
}

/** One of an applied fleet always has. */
async function hasRoom(db: Database, fleet: string, space: string): Promise<boolean> {
  const { count } = await db
    .selectFrom('fleet_status')
    .leftJoin('fleets', 'fleets.name', 'fleet_status.fleet')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('fleet_status.space', '=', space)
    .where('fleets.name', 'is', null)
    .executeTakeFirstOrThrow()
  if (count < mostUnapplied) return true
  return (await db.selectFrom('fleets').select('name').where('name', '=', fleet).executeTakeFirst()) !== undefined
}

type Hearing = Pick<StoredStatus, 'fleet' | 'space' | 'heardAt' | 'heardFrom' | 'approval'> & { before: StoredStatus | null }

async function writeStatus(
  db: Database,
  { fleet, space, before, heardAt, heardFrom, approval }: Hearing,
  { revision, source, observedAt, interval = null, term, head, conditions, drift, plan }: NewFleetStatus & { conditions: FleetCondition[] },
): Promise<void> {
  const kept: Kept = { revision, source, observedAt: timeOf(observedAt) ?? heardAt, interval, head, conditions, drift }
  const values = {
    space,
    // One that works without a lease does not make an older leader the latest.
    term: term ?? before?.term ?? null,
    heard_at: heardAt,
    heard_from: heardFrom,
    status: JSON.stringify(kept),
    plan_digest: plan?.digest ?? null,
    plan: plan === null ? null : JSON.stringify(plan),
    approved_by: approval?.by ?? null,
    approved_at: approval?.at ?? null,
    approved_until: approval?.expiresAt ?? null,
  }
  await db
    .insertInto('fleet_status')
    .values({ fleet, ...values })
    .onConflict((conflict) => conflict.column('fleet').doUpdateSet(values))
    .execute()
}

function statusOf(row: Row): StoredStatus {
  const { fleet, space, term, heard_at, heard_from, status, plan } = row
  const kept = JSON.parse(status) as Kept
  const waiting = plan === null ? null : (JSON.parse(plan) as WaitingPlan)
  return { fleet, space, ...kept, term, plan: waiting, approval: approvalOf(row), heardAt: heard_at, heardFrom: heard_from }
}

type ApprovalRow = Pick<Row, 'fleet' | 'plan_digest' | 'approved_by' | 'approved_at' | 'approved_until'>

function approvalOf({ fleet, plan_digest, approved_by, approved_at, approved_until }: ApprovalRow): Approval | null {
  if (plan_digest === null || approved_by === null || approved_at === null || approved_until === null) return null
  return { fleet, digest: plan_digest, by: approved_by, at: approved_at, expiresAt: approved_until }
}

type SummaryRow = ApprovalRow & Pick<Row, 'space' | 'heard_at' | 'heard_from' | 'status'> & { summary: string | null }

function summaryOf(row: SummaryRow): StoredSummary {
  const { fleet, space, heard_at, heard_from, status, plan_digest, summary } = row
  const { revision, source, interval, head, conditions, drift } = JSON.parse(status) as Kept
  const plan = plan_digest === null ? null : { digest: plan_digest, summary: summary ?? '' }
  return {
    ...{ fleet, space, revision, source, head, conditions, drifted: drift.length, plan, approval: approvalOf(row) },
    ...{ heardAt: heard_at, heardFrom: heard_from, interval },
  }
}
