// appward controller: keeps fleets in step with git, until it is asked to stop; or once.
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { FleetReport } from '../../../controller/loop/fleet-worker.ts'
import type { ServiceWorld } from '../../../controller/loop/service/world.ts'
import { parseAllow } from '../../../controller/plan/allow.ts'
import { AppError } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { type ExitStatus, exitStatus } from '../exit-status.ts'
import { type PlatformFlags, platformOptions, wholeNumber } from '../options.ts'
import { resolveTarget } from '../settings.ts'
import type { ControllerSettings } from './config.ts'

type Flags = PlatformFlags & {
  config?: string
  source?: string
  path?: string
  branch?: string
  tag?: string
  fleet?: string
  interval?: string
  onDrift?: 'heal' | 'report'
  prune?: boolean
  allow?: string[]
  maxDelete?: string
  allowEnv?: string[]
  secretsDir?: string
  host?: string
  port?: number
  once?: boolean
}

/** What a config says of each fleet, and flags of one. */
const ofOneFleet = ['path', 'branch', 'tag', 'fleet', 'interval', 'onDrift', 'prune', 'maxDelete', 'allowEnv', 'secretsDir'] as const

export const runCommand: Command = defineCommand<Flags>({
  name: 'controller',
  summary: 'keep fleets in step with git; see how they are, and approve plans that wait',
  options: [
    { flags: '--config <file>', description: 'the controller’s config, with any number of fleets (else APPWARD_CONTROLLER_CONFIG)' },
    { flags: '--source <address>', description: 'without a config: the git repository, or the folder, of the one fleet' },
    { flags: '--path <path>', description: 'where its manifests are within the source' },
    { flags: '--branch <branch>', description: 'the branch that is followed (else the one that HEAD names)' },
    { flags: '--tag <tag>', description: 'the tag that is followed' },
    { flags: '--fleet <fleet>', description: 'name of the fleet' },
    { flags: '--interval <time>', description: 'how often the source is looked at, and drift looked for (default: 30s)' },
    { flags: '--on-drift <what>', description: 'what is done about what others changed (default: heal)', choices: ['heal', 'report'] },
    { flags: '--prune', description: 'delete what the fleet owns and no manifest speaks of; the gates hold' },
    {
      flags: '--allow <reason[:key]>',
      description:
        'let high-risk changes of this reason pass without approval, in all fleets, beside those of the config and APPWARD_CONTROLLER_ALLOW; may be repeated',
      repeat: true,
      parse: parseAllow,
    },
    { flags: '--max-delete <most>', description: 'how much may be deleted at once (default: 20%)' },
    {
      flags: '--allow-env <name>',
      description: 'let manifests read webhook secrets from this variable, too; may be repeated',
      repeat: true,
    },
    { flags: '--secrets-dir <dir>', description: 'folder that holds the files of webhook secrets' },
    { flags: '--host <host>', description: 'address to serve health, status and metrics at (default: 127.0.0.1)' },
    {
      flags: '--port <n>',
      description: 'port to serve them at; 0 picks a free one (default: 8788)',
      parse: (text) => wholeNumber('--port', text, 0, 65_535),
    },
    { flags: '--once', description: 'reconcile each fleet once and end: 0 when all are ready, 4 when gates hold them, else 1' },
    ...platformOptions,
  ],
  async run(context, { options }) {
    const settings = await settingsFrom(context, options)
    const { url, token } = resolveTarget(options, context.env, null)
    if (token === null) {
      throw new AppError('usage', `there is no token for ${url}; a controller needs one that may write`, {
        hint: 'Set APPWARD_URL and APPWARD_TOKEN, or run "appward login".',
      })
    }
    const allow = [...(options.allow ?? []), ...allowedBy(context.env)]
    const [{ openSetup }, { reconcileOnce, startController }] = await Promise.all([
      import('./open-setup.ts'),
      import('../../../controller/loop/service/controller.ts'),
    ])
    const setup = await openSetup(context, settings, { platform: { url, token }, allow, serves: options.once !== true })
    const world = await worldOf(context)
    if (options.once) return statusAfter(await reconcileOnce(setup, world, context.stop), setup.fleets.length)
    const controller = await startController(setup, world)
    context.say(`listening on ${controller.url}`)
    if (!context.stop.aborted) await new Promise((resolve) => context.stop.addEventListener('abort', resolve, { once: true }))
    context.say('stopping')
    await controller.stop()
    return exitStatus.done
  },
})

async function settingsFrom(context: Context, options: Flags): Promise<ControllerSettings> {
  const { source, host, port } = options
  const file = options.config ?? (source === undefined ? context.env.APPWARD_CONTROLLER_CONFIG : undefined)
  const given = ofOneFleet.find((name) => options[name] !== undefined)
  if (file === undefined && source === undefined) {
    throw new AppError('usage', 'nothing is said of what to keep in step', {
      hint: 'Give --config FILE, or --source and --fleet for one fleet.',
    })
  }
  if (file !== undefined && (source !== undefined || given !== undefined)) {
    const flag = `--${(source === undefined ? (given ?? '') : 'source').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
    throw new AppError('usage', `${flag} is about one fleet without a config`, { hint: 'Say it in the config, or leave --config out.' })
  }
  const { readControllerConfig } = await import('./config.ts')
  const settings = file === undefined ? await oneFleet(context, options) : await readControllerConfig(file, context.cwd)
  return { ...settings, host: host ?? settings.host, port: port ?? settings.port }
}

/** The flags as a config would have them. */
async function oneFleet({ cwd }: Context, options: Flags): Promise<ControllerSettings> {
  const { source = '', fleet, path, branch, tag, interval, onDrift, prune, maxDelete, allowEnv, secretsDir } = options
  if (fleet === undefined) throw new AppError('usage', '--source needs the name of the fleet', { hint: 'Give it by --fleet.' })
  const [{ isFolder }, { controllerSettings }] = await Promise.all([import('./is-folder.ts'), import('./config.ts')])
  const place = isFolder(cwd, source) ? { dir: source } : { git: source }
  const config = {
    fleets: [{ name: fleet, source: { ...place, path, branch, tag }, interval, onDrift, prune, maxDelete, allowEnv, secretsDir }],
  }
  // What is undefined was not given.
  return controllerSettings(JSON.parse(JSON.stringify(config)), cwd, { file: 'the options', placeAt: null })
}

/** REASON or REASON:KEY with commas between them. */
function allowedBy({ APPWARD_CONTROLLER_ALLOW: allowed = '' }: Context['env']): string[] {
  return allowed.split(',').flatMap((text) => (text.trim() === '' ? [] : [parseAllow(text.trim())]))
}

async function worldOf(context: Context): Promise<ServiceWorld> {
  const { after, post } = await import('../../../controller/loop/service/world.ts')
  return {
    env: context.env,
    write: context.print,
    now: context.now,
    clock: () => performance.now(),
    after,
    random: Math.random,
    holder: `${hostname().replace(/[^!-~]/g, '') || 'host'}/${process.pid}/${randomBytes(6).toString('hex')}`.slice(-200),
    post,
  }
}

function statusAfter(reports: readonly FleetReport[], fleets: number): ExitStatus {
  const isReady = ({ conditions }: FleetReport) => conditions.some(({ type, status }) => type === 'Ready' && status === 'True')
  const others = reports.filter((report) => !isReady(report))
  if (reports.length < fleets) return exitStatus.interrupted
  if (others.length === 0) return exitStatus.done
  return others.every(({ findings }) => (findings.converged?.refusals.length ?? 0) > 0) ? exitStatus.refused : exitStatus.failed
}
