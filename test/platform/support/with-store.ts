// The store of a fixture's platform, to put in what no caller may, or to look where no answer shows.
import type { Store } from '../../../src/platform/store/ports.ts'
import { openStore } from '../../../src/platform/store/sqlite.ts'
import type { Fixture } from './fixture.ts'

/** Works on the store while the platform is down; afterwards it has another address. */
export async function withStore<T>(fixture: Fixture, work: (store: Store) => Promise<T>): Promise<T> {
  await fixture.platform.close()
  const store = await openStore(fixture.data)
  try {
    return await work(store)
  } finally {
    await store.close()
    await fixture.restart()
  }
}
