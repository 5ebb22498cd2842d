// The thread that writes: it has the one connection that may, and does what it is asked.
import { parentPort } from 'node:worker_threads'
import { openWriter } from './sqlite.ts'
import { storeError } from './store-error.ts'
import { type FromWriter, sentError, type ToWriter } from './thread-protocol.ts'
import type { Writer } from './writer-thread.ts'

let opened: Writer | null = null
/** Calls under way: closing waits for them. */
const running = new Set<Promise<unknown>>()

async function doAsked(message: ToWriter): Promise<unknown> {
  if (message.kind === 'open') {
    opened = await openWriter(message.file).catch((error: unknown) => {
      throw storeError(error, message.file)
    })
    return Object.keys(opened.writer)
  }
  if (message.kind === 'close') {
    await Promise.allSettled(running)
    await opened?.close()
    opened = null
    return null
  }
  const methods = opened?.writer as unknown as Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>
  const call = methods[message.method]?.(...message.args)
  if (call === undefined) throw new Error(`A writer has no ${message.method}.`)
  running.add(call)
  return await call.finally(() => running.delete(call))
}

parentPort?.on('message', async (message: ToWriter) => {
  const answer = (part: { value: unknown } | { error: ReturnType<typeof sentError> }) =>
    parentPort?.postMessage({ id: message.id, ...part } satisfies FromWriter)
  try {
    answer({ value: await doAsked(message) })
  } catch (error) {
    answer({ error: sentError(error) })
  }
})
