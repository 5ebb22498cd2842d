// Everything about one app, as a page that a person reads: who answers for it, what it asks for, where it may do what, and how that is used.
import type { AppAudit, AuditedGrant, AuditedInstallation, AuditedPermission } from '../../src/generated/types.ts'
import { shownDate, shownTime } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import { agoText } from './ago-text.ts'
import { credentialLines, webhookLines } from './app-audit-operation.ts'
import type { Colours } from './colours.ts'
import { columns } from './columns.ts'
import { counted, listed } from './shown-value.ts'

/** Of more installations the first ones are shown; JSON has all of them. */
const mostInstallations = 50
/** Of more repositories the first ones are named. */
const mostRepositories = 8

/** Characters of a line of which there is more. */
const width = 100

/** The whole text, ending in a line break. */
export function renderAppAuditText(audit: AppAudit, colours: Colours): string {
  const sections = [
    headLines(audit, colours),
    section('Asks for', requestLines(audit, colours), colours),
    section('Webhook', webhookLines(audit, colours), colours),
    section('Credentials', credentialLines(audit, colours), colours),
    ...installationSections(audit, colours),
    section('Last changes', changeLines(audit), colours),
    audit.notes.map((note) => colours.dim(`note: ${visible(note)}`)),
  ]
  const shown = sections.filter((lines) => lines.length > 0)
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function section(title: string, lines: readonly string[], colours: Colours): string[] {
  return lines.length === 0 ? [] : [colours.bold(title), ...lines.map((line) => `  ${line}`)]
}

function headLines({ app, target, at }: AppAudit, colours: Colours): string[] {
  const kind = [
    `of ${visible(app.space)}`,
    app.visibility === 'public' ? (app.listed ? 'public, listed in the market' : 'public') : 'private',
    app.fleet === null ? 'owned by no fleet' : `owned by the fleet ${visible(app.fleet)}`,
    ...(app.drifted ? [colours.yellow('not as its fleet applied it')] : []),
  ]
  const review =
    app.reviewBy === null
      ? colours.yellow('no day named (annotation review-by)')
      : app.reviewPast === null
        ? colours.yellow(`${visible(app.reviewBy)}, which is no day`)
        : app.reviewPast
          ? colours.red(`${shownDate(app.reviewBy)}: past, ${agoText(app.reviewBy, at)}`)
          : shownDate(app.reviewBy)
  const facts: [string, string][] = [
    ['owner', app.owner === null ? colours.yellow('nobody named (annotation owner)') : visible(app.owner)],
    ['review by', review],
    ['made', `${shownDate(app.createdAt)}, last changed ${shownDate(app.updatedAt)}`],
    ...(app.formerSlug === null ? [] : ([['before', `App/${visible(app.formerSlug)}`]] as [string, string][])),
    ...(app.homepage === '' ? [] : ([['homepage', visible(app.homepage)]] as [string, string][])),
  ]
  return [
    `${colours.bold(visible(app.key))}  ${visible(app.name)}  ${colours.dim(`on ${visible(target)}`)}`,
    `  ${kind.join(' · ')}`,
    ...facts.map(([label, text]) => `  ${colours.dim(label.padEnd(9))}  ${text}`),
  ]
}

function requestLines({ request, at }: AppAudit, colours: Colours): string[] {
  const { permissions, events } = request
  const rows = permissions.map((asked, index) => [
    asked.group === permissions[index - 1]?.group ? '' : asked.group,
    asked.permission,
    asked.level,
    askedUse(asked, at),
  ])
  const lines = columns(rows).flatMap((line, index) => {
    const danger = permissions[index]?.danger ?? null
    return danger === null ? [line] : [line, ...dangerLines(danger)].map(colours.red)
  })
  return [
    ...(lines.length === 0 ? ['no permission'] : lines),
    ...wrapped(listed(events.map(visible)), ', ', width - 14).map(
      (line, index) => `${colours.dim((index === 0 ? 'events' : '').padEnd(12))}  ${line}`,
    ),
  ]
}

/** Why a level is dangerous, below it. */
function dangerLines(danger: string): string[] {
  return wrapped(visible(danger).split(' '), ' ', width - 16).map((line, index) => `${' '.repeat(14)}${index === 0 ? '!' : ' '} ${line}`)
}

/** Parts with a separator between them, in lines that are no longer than `room` where a part allows it. */
function wrapped(parts: readonly string[], separator: string, room: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const last = lines.at(-1)
    if (last === undefined || last.length + separator.length + part.length > room) lines.push(part)
    else lines[lines.length - 1] = `${last}${separator}${part}`
  }
  return lines.map((line, index) => (index < lines.length - 1 ? `${line}${separator.trimEnd()}` : line))
}

