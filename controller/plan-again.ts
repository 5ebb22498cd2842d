// A plan, made anew or known from the last run: where neither the manifests nor the platform changed, one conditional request tells.
import type { Plan } from '../src/generated/types.ts'
import type { Desired } from '../src/manifest/desired.ts'
import type { Left } from './plan/leaving.ts'
import type { Secrets } from './plan/secrets.ts'
import type { Actual, ConditionalReader, PlanMemory, Question } from './ports.ts'
import type { PlanRequest } from './reconcile.ts'

/** Apps whose manifests say where a webhook secret is. */
export type SecretsFrom = readonly Pick<Desired, 'key' | 'secretFrom'>[]

export type PlanAgain = {
  reader: ConditionalReader
  /** What they want, made anew with every call, and what stands for all that they say; null where it cannot be had again. */
  manifests: { digest: string | null; desired: () => Desired[] }
  /** What else of the request the plan depends on, but for its secrets. */
  request: Omit<PlanRequest, 'reader' | 'desired' | 'secrets'>
  /** Null where the plan is to be made anew. */
  memory: PlanMemory | null
  /** What else it depends on. Where that tells one webhook secret from another, plans that depend on secrets are kept too. */
  depends?: Question & { secrets: string }
  /** The secrets that are at hand of those that the manifests name. Called before the platform is asked. */
  secretsFor: (from: SecretsFrom) => Secrets
}

/**
 * `actual`: what was read for the plan; null for a known one. `secrets`: the webhook secrets that are at hand; the plan has none. `secretsFrom`:
 * where the manifests take them from. `left`: what the plan leaves as it is; of a known one that is known, too.
 */
export type Again = { plan: Plan; actual: Actual | null; left: readonly Left[]; secrets: Secrets; secretsFrom: SecretsFrom }

/** Rejects with the reader's errors. */
export async function planAgain({ reader, manifests, request, memory, secretsFor, depends }: PlanAgain): Promise<Again> {
  const { comparesAll: _, leaves: _leaves, ...asked } = request
  const question: Question | null =
    manifests.digest === null ? null : { manifests: manifests.digest, target: reader.target, ...asked, ...depends }
  const known = question === null ? null : (memory?.recall(question) ?? null)
  if (known !== null && (await reader.standsAt(known.stand)))
    return { plan: known.plan, actual: null, left: [], secrets: new Map(), secretsFrom: [] }
  const [{ planWithActual }, { select }] = await Promise.all([import('./reconcile.ts'), import('./plan/selection.ts')])
  const desired = manifests.desired()
  const selected = request.selection ? select(desired, request.selection) : desired
  const secretsFrom = selected.filter(({ secretFrom }) => secretFrom !== null).map(({ key, secretFrom }) => ({ key, secretFrom }))
  const secrets = secretsFor(secretsFrom)
  const { plan, actual, left } = await planWithActual({ reader, desired, ...request, secrets })
  const stand = reader.stand()
  const keeps = (secretsFrom.length === 0 || depends !== undefined) && !dependsOnMore(plan)
  if (question !== null && stand !== null && keeps) memory?.keep(question, stand, plan)
  return { plan, actual, left, secrets, secretsFrom }
}

/** Whether a plan tells of what the tag of a state does not move with: when credentials were used last, and which have expired. */
function dependsOnMore({ changes }: Plan): boolean {
  return changes.some(({ kind, after }) => kind === 'App' && after === null)
}
