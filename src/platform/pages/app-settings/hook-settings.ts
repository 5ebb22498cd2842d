// How webhooks are sent: what no manifest says of them. Shown on the page of what the app is.
import type { Hook } from '../../domain/hook-config.ts'
import { type Html, html } from '../html.ts'
import { done, type PageAnswer, PageError, type PageRoute, type PersonCall } from '../page.ts'
import { choice, selectField } from '../parts/form.ts'
import { type OwnApp, settingsRoutes } from './own-app.ts'

const below = '/hook'

const contentTypes = [
  { value: 'json', text: 'application/json' },
  { value: 'form', text: 'application/x-www-form-urlencoded' },
] as const

/** A form of its own: it is saved beside the app, not with it. */
export function hookSettings(call: PersonCall, { root }: OwnApp, { contentType, insecureSsl, secret }: Hook): Html {
  return html`<section class="box" aria-labelledby="sending">
<h2 id="sending">How webhooks are sent</h2>
<p>No manifest says which type, or what is verified: that is no drift, and stays.</p>
<form method="post" action="${`${root}${below}`}">
${call.csrf()}
${selectField({ name: 'content_type', label: 'Content type', value: contentType, options: contentTypes, hint: 'As a form, the payload is in its field payload.' })}
${choice({
  name: 'insecure_ssl',
  label: 'Do not verify the certificate',
  checked: insecureSsl,
  hint: 'Whoever stands between can read what is sent. For a try alone: it holds only on a platform that sends webhooks to private addresses.',
})}
${
  secret === null
    ? null
    : choice({
        name: 'no_secret',
        label: 'Take the secret away',
        checked: false,
        hint: 'Nothing is signed any more. Where a manifest names a secret, the next apply sets it again.',
      })
}
<p><button>Send them like this</button></p>
</form>
</section>`
}

async function save({ form, services, caller, origin }: PersonCall, { app, root }: OwnApp): Promise<PageAnswer> {
  const contentType = contentTypes.find(({ value }) => value === form.get('content_type'))?.value
  if (contentType === undefined) throw new PageError(422, 'Content type must be json or form.')
  const noSecret = form.get('no_secret') === 'on'
  const wanted = { contentType, insecureSsl: form.get('insecure_ssl') === 'on', ...(noSecret ? { secret: null } : {}) }
  done(await services.store.writer.changeHookByHand(app.id, wanted, caller.token.id, origin))
  return { location: `${root}?done=saved` }
}

export const hookSettingsPages: readonly PageRoute[] = settingsRoutes('POST', below, save)
