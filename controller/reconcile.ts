// Reads as much of the platform as a plan needs, and makes the plan.
import type { Plan, Selection } from '../src/generated/types.ts'
import { AppError } from '../src/lib/app-error.ts'
import type { Desired } from '../src/manifest/desired.ts'
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
}

/**
 * The plan for one fleet. Rejects with the reader's errors, where the selection is none of the manifests, and with AppError 'refused' where
 * secrets must be compared and could not be.
 */
export async function planFleet(request: PlanRequest): Promise<Plan> {
  return (await planWithActual(request)).plan
}

/** As `planFleet`, with all that was read for the plan. */
export async function planWithActual(request: PlanRequest): Promise<{ plan: Plan; actual: Actual }> {
  const { reader, fleet, desired: all, prune, adopt = false, selection = null } = request
  const desired = selection === null ? all : select(all, selection)
  const actual = await reader.readState(queryFor(fleet, desired))
  const secrets = await factsOf({ ...request, desired }, actual)
  return { plan: makePlan({ target: reader.target, fleet, desired, actual, prune, adopt, selection, secrets }), actual }
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
