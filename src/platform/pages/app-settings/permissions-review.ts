// The page before an app asks for something else: what changes, and what that means to every installation, by the platform's own rules.
import { setImmediate } from 'node:timers/promises'
import { permissionTitle } from '../../../catalog/permission-words.ts'
import { includesLevel } from '../../../catalog/permissions.ts'
import type { GrantChange } from '../../../generated/types.ts'
import { digestOf } from '../../../lib/digest.ts'
import type { AppResource, Level } from '../../../manifest/resource.ts'
import type { StoredApp } from '../../domain/registry.ts'
import { isTouched, type RequestEffect, requestEffect } from '../../domain/request-effects.ts'
import { type Html, hidden, html } from '../html.ts'
import type { PageReply, PersonCall } from '../page.ts'
import { fleetConfirmation } from '../parts/fleet.ts'
import { askedHidden } from '../parts/permission-fields.ts'
import { riskBadge } from '../parts/permissions.ts'
import { notice, table } from '../parts/show.ts'
import { changeFields } from './by-hand.ts'
import { settingsPage } from './frame.ts'
import type { OwnApp } from './own-app.ts'

/** Installations that are looked at in one go, and of which the page tells one by one. */
const atOnce = 250
const told = 100

/** `resource`: as it would be. */
export async function reviewPage(call: PersonCall, own: OwnApp, resource: AppResource, handFault: string | null): Promise<PageReply> {
  const { app, root } = own
  const [before, after] = [app.resource.spec, resource.spec]
  const effects = await effectsOf(call, app, after)
  const touched = effects.filter(isTouched)
  const body = html`<h2>What changes</h2>
<ul class="changes">${changesOf(app.resource, resource)}</ul>
<h2>What it means</h2>
${summary(effects, userChange(before, after))}
${touched.length === 0 ? null : effectTable(touched.slice(0, told))}
${touched.length > told ? html`<p class="quiet">And ${touched.length - told} more installations.</p>` : null}
<form method="post" action="${`${root}/permissions`}">
${changeFields(call, own)}
${askedHidden(after)}
${hidden({ reviewed: digestOf(resource) })}
${fleetConfirmation(app.fleet, 'by_hand', handFault)}
<p class="actions"><button class="first">Save</button> <button name="back" value="on" formnovalidate>Back to the choice</button></p>
</form>`
  return settingsPage(call, own, '/permissions', body, { status: handFault === null ? 200 : 422 })
}

/** On all of them, however many: half of a foretelling would be none. Others have their turn in between. */
async function effectsOf({ services }: PersonCall, app: StoredApp, after: AppResource['spec']): Promise<RequestEffect[]> {
  const { reader } = services.store
  const effects: RequestEffect[] = []
  for (let page = 1; ; page++) {
    const { items, total } = await reader.installationsWith({ appId: app.id }, { page, perPage: atOnce })
    const accounts = await reader.accounts(items.map(({ space }) => space))
    for (const installation of items) {
      const space = accounts.get(installation.space)
      // A space that ends between the two reads takes its installations along.
      if (space !== undefined) effects.push(requestEffect(installation, space, app.resource.spec, after))
    }
    if (page * atOnce >= total) return effects
    await setImmediate()
  }
}

function changesOf(before: AppResource, after: AppResource): Html[] {
  const groups = ['repository', 'organization', 'user'] as const
  const permissions = groups.flatMap((group) => {
    const [had, has] = [before.spec.permissions[group], after.spec.permissions[group]]
    return [...new Set([...Object.keys(had), ...Object.keys(has)])]
      .filter((name) => had[name] !== has[name])
      .map(
        (name) =>
          html`<li>${permissionTitle(name)}: ${levelWord(had[name])} → <strong>${levelWord(has[name])}</strong> ${riskMark(name, had[name], has[name])}</li>`,
      )
  })
  const [had, has] = [before.spec.events, after.spec.events]
  const events = [
    ...has.filter((name) => !had.includes(name)).map((name) => html`<li>event <ins><code>${name}</code></ins></li>`),
    ...had.filter((name) => !has.includes(name)).map((name) => html`<li>event <del><code>${name}</code></del></li>`),
  ]
  const [paths, newPaths] = [before.spec.singleFilePaths.join(', '), after.spec.singleFilePaths.join(', ')]
  const files = paths === newPaths ? [] : [html`<li>paths of Single file: ${paths || 'none'} → <strong>${newPaths || 'none'}</strong></li>`]
  return [...permissions, ...events, ...files]
}

/** The mark of a level of high risk that the app does not ask for yet. */
function riskMark(name: string, had: Level | undefined, has: Level | undefined): Html | null {
  if (has === undefined || (had !== undefined && includesLevel(had, has))) return null
  return riskBadge(name, has)
}

function summary(effects: readonly RequestEffect[], users: string | null): Html {
  const count = (of: (effect: RequestEffect) => boolean) => effects.filter(of).length
  const lines = [
    line(
      count(({ loses }) => loses.length > 0),
      'loses permissions at once',
      'lose permissions at once',
    ),
    line(
      count(({ gets }) => gets.length > 0),
      'gets more at once, to which its manifest has consented',
      'get more at once, to which their manifests have consented',
    ),
    line(
      count(({ pending }) => pending !== null),
      'is asked for consent and keeps what it has until then',
      'are asked for consent and keep what they have until then',
    ),
    line(
      count(({ eventsLost }) => eventsLost.length > 0),
      'hears fewer events',
      'hear fewer events',
    ),
    ...(users === null ? [] : [users]),
  ].flatMap((text) => (text === null ? [] : [html`<li>${text}</li>`]))
  if (effects.length === 0)
    return html`<p>It is installed nowhere: nobody has to consent.</p>${users === null ? null : html`<p>${users}</p>`}`
  if (lines.length === 0) return notice(`None of its ${effects.length} installations loses anything or has to consent.`, 'good')
  return notice(html`<ul>${lines}</ul>`, 'care')
}

function line(count: number, one: string, many: string): string | null {
  if (count === 0) return null
  return count === 1 ? `1 installation ${one}.` : `${count} installations ${many}.`
}

/** What it means to users who have authorized the app. */
function userChange(before: AppResource['spec'], after: AppResource['spec']): string | null {
  const [had, has] = [before.permissions.user, after.permissions.user]
  if (digestOf(had) === digestOf(has)) return null
  return 'Users who authorized it: what it does not ask for any more ends at once, what is new each of them is asked for when they come again.'
}

function effectTable(effects: readonly RequestEffect[]): Html {
  return table({
    caption: 'Installations',
    head: ['Space', 'At once', 'Waits for its admins', 'Events'],
    rows: effects.map(({ installation, loses, gets, pending, eventsLost, eventsGained }) => [
      installation.space,
      list([...loses.map(levelText), ...gets.map(levelText)]),
      list((pending?.changes ?? []).map(levelText)),
      list([...eventsLost.map((name) => html`<del>${name}</del>`), ...eventsGained.map((name) => html`<ins>${name}</ins>`)]),
    ]),
    empty: '',
  })
}

function list(items: readonly Html[]): Html | string {
  return items.length === 0 ? '–' : html`<ul class="bare">${items.map((item) => html`<li>${item}</li>`)}</ul>`
}

/** A level as it is now, and as it will be. */
export function levelText({ permission, from: had, to: has }: Pick<GrantChange, 'permission' | 'from' | 'to'>): Html {
  return html`${permissionTitle(permission)}: ${levelWord(had)} → ${levelWord(has)}`
}

function levelWord(level: Level | null | undefined): string {
  return level ?? 'none'
}
