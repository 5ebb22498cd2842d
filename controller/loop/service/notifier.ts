// Tells others by a signed webhook when conditions of a fleet change, and only then. A fleet that goes to and fro is told of now and then,
// with what has come of it by then.
import { sign } from '@octokit/webhooks-methods'
import type { ConditionNotice } from '../../../src/generated/types.ts'
import type { After } from '../work-queue.ts'

export type Receiver = { url: string; secret: () => Promise<string> }

export type NotifierOptions = {
  receivers: readonly Receiver[]
  after: After
  /** Milliseconds that only grow. */
  clock: () => number
  /** Posts a text; rejects where the receiver does not take it. */
  post: (url: string, body: string, headers: Record<string, string>) => Promise<void>
  told: (succeeded: boolean, url: string, error: unknown) => void
}

export type Notifier = {
  /** `notice` takes the place of one of the same fleet that waits; what had changed then has changed now. */
  notify: (notice: ConditionNotice) => void
  /** Sends what waits, and waits for what is under way. Never rejects. */
  stop: () => Promise<void>
}

/** Of one fleet no more than one in so many milliseconds. */
const between = 60_000
/** Waits between tries. */
const waits = [1_000, 5_000, 30_000]

export function notifier({ receivers, after, clock, post, told }: NotifierOptions): Notifier {
  /** When a fleet was told of last, and how it stood then. */
  const last = new Map<string, { at: number; notice: ConditionNotice }>()
  const waiting = new Map<string, { notice: ConditionNotice; cancel: () => void }>()
  const underWay = new Set<Promise<void>>()
  const pauses = new Set<() => void>()
  let stopped = false

  const pause = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        pauses.delete(end)
        cancel()
        resolve()
      }
      const cancel = after(milliseconds, end)
      pauses.add(end)
    })

  const deliver = async (receiver: Receiver, body: string): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      try {
        await post(receiver.url, body, { 'x-hub-signature-256': await sign(await receiver.secret(), body) })
        return told(true, receiver.url, null)
      } catch (error) {
        const wait = waits[attempt]
        if (wait === undefined || stopped) return told(false, receiver.url, error)
        await pause(wait)
      }
    }
  }

  const send = (notice: ConditionNotice): void => {
    const before = last.get(notice.fleet)
    const changed = notice.changed.filter((type) => before === undefined || statusIn(notice, type) !== statusIn(before.notice, type))
    if (changed.length === 0) return
    last.set(notice.fleet, { at: clock(), notice })
    const body = JSON.stringify({ ...notice, changed } satisfies ConditionNotice)
    for (const receiver of receivers) {
      const delivery = deliver(receiver, body).finally(() => underWay.delete(delivery))
      underWay.add(delivery)
    }
  }

  return {
    notify: (notice) => {
      if (receivers.length === 0) return
      const { fleet } = notice
      const before = waiting.get(fleet)
      before?.cancel()
      const joined = before === undefined ? notice : withChanges(notice, before.notice)
      const wait = Math.max(0, (last.get(fleet)?.at ?? Number.NEGATIVE_INFINITY) + between - clock())
      if (wait === 0) return send(joined)
      const cancel = after(wait, () => {
        waiting.delete(fleet)
        send(joined)
      })
      waiting.set(fleet, { notice: joined, cancel })
    },
    stop: async () => {
      stopped = true
      for (const { notice, cancel } of waiting.values()) {
        cancel()
        send(notice)
      }
      waiting.clear()
      for (const end of pauses) end()
      await Promise.all(underWay)
    },
  }
}

function withChanges(notice: ConditionNotice, before: ConditionNotice): ConditionNotice {
  return { ...notice, changed: [...new Set([...before.changed, ...notice.changed])] }
}

function statusIn({ conditions }: ConditionNotice, type: string): string | undefined {
  return conditions.find((condition) => condition.type === type)?.status
}
