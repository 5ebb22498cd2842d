// Pages by number and the Link header that leads through them.
import type { NumberedPage } from '../store/ports-app-side.ts'
import { type ApiReply, reply } from './route.ts'

const defaultPerPage = 30
const maxPerPage = 100

/** What `page` and `per_page` ask for; what is no number counts as left out. */
export function pageOfQuery(query: URLSearchParams): NumberedPage {
  const number = (name: string, fallback: number) => {
    const text = query.get(name) ?? ''
    return /^\d{1,9}$/.test(text) && Number(text) > 0 ? Number(text) : fallback
  }
  return { page: number('page', 1), perPage: Math.min(maxPerPage, number('per_page', defaultPerPage)) }
}

type Listing = { query: URLSearchParams; address: string }

/** One page as an answer, with links to its neighbours. `address` is the listing's own, without its query. */
export function pageReply(body: unknown, total: number, { query, address }: Listing): ApiReply {
  const { page, perPage } = pageOfQuery(query)
  const last = Math.max(1, Math.ceil(total / perPage))
  const link = (rel: string, number: number) => {
    const parameters = new URLSearchParams(query)
    parameters.set('page', String(number))
    return `<${address}?${parameters}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link('prev', Math.min(page - 1, last))] : []),
    ...(page < last ? [link('next', page + 1), link('last', last)] : []),
    ...(page > 1 ? [link('first', 1)] : []),
  ]
  return reply(body, 200, links.length === 0 ? {} : { link: links.join(', ') })
}
