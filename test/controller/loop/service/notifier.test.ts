// Who is told of conditions that change: signed, tried again, and no more than once a minute for each fleet.
import { verify } from '@octokit/webhooks-methods'
import { expect, test } from 'vitest'
import { notifier } from '../../../../controller/loop/service/notifier.ts'
import type { ConditionNotice } from '../../../../src/generated/types.ts'
import { fakeTime, settle } from '../support/fake-time.ts'

const secret = 'between the two of us'

function notice(fleet: string, changed: ConditionNotice['changed'], ready: 'True' | 'False'): ConditionNotice {
  const told = { reason: 'Any', message: '', revision: null }
  const conditions: ConditionNotice['conditions'] = [
    { type: 'Ready', status: ready, ...told },
    { type: 'Stalled', status: ready === 'True' ? 'False' : 'True', ...told },
  ]
  return { version: 1, event: 'conditions', platform: 'https://x', fleet, revision: null, at: '2030-01-01T00:00:00Z', changed, conditions }
}

function started(answers: (attempt: number) => boolean = () => true) {
  const time = fakeTime()
  const posted: { body: string; headers: Record<string, string> }[] = []
  const told: boolean[] = []
  let attempts = 0
  const notices = notifier({
    receivers: [{ url: 'https://chat.example.com/', secret: async () => secret }],
    after: time.after,
    clock: time.clock,
    post: async (_url, body, headers) => {
      if (!answers(++attempts)) throw new Error('it answered 500')
      posted.push({ body, headers })
    },
    told: (succeeded) => void told.push(succeeded),
  })
  const heard = () => posted.map(({ body }) => JSON.parse(body) as ConditionNotice)
  // Signing is work of another thread.
  const wait = () => expect.poll(() => posted.length + told.length, { timeout: 2_000, interval: 2 })
  return { time, posted, told, notices, heard, wait, attempts: () => attempts }
}

test('a change is told at once, signed as GitHub signs', async () => {
  const { notices, posted, wait } = started()
  notices.notify(notice('a', ['Ready', 'Stalled'], 'False'))
  await wait().toBe(2)
  const [first] = posted
  expect(await verify(secret, first?.body ?? '', first?.headers['x-hub-signature-256'] ?? '')).toBe(true)
  expect(JSON.parse(first?.body ?? '')).toMatchObject({ fleet: 'a', changed: ['Ready', 'Stalled'] })
})

test('more of one fleet wait for a minute and are told as one; other fleets do not wait', async () => {
  const { notices, heard, wait, time } = started()
  notices.notify(notice('a', ['Ready', 'Stalled'], 'False'))
  notices.notify(notice('b', ['Ready'], 'False'))
  await wait().toBe(4)
  notices.notify(notice('a', ['Stalled'], 'True'))
  notices.notify(notice('a', ['Ready'], 'True'))
  await time.pass(59_000)
  expect(heard()).toHaveLength(2)
  await time.pass(1_000)
  await wait().toBe(6)
  expect(heard().at(-1)).toMatchObject({ fleet: 'a', changed: ['Stalled', 'Ready'] })
})

test('what has come back to how it was told is not told', async () => {
  const { notices, heard, wait, time } = started()
  notices.notify(notice('a', ['Ready', 'Stalled'], 'False'))
  await wait().toBe(2)
  notices.notify(notice('a', ['Ready', 'Stalled'], 'True'))
  notices.notify(notice('a', ['Ready', 'Stalled'], 'False'))
  await time.pass(120_000)
  await settle()
  expect(heard()).toHaveLength(1)
})

test('a receiver that fails is tried three times more, then it is told of', async () => {
  const { notices, told, attempts, time } = started(() => false)
  notices.notify(notice('a', ['Ready'], 'False'))
  for (const [round, wait] of [1_000, 5_000, 30_000].entries()) {
    await expect.poll(attempts, { interval: 2 }).toBe(round + 1)
    await time.pass(wait - 1)
    expect(attempts()).toBe(round + 1)
    await time.pass(1)
  }
  await expect.poll(() => told, { interval: 2 }).toEqual([false])
})

test('at the end what waits is sent, and no more pauses are made', async () => {
  const { notices, heard, told, wait } = started((attempt) => attempt !== 3)
  notices.notify(notice('a', ['Ready'], 'False'))
  await wait().toBe(2)
  notices.notify(notice('a', ['Ready'], 'True'))
  await notices.stop()
  expect([heard().length, told]).toEqual([2, [true, true]])
})
