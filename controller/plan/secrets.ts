// Webhook secrets in a plan: which ones to ask the platform about, and what of them changes. The secrets themselves are in no plan.
import type { AppRecord, FieldChange, ResourceRecord, SecretChange } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { appKey, slugOf } from '../../src/manifest/resource.ts'
import type { Pair } from './match.ts'

/** The webhook secrets that are at hand, by the key of the manifest that names where one is read from. */
export type Secrets = ReadonlyMap<string, string>

/** A question to the platform: is the secret of the manifest `key` the one that the app `app` (a slug) has? */
export type SecretQuestion = { key: string; app: string; secret: string }

/** What is known of secrets: of which manifests they are at hand, and which apps' they are. */
export type SecretFacts = {
  atHand: ReadonlySet<string>
  /** By the key of the manifest, keys of the apps that have this secret. */
  same: ReadonlyMap<string, ReadonlySet<string>>
}

export const noSecrets: SecretFacts = { atHand: new Set(), same: new Map() }

/** Every app that a manifest with a secret may turn out to be about, by its slug or by the one that it had before. */
export function secretQuestions(desired: readonly Desired[], records: readonly ResourceRecord[], secrets: Secrets): SecretQuestion[] {
  const kept = new Set(records.filter(keepsSecret).map(({ key }) => key))
  return desired.flatMap(({ key, movedFrom }) => {
    const secret = secrets.get(key)
    if (secret === undefined) return []
    const candidates = movedFrom?.slug === undefined ? [key] : [key, appKey(movedFrom.slug)]
    return candidates.filter((each) => kept.has(each)).map((each) => ({ key, app: slugOf(each), secret }))
  })
}

/** What is known once the questions are answered: `same` holds an answer for each. */
export function secretFacts(secrets: Secrets, questions: readonly SecretQuestion[], same: readonly boolean[]): SecretFacts {
  const answered = Map.groupBy(
    questions.filter((_question, index) => same[index]),
    ({ key }) => key,
  )
  return {
    atHand: new Set(secrets.keys()),
    same: new Map([...answered].map(([key, found]) => [key, new Set(found.map(({ app }) => appKey(app)))])),
  }
}

/** What changes of the webhook secret; null where nothing does, or nobody can know. */
export function secretChange({ desired, record }: Pair, { atHand, same }: SecretFacts): SecretChange | null {
  if (desired.secretFrom === null) return null
  if (record === null || !keepsSecret(record)) return { path: 'webhook.secret', type: 'secret', state: 'new' }
  if (!atHand.has(desired.key) || same.get(desired.key)?.has(record.key)) return null
  return { path: 'webhook.secret', type: 'secret', state: 'changed' }
}

/** Fields with that of the secret, which stands beside the rest of the webhook. */
export function withSecret(fields: FieldChange[], secret: SecretChange | null): FieldChange[] {
  if (secret === null) return fields
  const last = fields.findLastIndex(({ path }) => path.startsWith('webhook.'))
  return last < 0 ? [...fields, secret] : fields.toSpliced(last + 1, 0, secret)
}

/** Apps whose secret is not at hand, so that nobody could compare it. */
export function uncomparedOf(apps: readonly Desired[], { atHand }: SecretFacts): string[] {
  return apps
    .filter(({ key, secretFrom }) => secretFrom !== null && !atHand.has(key))
    .map(({ key }) => key)
    .sort(compare)
}

function keepsSecret(record: ResourceRecord): record is AppRecord {
  return record.kind === 'App' && record.webhookSecret
}
