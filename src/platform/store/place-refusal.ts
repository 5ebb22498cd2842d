// Why a caller may not decide what holds in a space or on the platform.
import type { Caller } from '../../generated/types.ts'
import { type Rejection, rejected } from '../domain/obstacle.ts'
import { placeRejection } from '../domain/place-rejection.ts'
import type { Database } from './database.ts'
import { findSpace } from './spaces.ts'

/** Of the space with this login, or of the whole platform where it is null; null where the caller may. Part of a transaction. */
export async function placeRefusal(db: Database, caller: Caller, login: string | null): Promise<{ rejection: Rejection } | null> {
  const space = login === null ? null : await findSpace(db, login)
  if (login !== null && space === null) return { rejection: rejected('not_found', `There is no space ${login}.`) }
  const rejection = placeRejection(caller, space)
  return rejection === null ? null : { rejection }
}
