// What an app asks for, as fields: permissions by group with their levels, and events with what each needs.
import { allEvents, type EventFacts } from '../../../catalog/events.ts'
import { permissionTitle } from '../../../catalog/permission-words.ts'
import { allPermissions, includesLevel, type PermissionFacts } from '../../../catalog/permissions.ts'
import type { AppResource, Level, Permissions } from '../../../manifest/resource.ts'
import { type Html, html } from '../html.ts'
import { linesOf } from './app-fields.ts'
import type { FieldFaults } from './field-faults.ts'
import { textArea } from './form.ts'

type Group = keyof Permissions

/** The part of a spec that says what an app asks for. */
export type Asked = Pick<AppResource['spec'], 'permissions' | 'events' | 'singleFilePaths'>

const groups: readonly { group: Group; title: string; about: string }[] = [
  { group: 'repository', title: 'Repository permissions', about: 'For the repositories of each installation.' },
  {
    group: 'organization',
    title: 'Organization permissions',
    about: 'For the organization of an installation; without effect in a personal space.',
  },
  { group: 'user', title: 'User permissions', about: 'For each user who authorizes the app; users consent one by one.' },
]

const levelWords: Readonly<Record<Level, string>> = { read: 'Read', write: 'Read and write', admin: 'Administer' }

const fieldOf = (group: Group, name: string) => `permissions.${group}.${name}`

/** Fields as forms name them: those that `permissionFields` and `eventFields` show of what is asked for. */
export function askedFieldNames({ permissions }: Pick<Asked, 'permissions'>): string[] {
  const fields = groups.flatMap(({ group }) => offeredIn(group, permissions).map(({ name }) => fieldOf(group, name)))
  return [...fields, 'events', 'singleFilePaths']
}

/** What was chosen. Names that the catalog has not come along: the checker of manifests says what is wrong with them. */
export function readAsked(form: URLSearchParams): Asked {
  const permissions: Permissions = { repository: {}, organization: {}, user: {} }
  for (const [field, level] of form) {
    const [, group, name] = /^permissions\.(repository|organization|user)\.(\w{1,100})$/.exec(field) ?? []
    if (group !== undefined && name !== undefined && level !== '' && name !== '__proto__')
      permissions[group as Group][name] = level as Level
  }
  return { permissions, events: [...new Set(form.getAll('events'))], singleFilePaths: linesOf(form.get('singleFilePaths')) }
}

/** The same as hidden fields. */
export function askedHidden({ permissions, events, singleFilePaths }: Asked): Html[] {
  const field = (name: string, value: string) => html`<input type="hidden" name="${name}" value="${value}">`
  return [
    ...groups.flatMap(({ group }) => Object.entries(permissions[group]).map(([name, level]) => field(fieldOf(group, name), level))),
    ...events.map((event) => field('events', event)),
    field('singleFilePaths', singleFilePaths.join('\n')),
  ]
}

/** Permissions in three groups; in each, what is asked for comes first. */
export function permissionFields(asked: Asked, faults: FieldFaults): Html {
  return html`${groups.map(({ group, title, about }) => {
    const rows = offeredIn(group, asked.permissions).toSorted((a, b) => (permissionTitle(a.name) < permissionTitle(b.name) ? -1 : 1))
    const [chosen, rest] = [true, false].map((has) => rows.filter(({ name }) => Object.hasOwn(asked.permissions[group], name) === has))
    const list = (facts: readonly PermissionFacts[] = []) =>
      html`<ul class="levels">${facts.map((each) => levelRow(each, group, asked.permissions[group][each.name], faults))}</ul>`
    const count = chosen?.length ?? 0
    return html`<details class="group"${count > 0 || group === 'repository' ? html` open` : null}>
<summary><h3>${title}</h3> <span class="quiet" data-count>${count === 0 ? 'none chosen' : `${count} chosen`}</span></summary>
<p class="quiet">${about}${group === 'repository' ? ' Metadata: read comes with any of them.' : null}</p>
${count === 0 ? list(rest) : html`${list(chosen)}<details class="more"><summary>${rest?.length ?? 0} more</summary>${list(rest)}</details>`}
${group === 'repository' ? pathsField(asked, faults) : null}
</details>`
  })}`
}

