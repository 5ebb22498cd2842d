// The open market: every listed app, to be looked through and searched, by whoever comes.
import { visible } from '../../lib/visible.ts'
import { idOf } from '../domain/id.ts'
import type { MarketApp } from '../store/ports-market.ts'
import { type Html, html } from './html.ts'
import { type PageAnswer, type PageCall, type PageRoute, page } from './page.ts'
import { appSign } from './parts/app.ts'
import { selectField, textField } from './parts/form.ts'
import { badge, nextPage } from './parts/show.ts'

const path = '/market'

/** Apps on a page, and characters of a description on it. */
const perPage = 24
const shownText = 160

type Wanted = { search: string; category: string; after: string | null }

function wantedBy({ query }: PageCall): Wanted {
  const text = (name: string) => (query.get(name) ?? '').trim()
  return { search: text('search'), category: text('category'), after: idOf(query.get('after')) === null ? null : query.get('after') }
}

async function show(call: PageCall): Promise<PageAnswer> {
  const wanted = wantedBy(call)
  const { reader } = call.services.store
  const { items, next } = await reader.market({ ...wanted, category: wanted.category || null, limit: perPage })
  const categories = await reader.marketCategories()
  const body = html`<p class="lead">Apps that anyone may install. Each says what it asks for before you decide.</p>
${searchForm(wanted, categories)}
${items.length === 0 ? nothing(wanted) : html`<ul class="cards">${items.map(card)}</ul>`}
<div class="actions">
${wanted.after === null ? null : html`<p><a class="button" href="${addressOf({ ...wanted, after: null })}">Back to the first</a></p>`}
${nextPage(next === null ? null : addressOf({ ...wanted, after: next }))}
</div>`
  return page('Market', body)
}

function addressOf({ search, category, after }: Wanted): string {
  const given = Object.entries({ search, category, after: after ?? '' }).filter(([, value]) => value !== '')
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}

function searchForm({ search, category }: Wanted, categories: readonly { category: string; apps: number }[]): Html {
  const offered = categories.map((row) => ({ value: row.category, text: `${visible(row.category)} (${row.apps})` }))
  // One that is not among them was asked for by its address.
  const asked = category === '' || offered.some(({ value }) => value === category) ? [] : [{ value: category, text: visible(category) }]
  return html`<form class="filter" method="get" action="${path}" role="search">
${textField({ name: 'search', label: 'Search', type: 'search', value: search, maxLength: 200, placeholder: 'Name, slug or description' })}
${
  offered.length + asked.length === 0
    ? null
    : selectField({ name: 'category', label: 'Category', value: category, options: [{ value: '', text: 'All' }, ...asked, ...offered] })
}
<button class="first">Search</button>
</form>`
}

function card({ slug, name, space, description, category, installations }: MarketApp): Html {
  // What is beyond is not shown, and costs as much as it is long.
  const told = visible(
    description
      .trim()
      .slice(0, 4 * shownText)
      .replaceAll(/\s+/g, ' '),
  )
  return html`<li>
<div class="head">${appSign(name)}<div><h2><a href="/apps/${slug}">${visible(name)}</a></h2><p class="quiet small">by ${space}</p></div></div>
${told === '' ? null : html`<p>${told.length > shownText ? `${told.slice(0, shownText).trimEnd()}…` : told}</p>`}
<p class="quiet small">${category === '' ? null : html`${badge(visible(category))} `}${installedWords(installations)}</p>
</li>`
}

function installedWords(count: number): string {
  return count === 0 ? 'Not installed yet' : `${count} ${count === 1 ? 'installation' : 'installations'}`
}

function nothing({ search, category, after }: Wanted): Html {
  if (search === '' && category === '' && after === null)
    return html`<p class="quiet">No app is listed yet. One is listed by <code>visibility: public</code> and <code>market: { listed: true }</code> in its manifest.</p>`
  return html`<p class="quiet">Nothing fits. <a href="${path}">Show all apps</a>, or try fewer words.</p>`
}

export const marketPages: readonly PageRoute[] = [{ method: 'GET', path, for: 'anyone', handle: show }]
