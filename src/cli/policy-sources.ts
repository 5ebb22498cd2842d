// Where policies come from: files named by a flag, and the platform, which keeps those that a repository's own authors cannot change.
import { compilePolicies, haveExpressions, type PolicySource, type Rules } from '../audit/compile-policies.ts'
import { readAll } from '../client/platform-client.ts'
import type { Transport } from '../client/transport.ts'
import type { PolicyRecord } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Context } from './context.ts'
import { loadSound } from './manifests.ts'
import type { FoundConfig } from './settings.ts'

/** The policies below paths that a flag names. @throws AppError 'input' where one of them holds none: whoever names it counts on it. */
export async function policiesBelow(context: Context, paths: readonly string[], config: FoundConfig | null): Promise<PolicySource[]> {
  const found: PolicySource[] = []
  for (const path of paths) {
    const { policies } = await loadSound(context, [path], config)
    if (policies.length === 0) throw new AppError('input', `${path} holds no policy`, { hint: 'A policy is a manifest with kind: Policy.' })
    found.push(...policies)
  }
  return found
}

/** A file that is named by a flag and stands among the manifests too holds its policies once. */
export function eachOnce(policies: readonly PolicySource[]): PolicySource[] {
  const byPlace = new Map<string, PolicySource>()
  for (const policy of policies) {
    const { file, line, column } = policy.source?.name ?? { file: '', line: 0, column: 0 }
    byPlace.set(`${file}:${line}:${column}`, policy)
  }
  return [...byPlace.values()]
}

/** The policies that the platform keeps for these spaces, with its own; null for all that the caller sees. One request for most. */
export async function keptPolicies(transport: Transport, spaces: readonly string[] | null): Promise<PolicySource[]> {
  const query = (spaces ?? []).map((space) => `space=${encodeURIComponent(space)}`).join('&')
  const records = await readAll<PolicyRecord>(transport, `/api/v1/policies${query === '' ? '' : `?${query}`}`)
  return records.map(({ policy, space }) => ({ policy, origin: 'platform', source: null, space }))
}

/** Rules that can be asked. The language of expressions is loaded where some rule has one. */
export async function rulesOf(policies: readonly PolicySource[]): Promise<Rules> {
  if (!haveExpressions(policies)) return compilePolicies(policies)
  const { compileExpression } = await import('../audit/cel/compile-expression.ts')
  return compilePolicies(policies, compileExpression)
}
