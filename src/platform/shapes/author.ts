// Whoever wrote something, as the account that it was.
import type { AuthorFacts } from '../domain/author.ts'
import { botSuffix } from '../domain/principal.ts'
import { siteOwnerLogin } from '../domain/site-owner.ts'
import { type AccountShape, accountShape, botShape } from './account.ts'
import type { Urls } from './urls.ts'

export function authorShape(urls: Urls, { login, id, type }: AuthorFacts): AccountShape {
  if (type === 'bot') return botShape(urls, { id, slug: login.slice(0, -botSuffix.length) })
  return accountShape(urls, { login, id, type, siteOwner: login === siteOwnerLogin })
}
