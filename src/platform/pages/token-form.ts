// The form that makes an access key: its fields, what it says, and what is wrong with that.
import catalog from '../../../schemas/catalog/scopes.json' with { type: 'json' }
import type { Scope } from '../../generated/types.ts'
import { endOfDay, later } from '../domain/time.ts'
import { fieldFault, tokenRefusal } from '../domain/token-rules.ts'
import { scopesOfUse } from '../routes/all.ts'
import { type Html, html } from './html.ts'
import { onceField } from './once.ts'
import type { PersonCall } from './page.ts'
import { choice, faultList, selectField, textField } from './parts/form.ts'

const day = 24 * 60 * 60 * 1000

/** How long a key lives, by days. */
const lives: readonly { value: string; text: string }[] = [
  { value: '7', text: '7 days' },
  { value: '30', text: '30 days' },
  { value: '90', text: '90 days' },
  { value: '365', text: 'a year' },
  { value: 'date', text: 'until the date below' },
  { value: 'never', text: 'until it is revoked' },
]

/** form: it was sent before. */
type FaultPlace = 'form' | 'name' | 'expires_on' | 'scope'
/** The form as it was filled in, and what is wrong with it. */
export type FilledToken = {
  name: string
  expires: string
  expiresOn: string
  scopes: readonly string[]
  readOnly: boolean
  faults: Readonly<Record<FaultPlace, string | null>>
}

const noFaults: FilledToken['faults'] = { form: null, name: null, expires_on: null, scope: null }

/** A form that nobody has sent yet. */
export const emptyForm: FilledToken = { name: '', expires: '30', expiresOn: '', scopes: [], readOnly: false, faults: noFaults }

/** Sends itself to `action`. */
export function tokenForm(call: PersonCall, filled: FilledToken, action: string): Html {
  const { csrf, caller } = call
  const { name, expires, expiresOn, scopes, readOnly, faults } = filled
  const messages = Object.values(faults).filter((fault) => fault !== null)
  return html`${faultList(messages)}
<form method="post" action="${action}">
${csrf()}
${onceField(call)}
${textField({ name: 'name', label: 'Name', value: name, maxLength: 100, hint: 'What it is for.', fault: faults.name, required: true })}
${selectField({ name: 'expires', label: 'Lives', value: expires, options: lives })}
${textField({ name: 'expires_on', label: 'Date', value: expiresOn, type: 'date', hint: 'Its last day, in UTC; for “until the date”.', fault: faults.expires_on })}
<fieldset><legend>Scopes</legend>
${faults.scope === null ? null : html`<p class="fault">${faults.scope}</p>`}
<div class="columns">${catalog.scopes.map((row) =>
    scopeChoice(row, scopes.includes(row.scope), caller.token.scopes.includes(row.scope as Scope)),
  )}</div>
</fieldset>
${choice({ name: 'read_only', label: 'Read only', hint: 'It can look, and change nothing. A plan needs no more.', checked: readOnly })}
<button class="first">Make the access key</button>
</form>`
}

/** `held`: whether the session has it, which gives no more than it has. */
function scopeChoice({ scope, resource, access, ...row }: (typeof catalog.scopes)[number], checked: boolean, held: boolean): Html {
  const remarks = [
    ...('dangerous' in row ? ['dangerous'] : []),
    ...(scopesOfUse().has(scope) ? [] : ['opens nothing on this platform yet']),
    ...(held ? [] : ['the access key of this session has it not']),
  ]
  const hint = `${resource}: ${access}${remarks.map((remark) => ` · ${remark}`).join('')}`
  return choice({
    name: 'scope',
    id: `scope-${scope.replace(':', '-')}`,
    label: scope,
    value: scope,
    hint,
    checked: checked && held,
    disabled: !held,
  })
}

/** What a form says that was sent. */
export function filledIn(form: URLSearchParams): FilledToken {
  return {
    name: (form.get('name') ?? '').trim(),
    expires: form.get('expires') ?? '',
    expiresOn: form.get('expires_on') ?? '',
    scopes: [...new Set(form.getAll('scope'))],
    readOnly: form.get('read_only') === 'on',
    faults: noFaults,
  }
}

/** The end of a key as the form asks for it; null for none, undefined where that is no date. */
export function endOf({ expires, expiresOn }: FilledToken, now: Date): string | null | undefined {
  if (expires === 'never') return null
  if (expires !== 'date') return lives.some(({ value }) => value === expires) ? later(now.toISOString(), Number(expires) * day) : undefined
  return endOfDay(expiresOn) ?? undefined
}

/** What is wrong with its fields. */
export function faultsOf(
  { caller, now }: PersonCall,
  filled: FilledToken,
  scopes: Scope[],
  expiresAt: string | null | undefined,
): FilledToken['faults'] {
  const { name } = filled
  const long = [...name].length > 100
  const field = fieldFault({ name, scopes, expiresAt: expiresAt ?? null }, now)
  const refusal = tokenRefusal(caller.token, { scopes, expiresAt: expiresAt ?? null })
  const unknown = filled.scopes.length > scopes.length
  return {
    form: null,
    name: name === '' || long ? 'A name has 1 to 100 characters.' : field?.key === '/name' ? `It ${field.detail}.` : null,
    expires_on:
      expiresAt === undefined
        ? 'Choose a date.'
        : field?.key === '/expiresAt'
          ? 'Choose a day that is to come.'
          : refusal?.code === 'outlives_token'
            ? refusal.detail
            : null,
    scope:
      scopes.length === 0 || unknown
        ? 'Choose at least one of the scopes below.'
        : refusal?.code === 'scope_not_held'
          ? refusal.detail
          : null,
  }
}
