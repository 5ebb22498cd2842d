// The ETag of a state: made of what decides the answer, not of the answer, so that an unchanged state costs no query of rows.
import { canonicalJson } from '../../lib/canonical-json.ts'
import { reachOf } from '../domain/rights.ts'
import { etagOf } from '../etag.ts'
import type { Call, Reply } from './route.ts'

/**
 * Read before anything else of the answer: what is written in between makes the tag older than the answer, never newer. The epoch keeps
 * apart a database that was put back from a copy, which counts on from where the copy was made, and what another version would answer.
 */
export async function stateTag({ services, query, caller }: Call): Promise<string> {
  const moves = await services.store.reader.registryMoves()
  const asked = [query.one('fleet'), query.all('space'), query.all('app'), query.page]
  return etagOf(canonicalJson([services.epoch, moves, caller.login, caller.siteOwner, reachOf(caller), caller.spaces, asked]))
}

/** 304 for who has this very answer; it was allowed to the same caller at the same state, so nothing is asked again. Null for others. */
export function unchangedReply({ headers }: Call, tag: string): Reply | null {
  return headers['if-none-match'] === tag ? { status: 304, body: null, etag: tag } : null
}
