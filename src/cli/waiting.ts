// apply --wait-consent: waits for people, and says who is still asked where.
import { setTimeout as delay } from 'node:timers/promises'
import { waitingCount, waitingLines } from '../../controller/render/consent-rows.ts'
import { waitForConsent } from '../../controller/wait-consent.ts'
import { consentReader } from '../client/platform-client.ts'
import type { Waiting } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'
import { seconds } from './options.ts'
import { withTransport } from './planning.ts'
import type { Target } from './settings.ts'

export type WaitFlags = { waitConsent?: number }

export const waitConsentOption: Option = {
  flags: '--wait-consent <time>',
  description: 'then wait for people to consent, so long at most, such as 10m; ends with 5 where something is still outstanding',
  parse: (text) => seconds('--wait-consent', text),
}

/** `limit` in seconds. @throws AppError 'consent' where somebody refused or time ran out; 'interrupted'. */
export async function waitForPeople(context: Context, target: Target, waiting: readonly Waiting[], limit: number): Promise<void> {
  const { end, outstanding } = await withTransport(context, target, 'read', (transport) =>
    waitForConsent({
      reader: consentReader(transport),
      waiting,
      limit: limit * 1_000,
      now: () => context.now().getTime(),
      sleep: (milliseconds) => pause(context, milliseconds),
      tell: (rest) => context.say(`waiting: ${waitingCount(rest)}`),
    }),
  )
  if (end === 'consented') {
    if (waiting.length > 0) context.say('nothing waits for consent any more')
    return
  }
  context.say(waitingLines(outstanding, context.colours).join('\n'))
  const what = end === 'refused' ? 'consent was refused' : 'the time to wait for consent is over'
  throw new AppError('consent', `${what}: ${waitingCount(outstanding)}; what was applied stays`, {
    hint:
      end === 'refused'
        ? 'Ask for less, or talk to the people above: they can still accept on the page.'
        : 'The people above accept on the page; run the same command again to wait on.',
  })
}

async function pause(context: Context, milliseconds: number): Promise<void> {
  try {
    await delay(milliseconds, undefined, { signal: context.stop })
  } catch (cause) {
    throw new AppError('interrupted', 'interrupted while waiting for consent; what was applied stays', { cause })
  }
}
