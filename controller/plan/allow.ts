// `--allow REASON[:KEY]`: reading it, what it covers, and which ones a plan needs.
import { nearName } from '../../src/catalog/near-name.ts'
import type { Plan, Reason } from '../../src/generated/types.ts'
import { AppError } from '../../src/lib/app-error.ts'
import { isHigh, reasonTable } from '../../src/manifest/reasons.ts'

/** From this many resources on, one reason is allowed as a whole: a longer line helps nobody. */
const manyKeys = 6

/** Keys of resources. */
export const resourceKeyPattern: RegExp = /^(App\/[a-z0-9-]+|Installation\/[a-z0-9-]+@[a-z0-9-]+)$/

/** A value of `--allow`, checked. Throws a usage AppError for an unknown reason, one that needs no allowance, or a key that is none. */
export function parseAllow(text: string): string {
  const [reason = '', ...rest] = text.split(':')
  checkReason(reason)
  const key = rest.join(':')
  if (rest.length > 0 && !resourceKeyPattern.test(key)) {
    throw new AppError('usage', `--allow: "${key}" is not the key of a resource.`, {
      hint: `Write ${reason}:App/SLUG or ${reason}:Installation/SLUG@SPACE, or ${reason} alone for every resource.`,
    })
  }
  return text
}

/** Whether `allow` covers a reason for a resource. */
export function isAllowed(allow: ReadonlySet<string>, reason: Reason, key: string): boolean {
  return allow.has(reason) || allow.has(allowance(reason, key))
}

/** What would allow a reason for one resource. */
export function allowance(reason: Reason, key: string): string {
  return `${reason}:${key}`
}

/** The values of `--allow` that let every high-risk change of a plan pass, in the order of the reasons. */
export function allowancesFor(plan: Plan): string[] {
  return reasonTable
    .map(({ reason }) => reason)
    .filter(isHigh)
    .flatMap((reason) => {
      const keys = plan.changes.filter(({ reasons }) => reasons.includes(reason)).map(({ key }) => key)
      return keys.length < manyKeys ? keys.map((key) => allowance(reason, key)) : [reason]
    })
}

function checkReason(reason: string): void {
  const known = reasonTable.map((row) => row.reason)
  const high = known.filter(isHigh)
  if (high.some((name) => name === reason)) return
  if (known.some((name) => name === reason)) {
    throw new AppError('usage', `--allow: the reason ${reason} needs no allowance.`, { hint: 'Leave it out: only high risks are gated.' })
  }
  const near = nearName(reason, high)
  throw new AppError('usage', `--allow: unknown reason "${reason}".${near ? ` Did you mean ${near}?` : ''}`, {
    hint: `Reasons: ${high.join(', ')}.`,
  })
}
