// appward up: the quickstart. Starts the built-in platform, plans and applies the examples, and keeps serving.
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { applyPlan } from '../../../controller/apply.ts'
import { waitingAfter } from '../../../controller/plan/consent-effects.ts'
import { planFleet } from '../../../controller/reconcile.ts'
import { renderPlanText } from '../../../controller/render/plan-text.ts'
import { renderResultText } from '../../../controller/render/result-text.ts'
import { platformReader, platformWriter } from '../../client/platform-client.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import type { Platform } from '../../platform/server.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { findExamples } from '../examples.ts'
import { exitStatus } from '../exit-status.ts'
import { loadSound } from '../manifests.ts'
import { type ServeFlags, serveOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { serveUntilStopped, startServing } from '../serving.ts'
import { shellWord } from '../shell-word.ts'
import { makeSignInLink } from '../sign-in-link.ts'

const fleet = 'examples'

export const command: Command = defineCommand<ServeFlags & { once?: boolean }>({
  name: 'up',
  summary: 'start the platform, plan and apply the examples, keep serving',
  options: [...serveOptions, { flags: '--once', description: 'end after the apply' }],
  async run(context, { options }) {
    const examples = findExamples()
    const platform = await startServing(context, options, {
      anyPort: true,
      seedFile: join(examples, 'seed.yaml'),
      rateLimits: 'off',
      quickstart: true,
    })
    try {
      await applyExamples(context, platform, examples)
      const link = options.once ? null : await ownersLink(context, platform)
      context.print(farewell(context, platform, examples, link))
      if (!options.once) await serveUntilStopped(context, platform)
    } finally {
      await platform.close()
    }
    return exitStatus.done
  },
})

/** Plans and applies as any client would, over HTTP and with the owner's token; a second plan must find nothing to do. */
async function applyExamples(context: Context, platform: Platform, examples: string): Promise<void> {
  const desired = (await loadSound(context, [examples], null)).desired()
  const token = await readOwnerToken(platform)
  await withTransport(context, { url: platform.url, token }, 'write', async (transport) => {
    const plan = () => planFleet({ reader: platformReader(transport), fleet, desired, prune: false })
    const first = await plan()
    // No gate: the examples are ours, and the platform is the caller's own.
    context.print(renderPlanText(first, { colours: context.colours, refusals: [], command: null }))
    const result = await applyPlan(first, platformWriter(transport, null))
    if (!result) return
    context.print(renderResultText(result, context.colours, waitingAfter(first, result)))
    const second = await plan()
    if (second.changes.length > 0) throw new AppError('protocol', 'the platform does not hold what was applied')
    context.print('Planned again: no changes.')
  })
}

/** A way in for the person who has started the platform. */
async function ownersLink(context: Context, platform: Platform): Promise<string> {
  const target = { url: platform.url, token: await readOwnerToken(platform) }
  return withTransport(context, target, 'write', async (transport) => (await makeSignInLink(transport, target.url, null)).link)
}

async function readOwnerToken({ ownerTokenFile }: Platform): Promise<string> {
  try {
    return (await readFile(ownerTokenFile, 'utf8')).trim()
  } catch (cause) {
    throw new AppError('input', `cannot read the owner's token in ${ownerTokenFile}: ${messageOf(cause)}`, {
      hint: 'The first start wrote it, once. Name that file with --owner-token-file, or start on new data with --data.',
      cause,
    })
  }
}

/** `link`: null where the platform has ended. */
function farewell(context: Context, platform: Platform, examples: string, link: string | null): string {
  const once = link === null
  const shown = (path: string) => relative(context.cwd, path) || '.'
  const lines = [
    `\nplatform  ${platform.url}${once ? ' (ended; without --once it keeps serving)' : ''}`,
    ...(link === null ? [] : [`sign in   ${link}  (one use, 15 minutes)`]),
    `token     in ${shown(platform.ownerTokenFile)}, of the site owner`,
  ]
  return [
    ...lines,
    '',
    once ? 'Try next, in another terminal while "npm start" serves:' : 'Try next, in another terminal:',
    `  export APPWARD_URL=${platform.url} APPWARD_TOKEN="$(cat ${shellWord(shown(platform.ownerTokenFile))})"`,
    '  npx appward get apps',
    `  npx appward plan ${shellWord(shown(examples))} --fleet ${fleet}     # after a change to a manifest there`,
  ].join('\n')
}