/** What is retired nobody can ask for; what is deprecated only who has it already. */
function offeredIn(group: Group, permissions: Permissions): PermissionFacts[] {
  return allPermissions().filter((facts) => {
    const has = Object.hasOwn(permissions[group], facts.name)
    return facts.group === group && (facts.status === 'current' || (facts.status === 'deprecated' && has))
  })
}

function levelRow(facts: PermissionFacts, group: Group, level: Level | undefined, faults: FieldFaults): Html {
  const field = fieldOf(group, facts.name)
  const [fault, warning] = [faults.of(field), faults.warned(field)]
  const { dangerousFrom } = facts
  const option = (each: Level) => {
    const risky = dangerousFrom !== null && includesLevel(each, dangerousFrom)
    return html`<option value="${each}"${each === level ? html` selected` : null}>${levelWords[each]}${risky ? ' (high risk)' : null}</option>`
  }
  return html`<li${level === undefined ? null : html` class="asked"`}>
<label for="${field}">${permissionTitle(facts.name)} <code class="quiet">${facts.name}</code></label>
<select id="${field}" name="${field}" data-permission="${facts.name}"${fault === null ? null : html` aria-invalid="true" aria-describedby="${field}-fault"`}>
<option value="">No access</option>${facts.levels.map(option)}</select>
${fault === null ? null : html`<p class="fault" id="${field}-fault">${fault}</p>`}
${warning === null ? null : html`<p class="hint">${warning}</p>`}
</li>`
}

function pathsField({ singleFilePaths }: Asked, faults: FieldFaults): Html {
  return textArea({
    name: 'singleFilePaths',
    label: 'Paths of Single file',
    value: singleFilePaths.join('\n'),
    rows: 2,
    hint: 'The files that the permission Single file covers: one a line, at most ten. Only together with it.',
    fault: faults.of('singleFilePaths'),
  })
}

/** Every event that can be asked for, with the permission that it needs. `webhook`: whether events are delivered at all. */
export function eventFields(asked: Asked, faults: FieldFaults, webhook: boolean): Html {
  const chosen = new Set(asked.events)
  const offered = allEvents().filter(
    ({ name, delivery, status }) => delivery === 'subscribed' && (status === 'current' || (status === 'deprecated' && chosen.has(name))),
  )
  const [fault, warning] = [faults.of('events'), faults.warned('events')]
  return html`<fieldset class="events" data-events${fault === null ? null : html` aria-describedby="events-fault"`}><legend class="unseen">Events</legend>
${fault === null ? null : html`<p class="fault" id="events-fault">${fault}</p>`}
${warning === null ? null : html`<p class="hint">${warning}</p>`}
<p class="quiet" data-none hidden>Choose a permission and switch the webhook on: the events that go with it appear here.</p>
<ul class="ticks">${offered.map((event) => eventRow(event, chosen.has(event.name), webhook))}</ul>
</fieldset>`
}

function eventRow({ name, requires }: EventFacts, checked: boolean, webhook: boolean): Html {
  const id = `event-${name}`
  const needs = requires.map(({ permission, level }) => `${permission}: ${level}`)
  // Whether its permission is chosen the script tells while it is chosen; without script the answer does.
  return html`<li class="choice">
<input type="checkbox" id="${id}" name="events" value="${name}" data-needs="${needs.join(', ').replaceAll(' ', '')}"${checked ? html` checked` : null}${
    webhook ? null : html` disabled`
  }${needs.length === 0 ? null : html` aria-describedby="${id}-hint"`}>
<div><label for="${id}"><code>${name}</code></label>
${needs.length === 0 ? null : html`<p class="hint" id="${id}-hint">needs ${needs.join(' or ')}</p>`}</div>
</li>`
}
