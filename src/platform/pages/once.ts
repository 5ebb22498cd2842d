// Forms that act once: what they make is shown on the answering page, and loading that page again must not make another.
import { hour } from '../domain/rate-limit.ts'
import { type Html, hidden } from './html.ts'
import type { PageCall } from './page.ts'

const field = 'once'

/** A hidden field with a value that nobody has yet. It is of use for an hour, and until the platform starts anew. */
export function onceField({ services, now }: Pick<PageCall, 'services' | 'now'>): readonly Html[] {
  const value = Buffer.from(services.random(16)).toString('base64url')
  return hidden({ [field]: `${services.epoch}.${now.getTime()}.${value}` })
}

/** Whether the form comes for the first time; false also where it is too old to tell. */
export async function isFirst({ services, form, now }: Pick<PageCall, 'services' | 'form' | 'now'>): Promise<boolean> {
  const value = form.get(field) ?? ''
  const [epoch, made = ''] = value.split('.')
  const age = now.getTime() - Number(made)
  if (value.length > 100 || epoch !== services.epoch || !(age >= 0 && age < hour)) return false
  const { exceeded } = await services.guesses.add('form', value, [{ length: hour, limit: 1, cost: 1 }], now.getTime())
  return exceeded === null
}
