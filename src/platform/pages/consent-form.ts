// The form that says where a space takes consent from: manifests, or people only.
import type { Space } from '../../generated/types.ts'
import { type Html, html } from './html.ts'
import { choice } from './parts/form.ts'

/** Sends `consent_from` to `action`. */
export function consentForm({ consentFrom }: Pick<Space, 'consentFrom'>, action: string, csrf: Html): Html {
  const one = (value: Space['consentFrom'], label: string, hint: string) =>
    choice({ name: 'consent_from', id: `consent-${value}`, type: 'radio', value, label, hint, checked: consentFrom === value })
  return html`<form method="post" action="${action}">
${csrf}
<fieldset><legend>Consent to what apps ask for comes from</legend>
${one('manifests', 'Manifests, and people', 'A manifest of an admin consents as far as its permissions say; the rest waits for an admin here.')}
${one('people', 'People only', 'Whatever a manifest says, more than an installation has waits for an admin here.')}
</fieldset>
<button>Save</button>
</form>`
}

/** What the form says; null where it says neither. */
export function consentIn(form: URLSearchParams): Space['consentFrom'] | null {
  const value = form.get('consent_from')
  return value === 'manifests' || value === 'people' ? value : null
}
