// Events given by people who test their apps: as if something had happened in a repository.
import { findEvent } from '../../catalog/events.ts'
import { nearEvent } from '../../catalog/near-names.ts'
import type { NewEvent } from '../../generated/types.ts'
import { isHeardByApps } from '../domain/recipients.ts'
import { RequestProblem } from '../problem.ts'
import { accepted, type Call, type CallerRoute, param, type Reply } from './route.ts'

async function giveEvent(call: Call): Promise<Reply> {
  const { event: name, payload } = call.body as NewEvent
  if (!isHeardByApps(name)) throw new RequestProblem('event_unavailable', whyNot(name))
  const { action } = payload
  const given = {
    owner: param(call, 'owner'),
    repository: param(call, 'repo'),
    name,
    // Only what looks like one is listed beside the event; the payload says whatever it says.
    action: typeof action === 'string' && /^[a-z][a-z_]{0,99}$/.test(action) ? action : null,
    payload: JSON.stringify(payload),
    namesInstallation: Object.hasOwn(payload, 'installation'),
  }
  const { deliveries } = accepted(await call.services.store.writer.giveEvent(given, call.caller.token.id, call.origin))
  return { status: 202, body: { deliveries } }
}

function whyNot(name: string): string {
  const event = findEvent(name)
  const near = nearEvent(name)
  if (event === undefined) return `There is no event ${name}.${near === null ? '' : ` Did you mean ${near}?`}`
  const { status, replacement, reason } = event
  if (name === 'ping') return 'The platform pings an app itself, whenever its webhook begins to be at another address.'
  const why = status === 'retired' ? `${name} is retired` : `Apps do not get ${name}`
  return `${why}${reason === '' ? '.' : `: ${reason}`}${replacement === null ? '' : ` Use ${replacement}.`}`
}

export const eventRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path: '/api/v1/repos/{owner}/{repo}/events',
    operationId: 'giveEvent',
    summary: "Delivers an event with the given payload to the caller's own apps that would hear of it in the repository.",
    access: { kind: 'scope', scope: 'repo' },
    query: [],
    body: 'NewEvent',
    answers: { 202: { description: 'Written down; each app that is listed will hear of it.', schema: 'EventDeliveries' } },
    problems: ['not_found', 'not_admin', 'event_unavailable'],
    handle: giveEvent,
  },
]
