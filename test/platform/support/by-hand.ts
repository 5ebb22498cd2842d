// Changes that people make by hand, as the pages make them: without a fleet, straight at the store.
import { randomBytes } from 'node:crypto'
import type { ChangeRequest } from '../../../src/generated/types.ts'
import { openSecrets } from '../../../src/platform/master-key.ts'
import type { Store } from '../../../src/platform/store/ports.ts'
import { hashTokenValue } from '../../../src/platform/token-value.ts'
import type { create } from './changes.ts'
import type { Fixture } from './fixture.ts'
import { withStore } from './with-store.ts'

export type ByHand = ReturnType<typeof create>
type Outcomes = Awaited<ReturnType<Store['writer']['changeByHand']>>[]

/** What becomes of each list of changes by the holder of `token`, all sent at the same time. The platform has another address afterwards. */
export function byHand(fixture: Fixture, token: string, ...lists: ByHand[][]): Promise<Outcomes> {
  return withStore(fixture, async (store) => {
    const folder = { given: null, former: null, rotate: false }
    const { secrets } = await openSecrets({ store, random: randomBytes }, fixture.data, folder)
    const caller = await store.reader.callerByToken(hashTokenValue(token))
    const origin = { at: '2030-01-01T00:00:00Z', actor: caller?.login ?? '', credential: 'session by token test', address: '127.0.0.1' }
    return Promise.all(lists.map((list) => store.writer.changeByHand(list as ChangeRequest[], secrets.keys, caller?.token.id ?? 0, origin)))
  })
}
