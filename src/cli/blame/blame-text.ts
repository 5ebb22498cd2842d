// Who set what, as text for a person: one field at length, several as a table.
import { shownValue } from '../../../controller/render/shown-value.ts'
import type { Blame, BlamedField, BlamedManifest, BlamedPlatform } from '../../generated/types.ts'
import { shownDate, shownTime } from '../../lib/shown-time.ts'
import { visible } from '../../lib/visible.ts'
import type { Context } from '../context.ts'
import { textTable } from '../text-table.ts'

/** Enough of a commit's name to find it by. */
const shownCommit = 12

export function blameText(blame: Blame, asksForOne: boolean, colours: Context['colours']): string {
  const [field] = blame.fields
  if (field === undefined) return `${visible(blame.key)} has nothing set.`
  return asksForOne ? fieldText(blame, field, colours) : tableText(blame)
}

function fieldText({ key, target }: Blame, { path, manifest, platform, differs }: BlamedField, colours: Context['colours']): string {
  const lines = [`${colours.bold(visible(key))}  ${visible(path)}`, '']
  lines.push(...part('manifest', manifest === null ? ['no manifest at hand says it'] : manifestLines(manifest, key)))
  if (target !== null) lines.push(...part('platform', platform === null ? ['is not there'] : platformLines(platform)))
  if (differs) lines.push('', colours.yellow('Manifest and platform differ.'))
  return lines.join('\n')
}

function part(name: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${(index === 0 ? name : '').padEnd(10)}${line}`)
}

const states: Readonly<Record<Exclude<BlamedManifest['state'], 'committed'>, string>> = {
  uncommitted: 'not committed yet',
  absent: 'not written there: the default holds',
  unknown: 'no commit is known',
}

function manifestLines({ key, value, state, file, line, column, commit }: BlamedManifest, asked: string): string[] {
  const where = `${visible(file)}:${line}:${column}${key === asked ? '' : `, of ${visible(key)}`}`
  if (state !== 'committed' || commit === null) {
    return [`${shownValue(value)}  ${where}`, states[state === 'committed' ? 'unknown' : state]]
  }
  const { id, author, at, summary, first } = commit
  const moved = !commit.moved ? [] : [`was ${visible(commit.file)}:${commit.line}`]
  return [
    `${shownValue(value)}  ${where}`,
    `commit ${id.slice(0, shownCommit)} by ${visible(author)}, ${shownTime(at)}${first ? ' (the clone begins here)' : ''}`,
    visible(summary),
    ...moved,
  ]
}

function platformLines({ value, by, actor, at, address, credential, changeset }: BlamedPlatform): string[] {
  if (by === 'unknown') return [shownValue(value), 'nothing tells who set it']
  const who = `${visible(actor ?? 'somebody')}${at === null ? '' : `, ${shownTime(at)}`}`
  const from = address === null ? [] : [`from ${visible(address)}, ${visible(credential ?? 'by no credential')}`]
  if (changeset === null) return [shownValue(value), `by hand: ${who}`, ...from]
  const { source } = changeset
  const commit = source?.commit ? [`of commit ${visible(source.commit.slice(0, shownCommit))}`] : []
  const author = source?.author ? [`by ${visible(source.author)}`] : []
  const told = [...commit, ...author].join(' ')
  return [
    shownValue(value),
    `changeset ${changeset.id}${changeset.fleet === null ? '' : ` of fleet ${visible(changeset.fleet)}`}, applied by ${who}`,
    ...(told === '' ? [] : [told]),
    ...(source?.url ? [visible(source.url)] : []),
    ...from,
  ]
}

function tableText({ fields, target }: Blame): string {
  const header = ['FIELD', 'VALUE', 'COMMIT', 'AUTHOR', 'DATE', 'WHERE', ...(target === null ? [] : ['PLATFORM', 'APPLIED BY'])]
  return textTable(
    header,
    fields.map((field) => [...manifestCells(field), ...(target === null ? [] : platformCells(field))]),
  )
}

function manifestCells({ path, manifest, platform }: BlamedField): string[] {
  if (manifest === null) return [path, shownValue(platform?.value), '-', '-', '-', '-']
  const { value, state, file, line, commit } = manifest
  const told = commit === null ? [state, '-', '-'] : [commit.id.slice(0, shownCommit), commit.author, shownDate(commit.at)]
  return [path, shownValue(value), ...told, `${file}:${line}`]
}

function platformCells({ platform, differs }: BlamedField): string[] {
  if (platform === null) return ['not there', '-']
  const { value, by, actor, at, address, changeset } = platform
  const when = at === null ? '' : `, ${shownDate(at)}`
  const how = changeset === null ? `by hand${address === null ? '' : ` from ${address}`}` : `changeset ${changeset.id}`
  return [differs === false ? 'the same' : shownValue(value), by === 'unknown' ? '-' : `${actor}${when}, ${how}`]
}
