// What an app was told by its webhook, and how it answered: the list, what waits, one delivery with everything that was sent, and again.
import { visible, visibleLines } from '../../../lib/visible.ts'
import { idOf } from '../../domain/id.ts'
import type { Delivery, DeliveryStatus, DeliverySummary } from '../../store/ports-credentials.ts'
import type { WaitingDeliveries, WaitingDelivery } from '../../store/ports-webhooks.ts'
import { type Html, html } from '../html.ts'
import { done, known, type PageAnswer, type PageReply, type PageRoute, type PersonCall } from '../page.ts'
import { badge, facts, nextPage, table, time } from '../parts/show.ts'
import { settingsPage } from './frame.ts'
import { type OwnApp, settingsRoutes } from './own-app.ts'

const below = '/deliveries'

const perPage = 50

/** Of what waits, and of what was given up, at most so many are told one by one. */
const shownWaiting = 10

const filters: readonly { status: DeliveryStatus | null; text: string }[] = [
  { status: null, text: 'All' },
  { status: 'failure', text: 'Failed' },
  { status: 'success', text: 'Succeeded' },
]

async function show(call: PersonCall, own: OwnApp): Promise<PageReply> {
  const { app, root } = own
  const { reader } = call.services.store
  const status = filters.find((each) => each.status === call.query.get('status'))?.status ?? null
  const query = { before: idOf(call.query.get('before')), status, limit: perPage }
  const { items, next } = await reader.deliveries(app.id, query)
  const spaces = await spacesOf(call, items)
  const more = next === null ? null : `${root}${below}?${new URLSearchParams({ ...(status === null ? {} : { status }), before: next })}`
  const body = html`${webhookPart(call, own)}
${waitingPart(await reader.waitingDeliveries(app.id, shownWaiting))}
<div class="head"><h2>Deliveries</h2>
<nav class="actions" aria-label="Which deliveries">${filters.map((each) => filterLink(`${root}${below}`, each, status))}</nav></div>
${table({
  caption: 'Newest first, of the last 30 days',
  head: ['Event', 'Sent', 'Answer', 'Took', 'Installed in'],
  rows: items.map((item) => [
    html`<a href="${`${root}${below}/${item.id}`}">${eventText(item)}</a>${item.redelivery ? html` ${badge('again')}` : null}`,
    time(item.deliveredAt),
    answerBadge(item),
    `${item.duration.toFixed(2)}\u00a0s`,
    spaceText(item, spaces),
  ]),
  empty: status === null ? 'It was told nothing yet.' : 'There are none of these.',
})}
${nextPage(more)}`
  return settingsPage(call, own, below, body)
}

function filterLink(path: string, { status, text }: (typeof filters)[number], current: DeliveryStatus | null): Html {
  const address = status === null ? path : `${path}?${new URLSearchParams({ status })}`
  return html`<a href="${address}"${status === current ? html` aria-current="page"` : null}>${text}</a>`
}

/** Where it is told, and a way to try that. */
function webhookPart(call: PersonCall, { app, root }: OwnApp): Html {
  const { active, url } = app.resource.spec.webhook
  if (!active || url === '') return html`<p>The webhook is off: nothing is sent. <a href="${root}">Turn it on</a>.</p>`
  return html`<div class="head"><p>Events go to <code>${visible(url)}</code>.</p>
<form method="post" action="${`${root}${below}/ping`}">${call.csrf()}<button>Send a ping</button></form></div>`
}

function waitingPart({ waiting, parked, items }: WaitingDeliveries): Html | null {
  if (waiting + parked === 0) return null
  const counts = [waiting === 0 ? null : `${waiting} still to be told`, parked === 0 ? null : `${parked} given up`].flatMap(
    (text) => text ?? [],
  )
  return html`<h2>Waiting</h2>
${table({
  caption: `${counts.join(', ')}${waiting + parked > items.length ? '; some of them:' : ''}`,
  head: ['Event', 'Attempts', 'Next one', 'Until'],
  rows: items.map((item) => [eventText(item), String(item.attempts), nextText(item), time(item.givesUpAt)]),
  empty: '',
})}`
}

function nextText({ parked, attempts, nextAt }: WaitingDelivery): Html | string {
  if (parked) return badge('given up', 'danger')
  return attempts === 0 ? 'in its turn' : time(nextAt)
}

function eventText({ event, action }: Pick<DeliverySummary, 'event' | 'action'>): Html {
  return html`<code>${visible(action === null ? event : `${event}.${action}`)}</code>`
}

