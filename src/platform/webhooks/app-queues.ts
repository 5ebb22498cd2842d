// Which app is told next: each has one delivery under way at most, all take turns, and of what they are to hear only the next few are held.
import type { Due } from '../store/ports-webhooks.ts'

export type AppQueue = {
  readonly appId: number
  /** Ids of the outbox, the next one first. */
  readonly waiting: number[]
  /** The last of them that was never tried before. */
  lastUntried: number
  /** There are more in the store that were never tried. */
  more: boolean
  /** There may be some in the store that are due again. */
  again: boolean
  busy: boolean
  /** Its receiver takes its time, or all of the time there is. */
  slow: boolean
  /** Attempts in a row that nobody answered. */
  unanswered: number
  /** Milliseconds of the clock; until then its receiver is left alone. */
  restsUntil: number
}

/** Of one app, in memory. */
export const heldPerApp = 16

/** Of all apps; beyond, each app's stay in the store until it is its turn. */
const heldInAll = 20_000

/** An app that lets so many attempts in a row unanswered is left alone for a while, twice as long each time. */
const patience = 3
const firstRest = 1_000
const longestRest = 60_000

export class AppQueues {
  readonly #queues = new Map<number, AppQueue>()
  /** In the order in which they came to have something. */
  readonly #ready = new Set<AppQueue>()
  readonly #readySlow = new Set<AppQueue>()
  readonly #resting = new Set<AppQueue>()
  #held = 0
  #slowTurn = false

  /** Something that was never tried, in the order of the outbox. */
  add({ id, appId, redelivery }: Due): void {
    const queue = this.#queueOf(appId)
    // Somebody who asks for it has seen to the receiver.
    if (redelivery) this.#wake(queue)
    if (queue.more || queue.waiting.length >= heldPerApp || this.#held >= heldInAll) queue.more = true
    else this.#hold(queue, [id], id)
    this.#place(queue)
  }

  /** Something of the app is due again. */
  noteAgain(appId: number): void {
    const queue = this.#queueOf(appId)
    queue.again = true
    this.#place(queue)
  }

  /** What the store gave for it: what is due again first. */
  refill(queue: AppQueue, again: readonly number[], untried: readonly number[], lastUntried: number): void {
    this.#hold(queue, [...again, ...untried], lastUntried)
  }

  /** The app whose turn it is, busy from now on; null for none. There may be no room for those whose receivers take their time, or for the others. */
  next(room: { quick: boolean; slow: boolean }): AppQueue | null {
    const [quick] = room.quick ? this.#ready : []
    const [slow] = room.slow ? this.#readySlow : []
    // Where both wait, they take turns.
    this.#slowTurn = !this.#slowTurn
    const queue = this.#slowTurn ? (slow ?? quick) : (quick ?? slow)
    if (queue === undefined) return null
    this.#ready.delete(queue)
    this.#readySlow.delete(queue)
    queue.busy = true
    return queue
  }

  /** What it is told now. */
  take(queue: AppQueue): number | null {
    const id = queue.waiting.shift() ?? null
    if (id !== null) this.#held--
    return id
  }

  /** It is told that another time. */
  putBack(queue: AppQueue, id: number): void {
    queue.waiting.unshift(id)
    this.#held++
  }

  /** It is not being told anything any more. */
  release(queue: AppQueue): void {
    queue.busy = false
    this.#place(queue)
  }

  /** How its receiver answered. */
  note(queue: AppQueue, { answered, slow }: { answered: boolean; slow: boolean }, now: number): void {
    queue.slow = slow
    queue.unanswered = answered ? 0 : queue.unanswered + 1
    const rest = queue.unanswered < patience ? 0 : Math.min(firstRest * 2 ** (queue.unanswered - patience), longestRest)
    queue.restsUntil = now + rest
    if (rest > 0) this.#resting.add(queue)
  }

  /** Apps that have rested long enough get their turn again, and those that would rest for longer than any may: the clock was set back. */
  wakeRested(now: number): void {
    for (const queue of this.#resting) if (queue.restsUntil <= now || queue.restsUntil > now + longestRest) this.#wake(queue)
  }

  #wake(queue: AppQueue): void {
    if (!this.#resting.delete(queue)) return
    queue.restsUntil = 0
    this.#place(queue)
  }

  #hold(queue: AppQueue, ids: readonly number[], lastUntried: number): void {
    queue.waiting.push(...ids)
    queue.lastUntried = lastUntried
    this.#held += ids.length
  }

  #place(queue: AppQueue): void {
    if (queue.busy || this.#resting.has(queue)) return
    const has = queue.waiting.length > 0 || queue.more || queue.again
    if (has) (queue.slow ? this.#readySlow : this.#ready).add(queue)
    // What is known of a receiver in trouble is kept.
    else if (queue.unanswered === 0 && !queue.slow) this.#queues.delete(queue.appId)
  }

  #queueOf(appId: number): AppQueue {
    const known = this.#queues.get(appId)
    if (known !== undefined) return known
    const fresh: AppQueue = {
      appId,
      waiting: [],
      lastUntried: 0,
      more: false,
      again: false,
      busy: false,
      slow: false,
      unanswered: 0,
      restsUntil: 0,
    }
    this.#queues.set(appId, fresh)
    return fresh
  }
}
