// The fields of an app's settings, but for what it asks for: shown from a spec, and read back into one as they were typed.
import type { AppResource } from '../../../manifest/resource.ts'
import { type Html, html } from '../html.ts'
import type { FieldFaults } from './field-faults.ts'
import { choice, textArea, textField } from './form.ts'

type Spec = AppResource['spec']

/** Fields of a spec as forms name them. */
export const appFieldNames: readonly string[] = [
  'name',
  'description',
  'homepage',
  'cover',
  'authorization.callbackUrls',
  'authorization.requestOAuthOnInstall',
  'authorization.setupUrl',
  'authorization.setupOnUpdate',
  'webhook.active',
  'webhook.url',
  'webhook.secret',
  'market.listed',
  'market.category',
]

/** What was typed, over a spec that holds the rest. The secret is no part of it. */
export function readAppFields<S extends Pick<Spec, 'authorization' | 'webhook' | 'market'>>(form: URLSearchParams, base: S): S & Spec {
  const line = (name: string) => (form.get(name) ?? '').trim()
  const ticked = (name: string) => form.get(name) === 'on'
  return {
    ...base,
    name: line('name'),
    description: (form.get('description') ?? '').replaceAll('\r\n', '\n').trim(),
    homepage: line('homepage'),
    cover: line('cover'),
    authorization: {
      ...base.authorization,
      callbackUrls: linesOf(form.get('authorization.callbackUrls')),
      requestOAuthOnInstall: ticked('authorization.requestOAuthOnInstall'),
      setupUrl: line('authorization.setupUrl'),
      setupOnUpdate: ticked('authorization.setupOnUpdate'),
    },
    webhook: { ...base.webhook, active: ticked('webhook.active'), url: line('webhook.url') },
    market: { ...base.market, listed: ticked('market.listed'), category: line('market.category') },
  } as S & Spec
}

/** Lines that hold something. */
export function linesOf(text: string | null): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

type Shown = {
  spec: Spec
  faults: FieldFaults
  /** Whether the platform keeps a webhook secret for it. */
  secretSet: boolean
  /** Something to read below a field; null for nothing. */
  remark?: (name: string) => string | null
}

/** Name, description, homepage and cover. */
export function basicFields({ spec, faults, remark = () => null }: Shown): Html {
  const common = (name: string) => ({ name, fault: faults.of(name) })
  const hint = (name: string, text: string) => hintOf(text, remark(name))
  return html`${textField({ ...common('name'), label: 'Name', value: spec.name, required: true, maxLength: 34, hint: hint('name', 'Shown to people. At most 34 characters.') })}
${textArea({ ...common('description'), label: 'Description', value: spec.description, rows: 3, hint: hint('description', 'What it does, in a sentence or two.') })}
${textField({ ...common('homepage'), label: 'Homepage', type: 'url', value: spec.homepage, hint: hint('homepage', 'The address of its own site.') })}
${textField({ ...common('cover'), label: 'Cover', type: 'url', value: spec.cover, hint: hint('cover', 'The address of a picture for its public page and the market.') })}`
}

/** How users authorize it, and where they go once they have installed it. */
export function authorizationFields({ spec: { authorization }, faults, remark = () => null }: Shown): Html {
  const common = (name: string) => ({ name: `authorization.${name}`, fault: faults.of(`authorization.${name}`) })
  const hint = (name: string, text: string) => hintOf(text, remark(`authorization.${name}`))
  return html`${textArea({
    ...common('callbackUrls'),
    label: 'Callback URLs',
    value: authorization.callbackUrls.join('\n'),
    rows: Math.max(2, authorization.callbackUrls.length + 1),
    hint: hint(
      'callbackUrls',
      'Where users return after they authorized it: one a line, at most ten. The first is used when none is named.',
    ),
  })}
${choice({
  ...common('requestOAuthOnInstall'),
  label: 'Ask the user who installs it to authorize it',
  checked: authorization.requestOAuthOnInstall,
  hint: hint('requestOAuthOnInstall', 'Needs a callback URL, and takes the place of the setup URL.'),
})}
${textField({ ...common('setupUrl'), label: 'Setup URL', type: 'url', value: authorization.setupUrl, hint: hint('setupUrl', 'Opened after it was installed.') })}
${choice({
  ...common('setupOnUpdate'),
  label: 'Open the setup URL after changes of repositories, too',
  checked: authorization.setupOnUpdate,
  hint: remark('authorization.setupOnUpdate'),
})}`
}

/** Where its events go. The secret is typed anew, or left as it is. */
export function webhookFields({ spec: { webhook }, faults, secretSet, remark = () => null }: Shown): Html {
  const secretHint = secretSet
    ? 'A secret is set. It is never shown; type another to replace it, or leave this empty to keep it.'
    : 'None is set. With one, the app can tell that an event comes from here.'
  return html`${choice({
    name: 'webhook.active',
    label: 'Active: events are delivered',
    checked: webhook.active,
    fault: faults.of('webhook.active'),
    hint: remark('webhook.active'),
  })}
${textField({
  name: 'webhook.url',
  label: 'Webhook URL',
  type: 'url',
  value: webhook.url,
  fault: faults.of('webhook.url'),
  hint: hintOf('Receives the events.', remark('webhook.url')),
})}
${textField({
  name: 'webhook.secret',
  label: 'Webhook secret',
  type: 'password',
  value: '',
  autocomplete: 'new-password',
  maxLength: 1000,
  fault: faults.of('webhook.secret'),
  hint: secretHint,
})}`
}

/** Its entry in the open market. */
export function marketFields({ spec: { market, visibility }, faults, remark = () => null }: Shown): Html {
  return html`${choice({
    name: 'market.listed',
    label: 'Listed in the open market',
    checked: market.listed,
    fault: faults.of('market.listed'),
    hint: hintOf(visibility === 'public' ? 'Anybody finds it there.' : 'Only public apps can be listed.', remark('market.listed')),
  })}
${textField({
  name: 'market.category',
  label: 'Category',
  value: market.category,
  fault: faults.of('market.category'),
  hint: hintOf('What people look for it under, such as code-quality.', remark('market.category')),
})}`
}

function hintOf(text: string, remark: string | null): string {
  return remark === null ? text : `${text} ${remark}`
}
