// Parses texts, many of them on threads of their own.
import { availableParallelism } from 'node:os'
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ParsedText, Text } from './parse-text.ts'

/** Texts from `start` on. */
type Chunk = { start: number; texts: readonly Text[] }

/** What is to be done and what is done; threads take chunks from it and put answers back. */
type Work = {
  take: () => Chunk | null
  /** For what a thread could not do. */
  giveBack: (chunk: Chunk) => void
  done: (start: number, parsed: readonly ParsedText[]) => void
}

export type ParseOptions = {
  /** Beside the one that asks; with none it does the work itself. */
  threads: number
  stop: AbortSignal
  /** Is told how many are parsed so far. */
  told?: (done: number) => void
  /** The program of a thread. */
  worker?: URL
}

/** Below both, starting a thread takes longer than it saves. */
const fewTexts = 200
const littleText = 1024 * 1024

/** Each thread has a heap of its own. */
const maxThreads = 4

/**
 * What a parser makes is soon of no use, so a small heap for it costs little time. The heap of the main thread has no such limit and
 * would grow by 100 MB: hence it only hands out and collects. The other limit is more than the limits of a file let it need.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 }

/** A chunk takes some ten milliseconds. */
const chunkTexts = 25
const chunkLength = 64 * 1024

/** TypeScript as the compiler leaves this address alone: the thread's program ends as this file does. */
const ownWorker = new URL(`./parse-worker${import.meta.url.slice(import.meta.url.lastIndexOf('.'))}`, import.meta.url)

/** How many threads so much text is worth; 0 where starting one takes longer than it saves. */
export function threadsFor(texts: readonly Text[]): number {
  const isLittle = texts.length <= fewTexts && texts.reduce((sum, { text }) => sum + text.length, 0) <= littleText
  return isLittle ? 0 : Math.min(availableParallelism(), maxThreads, texts.length)
}

/** In the order of the texts. Rejects when `stop` is aborted. */
export async function parseAll(
  texts: readonly Text[],
  { threads, stop, told = () => {}, worker = ownWorker }: ParseOptions,
): Promise<ParsedText[]> {
  stop.throwIfAborted()
  const parsed = new Array<ParsedText>(texts.length)
  const work = workOn(texts, parsed, told)
  const helpers = Array.from({ length: threads }, () => startHelper(worker, work))
  const stopped = Promise.withResolvers<void>()
  const heard = () => stopped.resolve()
  stop.addEventListener('abort', heard)
  try {
    await Promise.race([stopped.promise, Promise.all(helpers.map(({ idle }) => idle))])
    // All of it without threads, and otherwise what threads that died have given back.
    for (let chunk = work.take(); chunk !== null; chunk = work.take()) {
      stop.throwIfAborted()
      const { parseText } = await import('./parse-text.ts')
      work.done(chunk.start, await Promise.all(chunk.texts.map(parseText)))
      // A person's Ctrl-C comes in between.
      await turn()
    }
    stop.throwIfAborted()
  } finally {
    // A signal that lasts would keep all that was parsed.
    stop.removeEventListener('abort', heard)
    await Promise.all(helpers.map((helper) => helper.end()))
  }
  return parsed
}

function workOn(texts: readonly Text[], parsed: ParsedText[], told: (done: number) => void): Work {
  const returned: Chunk[] = []
  let next = 0
  let count = 0
  return {
    take: () => {
      if (returned.length > 0 || next === texts.length) return returned.pop() ?? null
      const start = next
      for (let length = 0; next < texts.length && next < start + chunkTexts && length < chunkLength; next++)
        length += texts[next]?.text.length ?? 0
      return { start, texts: texts.slice(start, next) }
    },
    giveBack: (chunk) => returned.push(chunk),
    done: (start, answers) => {
      for (const [index, answer] of answers.entries()) parsed[start + index] = answer
      count += answers.length
      told(count)
    },
  }
}

/** A thread that has two chunks at a time, so that it never waits. Where it dies, of whatever cause, what it had is given back. */
function startHelper(file: URL, work: Work): { idle: Promise<void>; end: () => Promise<unknown> } {
  const worker = new Worker(file, { resourceLimits })
  const sent = new Map<number, Chunk>()
  const { promise: idle, resolve: becomeIdle } = Promise.withResolvers<void>()
  const send = () => {
    const chunk = work.take()
    if (chunk === null) return sent.size === 0 ? becomeIdle() : undefined
    sent.set(chunk.start, chunk)
    worker.postMessage(chunk)
  }
  worker.on('message', ({ start, parsed }: { start: number; parsed: readonly ParsedText[] }) => {
    work.done(start, parsed)
    sent.delete(start)
    send()
  })
  // The exit follows. Nothing is lost by not telling: what made it fail fails again, and is told, where its chunks are parsed.
  worker.on('error', () => {})
  worker.on('exit', () => {
    for (const chunk of sent.values()) work.giveBack(chunk)
    sent.clear()
    becomeIdle()
  })
  send()
  send()
  return { idle, end: () => worker.terminate() }
}
