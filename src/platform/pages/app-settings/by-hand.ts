// Changing an app by hand: what a page asks before, how it is sent, and what the person hears where it is refused.
import type { ChangeRequest } from '../../../generated/types.ts'
import { visible } from '../../../lib/visible.ts'
import type { AppResource } from '../../../manifest/resource.ts'
import { idOf } from '../../domain/id.ts'
import type { Rejection } from '../../domain/obstacle.ts'
import type { StoredApp } from '../../domain/registry.ts'
import { problemTable } from '../../problem.ts'
import { type Html, hidden, html } from '../html.ts'
import type { PersonCall } from '../page.ts'
import { notice, time } from '../parts/show.ts'
import type { OwnApp } from './own-app.ts'

/** What every form that changes an app begins with. The revision is the one that its page shows. */
export function changeFields({ csrf }: PersonCall, { app }: OwnApp): readonly Html[] {
  return [csrf(), ...hidden({ revision: String(app.revision) })]
}

/** Whether the app has changed since the form's page was made. */
export function isStale({ app }: OwnApp, { form }: PersonCall): boolean {
  return idOf(form.get('revision')) !== app.revision
}

/** Says who was faster. */
export function staleNotice({ app }: OwnApp, rest: string): Html {
  return notice(
    html`<p><strong>${app.updatedBy} changed this app</strong> (${time(app.updatedAt)}) after your page was loaded. ${rest}</p>`,
    'care',
  )
}

type Wanted = Pick<ChangeRequest, 'action'> & { resource: AppResource | null; secret?: string | null }

/** Sends one change of the app as it was shown; null where it is done. */
export async function changeApp(call: PersonCall, { app }: OwnApp, { action, resource, secret = null }: Wanted): Promise<Rejection | null> {
  const { services, caller, origin } = call
  const key = resource === null ? app.key : `App/${resource.metadata.slug}`
  const from = action === 'rename' ? app.key : null
  const change: ChangeRequest = { action, key, id: app.id, revision: app.revision, from, resource, ...(secret === null ? {} : { secret }) }
  return (await services.store.writer.changeByHand([change], services.secrets.keys, caller.token.id, origin)).rejection
}

/** Why a change was refused, for the person to read, and the status of the page that says so. */
export function refusalOf({ code, detail, errors }: Rejection): { texts: string[]; status: number } {
  const texts = errors.map((error) => visible(error.detail))
  return { texts: texts.length > 0 ? [...new Set(texts)] : [visible(detail)], status: problemTable[code].status }
}

/** The app as it is by now: somebody else was faster. null where it has ended. */
export async function asItIsNow({ services }: PersonCall, own: OwnApp): Promise<OwnApp | null> {
  const app: StoredApp | null = await services.store.reader.appById(own.app.id)
  return app === null ? null : { ...own, app }
}
