// A store that cannot be read for a moment silences no app for longer.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/platform/store/ports.ts'
import { Dispatcher } from '../../../src/platform/webhooks/dispatcher.ts'
import { webhookPoster } from '../../../src/platform/webhooks/post-webhook.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { hearingApp } from '../support/hearing-app.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { withStore } from '../support/with-store.ts'

let fixture: Fixture
let receiver: Receiver

beforeEach(async () => {
  fixture = await startFixture()
  receiver = await startReceiver()
})
afterEach(async () => {
  await receiver.stop()
  await fixture.stop()
})

type Read = 'untried' | 'untriedOf' | 'dueAgainOf' | 'attempts' | 'appsDueAgain'

/** The store's reader, of which these reads fail the first time. */
function failingOnce(reader: Store['reader'], reads: readonly Read[]): { reader: Store['reader']; failed: Read[] } {
  const failed: Read[] = []
  const once =
    (name: Read) =>
    async (...given: unknown[]) => {
      if (!failed.includes(name)) {
        failed.push(name)
        throw new Error('disk I/O error')
      }
      return (reader[name] as (...given: unknown[]) => Promise<unknown>)(...given)
    }
  return { reader: { ...reader, ...Object.fromEntries(reads.map((name) => [name, once(name)])) }, failed }
}

/** How many deliveries failed once. */
function triedOnce(): unknown {
  const db = new DatabaseSync(join(fixture.data, 'appward.db'), { readOnly: true })
  try {
    return db.prepare('select count(*) as n from outbox where attempts = 1').get()?.n
  } finally {
    db.close()
  }
}

describe('a read that fails once', () => {
  test.each<Read>(['dueAgainOf', 'attempts', 'appsDueAgain', 'untried'])(
    'of %s delays what apps are to hear, and loses nothing',
    async (read) => {
      // Plain http is refused by this platform, so all of it waits for another attempt.
      await hearingApp(fixture, 'one', `${receiver.url}/one`)
      await hearingApp(fixture, 'two', `${receiver.url}/two`)
      await expect.poll(() => triedOnce(), { timeout: 8_000 }).toBe(4)
      const logged: string[] = []
      await withStore(fixture, async (store) => {
        const { reader, failed } = failingOnce(store.reader, [read])
        const dispatcher = new Dispatcher({
          store: { ...store, reader },
          now: () => new Date(fixture.now().getTime() + 60_000),
          chance: () => 0,
          secrets: { open: () => '' },
          uses: { noteDelivery: () => {} },
          poster: webhookPoster({ allowPrivate: true }),
          publicUrl: 'https://apps.example',
          log: (line) => void logged.push(line),
        })
        dispatcher.start()
        const heard = await receiver.arrived(4).finally(() => dispatcher.stop())
        expect(heard.map(({ path, headers }) => `${path} ${headers['x-github-event']}`).toSorted()).toEqual([
          '/one installation',
          '/one ping',
          '/two installation',
          '/two ping',
        ])
        expect(failed).toEqual([read])
      })
      expect(logged).toEqual([expect.stringContaining('disk I/O error')])
    },
  )
})
