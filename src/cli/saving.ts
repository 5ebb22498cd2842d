// `plan --out`: what is checked before anything is read, and the saving itself.
import { AppError } from '../lib/app-error.ts'
import { savedApplyCommand } from './apply-commands.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'
import { seconds, timeAfter } from './options.ts'
import type { Planned } from './planning.ts'
import { version } from './version.ts'
import type { SecretFlags } from './webhook-secrets.ts'

export type SaveFlags = SecretFlags & { url?: string; out?: string; planTtl?: number; signKey?: string }

/** How long a saved plan can be applied, where nobody says otherwise: a day, in seconds. */
const defaultTtl = 24 * 3_600

export const saveOptions: readonly Option[] = [
  { flags: '--out <file>', description: 'save the plan, for "apply --plan" and "show"' },
  {
    flags: '--plan-ttl <time>',
    description: 'how long the saved plan can be applied (default: 24h)',
    parse: (text) => seconds('--plan-ttl', text),
  },
  { flags: '--sign-key <file>', description: 'sign the saved plan with this private key: PEM, Ed25519 or EC P-256' },
]

export type Saving = {
  /** The apply that belongs to the saved plan. */
  command: string
  save: (planned: Planned) => Promise<void>
}

/** Checks what can be checked before the platform is asked; null where the plan is not to be saved. AppError 'usage' or 'input'. */
export async function prepareSaving(context: Context, flags: SaveFlags): Promise<Saving | null> {
  const { out, planTtl, signKey } = flags
  if (out === undefined) {
    const alone = planTtl !== undefined ? '--plan-ttl' : signKey !== undefined ? '--sign-key' : null
    if (alone !== null) throw new AppError('usage', `${alone} is about a saved plan, so it goes with --out`)
    return null
  }
  const [{ refuseForeignFile, writeSavedPlan }, { readSignKey, signDigest }, { savedPlanOf }, { secretKeys }] = await Promise.all([
    import('./saved-plan-file.ts'),
    import('./plan-signature.ts'),
    import('../../controller/plan/saved-plan.ts'),
    import('../../controller/plan/to-changeset.ts'),
  ])
  await refuseForeignFile(context, out)
  const key = signKey === undefined ? null : await readSignKey(context, signKey)
  return {
    command: savedApplyCommand(out, flags),
    save: async ({ plan, actual, secretsFrom }) => {
      if (actual === null) throw new Error('A plan to be saved was not made anew.')
      const now = context.now()
      const setting = new Set(secretKeys(plan))
      const secrets = secretsFrom.flatMap(({ key, secretFrom }) =>
        setting.has(key) ? [{ key, env: secretFrom?.env ?? null, file: secretFrom?.file ?? null }] : [],
      )
      const expiresAt = timeAfter({ now: () => now }, planTtl ?? defaultTtl)
      const unsigned = savedPlanOf(plan, actual.records, { createdAt: now.toISOString(), expiresAt, madeBy: version, secrets })
      const signature = key === null ? null : await signDigest(unsigned.digest, key)
      writeSavedPlan(context, out, { ...unsigned, signature })
      context.say(`saved to ${out}${signature === null ? '' : ', signed'}; it can be applied until ${expiresAt}`)
    },
  }
}
