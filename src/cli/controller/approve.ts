// appward controller approve: lets the one plan pass that a controller shows to be waiting.
import { waitingPlanLines } from '../../../controller/render/fleet-status-text.ts'
import type { Approval, FleetStatus, WaitingPlan } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { shownTime } from '../../lib/shown-time.ts'
import { visible } from '../../lib/visible.ts'
import { type Command, defineCommand } from '../command.ts'
import { confirm, type Question } from '../confirming.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, fleetOption, formatOption, type PlatformFlags, platformOptions, seconds, yesOption } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { approvalsPath, readFleetStatus, waitingPlan, whichPlan } from './waiting-plan.ts'

/** As the platform takes them, in seconds. */
const [shortest, longest] = [60, 604_800]
/** Of more resources nobody types every name with care. */
const mostNames = 5

type Flags = PlatformFlags & FormatFlag & { fleet?: string; for?: number; yes?: boolean }

export const approveCommand: Command = defineCommand<Flags>({
  name: 'approve',
  summary: 'let exactly one plan pass that waits for approval; for admins of the fleet’s space',
  arguments: '<digest>',
  options: [
    ...platformOptions,
    fleetOption,
    { flags: '--for <time>', description: 'how long the approval holds, such as 2h (default: a day)', parse: heldFor },
    yesOption,
    formatOption,
  ],
  async run(context, { args: [given], options }) {
    const found = await findConfig(context.cwd)
    const { digest, fleet } = await whichPlan(given, options.fleet, found)
    const target = resolveTarget(options, context.env, found)
    const approval = await withTransport(context, target, 'write', async (transport) => {
      const status = await readFleetStatus(transport, fleet)
      const plan = waitingPlan(status, digest)
      context.say([...warningOf(status), ...waitingPlanLines(plan)].join('\n'))
      if (!options.yes) await confirm(context, questionsAbout(fleet, plan))
      const body = { digest, ...(options.for === undefined ? {} : { seconds: options.for }) }
      return (await transport.send({ method: 'POST', path: approvalsPath(fleet), body, holds: ['digest', 'expiresAt'] })) as Approval
    })
    if (options.format === 'json') context.print(JSON.stringify(approval, null, 2))
    else context.say(`approved until ${shownTime(approval.expiresAt)}; the controller applies it with its next look`)
    return exitStatus.done
  },
})

function heldFor(text: string): number {
  const value = seconds('--for', text)
  if (value < shortest || value > longest) throw new AppError('usage', `--for takes a time from 1m to 7d, not "${text}"`)
  return value
}

function warningOf({ stale, heardFrom }: FleetStatus): string[] {
  return stale ? [`the controller of ${visible(heardFrom)} is silent; nothing is applied until it is back`, ''] : []
}

/** As `apply` asks: the key of each resource of high risk that a gate names; of many, or of none, the fleet's name. */
function questionsAbout(fleet: string, { refusals }: WaitingPlan): Question[] {
  const keys = [...new Set(refusals.map(({ key }) => key).filter((key) => key !== ''))]
  if (keys.length === 0 || keys.length > mostNames) {
    return [{ text: `Let this plan pass? Type the fleet's name (${visible(fleet)}) to go on: `, answer: fleet }]
  }
  return keys.map((key, index) => {
    const place = keys.length > 1 ? ` (${index + 1} of ${keys.length})` : ''
    return { text: `Let this plan pass? Type ${visible(key)} to go on${place}: `, answer: key }
  })
}
