// Authors as rows keep them: facts, with the present login of an app that is still there.
import { slugOf } from '../../manifest/resource.ts'
import { type AuthorFacts, actingApp } from '../domain/author.ts'
import { botLogin, type Principal } from '../domain/principal.ts'
import type { Database } from './database.ts'
import type { AuthorColumns } from './write-back-tables.ts'

/** The columns of what the principal writes. @throws Error for one that can write nothing. */
export async function authorColumns(db: Database, principal: Principal): Promise<AuthorColumns> {
  const app = actingApp(principal)
  if (principal.kind === 'installation' && app !== null) {
    return { author_login: botLogin(app.slug), author_id: app.id, author_type: 'bot', app_id: app.id }
  }
  if (principal.kind !== 'token' && principal.kind !== 'app-user') throw new Error(`${principal.kind} writes nothing.`)
  const { login } = principal.caller
  const { id } = await db.selectFrom('spaces').select('id').where('login', '=', login).executeTakeFirstOrThrow()
  return { author_login: login, author_id: id, author_type: 'user', app_id: app?.id ?? null }
}

/** `app_key`: the present key of the app, null where it is gone. */
export function authorFacts(row: AuthorColumns & { app_key: string | null }): AuthorFacts {
  const renamed = row.author_type === 'bot' && row.app_key !== null
  const login = renamed ? botLogin(slugOf(row.app_key ?? '')) : row.author_login
  return { login, id: row.author_id, type: row.author_type, appId: row.app_id }
}
