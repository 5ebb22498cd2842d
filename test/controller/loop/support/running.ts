// A controller that runs within a test: started by a config, with its log to read and things to wait for.
import { performance } from 'node:perf_hooks'
import { onTestFinished } from 'vitest'
import { type Controller, startController } from '../../../../controller/loop/service/controller.ts'
import { after, post, type ServiceWorld } from '../../../../controller/loop/service/world.ts'
import { controllerSettings } from '../../../../src/cli/controller/config.ts'
import { openSetup } from '../../../../src/cli/controller/open-setup.ts'
import { temporaryFolder } from '../../../e2e/cli.ts'

export type Line = Record<string, unknown> & { level: string; msg: string; fleet?: string; result?: string; conditions?: string[] }

export type Running = Controller & {
  lines: Line[]
  /** The first line from `from` on that fits. Fails after ten seconds. */
  until: (fits: (line: Line) => boolean, from?: number) => Promise<Line>
}

export type RunningOptions = {
  platform: { url: string; token: string }
  /** As the file has it; a port is chosen where none is said. */
  config: Record<string, unknown>
  env?: Record<string, string>
  holder?: string
  world?: Partial<ServiceWorld>
}

let started = 0

/** It is stopped at the end of the test. */
export async function startRunning({ platform, config, env = {}, holder, world = {} }: RunningOptions): Promise<Running> {
  const folder = temporaryFolder()
  const all = { PATH: process.env.PATH ?? '', ...env }
  const settings = await controllerSettings({ port: 0, cache: folder, ...config }, folder, { file: 'the config', placeAt: null })
  const stop = new AbortController().signal
  const setup = await openSetup({ env: all, stop }, settings, { platform, allow: [], serves: true })
  const lines: Line[] = []
  const controller = await startController(setup, {
    env: all,
    write: (line) => void lines.push(JSON.parse(line)),
    now: () => new Date(),
    clock: () => performance.now(),
    after,
    random: Math.random,
    holder: holder ?? `test/${++started}`,
    post,
    ...world,
  })
  const running: Running = {
    ...controller,
    lines,
    until: async (fits, from = 0) => {
      const end = performance.now() + 10_000
      for (;;) {
        const found = lines.slice(from).find(fits)
        if (found !== undefined) return found
        if (performance.now() > end) throw new Error(`nothing such was logged: ${JSON.stringify(lines.slice(from), null, 1)}`)
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
    },
  }
  onTestFinished(async () => {
    await running.stop()
  })
  return running
}