function askedUse({ group, installations, observable, lastUsedAt }: AuditedPermission, at: string): string {
  if (group === 'user') return 'each user consents by themselves'
  if (installations === 0) return 'given nowhere'
  return `given in ${installations}, ${useText({ observable, lastUsedAt }, at)}`
}

/** What nobody can see being used may be used all the same. */
function useText({ observable, lastUsedAt }: Pick<AuditedGrant, 'observable' | 'lastUsedAt'>, at: string): string {
  if (lastUsedAt !== null) return `last used ${agoText(lastUsedAt, at)}`
  return observable ? 'never used' : 'use not observable here'
}

function installationSections(audit: AppAudit, colours: Colours): string[][] {
  const { installations, reach, at } = audit
  if (installations.length === 0) return [section('Installed', ['nowhere that this token sees'], colours)]
  const places = counted(reach.installations, 'space', 'spaces')
  const title = `Installed in ${places}, on ${counted(reach.repositories, 'repository', 'repositories')}`
  const shown = installations.slice(0, mostInstallations)
  const more = installations.length - shown.length
  const blocks = shown.map((installation) => installationLines(installation, at, colours).map((line) => `  ${line}`))
  return [
    [colours.bold(title), ...(blocks[0] ?? [])],
    ...blocks.slice(1),
    ...(more === 0 ? [] : [[`  and ${more} more, which --format json has`]]),
  ]
}

function installationLines(installation: AuditedInstallation, at: string, colours: Colours): string[] {
  const { space, createdAt, fleet, suspended, permissions, waiting } = installation
  const head = [
    ...(createdAt === null ? [] : [`since ${shownDate(createdAt)}`]),
    ...repositoriesText(installation),
    ...(fleet === null ? [] : [`fleet ${visible(fleet)}`]),
    ...(suspended === null ? [] : [colours.yellow(`suspended by ${visible(suspended.by)} on ${shownDate(suspended.at)}`)]),
  ]
  const rows = permissions.map((grant) => [grant.permission, grant.level, `since ${shownDate(grant.since)}`, useText(grant, at)])
  const lines = columns(rows).map((line, index) => (permissions[index]?.dangerous ? colours.red(`! ${line}`) : `  ${line}`))
  const asks = (waiting?.changes ?? []).map(
    ({ permission, from, to }) => `${visible(permission)}: ${from === null ? to : `${from} -> ${to}`}`,
  )
  const answer = waiting?.state === 'refused' ? 'was refused' : 'waits for consent to'
  return [
    `${colours.bold(visible(space))}  ${head.join(' · ')}`,
    ...(lines.length === 0 ? ['  was given nothing'] : lines),
    ...(asks.length === 0 ? [] : [colours.yellow(`  ${answer} ${listed(asks).join(', ')}`)]),
  ]
}

function repositoriesText({ repositories }: AuditedInstallation): string[] {
  if (repositories === null) return []
  const { all, count, names } = repositories
  if (all) return [`all repositories (${count})`]
  const rest = names.length - mostRepositories
  return [`${names.slice(0, mostRepositories).map(visible).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`]
}

function changeLines({ changes }: AppAudit): string[] {
  if (changes === null) return []
  if (changes.length === 0) return ['none in the audit log']
  return columns(
    changes.map(({ at, actor, action, key, reasons }) => [
      shownTime(at),
      visible(actor),
      visible(action),
      visible(key),
      reasons.join(', '),
    ]),
  )
}
