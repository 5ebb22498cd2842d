// `--max-delete 20%|10`: how much one plan may end, as a share of the fleet or as a number of resources.
import { AppError } from '../../src/lib/app-error.ts'

/** share: 0 to 1. count: resources. */
export type MaxDelete = { share: number } | { count: number }

/** A share of a small fleet is soon reached: so many deletions pass whatever their share is. A count counts from the first. */
const fewEndings = 5

/** What holds where nobody says otherwise: product.md, section 4. */
export const defaultMaxDelete: MaxDelete = { share: 0.2 }

/** A value of `--max-delete`. Throws AppError 'usage' for what is neither. */
export function parseMaxDelete(text: string): MaxDelete {
  const [, number = '', percent] = /^(\d{1,9}(?:\.\d{1,6})?)\s*(%?)$/.exec(text) ?? []
  if (percent === '%' && Number(number) <= 100) return { share: Number(number) / 100 }
  if (percent === '' && !number.includes('.')) return { count: Number(number) }
  throw new AppError('usage', `--max-delete takes a share such as 30% or a number of resources such as 10, not "${text}"`)
}

/** Whether ending `endings` of `owned` resources is more than that. */
export function endsTooMuch(most: MaxDelete, endings: number, owned: number): boolean {
  return 'count' in most ? endings > most.count : endings > fewEndings && shareOf(endings, owned) > most.share
}

/** As `--max-delete` takes it, and as a person reads it. */
export function shownMost(most: MaxDelete): string {
  return 'count' in most ? `${most.count}` : percentOf(most.share)
}

/** What would let the plan pass, in the same terms. */
export function neededMost(most: MaxDelete, endings: number, owned: number): string {
  return 'count' in most ? `${endings}` : percentOf(shareOf(endings, owned))
}

function shareOf(endings: number, owned: number): number {
  return endings / Math.max(1, owned)
}

/** A share as whole percent, rounded up, so that it lets the share pass. */
function percentOf(share: number): string {
  return `${Math.ceil(share * 100 - 1e-9)}%`
}
