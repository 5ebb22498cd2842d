// What is shown once: made on the platform, delivered to stdout, and never lost without a word.
import type { Request, Transport } from '../client/transport.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import type { Context } from './context.ts'
import type { FormatFlag } from './options.ts'
import type { SecretFile } from './secret-files.ts'

/** How one kind of such things is made, told of and found again. */
export type ShownOnce<Created> = {
  /** `key`, `client secret`, `token`. */
  noun: string
  request: Omit<Request, 'method'>
  id: (created: Created) => number
  value: (created: Created) => string
  /** Commands that list such things and end one. */
  list: string
  end: (id: number | string) => string
}

/**
 * Makes one and writes its value, alone; or all of it as JSON. Into `file`, where there is one, else to stdout. Throws AppError where
 * nobody has the value.
 */
export async function makeShownOnce<Created>(
  context: Context,
  transport: Transport,
  kind: ShownOnce<Created>,
  { format }: FormatFlag,
  file: SecretFile | null = null,
): Promise<Created> {
  const created = await make(transport, kind)
  try {
    if (file !== null) await file.write(kind.value(created))
    else await context.deliver(format === 'json' ? JSON.stringify(created, null, 2) : kind.value(created))
  } catch (cause) {
    const id = kind.id(created)
    throw new AppError('input', `the ${kind.noun} ${id} was made, but its value could not be written: ${messageOf(cause)}`, {
      hint: `Nobody has it. End it with "${kind.end(id)}", and make another.`,
      cause,
    })
  }
  if (file !== null) context.say(`${kind.noun} ${kind.id(created)} is in ${file.shown}`)
  return created
}

async function make<Created>(transport: Transport, { noun, request, list, end }: ShownOnce<Created>): Promise<Created> {
  try {
    return (await transport.send({ method: 'POST', ...request })) as Created
  } catch (cause) {
    // The connection stood and broke: the answer may have been on its way, with the value that nobody has now.
    if (!(cause instanceof AppError && (cause.retryable || cause.code === 'interrupted'))) throw cause
    throw new AppError(cause.code, cause.message, {
      hint: `A ${noun} may have been made all the same, whose value nobody has: look with "${list}", and end it with "${end('ID')}".`,
      cause,
    })
  }
}

/** What a rotation ends, once its successor was delivered. */
export type Superseded = { id: number; path: string }

/** Whether a rotation may end what is superseded. Asked before anything is made where nobody can be asked after. */
export function requireConfirmable(context: Context, yes: boolean): void {
  if (yes || context.interactive) return
  throw new AppError('usage', 'nobody can be asked here; nothing was done', {
    hint: 'Give --yes to end what is superseded at once. To let both live for a while, give --keep 24h, or end the old one later.',
  })
}

/** Ends what is superseded, after a yes. Without one it lives on, and that is said. */
export async function endSuperseded(
  context: Context,
  transport: Transport,
  { noun, end }: Pick<ShownOnce<unknown>, 'noun' | 'end'>,
  superseded: readonly Superseded[],
  yes: boolean,
): Promise<void> {
  if (superseded.length === 0) return
  const names = `${noun}${superseded.length === 1 ? '' : 's'} ${superseded.map(({ id }) => id).join(', ')}`
  if (!yes && !(await confirmed(context, `End ${names}? What still uses the old value stops working. Type yes: `))) {
    context.say(`${names} not ended; to end later: ${superseded.map(({ id }) => `"${end(id)}"`).join(', ')}`)
    return
  }
  for (const { path } of superseded) await transport.send({ method: 'DELETE', path, holds: [] })
  context.say(`${names} ended`)
}

/** Lets what is superseded end by itself at `end` (ISO 8601, UTC); what ends before that stays as it is. */
export async function expireSuperseded(
  context: Context,
  transport: Transport,
  noun: string,
  superseded: readonly (Superseded & { expiresAt: string | null })[],
  end: string,
): Promise<void> {
  const later = superseded.filter(({ expiresAt }) => expiresAt === null || expiresAt > end)
  for (const { path } of later) await transport.send({ method: 'PUT', path: `${path}/end`, body: { expiresAt: end }, holds: [] })
  if (later.length === 0) return
  context.say(`${noun}${later.length === 1 ? '' : 's'} ${later.map(({ id }) => id).join(', ')} will end at ${end}`)
}

/** An interrupted question is a no: by then something was made. */
async function confirmed(context: Context, question: string): Promise<boolean> {
  try {
    return (await context.ask(question)).trim() === 'yes'
  } catch (error) {
    if (error instanceof AppError && error.code === 'interrupted') return false
    throw error
  }
}
