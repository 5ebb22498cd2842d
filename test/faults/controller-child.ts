// A controller in a process of its own, to be killed, stopped and continued. It loads everything, says so, and begins when it is told to. Its
// clock, and that of the platform it works with, may run faster than others: leases cannot be as short as a test wants them.
import { once } from 'node:events'
import { flushCompileCache } from 'node:module'
import { performance } from 'node:perf_hooks'
import { startController } from '../../controller/loop/service/controller.ts'
import { post } from '../../controller/loop/service/world.ts'
import { controllerSettings } from '../../src/cli/controller/config.ts'
import { openSetup } from '../../src/cli/controller/open-setup.ts'

export type ChildSettings = {
  url: string
  token: string
  folder: string
  holder: string
  config: Record<string, unknown>
  /** Milliseconds of its own clock between looks. */
  intervalMs: number
  /** How many times faster than others its clock runs. */
  speed: number
}

const { url, token, folder, holder, config, intervalMs, speed }: ChildSettings = JSON.parse(process.argv[2] ?? '')
const say = (line: string) => void process.stdout.write(`${line}\n`)
const env = { PATH: process.env.PATH ?? '' }
const settings = await controllerSettings({ port: 0, cache: folder, ...config }, folder, { file: 'the config', placeAt: null })
const setup = await openSetup({ env, stop: new AbortController().signal }, settings, { platform: { url, token }, allow: [], serves: true })
// What a reconcile would load when it needs it first.
await Promise.all([
  import('../../controller/reconcile.ts'),
  import('../../controller/plan/selection.ts'),
  import('../../src/loading/parse-all.ts'),
  import('../../src/loading/parse-text.ts'),
])
// Whoever is killed has no other time to write down what was compiled.
flushCompileCache()
say(JSON.stringify({ msg: 'loaded' }))
await once(process.stdin, 'data')
const fleets = setup.fleets.map((fleet) => ({ ...fleet, intervalMs }))
await startController(
  { ...setup, fleets },
  {
    env,
    write: say,
    now: () => new Date(),
    clock: () => performance.now() * speed,
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds / speed)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    holder,
    post,
  },
)
