// appward plan: shows what apply would change, and the words that would let it pass.
import { guard } from '../../../controller/plan/guard.ts'
import { defaultMaxDelete } from '../../../controller/plan/max-delete.ts'
import { platformChecker } from '../../client/platform-client.ts'
import type { Applied, ChangesetResult } from '../../generated/types.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { applyCommand } from '../apply-commands.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { formatOptionOf, type ReviewFormat, reviewFormats } from '../options.ts'
import { explainRiskOption, type PlanFlags, planOptions } from '../plan-options.ts'
import { type Planned, planManifests, withTransport } from '../planning.ts'
import { progressOption } from '../progress.ts'
import { printPlan, printResult } from '../review.ts'
import { prepareSaving, type SaveFlags, saveOptions } from '../saving.ts'

type Flags = PlanFlags & SaveFlags & { format: ReviewFormat; detailedExitcode?: boolean; serverDryRun?: boolean }

export const command: Command = defineCommand<Flags>({
  name: 'plan',
  summary: 'show what apply would change',
  arguments: '[paths...]',
  options: [
    ...planOptions,
    ...saveOptions,
    explainRiskOption,
    { flags: '--server-dry-run', description: 'ask the platform too: it runs the changes and rolls them back' },
    { flags: '--detailed-exitcode', description: 'exit with 2 when there are changes' },
    formatOptionOf(reviewFormats),
    progressOption,
  ],
  async run(context, { args, options }) {
    const saving = await prepareSaving(context, options)
    const planned = await planManifests(context, args, options, { toApply: false, anew: saving !== null })
    const { plan, sources } = planned
    const refusals = guard(plan, { allow: [], confirmed: false, maxDelete: defaultMaxDelete, destroy: false })
    // As JSON it is printed with what the platform says of it.
    const together = options.serverDryRun === true && options.format === 'json'
    const command = saving?.command ?? applyCommand(args, options)
    if (!together) await printPlan(context, options.format, { plan, refusals, command, sources })
    await saving?.save(planned)
    if (options.serverDryRun) await checkOnPlatform(context, planned, options)
    if (hasErrors(plan.conflicts)) return exitStatus.failed
    // What no flag lets pass is told as apply would tell it.
    if (refusals.some(({ code }) => code === 'AW505')) return exitStatus.refused
    return options.detailedExitcode && plan.changes.length > 0 ? exitStatus.changes : exitStatus.done
  },
})

/** Prints what the platform would answer; as JSON in the shape that apply has. @throws AppError where it refuses, or nothing can be asked. */
async function checkOnPlatform(context: Context, { plan, target }: Planned, { format }: Flags): Promise<void> {
  const json = (result: ChangesetResult | null) => context.print(JSON.stringify({ version: 1, plan, result } satisfies Applied, null, 2))
  const { checkPlan } = await import('../../../controller/check-plan.ts')
  const asked = withTransport(context, target, 'read', (transport) => checkPlan(plan, platformChecker(transport)))
  const result = await asked.catch((error) => {
    if (format === 'json') json(null)
    throw error
  })
  if (format === 'json') json(result)
  else if (result && result.changes.length > 0 && format !== 'junit') await printResult(context, format, result)
}
