// Policies that the platform keeps. The empty space stands for the whole platform. Writes are parts of transactions.
import { type Expression, type ExpressionBuilder, type Selectable, type SqlBool, sql } from 'kysely'
import type { Caller, PolicyRecord } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import type { PolicyResource } from '../../manifest/policy.ts'
import { keepingRejection, noPolicyText, policyAudit } from '../domain/kept-policy.ts'
import { type Rejection, rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach } from '../domain/rights.ts'
import { etagOf, namesTag } from '../etag.ts'
import { appendAudit } from './audit-log.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import { placeRefusal } from './place-refusal.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import type { PoliciesReader, PoliciesWriter, PolicyPlace, PolicyWrite } from './ports-policies.ts'
import { withinReach } from './reach.ts'
import { transactions } from './transactions.ts'

const platform = ''

/** A page holds no more bytes of policies than this. */
const pageBytes = 2 * 1024 * 1024

export function policiesReader(db: Database): PoliciesReader {
  return {
    policy: (place) => findPolicy(db, place),
    policies: (query, reach) => listPolicies(db, query, reach),
  }
}

export function policiesWriter(db: Database): PoliciesWriter {
  const { asCaller } = transactions(db)
  return {
    putPolicy: (write, policy, by, origin) => asCaller(by, origin, (db, caller) => putPolicy(db, caller, write, policy, origin)),
    deletePolicy: (write, by, origin) => asCaller(by, origin, (db, caller) => deletePolicy(db, caller, write, origin)),
  }
}

type Row = Selectable<Tables['policies']>

async function findPolicy(db: Database, { space, name }: PolicyPlace): Promise<PolicyRecord | null> {
  const query = db
    .selectFrom('policies')
    .selectAll()
    .where('space', '=', space ?? platform)
    .where('name', '=', name)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : recordOf(row)
}

type PolicyQuery = PageQuery & { spaces: readonly string[] | null }

async function listPolicies(db: Database, query: PolicyQuery, reach: Reach): Promise<Page<PolicyRecord>> {
  const after = query.after === null ? null : keyParts(query.after)
  const sizes = await db
    .selectFrom('policies')
    .select(['space', 'name', sql<number>`octet_length(policy)`.as('bytes')])
    .where((eb) => holding(eb, query.spaces, reach))
    .$if(after !== null, (select) => select.where(sql<SqlBool>`(space, name) > (${after?.space}, ${after?.name})`))
    .orderBy('space')
    .orderBy('name')
    .limit(rowsFor(query))
    .execute()
  const limit = Math.min(query.limit, fitting(sizes))
  const { items, next } = pageOf(sizes, { ...query, limit }, keyOf)
  const records = await Promise.all(items.map(({ space, name }) => findPolicy(db, { space: space === platform ? null : space, name })))
  return { items: records.filter((record) => record !== null), next }
}

/** How many of these a page holds: at least one. */
function fitting(sizes: readonly { bytes: number }[]): number {
  let bytes = 0
  for (const [index, size] of sizes.entries()) {
    bytes += size.bytes
    if (bytes > pageBytes) return Math.max(1, index)
  }
  return sizes.length
}

function holding(eb: ExpressionBuilder<Tables, 'policies'>, spaces: readonly string[] | null, reach: Reach): Expression<SqlBool> {
  if (spaces !== null) return eb('space', 'in', [platform, ...spaces])
  return eb.or([eb('space', '=', platform), withinReach(eb, 'policies', reach)])
}

async function putPolicy(
  db: Database,
  caller: Caller,
  write: PolicyWrite,
  policy: PolicyResource,
  origin: Origin,
): Promise<Outcome<{ record: PolicyRecord; created: boolean }>> {
  const refused = await placeRefusal(db, caller, write.space)
  if (refused !== null) return refused
  const before = await findPolicy(db, write)
  const moved = movedRefusal(write, before)
  if (moved !== null) return moved
  const digest = digestOf(policy)
  if (before?.digest === digest) return { rejection: null, record: before, created: false }
  const text = JSON.stringify(policy)
  const rejection = keepingRejection({ bytes: Buffer.byteLength(text), others: before === null ? await countAt(db, write.space) : 0 })
  if (rejection !== null) return { rejection }
  const record: PolicyRecord = {
    name: write.name,
    space: write.space,
    revision: (before?.revision ?? 0) + 1,
    digest,
    createdAt: before?.createdAt ?? origin.at,
    updatedAt: origin.at,
    updatedBy: caller.login,
    policy,
  }
  const row = rowOf(record, text)
  await db
    .insertInto('policies')
    .values(row)
    .onConflict((conflict) => conflict.columns(['space', 'name']).doUpdateSet(row))
    .execute()
  await appendAudit(db, [policyAudit(before, record)], origin)
  return { rejection: null, record, created: before === null }
}

async function deletePolicy(db: Database, caller: Caller, write: PolicyWrite, origin: Origin): Promise<Outcome<object>> {
  const refused = await placeRefusal(db, caller, write.space)
  if (refused !== null) return refused
  const before = await findPolicy(db, write)
  const moved = movedRefusal(write, before)
  if (moved !== null) return moved
  if (before === null) return { rejection: rejected('not_found', noPolicyText(write)) }
  await db
    .deleteFrom('policies')
    .where('space', '=', write.space ?? platform)
    .where('name', '=', write.name)
    .execute()
  await appendAudit(db, [policyAudit(before, null)], origin)
  return { rejection: null }
}

/** Where the writer had another one before it. */
function movedRefusal({ tag, name }: PolicyWrite, before: PolicyRecord | null): { rejection: Rejection } | null {
  if (tag === null || (before !== null && namesTag(tag, etagOf(JSON.stringify(before))))) return null
  const now = before === null ? 'it is not there' : `${before.updatedBy} changed it at ${before.updatedAt}`
  return { rejection: rejected('precondition_failed', `${name} is not the policy that If-Match names: ${now}. Read it again.`) }
}

async function countAt(db: Database, space: string | null): Promise<number> {
  const query = db.selectFrom('policies').select((eb) => eb.fn.countAll<number>().as('count'))
  return (await query.where('space', '=', space ?? platform).executeTakeFirstOrThrow()).count
}

function recordOf(row: Row): PolicyRecord {
  const { name, space, revision, digest, policy } = row
  return {
    name,
    space: space === platform ? null : space,
    revision,
    digest,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    updatedBy: row.updated_by,
    policy: JSON.parse(policy) as PolicyResource,
  }
}

function rowOf({ space, createdAt, updatedAt, updatedBy, policy: _policy, ...same }: PolicyRecord, text: string): Row {
  return { ...same, space: space ?? platform, policy: text, created_at: createdAt, updated_at: updatedAt, updated_by: updatedBy }
}

function keyOf({ space, name }: Pick<Row, 'space' | 'name'>): string {
  return `${space}/${name}`
}

function keyParts(key: string): Pick<Row, 'space' | 'name'> {
  const at = key.indexOf('/')
  return { space: key.slice(0, at), name: key.slice(at + 1) }
}
