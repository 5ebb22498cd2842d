// Who did what apps are told of, as the author that payloads name.
import { slugOf } from '../../manifest/resource.ts'
import type { AuthorFacts } from '../domain/author.ts'
import { botSuffix, type Principal } from '../domain/principal.ts'
import { findAppBySlug } from './app-side-installations.ts'
import { authorColumns, authorFacts } from './authors.ts'
import type { Database } from './database.ts'
import { findAccount } from './spaces.ts'

export async function senderOf(db: Database, principal: Principal): Promise<AuthorFacts> {
  return authorFacts({ ...(await authorColumns(db, principal)), app_key: null })
}

/** By the login that acts: a user's or a bot's. Of one that is gone nothing is left but that. */
export async function senderNamed(db: Database, login: string): Promise<AuthorFacts> {
  if (login.endsWith(botSuffix)) {
    const app = await findAppBySlug(db, login.slice(0, -botSuffix.length))
    if (app !== null) return { login: slugOf(app.key) + botSuffix, id: app.id, type: 'bot', appId: app.id }
  }
  const account = await findAccount(db, login)
  return { login, id: account?.id ?? 0, type: 'user', appId: null }
}
