// The form each action of a changeset must have, as a table, and the check that a change has it.
import type { Action, ChangeRequest, Kind } from '../../generated/types.ts'
import { kindOfKey } from '../../manifest/resource.ts'

/** creation: a resource, neither id nor revision. alteration: all of them. ending: no resource. */
type Form = 'creation' | 'alteration' | 'ending'

type FormRow = { form: Form; kinds: readonly Kind[] }

const forms: Readonly<Record<Action, FormRow>> = {
  create: { form: 'creation', kinds: ['App'] },
  update: { form: 'alteration', kinds: ['App', 'Installation'] },
  rename: { form: 'alteration', kinds: ['App'] },
  transfer: { form: 'alteration', kinds: ['App'] },
  delete: { form: 'ending', kinds: ['App'] },
  install: { form: 'creation', kinds: ['Installation'] },
  rescope: { form: 'alteration', kinds: ['Installation'] },
  consent: { form: 'alteration', kinds: ['Installation'] },
  suspend: { form: 'alteration', kinds: ['Installation'] },
  unsuspend: { form: 'alteration', kinds: ['Installation'] },
  uninstall: { form: 'ending', kinds: ['Installation'] },
}

/** Characters of a webhook secret. */
export const maxSecret = 1000

const keyForm = /^(App\/[a-z0-9-]{1,34}|Installation\/[a-z0-9-]{1,34}@[a-z0-9-]{1,39})$/

/** What is wrong with the form of a change; null where nothing is. */
export function formFault(change: ChangeRequest): string | null {
  const { action, key } = change
  if (!keyForm.test(key)) return 'A key is App/SLUG or Installation/SLUG@SPACE.'
  const { form, kinds } = forms[action]
  if (!kinds.includes(kindOfKey(key))) return `${action} is not an action on this kind.`
  const identified = change.id !== null && change.revision !== null
  if (form === 'creation' && (change.id !== null || change.revision !== null)) return `${action} takes neither id nor revision.`
  if (form !== 'creation' && !identified) return `${action} needs id and revision.`
  if (form === 'ending' && change.resource !== null) return `${action} takes no resource.`
  if (form !== 'ending' && change.resource === null) return `${action} needs a resource.`
  if (action === 'rename' && change.from === null) return 'rename needs from, the key before it.'
  if (action !== 'rename' && action !== 'transfer' && change.from !== null) return `${action} takes no from.`
  if (form !== 'alteration' && (change.adopts ?? null) !== null) return `${action} takes no adopts.`
  if (change.secret != null && (kindOfKey(key) !== 'App' || form === 'ending')) return 'Only an app that stays or comes takes a secret.'
  if (change.secret?.isWellFormed() === false) return 'A secret is whole text.'
  if (change.secret?.length === 0 || (change.secret?.length ?? 0) > maxSecret) return `A secret has 1 to ${maxSecret} characters.`
  return null
}
