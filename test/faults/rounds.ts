// A fleet that changes from round to round: what each round wants, the command that makes it so, and how one sees that it was made once.
import { expect } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { planFleet } from '../../controller/reconcile.ts'
import { platformReader, platformWriter, readAll } from '../../src/client/platform-client.ts'
import { openTransport, type Transport } from '../../src/client/transport.ts'
import type { AuditEntry, Plan } from '../../src/generated/types.ts'
import { AppError } from '../../src/lib/app-error.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'

export const fleet = 'rounds'

/** Waits between tries in milliseconds, short enough for hundreds of them. */
const waits = [2, 5, 10]

/** What round `n` wants: apps come, change, are renamed and go, and so do installations. Every round differs from the one before. */
export function desiredIn(n: number): Desired[] {
  const here = [0, 1, 2, 3, 4, 5].filter((i) => i === 0 || (n + i) % 4 !== 0)
  const apps = here.map((i) => {
    const permissions = { repository: { checks: (n + i) % 3 === 0 ? 'write' : 'read', contents: 'read' } }
    const spec = { description: `round ${n}`, permissions }
    const slug = i === 0 ? `zero-${n}` : `app-${i}`
    return wanted(complete('App', { slug, space: 'acme' }, spec), i === 0 && n > 0 ? { slug: `zero-${n - 1}` } : null)
  })
  const installations = here
    .filter((i) => (n + i) % 2 === 0)
    .map((i) => {
      const spec = { repositories: (n + i) % 4 === 0 ? 'all' : ['api'], permissions: { repository: { checks: 'write' } } }
      return wanted(complete('Installation', { app: i === 0 ? `zero-${n}` : `app-${i}`, space: 'acme' }, spec))
    })
  return [...apps, ...installations]
}

/** High risks that some round has. */
export const allowed: readonly string[] = ['delete', 'uninstall', 'raise-permission', 'rename']

/** JSON is YAML: the manifests of a round in one file. */
export function manifestsOf(desired: readonly Desired[]): string {
  return desired
    .map(({ resource, movedFrom }) => ({ ...resource, metadata: { ...resource.metadata, ...(movedFrom ? { movedFrom } : {}) } }))
    .map((manifest) => JSON.stringify(manifest))
    .join('\n---\n')
}

export async function withTransport<T>(
  url: string,
  token: string,
  readOnly: boolean,
  work: (transport: Transport) => Promise<T>,
): Promise<T> {
  const transport = openTransport({ url, token, readOnly, waits })
  try {
    return await work(transport)
  } finally {
    await transport.close()
  }
}

export function planRound(url: string, token: string, n: number): Promise<Plan> {
  return withTransport(url, token, true, (transport) =>
    planFleet({ reader: platformReader(transport), fleet, desired: desiredIn(n), prune: true }),
  )
}

/** As `appward apply --prune --yes`: plans, and sends what there is to send. */
export async function applyRound(url: string, token: string, n: number): Promise<number | null> {
  const plan = await planRound(url, token, n)
  return withTransport(url, token, false, async (transport) => (await applyPlan(plan, platformWriter(transport, null)))?.id ?? null)
}

/** Runs `command` again and again, as a person would, until it says that it did it. Answers how often it failed. */
export async function untilDone(command: () => Promise<unknown>, most = 60): Promise<number> {
  for (let failed = 0; ; failed++) {
    try {
      await command()
      return failed
    } catch (error) {
      // Nothing else may come of a fault on the way: no conflict with oneself, and no fault of the program.
      if (!(error instanceof AppError && ['unreachable', 'refused', 'protocol'].includes(error.code)) || failed === most) throw error
    }
  }
}

type Made = { changeset: number; changes: string[] }

/** What the audit log has of the fleet's changesets, oldest first. Consequences have no changes of their own in a plan. */
export async function madeBy(url: string, token: string): Promise<Made[]> {
  const entries = await withTransport(url, token, true, (transport) => readAll<AuditEntry>(transport, '/api/v1/audit-log'))
  const ofFleet = entries.filter((entry) => entry.fleet === fleet && entry.changeset !== null && entry.action !== 'grant')
  const byChangeset = Map.groupBy(ofFleet, ({ changeset }) => changeset ?? 0)
  return [...byChangeset]
    .map(([changeset, rows]) => ({ changeset, changes: rows.map(({ action, key }) => `${action} ${key}`).sort() }))
    .sort((a, b) => a.changeset - b.changeset)
}

/** What the audit log should have of a plan: each change once, and what follows from renames. */
export function changesOf({ changes }: Plan): string[] {
  return changes.map(({ action, key }) => `${action} ${key}`).sort()
}

/** The state is what round `n` wants, nothing is left to do, and the last changeset did `plan` once and whole. */
export async function expectDoneOnce(url: string, token: string, n: number, plan: Plan): Promise<void> {
  const left = await planRound(url, token, n)
  expect(left.changes).toEqual([])
  const made = await madeBy(url, token)
  expect(made).toHaveLength(n + 1)
  const last = made.at(-1)?.changes ?? []
  // A renamed app takes its installations along: those have entries, and no changes of their own.
  expect(last.filter((change) => !change.startsWith('rename Installation/') || changesOf(plan).includes(change))).toEqual(changesOf(plan))
  expect(new Set(last).size).toBe(last.length)
}
