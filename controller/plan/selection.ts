// `--only KEY` and `-l LABEL=VALUE`: the part of the manifests that a plan is about.
import { nearName } from '../../src/catalog/near-name.ts'
import type { Selection } from '../../src/generated/types.ts'
import { AppError } from '../../src/lib/app-error.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { resourceKeyPattern } from './allow.ts'

/** The selection that the values of the options mean; null where none is given. Throws AppError 'usage' for what is no key and no label. */
export function selectionOf(only: readonly string[], labels: readonly string[]): Selection | null {
  const wrong = only.find((key) => !resourceKeyPattern.test(key))
  if (wrong !== undefined) {
    throw new AppError('usage', `--only: "${wrong}" is not the key of a resource.`, { hint: 'Write App/SLUG or Installation/SLUG@SPACE.' })
  }
  const unnamed = labels.find((label) => label.indexOf('=') < 1)
  if (unnamed !== undefined) throw new AppError('usage', `-l takes LABEL=VALUE, not "${unnamed}"`)
  return only.length + labels.length === 0 ? null : { only: unique(only), labels: unique(labels) }
}

/**
 * The manifests that are named (all, where no key is) and have all of the labels. Nothing comes along by itself: an installation without its
 * app, where that is not on the platform yet, is a conflict. Throws AppError 'input' for a key that no manifest has, and where nothing is left.
 */
export function select(desired: readonly Desired[], { only, labels }: Selection): Desired[] {
  const keys = desired.map(({ key }) => key)
  const unknown = only.find((key) => !keys.includes(key))
  if (unknown !== undefined) {
    const near = nearName(unknown, keys)
    throw new AppError('input', `--only: no manifest is about ${unknown}.${near === null ? '' : ` Did you mean ${near}?`}`, {
      hint: 'Name a resource that a manifest among the given paths declares.',
    })
  }
  const wanted = new Set(only)
  const selected = desired.filter((each) => (wanted.size === 0 || wanted.has(each.key)) && labels.every((label) => hasLabel(each, label)))
  if (selected.length === 0) {
    throw new AppError('input', `no manifest${only.length > 0 ? ' of those' : ''} has the labels ${labels.join(', ')}`, {
      hint: labelHint(desired, labels),
    })
  }
  return selected
}

function hasLabel({ resource }: Desired, label: string): boolean {
  const { labels } = resource.metadata
  const name = nameIn(label)
  return Object.hasOwn(labels, name) && labels[name] === label.slice(name.length + 1)
}

/** What the labels that were asked for are otherwise; which labels there are, where nothing has one of the names. */
function labelHint(desired: readonly Desired[], asked: readonly string[]): string {
  const all = desired.flatMap(({ resource }) =>
    Object.entries(resource.metadata.labels).map(([name, value]) => ({ name, text: `${name}=${value}` })),
  )
  const names = new Set(asked.map(nameIn))
  const alike = all.filter(({ name }) => names.has(name))
  const found = unique((alike.length > 0 ? alike : all).map(({ text }) => text))
  if (found.length === 0) return 'None of the manifests has labels: metadata.labels holds them.'
  return `There are ${found.slice(0, 10).join(', ')}${found.length > 10 ? ', ...' : ''}.`
}

function nameIn(label: string): string {
  return label.slice(0, label.indexOf('='))
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compare)
}
