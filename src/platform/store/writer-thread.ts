// The writer as the thread that serves has it: its methods, each a message to the thread that writes and an answer from it.
import { Worker } from 'node:worker_threads'
import { AppError } from '../../lib/app-error.ts'
import type { Store } from './ports.ts'
import { type FromWriter, receivedError, type ToWriter } from './thread-protocol.ts'

export type Writer = {
  writer: Store['writer']
  /** Finishes what was asked, then lets go of the database. */
  close: () => Promise<void>
}

/** TypeScript as the compiler leaves this address alone: the thread's program ends as this file does. */
const program = new URL(`./writer-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)

/** Megabytes for what is young; three times as much would be taken otherwise, and make nothing faster. */
const maxYoungGenerationSizeMb = 16

/** A thread that has closed its database is kept for the next one, at most one of them: loading its program takes a quarter of a second. */
const spare = new Set<Worker>()

type Waiting = { resolve: (value: unknown) => void; reject: (error: unknown) => void }

/** Opens a database file, which is brought up to date, on a thread. `onWrite` is called after each call that was done. @throws AppError 'store'. */
export async function openOnThread(file: string, onWrite: () => void): Promise<Writer> {
  const worker = takeThread()
  const waiting = new Map<number, Waiting>()
  let over: AppError | null = null
  let last = 0
  const end = (error: AppError): void => {
    over ??= error
    for (const { reject } of waiting.values()) reject(over)
    waiting.clear()
  }
  const ask = (message: ToWriter): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (over !== null) return reject(over)
      waiting.set(message.id, { resolve, reject })
      worker.postMessage(message)
    })
  const hear = (answer: FromWriter): void => {
    const asked = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('error' in answer) asked?.reject(receivedError(answer.error))
    else {
      asked?.resolve(answer.value)
      onWrite()
    }
  }
  const fail = (cause: unknown) =>
    end(new AppError('store', 'The thread that writes has failed.', { hint: 'Start the platform again.', cause }))
  worker.on('message', hear).on('error', fail).on('exit', fail)
  const leave = (): void => {
    worker.off('message', hear).off('error', fail).off('exit', fail)
    end(new AppError('store', 'The store is closed.'))
    giveBack(worker)
  }
  try {
    const methods = (await ask({ kind: 'open', id: ++last, file })) as string[]
    const call = (method: string, args: readonly unknown[]) => ask({ kind: 'call', id: ++last, method, args })
    const writer = Object.fromEntries(methods.map((method) => [method, (...args: unknown[]) => call(method, args)]))
    return { writer: writer as unknown as Store['writer'], close: () => ask({ kind: 'close', id: ++last }).then(leave, leave) }
  } catch (error) {
    leave()
    throw error
  }
}

function takeThread(): Worker {
  const [kept] = spare
  if (kept !== undefined) {
    spare.delete(kept)
    kept.ref()
    return kept
  }
  const worker = new Worker(program, { resourceLimits: { maxYoungGenerationSizeMb } })
  worker.on('error', () => spare.delete(worker))
  worker.on('exit', () => spare.delete(worker))
  return worker
}

/** It keeps no process alive. */
function giveBack(worker: Worker): void {
  worker.unref()
  if (spare.size > 0 || worker.threadId < 0) void worker.terminate()
  else spare.add(worker)
}
