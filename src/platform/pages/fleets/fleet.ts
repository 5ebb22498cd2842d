// One fleet, for the admins of its space: what its controller says, what others changed, which plan waits, and what was applied last.
import type { ChangesetSummary, Fleet, FleetCondition, FleetDrift, FleetStatus } from '../../../generated/types.ts'
import { ago } from '../../../lib/ago.ts'
import { settingsRoot } from '../../../lib/settings-root.ts'
import { visible, visibleLines } from '../../../lib/visible.ts'
import { statusAt } from '../../domain/fleet-status.ts'
import { problemTable } from '../../problem.ts'
import type { Account } from '../../store/ports-app-side.ts'
import { type Html, html } from '../html.ts'
import { settingsMenu } from '../menus.ts'
import { isFirst } from '../once.ts'
import { done, notThere, type PageAnswer, type PageReply, type PageRoute, type PersonCall, page, requireWriting } from '../page.ts'
import { badge, doneNotice, facts, notice, type Tone, table, time } from '../parts/show.ts'
import { requireSettingsSpace, settingsPaths } from '../settings-space.ts'
import { revisionText, stateBadge } from './state.ts'
import { type SentApproval, waitingPlanPart } from './waiting-plan.ts'

/** Of its history. */
const shownChangesets = 5

const doneTexts = { approved: 'Approved.', withdrawn: 'The approval is taken back.' }

type Shown = { account: Account; name: string; path: string; fleet: Fleet | null; status: FleetStatus | null }

/** @throws PageError 404 for a fleet of another space as for none. */
async function requireFleet(call: PersonCall): Promise<Shown> {
  const account = await requireSettingsSpace(call)
  const { reader } = call.services.store
  const name = call.params.fleet ?? ''
  const [fleet, kept] = [await reader.fleet(name), await reader.fleetStatus(name)]
  const mine = fleet?.space === account.login ? fleet : null
  const status = kept?.space === account.login ? statusAt(kept, call.now.toISOString()) : null
  if (mine === null && status === null) throw notThere()
  return { account, name, path: `${settingsRoot(account)}/fleets/${name}`, fleet: mine, status }
}

async function fleetPage(call: PersonCall, shown: Shown, sent: SentApproval | null = null, code = 200): Promise<PageReply> {
  const { account, name, path, fleet, status } = shown
  const changesets =
    fleet === null ? [] : (await call.services.store.reader.changesets(name, { limit: shownChangesets, after: null })).items
  const head = html`<p class="crumb"><a href="${settingsRoot(account)}/fleets">Fleets of ${account.login}</a></p>
<div class="head"><h1>${name}</h1> ${stateBadge(status)}</div>`
  const body = html`${doneNotice(call.query, doneTexts)}
${status === null ? noController : statusPart(call, status, path, sent)}
<h2>Last changesets</h2>
${changesetTable(changesets)}
${fleet === null ? null : html`<p class="quiet small">It owns ${fleet.resources === 1 ? '1 resource' : `${fleet.resources} resources`}. All of its changesets: <code>appward history --fleet ${name}</code></p>`}`
  return page(name, body, { head, status: code, side: settingsMenu(account, '/fleets') })
}

const noController = html`<p class="quiet">No controller has spoken of this fleet. What is applied comes from a command line.</p>`

function statusPart(call: PersonCall, status: FleetStatus, path: string, sent: SentApproval | null): Html {
  const { source, revision, head, age, heardAt, heardFrom, conditions, drift } = status
  const silent = html`<p><strong>Its controller is silent: last heard of ${ago(age)}.</strong> What stands here may not be so any more, and nothing is
applied until it is back.</p>`
  return html`${status.stale ? notice(silent, 'danger') : null}
${waitingPlanPart(call, status, path, sent)}
<h2>What its controller says</h2>
${table({
  caption: 'Conditions',
  head: ['Condition', 'Is', 'Why', 'Revision', 'Since'],
  rows: conditions.map(conditionRow),
  empty: 'It names no condition.',
})}
${facts([
  ['Manifests from', visible(source)],
  ['Revision', revisionText(revision)],
  ['Last changeset it saw', head === null ? 'none yet' : String(head)],
  ['Heard of', html`${ago(age)}, ${time(heardAt)}, from ${visible(heardFrom)}`],
])}
<h2>What others changed</h2>
${table({
  caption: 'As its controller found it',
  head: ['Resource', 'Field', 'Change', 'Who', 'The controller'],
  rows: drift.map(driftRow),
  empty: 'Nothing.',
})}`
}

