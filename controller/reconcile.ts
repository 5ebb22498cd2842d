// Reads as much of the platform as a plan needs, and makes the plan.
import type { Plan, Selection } from '../src/generated/types.ts'
import { AppError } from '../src/lib/app-error.ts'
import type { Desired } from '../src/manifest/desired.ts'
import type { Leaving, Left } from './plan/leaving.ts'
import { makePlan } from './plan/make-plan.ts'
import { noSecrets, type SecretFacts, type Secrets, secretFacts, secretQuestions } from './plan/secrets.ts'
import { select } from './plan/selection.ts'
import type { Actual, PlatformReader, StateQuery } from './ports.ts'

export type PlanRequest = {
  reader: PlatformReader
  fleet: string
  desired: readonly Desired[]
  /** Whether what the fleet owns and no manifest holds is deleted. */
  prune: boolean
  /** Whether what the manifests name and the fleet does not own is taken over. */
  adopt?: boolean
  /** The part of the manifests that the plan is about; all of them where there is none. */
  selection?: Selection | null
  /** The webhook secrets that are at hand. */
  secrets?: Secrets
  /** Whether every secret must be compared; otherwise the plan says which were not. */
  comparesAll?: boolean
  /** What the plan leaves as it is although the manifests want something else; nothing where left out. */
  leaves?: (desired: readonly Desired[], actual: Actual) => Leaving
}

/** A plan, all that was read for it, and what it leaves as it is. */
export type PlannedWith = { plan: Plan; actual: Actual; left: readonly Left[] }

/**
 * The plan for one fleet. Rejects with the reader's errors, where the selection is none of the manifests, and with AppError 'refused' where
 * secrets must be compared and could not be.
 */
export async function planFleet(request: PlanRequest): Promise<Plan> {
  return (await planWithActual(request)).plan
}

/** As `planFleet`, with all that was read for the plan. */
export async function planWithActual(request: PlanRequest): Promise<PlannedWith> {
  const { reader, fleet, desired: all, prune, adopt = false, selection = null, leaves } = request
  const asked = selection === null ? all : select(all, selection)
  const actual = await reader.readState(queryFor(fleet, asked))
  const { desired, left } = leaves?.(asked, actual) ?? { desired: asked, left: [] }
  const secrets = await factsOf({ ...request, desired }, actual)
  const plan = makePlan({ target: reader.target, fleet, desired, actual, prune, adopt, selection, secrets })
  return { plan: left.length === 0 ? plan : remembering(plan, asked, left), actual, left }
}

/** What is left as it is stays somebody's work: the fleet neither takes it for its own nor forgets that it is gone. */
function remembering({ settles, ...plan }: Plan, asked: readonly Desired[], left: readonly Left[]): Plan {
  const [wanted, kept] = [new Set(asked.map(({ key }) => key)), new Set(left.map(({ key }) => key))]
  const settled = (settles ?? []).filter(({ key }) => !kept.has(key))
  return { ...plan, ...(settled.length > 0 ? { settles: settled } : {}), forget: plan.forget.filter((key) => !wanted.has(key)) }
}

/** Asks only where the platform keeps a secret that another one could be. */
async function factsOf({ reader, desired, secrets = new Map(), comparesAll = false }: PlanRequest, actual: Actual): Promise<SecretFacts> {
  const questions = secretQuestions(desired, actual.records, secrets)
  if (questions.length === 0) return secretFacts(secrets, [], [])
  const same = await reader.areSecrets(questions.map(({ app, secret }) => ({ app, secret })))
  if (same !== null) return secretFacts(secrets, questions, same)
  if (!comparesAll) return noSecrets
  throw new AppError('refused', 'the platform was asked about webhook secrets too often, so they could not be compared', {
    hint: 'Run the same command again in a minute; nothing was changed.',
  })
}

/**
 * What a plan must know: the fleet and the spaces that the manifests name, and each app that a manifest speaks of, wherever it lives:
 * declared, installed, or named as what another was before. A slug is taken on the whole platform.
 */
function queryFor(fleet: string, desired: readonly Desired[]): StateQuery {
  const spaces = new Set(desired.map(({ resource }) => resource.metadata.space))
  const apps = new Set(desired.flatMap(slugsOf))
  return { fleet, spaces: [...spaces].sort(), apps: [...apps].sort() }
}

function slugsOf({ resource, movedFrom }: Desired): string[] {
  if (resource.kind === 'Installation') return [resource.metadata.app]
  return movedFrom?.slug === undefined ? [resource.metadata.slug] : [resource.metadata.slug, movedFrom.slug]
}