/** `OK` or the reason, with the code where there was an answer. */
function answerBadge({ status, statusCode }: Pick<DeliverySummary, 'status' | 'statusCode'>): Html {
  const text = statusCode === 0 ? visible(status) : `${statusCode} ${visible(status)}`
  return badge(text.length > 40 ? `${text.slice(0, 39)}…` : text, statusCode >= 200 && statusCode <= 299 ? 'good' : 'danger')
}

/** Logins by the ids of installations that are still there. */
async function spacesOf({ services }: PersonCall, items: readonly DeliverySummary[]): Promise<Map<number, string>> {
  const ids = [...new Set(items.flatMap(({ installationId }) => installationId ?? []))]
  const found = await Promise.all(ids.map((id) => services.store.reader.installationById(id)))
  return new Map(found.flatMap((installation) => (installation === null ? [] : [[installation.id, installation.space] as const])))
}

function spaceText({ installationId }: DeliverySummary, spaces: ReadonlyMap<number, string>): string {
  return installationId === null ? '–' : (spaces.get(installationId) ?? `${installationId} (ended)`)
}

async function showOne(call: PersonCall, own: OwnApp): Promise<PageReply> {
  const { app, root } = own
  const { store, publicUrl } = call.services
  const delivery = known(await store.reader.delivery(app.id, idOf(call.params.id) ?? 0, publicUrl()))
  const { request, response } = delivery
  const body = html`<p class="crumb"><a href="${`${root}${below}`}">Deliveries</a></p>
<div class="head"><h2>${eventText(delivery)}</h2>${answerBadge(delivery)}
<form method="post" action="${`${root}${below}/${delivery.id}/redeliver`}">${call.csrf()}<button>Send it once more</button></form></div>
${deliveryFacts(delivery, await spacesOf(call, [delivery]))}
<h3>Request</h3>
${headersPart('Headers of the request', request.headers)}
${bodyPart('Payload', request.payload === null ? null : JSON.stringify(request.payload, null, 2))}
<h3>Answer</h3>
${headersPart('Headers of the answer', response.headers)}
${bodyPart('Body', response.payload)}`
  return settingsPage(call, own, below, body)
}

function deliveryFacts(delivery: Delivery, spaces: ReadonlyMap<number, string>): Html {
  return facts([
    ['Delivery', html`<code>${delivery.guid}</code>`],
    ['Sent', html`${time(delivery.deliveredAt)}${delivery.redelivery ? ', once more' : null}`],
    ['To', html`<code>${visible(delivery.url)}</code>`],
    ['Took', `${delivery.duration.toFixed(2)} s`],
    ['Result', visible(delivery.status)],
    ['Installed in', delivery.installationId === null ? null : spaceText(delivery, spaces)],
  ])
}

function headersPart(title: string, headers: Readonly<Record<string, string>> | null): Html {
  const lines = Object.entries(headers ?? {}).map(([name, value]) => `${visible(name)}: ${visible(value)}`)
  return bodyPart(title, lines.length === 0 ? null : lines.join('\n'))
}

/** Long ones scroll by themselves. */
function bodyPart(title: string, text: string | null): Html {
  if (text === null || text === '') return html`<p class="quiet">${title}: none.</p>`
  return html`<h4>${title}</h4>
<pre class="long" tabindex="0" aria-label="${title}" role="region">${visibleLines(text.replaceAll('\r\n', '\n'))}</pre>`
}

async function redeliver(call: PersonCall, { app, root }: OwnApp): Promise<PageAnswer> {
  const { params, services, caller, origin } = call
  const { found } = done(await services.store.writer.redeliver(app.id, idOf(params.id) ?? 0, caller.token.id, origin))
  known(found ? app : null)
  return { location: `${root}${below}?done=redeliver` }
}

async function ping({ services, caller, origin }: PersonCall, { app, root }: OwnApp): Promise<PageAnswer> {
  done(await services.store.writer.sendPing(app.id, caller.token.id, origin))
  return { location: `${root}${below}?done=ping` }
}

export const deliveryPages: readonly PageRoute[] = [
  ...settingsRoutes('GET', below, show),
  ...settingsRoutes('GET', `${below}/{id}`, showOne),
  ...settingsRoutes('POST', `${below}/{id}/redeliver`, redeliver),
  ...settingsRoutes('POST', `${below}/ping`, ping),
]