/** What a condition means to whoever looks: only Ready is better true. */
const tones: Readonly<Record<FleetCondition['type'], Tone>> = {
  Ready: 'good',
  Reconciling: 'plain',
  Stalled: 'danger',
  Drifted: 'care',
  AwaitingConsent: 'care',
  AwaitingApproval: 'care',
  Suspended: 'care',
}

const answers: Readonly<Record<FleetCondition['status'], string>> = { True: 'yes', False: 'no', Unknown: 'not known' }

function conditionRow({ type, status, reason, message, revision, since }: FleetCondition): (Html | string)[] {
  const tone = status === 'True' ? tones[type] : status === 'Unknown' || type === 'Ready' ? 'care' : 'plain'
  const why = html`<strong>${reason}</strong>${message === '' ? null : html`<br>${lines(message)}`}`
  return [type, badge(answers[status], tone), why, revision === null ? '' : revisionText(revision), time(since)]
}

function lines(text: string): Html {
  const [first = '', ...rest] = visibleLines(text).split('\n')
  return html`${first}${rest.map((line) => html`<br>${line}`)}`
}

const handling: Readonly<Record<NonNullable<FleetDrift['handling']>, string>> = {
  heals: 'takes it back',
  reports: 'reports it',
  leaves: 'leaves it: an admin did it in their own right',
}

function driftRow({ key, field, from, to, by, at, handling: how = 'reports' }: FleetDrift): (Html | string)[] {
  const change = html`<del>${visible(from ?? 'nothing')}</del> <ins>${visible(to ?? 'nothing')}</ins>`
  const who = html`${visible(by ?? 'somebody')}${at === null ? null : html`<br>${time(at)}`}`
  return [
    html`<code>${visible(key)}</code>`,
    field === null ? '' : html`<code>${visible(field)}</code>`,
    field === null ? 'is gone' : change,
    who,
    handling[how],
  ]
}

function changesetTable(changesets: readonly ChangesetSummary[]): Html {
  const rows = changesets.map(({ id, createdAt, actor, source, actions }) => [
    String(id),
    time(createdAt),
    visible(actor),
    source?.commit == null ? '' : revisionText(visible(source.commit)),
    Object.entries(actions)
      .map(([action, count]) => `${count} ${action}`)
      .join(', '),
  ])
  return table({
    caption: 'Newest first',
    head: ['Changeset', 'When', 'Who', 'Commit', 'Changes'],
    rows,
    empty: 'Nothing was applied yet.',
  })
}

const sentBefore = 'This form was sent before, or is too old. Look at what waits, and send it once more if you still mean it.'

async function approve(call: PersonCall): Promise<PageAnswer> {
  const shown = await requireFleet(call)
  requireWriting(call)
  const { services, form, caller, origin } = call
  const typed = (form.get('fleet') ?? '').trim()
  if (typed !== shown.name) {
    return fleetPage(call, shown, { typed, fault: `This is not ${shown.name}. Nothing was approved.`, refusals: [] }, 422)
  }
  if (!(await isFirst(call))) return fleetPage(call, shown, { typed, fault: null, refusals: [sentBefore] }, 409)
  const { rejection } = await services.store.writer.approvePlan(shown.name, { digest: form.get('digest') ?? '' }, caller.token.id, origin)
  if (rejection === null) return { location: `${shown.path}?done=approved` }
  if (rejection.code !== 'not_waiting') done({ rejection })
  // What is typed again is typed for what is shown now.
  const sent = { typed: '', fault: null, refusals: ['This plan does not wait any more; nothing was approved. What waits now stands here.'] }
  return fleetPage(call, await requireFleet(call), sent, problemTable[rejection.code].status)
}

async function withdraw(call: PersonCall): Promise<PageAnswer> {
  const { name, path } = await requireFleet(call)
  requireWriting(call)
  const { services, form, caller, origin } = call
  done(await services.store.writer.withdrawApproval(name, form.get('digest') ?? '', caller.token.id, origin))
  return { location: `${path}?done=withdrawn` }
}

export const fleetPages: readonly PageRoute[] = settingsPaths('/fleets/{fleet}').flatMap((path): PageRoute[] => [
  { method: 'GET', path, for: 'person', handle: async (call) => fleetPage(call, await requireFleet(call)) },
  { method: 'POST', path: `${path}/approve`, for: 'person', handle: approve },
  { method: 'POST', path: `${path}/withdraw`, for: 'person', handle: withdraw },
])
