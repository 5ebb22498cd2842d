// Parts that show an app: its head with a sign of its own, and ways out of the platform.
import { settingsRoot } from '../../../lib/settings-root.ts'
import { visible } from '../../../lib/visible.ts'
import type { StoredApp } from '../../domain/registry.ts'
import type { SpaceRef } from '../../domain/rights.ts'
import { isWebAddress } from '../../domain/web-address.ts'
import { type Html, html } from '../html.ts'

/** The head of a page about an app. `beside`: at its end, where there is something to do. */
export function appHead({ resource }: Pick<StoredApp, 'resource'>, heading: Html, beside: Html | null = null): Html {
  return html`<div class="head app-head">${appSign(resource.spec.name)}<div><h1>${heading}</h1></div>${beside}</div>`
}

/** The first letter of its name. */
export function appSign(name: string): Html {
  const [first = ''] = visible(name.trim())
  return html`<span class="avatar app" aria-hidden="true">${first}</span>`
}

/** An address of somebody else's, as it is: nobody is led to a place whose name they have not read. */
export function outsideLink(address: string): Html {
  if (!isWebAddress(address)) return html`${visible(address)}`
  return html`<a href="${address}" rel="nofollow noopener noreferrer">${visible(address)}</a>`
}

/** Where the admins of an app change it. */
export function appSettingsPath(space: SpaceRef, slug: string): string {
  return `${settingsRoot(space)}/apps/${slug}`
}
