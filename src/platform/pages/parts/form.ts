// Parts of forms: every control with its label, what it is for, and what is wrong with it, tied together for those who hear the page.
import { type Html, html } from '../html.ts'

type Common = {
  name: string
  label: string
  /** One sentence below the control. */
  hint?: string | Html | null
  /** What is wrong with the value, for the person to mend. */
  fault?: string | null
  required?: boolean
  /** Where another control of the page has the same name. */
  id?: string
}

type TextField = Common & {
  value: string
  type?: 'text' | 'url' | 'password' | 'search' | 'date' | 'datetime-local' | 'email'
  maxLength?: number
  autocomplete?: string
  placeholder?: string
}

/** The hint and the fault below a control, and the attributes that tie them to it. */
function described({ name, id = name, hint = null, fault = null }: Common): { attributes: Html; notes: Html } {
  const ids = [...(hint === null ? [] : [`${id}-hint`]), ...(fault === null ? [] : [`${id}-fault`])]
  return {
    attributes: html`${ids.length === 0 ? null : html` aria-describedby="${ids.join(' ')}"`}${fault === null ? null : html` aria-invalid="true"`}`,
    notes: html`${hint === null ? null : html`<p class="hint" id="${id}-hint">${hint}</p>`}
${fault === null ? null : html`<p class="fault" id="${id}-fault">${fault}</p>`}`,
  }
}

/** One line of text. */
export function textField(field: TextField): Html {
  const { name, id = name, label, value, type = 'text', required = false, maxLength, autocomplete, placeholder } = field
  const { attributes, notes } = described(field)
  return html`<div class="field">
<label for="${id}">${label}</label>
<input type="${type}" id="${id}" name="${name}" value="${value}"${attributes}${required ? html` required` : null}${
    maxLength === undefined ? null : html` maxlength="${maxLength}"`
  }${autocomplete === undefined ? null : html` autocomplete="${autocomplete}"`}${
    placeholder === undefined ? null : html` placeholder="${placeholder}"`
  }>
${notes}
</div>`
}

/** Several lines of text. */
export function textArea(field: Common & { value: string; rows?: number }): Html {
  const { name, id = name, label, value, rows = 4, required = false } = field
  const { attributes, notes } = described(field)
  return html`<div class="field">
<label for="${id}">${label}</label>
<textarea id="${id}" name="${name}" rows="${rows}"${attributes}${required ? html` required` : null}>
${value}</textarea>
${notes}
</div>`
}

export type Option = { value: string; text: string }

/** One of several, in a list that opens. */
export function selectField(field: Common & { value: string; options: readonly Option[] }): Html {
  const { name, id = name, label, value, options } = field
  const { attributes, notes } = described(field)
  const option = (each: Option) => html`<option value="${each.value}"${each.value === value ? html` selected` : null}>${each.text}</option>`
  return html`<div class="field">
<label for="${id}">${label}</label>
<select id="${id}" name="${name}"${attributes}>${options.map(option)}</select>
${notes}
</div>`
}

/** A box to tick, or with `type: 'radio'` one of several with the same name. `form`: the id of its form, where it stands beside it. */
export function choice(
  field: Common & { value?: string; checked: boolean; type?: 'checkbox' | 'radio'; disabled?: boolean; form?: string },
): Html {
  const { name, id = name, label, value = 'on', checked, type = 'checkbox', disabled = false, required = false, form } = field
  const { attributes, notes } = described(field)
  return html`<div class="choice">
<input type="${type}" id="${id}" name="${name}" value="${value}"${checked ? html` checked` : null}${disabled ? html` disabled` : null}${
    required ? html` required` : null
  }${form === undefined ? null : html` form="${form}"`}${attributes}>
<div><label for="${id}">${label}</label>
${notes}</div>
</div>`
}

/** What is wrong with a form as a whole; nothing where nothing is. */
export function faultList(faults: readonly string[]): Html | null {
  if (faults.length === 0) return null
  return html`<div class="notice danger" role="alert" id="fault"><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`
}
