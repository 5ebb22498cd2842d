// appward apply: plans, or takes a saved plan, asks, and sends it as one changeset.
import { waitingAfter } from '../../../controller/plan/consent-effects.ts'
import { AppError } from '../../lib/app-error.ts'
import { applyCommand } from '../apply-commands.ts'
import type { OpenedPlan } from '../apply-saved.ts'
import { type Command, defineCommand, type Option } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { applyThroughGates, type GateFlags, gateOptions } from '../gates.ts'
import { newCredentials, newCredentialsOption } from '../new-credentials.ts'
import { applyFormats, formatOptionOf } from '../options.ts'
import { explainRiskOption, type PlanFlags, planOptions } from '../plan-options.ts'
import { planManifests } from '../planning.ts'
import { progressOption } from '../progress.ts'
import { type WaitFlags, waitConsentOption, waitForPeople } from '../waiting.ts'

type Flags = PlanFlags & GateFlags & WaitFlags & { credentialsOut?: string; plan?: string; verifyKey?: string }

const savedOptions: readonly Option[] = [
  { flags: '--plan <file>', description: 'apply exactly this saved plan' },
  { flags: '--verify-key <file>', description: 'only if the saved plan is signed with this public key: PEM, Ed25519 or EC P-256' },
]

export const command: Command = defineCommand<Flags>({
  name: 'apply',
  summary: 'plan, ask, and make it so',
  arguments: '[paths...]',
  options: [
    ...planOptions,
    newCredentialsOption,
    ...savedOptions,
    explainRiskOption,
    ...gateOptions,
    waitConsentOption,
    formatOptionOf(applyFormats),
    progressOption,
  ],
  async run(context, { args, options }) {
    const { plan, target, command, sources, secrets, repeated } = await opened(context, args, options)
    const around = options.credentialsOut === undefined ? undefined : newCredentials(context, options.credentialsOut, plan)
    const through = { flags: options, command, unlimited: false, sources, secrets, around }
    const applied = repeated ?? (await applyThroughGates(context, plan, target, through))
    if (options.waitConsent !== undefined) {
      await waitForPeople(context, target, waitingAfter(applied.plan, applied.result), options.waitConsent)
    }
    return exitStatus.done
  },
})

/** A plan of the manifests as they are, or the saved one. */
async function opened(context: Context, args: readonly string[], options: Flags): Promise<OpenedPlan> {
  if (options.plan !== undefined) {
    const { openSaved } = await import('../apply-saved.ts')
    return openSaved(context, args, { ...options, plan: options.plan })
  }
  if (options.verifyKey !== undefined) throw new AppError('usage', '--verify-key is about a saved plan, so it goes with --plan')
  const { plan, target, sources, secrets } = await planManifests(context, args, options, { toApply: true })
  return { plan, target, sources, secrets, command: applyCommand(args, options), repeated: null }
}
