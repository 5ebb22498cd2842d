// Tells apps what the outbox holds for them: at least once, each app one thing at a time and in order, all apps side by side.
import { setImmediate as turn } from 'node:timers/promises'
import { tryAgain } from '../domain/delivery-rules.ts'
import type { PermissionUses } from '../permission-uses.ts'
import type { SecretBox } from '../secret-box.ts'
import type { Store } from '../store/ports.ts'
import type { Attempt, Settled } from '../store/ports-webhooks.ts'
import { type AppQueue, AppQueues, heldPerApp } from './app-queues.ts'
import { attemptMaker, type Made, quickAnswer, told } from './attempt.ts'
import type { WebhookPoster } from './post-webhook.ts'
import { type Settler, settler } from './settler.ts'

export type DispatcherOptions = {
  store: Pick<Store, 'reader' | 'writer' | 'onWrite'>
  now: () => Date
  /** From 0 up to 1. */
  chance: () => number
  secrets: Pick<SecretBox, 'open'>
  uses: Pick<PermissionUses, 'noteDelivery'>
  poster: WebhookPoster
  /** Where the platform is reached. */
  publicUrl: string
  log: (line: string) => void
}

/** Deliveries begun side by side, to receivers that take their time and to the others: neither waits for room of the other kind. */
const atOnce = 64

/** Characters of payloads under way at once. */
const mostSize = 32_000_000

/** Attempts that are not on the disk yet; beyond, nothing new is begun. */
const mostUnsettled = 2_000

/** Rows of the outbox in one step. */
const readAtOnce = 500

/** Milliseconds between looks for what is due again. */
const lookAgain = 1_000

/** Milliseconds that deliveries under way are given when the platform stops. */
const stopWait = 1_000

export class Dispatcher {
  readonly #options: DispatcherOptions
  readonly #queues = new AppQueues()
  readonly #settler: Settler
  readonly #make: (attempt: Attempt) => Promise<Made>
  /** Rows that are being told, or were and the store does not know yet. */
  readonly #unsettled = new Set<number>()
  readonly #running = new Set<Promise<void>>()
  #quick = 0
  #slow = 0
  #runningSize = 0
  /** The last row that was read. */
  #cursor = 0
  #written = true
  #wanted = false
  #turning: Promise<void> | null = null
  #looking: Promise<void> | null = null
  #stopped = false
  #closed = false
  #timer: NodeJS.Timeout | null = null

  constructor(options: DispatcherOptions) {
    this.#options = options
    this.#settler = settler(options.store.writer, options.log)
    this.#make = attemptMaker(options)
  }

