// appward show: a saved plan as it was made, whatever became of it since; reads one file and talks to no platform.
import { guard } from '../../../controller/plan/guard.ts'
import { defaultMaxDelete } from '../../../controller/plan/max-delete.ts'
import { hasExpired, isAltered } from '../../../controller/plan/saved-plan.ts'
import type { Plan, SavedPlan } from '../../generated/types.ts'
import { visible } from '../../lib/visible.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { formatOptionOf, type ReviewFormat, reviewFormats } from '../options.ts'
import { type ExplainFlag, explainRiskOption } from '../plan-options.ts'
import { isSignatureOf, readVerifyKey } from '../plan-signature.ts'
import { printPlan } from '../review.ts'
import { readSavedPlan } from '../saved-plan-file.ts'
import { shellWord } from '../shell-word.ts'

type Flags = ExplainFlag & { format: ReviewFormat; verifyKey?: string }

export const command: Command = defineCommand<Flags>({
  name: 'show',
  summary: 'show a saved plan; talks to no platform',
  arguments: '<file>',
  options: [
    { flags: '--verify-key <file>', description: 'say whether the signature was made with this public key: PEM' },
    explainRiskOption,
    formatOptionOf(reviewFormats),
  ],
  async run(context, { args: [name = ''], options }) {
    const saved = await readSavedPlan(context, name)
    const plan = await shownPlan(saved.plan, options)
    const refusals = guard(plan, { allow: [], confirmed: false, maxDelete: defaultMaxDelete, destroy: false })
    const expired = hasExpired(saved, context.now())
    const altered = isAltered(saved)
    const apply = altered || expired ? null : `appward apply --plan ${shellWord(name)}`
    await printPlan(context, options.format, { plan, refusals, command: apply })
    context.say(`made at ${saved.createdAt} by appward ${visible(saved.madeBy)}; whether it is stale, apply finds out`)
    if (altered) context.say('ALTERED: its digest is of something else; apply refuses it')
    context.say(expired ? `EXPIRED at ${saved.expiresAt}; apply refuses it` : `it can be applied until ${saved.expiresAt}`)
    context.say(await signatureWords(context, saved, options.verifyKey))
    return exitStatus.done
  },
})

/** What was saved with it counted repositories; without that, what is opened follows from the plan alone. */
async function shownPlan(plan: Plan, flags: Flags): Promise<Plan> {
  if (!flags.explainRisk || plan.capabilities !== undefined) return plan
  const { explainRisk } = await import('../../../controller/plan/explain-risk.ts')
  return explainRisk(plan, [])
}

async function signatureWords(context: Context, { signature, digest }: SavedPlan, keyFile: string | undefined): Promise<string> {
  const key = keyFile === undefined ? null : await readVerifyKey(context, keyFile)
  if (signature === null) return key === null ? 'not signed' : 'NOT SIGNED'
  if (key === null) return 'signed; --verify-key says by whom'
  return (await isSignatureOf(signature, digest, key))
    ? `signed with the key in ${keyFile}`
    : `WRONGLY SIGNED: not with the key in ${keyFile}`
}
