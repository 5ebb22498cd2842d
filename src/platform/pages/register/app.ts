// Registering an app by hand: the form, which an address may fill in, its manifest as it is typed, and the app.
import type { ChangeRequest, Space } from '../../../generated/types.ts'
import { visible } from '../../../lib/visible.ts'
import { type AppResource, keyOf } from '../../../manifest/resource.ts'
import type { Rejection } from '../../domain/obstacle.ts'
import { problemTable } from '../../problem.ts'
import type { PageAnswer, PageReply, PageRoute, PersonCall } from '../page.ts'
import { appSettingsPath } from '../parts/app.ts'
import { checkDraft, type Draft, faultsOf, manifestText, readDraft, withoutCredentials } from './draft.ts'
import { formPage } from './form-page.ts'
import { givenByUrl } from './given-by-url.ts'
import { atBothPaths, formPath, requireSpace } from './space.ts'

async function show(call: PersonCall): Promise<PageAnswer> {
  const space = await requireSpace(call)
  const { app, wrong, assumed } = givenByUrl(call.path, space.login)
  const draft = { app, secret: null }
  // What is only missing the person has not come to yet.
  const findings = checkDraft(draft).findings.filter(({ path }) => app.spec.name !== undefined || path[1] !== 'name')
  return formPage(call, space, { draft, faults: faultsOf(app, findings), wrong, assumed })
}

type Sent = { space: Space; draft: Draft; resource: AppResource | null; findings: ReturnType<typeof checkDraft>['findings'] }

async function readSent(call: PersonCall): Promise<Sent> {
  const space = await requireSpace(call)
  const draft = readDraft(call.form, space.login)
  const { resource, findings, credentials } = checkDraft(draft)
  return { space, draft: { ...draft, app: withoutCredentials(draft.app, credentials) }, resource, findings }
}

async function send(call: PersonCall): Promise<PageAnswer> {
  const sent = await readSent(call)
  const { space, draft, resource, findings } = sent
  const faults = faultsOf(draft.app, findings)
  if (call.form.has('show')) return formPage(call, space, { draft, faults })
  if (resource === null) return formPage(call, space, { draft, faults, status: 422 })
  const rejection = await create(call, resource, draft.secret)
  return rejection === null ? { location: appSettingsPath(space, resource.metadata.slug) } : refusedPage(call, sent, rejection)
}

async function create({ services, caller, origin }: PersonCall, resource: AppResource, secret: string | null): Promise<Rejection | null> {
  const change: ChangeRequest = { action: 'create', key: keyOf(resource), id: null, revision: null, from: null, resource, secret }
  return (await services.store.writer.changeByHand([change], services.secrets.keys, caller.token.id, origin)).rejection
}

/** Another name mends some of it. */
function refusedPage(call: PersonCall, { space, draft, findings }: Sent, { code, detail, errors }: Rejection): PageReply {
  const { status } = problemTable[code]
  const name = draft.app.spec.name ?? ''
  const texts = errors.length === 0 ? [detail] : errors.map((error) => error.detail)
  const ofName = { exists: `The name ${visible(name)} is taken: choose another.`, name_taken: visible(texts.join(' ')) }[code as string]
  if (ofName === undefined) return formPage(call, space, { draft, refusals: texts.map(visible), status })
  const finding = { path: ['spec', 'name'], severity: 'error' as const, message: ofName }
  return formPage(call, space, { draft, faults: faultsOf(draft.app, [finding, ...findings]), status })
}

/** What a script puts in the place of the manifest that the page shows. */
async function showText(call: PersonCall): Promise<PageAnswer> {
  return { status: 200, text: manifestText((await readSent(call)).draft) }
}

/** Who loads the page of a form again that was sent begins anew. */
async function again(call: PersonCall): Promise<PageAnswer> {
  return { location: formPath(call) }
}

export const registerAppPages: readonly PageRoute[] = [
  ...atBothPaths({ method: 'GET', for: 'person', handle: show }),
  ...atBothPaths({ method: 'POST', for: 'person', handle: send }, '/form'),
  ...atBothPaths({ method: 'GET', for: 'person', handle: again }, '/form'),
  ...atBothPaths({ method: 'POST', for: 'person', handle: showText }, '/text'),
]