  /** Begins with whatever is unsettled from before. */
  start(): void {
    this.#options.store.onWrite(() => {
      this.#written = true
      this.#wake()
    })
    const look = () => {
      this.#looking ??= this.#look().finally(() => {
        this.#looking = null
      })
    }
    this.#timer = setInterval(look, lookAgain)
    look()
  }

  /** Lets what is under way end, for a second at most. What is not settled by then is told again after the next start. */
  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer !== null) clearInterval(this.#timer)
    this.#options.store.onWrite(() => {})
    await Promise.all([this.#turning, this.#looking])
    const late = Promise.withResolvers<void>()
    const timer = setTimeout(late.resolve, stopWait)
    await Promise.race([Promise.all(this.#running), late.promise])
    clearTimeout(timer)
    this.#closed = true
    await this.#options.poster.close()
    await Promise.all(this.#running)
    await this.#settler.finish()
  }

  async #look(): Promise<void> {
    const { store, now, log } = this.#options
    try {
      this.#queues.wakeRested(now().getTime())
      for (const appId of await store.reader.appsDueAgain(now().toISOString())) this.#queues.noteAgain(appId)
      this.#wake()
    } catch (error) {
      log(`What is due again could not be read, and is tried again: ${error}`)
    }
  }

  #wake(): void {
    this.#wanted = true
    if (this.#stopped) return
    this.#turning ??= this.#turn().finally(() => {
      this.#turning = null
    })
  }

  async #turn(): Promise<void> {
    try {
      while (this.#wanted && !this.#stopped) {
        this.#wanted = false
        // What else was written, or has ended, in this moment is seen to together.
        await turn()
        if (this.#written) await this.#readNew()
        await this.#fill()
      }
    } catch (error) {
      // The next look comes back to it.
      this.#written = true
      this.#options.log(`What apps are to hear could not be read, and is tried again: ${error}`)
    }
  }

  async #readNew(): Promise<void> {
    this.#written = false
    const rows = await this.#options.store.reader.untried(this.#cursor, readAtOnce)
    for (const row of rows) this.#queues.add(row)
    this.#cursor = rows.at(-1)?.id ?? this.#cursor
    if (rows.length === readAtOnce) this.#written = this.#wanted = true
  }

  /** Begins as much as there is room for. */
  async #fill(): Promise<void> {
    while (!this.#stopped && this.#settler.waiting < mostUnsettled) {
      const begun = new Map<number, AppQueue>()
      try {
        await this.#choose(begun)
        if (begun.size === 0 || !(await this.#begin(begun))) return
      } catch (error) {
        // Whoever had a turn has it again once the store can be read.
        for (const [id, queue] of begun) {
          this.#queues.putBack(queue, id)
          this.#queues.release(queue)
        }
        throw error
      }
    }
  }

  async #choose(begun: Map<number, AppQueue>): Promise<void> {
    let slow = 0
    for (;;) {
      const queue = this.#queues.next({ quick: this.#quick + begun.size - slow < atOnce, slow: this.#slow + slow < atOnce })
      if (queue === null) return
      const id = await this.#takeFrom(queue)
      if (id === null) {
        this.#queues.release(queue)
        continue
      }
      begun.set(id, queue)
      if (queue.slow) slow++
    }
  }

  async #takeFrom(queue: AppQueue): Promise<number | null> {
    if (queue.waiting.length > 0) return this.#queues.take(queue)
    const [again, more] = [queue.again, queue.more]
    try {
      await this.#refill(queue)
    } catch (error) {
      queue.again ||= again
      queue.more ||= more
      this.#queues.release(queue)
      throw error
    }
    return this.#queues.take(queue)
  }

  async #refill(queue: AppQueue): Promise<void> {
    const { store, now } = this.#options
    const { appId, lastUntried } = queue
    const [wantAgain, wantMore] = [queue.again, queue.more]
    queue.again = queue.more = false
    const again = wantAgain ? await store.reader.dueAgainOf(appId, now().toISOString(), heldPerApp) : []
    const more = wantMore ? await store.reader.untriedOf(appId, lastUntried, this.#cursor, heldPerApp) : []
    const known = (rows: readonly { id: number }[]) => rows.flatMap(({ id }) => (this.#unsettled.has(id) ? [] : [id]))
    const dueAgain = known(again)
    // Where all of them wait for the store, the next look comes back to them.
    queue.again ||= again.length === heldPerApp && dueAgain.length > 0
    queue.more ||= more.length === heldPerApp
    this.#queues.refill(queue, dueAgain, known(more), more.at(-1)?.id ?? lastUntried)
  }

  /** @returns whether there was room for all of them. */
  async #begin(begun: ReadonlyMap<number, AppQueue>): Promise<boolean> {
    const attempts = await this.#options.store.reader.attempts([...begun.keys()])
    const known = new Map(attempts.map((attempt) => [attempt.id, attempt]))
    let room = true
    for (const [id, queue] of begun) {
      const attempt = known.get(id)
      // Its app was deleted, or somebody asked for it anew.
      if (attempt === undefined) this.#queues.release(queue)
      else if (this.#running.size > 0 && this.#runningSize + attempt.size > mostSize) {
        this.#queues.putBack(queue, id)
        this.#queues.release(queue)
        room = false
      } else {
        const run: Promise<void> = this.#run(queue, attempt).finally(() => this.#running.delete(run))
        this.#running.add(run)
      }
    }
    return room
  }

  /** Never rejects. */
  async #run(queue: AppQueue, attempt: Attempt): Promise<void> {
    const { id, size } = attempt
    const leave = this.#enter(queue.slow)
    this.#unsettled.add(id)
    this.#runningSize += size
    try {
      const { settled, answer } = await this.#make(attempt)
      // Cut off by the stop of the platform, which is no fault of the receiver.
      if (this.#closed && answer?.statusCode === 0) return
      if (answer !== null) this.#queues.note(queue, answer, this.#options.now().getTime())
      this.#settle(settled)
    } catch (error) {
      this.#options.log(`A delivery failed within the platform, and is tried again: ${error}`)
      const { now, chance } = this.#options
      const again = tryAgain(attempt.attempts + 1, now().toISOString(), attempt.givesUpAt, chance())
      this.#settle({ attempt: told(attempt), record: null, again })
    } finally {
      this.#runningSize -= size
      leave()
      this.#queues.release(queue)
      this.#wake()
    }
  }

  /** Takes room until it is left. A receiver that takes its time gives its room to another. */
  #enter(slow: boolean): () => void {
    if (slow) this.#slow++
    else this.#quick++
    let isSlow = slow
    const late = setTimeout(() => {
      if (isSlow) return
      isSlow = true
      this.#quick--
      this.#slow++
      this.#wake()
    }, quickAnswer)
    return () => {
      clearTimeout(late)
      if (isSlow) this.#slow--
      else this.#quick--
    }
  }

  #settle(settled: Settled): void {
    this.#settler.add(settled, () => this.#unsettled.delete(settled.attempt.id))
  }
}
