// The app's own webhook, by JWT: where it goes, what was delivered there, and what is wanted again.
import { byJwt } from '../../domain/access.ts'
import { type ApiFaultItem, validationFault } from '../../domain/api-fault.ts'
import { type Hook, maskedSecret } from '../../domain/hook-config.ts'
import { idOf } from '../../domain/id.ts'
import { hookPlace } from '../../secret-box.ts'
import { deliveryItemShape, deliveryShape } from '../../shapes/delivery.ts'
import type { DeliveryStatus, HookWanted } from '../../store/ports-credentials.ts'
import { originOf } from '../origin.ts'
import { pageOfQuery } from '../paging.ts'
import { type ApiCall, ApiError, type ApiReply, type ApiRoute, found, granted, idParam, principalOf, reply } from '../route.ts'

/** Characters of a webhook secret. */
const maxSecret = 1_000

async function getConfig(call: ApiCall): Promise<ApiReply> {
  const { reader } = call.services.store
  const { id } = principalOf(call, 'app').app
  const [app, hook] = await Promise.all([reader.appById(id), reader.hook(id)])
  return reply(configShape(found(app).resource.spec.webhook.url, hook))
}

/** What there is none of is left out: the published description knows no null here. */
function configShape(url: string, { contentType, insecureSsl, secret }: Hook): object {
  return {
    ...(url === '' ? {} : { url }),
    content_type: contentType,
    insecure_ssl: insecureSsl ? '1' : '0',
    ...(secret === null ? {} : { secret: maskedSecret }),
  }
}

type ConfigBody = { url?: string; content_type?: string; insecure_ssl?: string | number; secret?: string }

async function patchConfig(call: ApiCall): Promise<ApiReply> {
  const body = call.body as ConfigBody
  const faults = faultsOf(body)
  if (faults.length > 0) throw new ApiError(validationFault(faults))
  granted(await call.services.store.writer.changeHook(call.authority, wantedOf(call, body), originOf(call)))
  return getConfig(call)
}

type Check = { field: keyof ConfigBody; message: string; broken: (body: ConfigBody) => boolean }

const checks: readonly Check[] = [
  { field: 'url', message: 'url must not be empty', broken: ({ url }) => url === '' },
  {
    field: 'content_type',
    message: 'content_type must be json or form',
    broken: ({ content_type: type = 'json' }) => type !== 'json' && type !== 'form',
  },
  {
    field: 'insecure_ssl',
    message: 'insecure_ssl must be 0 or 1',
    broken: ({ insecure_ssl: insecure = '0' }) => !['0', '1'].includes(String(insecure)),
  },
  {
    field: 'secret',
    message: `secret must be whole text of at most ${maxSecret} characters`,
    broken: ({ secret = '' }) => secret.length > maxSecret || !secret.isWellFormed(),
  },
]

/** No value is repeated: one of them is a secret, and an address may hold one. */
function faultsOf(body: ConfigBody): ApiFaultItem[] {
  const broken = checks.filter((check) => check.broken(body))
  return broken.map(({ field, message }) => ({ resource: 'Hook', field, code: 'custom', message }))
}

/** What stays away stays as it is, and so does a secret that is sent back as it was shown; an empty one is taken away. */
function wantedOf(call: ApiCall, { url, content_type: type, insecure_ssl: insecure, secret }: ConfigBody): HookWanted {
  const place = hookPlace(principalOf(call, 'app').app.id)
  return {
    ...(url === undefined ? {} : { url }),
    ...(type === undefined ? {} : { contentType: type === 'form' ? 'form' : 'json' }),
    ...(insecure === undefined ? {} : { insecureSsl: String(insecure) === '1' }),
    ...(secret === undefined || secret === maskedSecret
      ? {}
      : { secret: secret === '' ? null : call.services.secrets.seal(place, secret) }),
  }
}

const statuses: readonly DeliveryStatus[] = ['success', 'failure']

async function listDeliveries(call: ApiCall): Promise<ApiReply> {
  const { query, services, urls } = call
  const wanted = query.get('status')
  const status = statuses.find((known) => known === wanted) ?? null
  if (wanted !== null && status === null) {
    throw new ApiError(
      validationFault([{ resource: 'Delivery', field: 'status', code: 'custom', message: 'status must be success or failure' }]),
    )
  }
  const before = cursorOf(query.get('cursor'))
  const limit = pageOfQuery(query).perPage
  const { items, next } = await services.store.reader.deliveries(principalOf(call, 'app').app.id, { before, status, limit })
  const further = new URLSearchParams(query)
  further.set('cursor', `v1_${next}`)
  const link = next === null ? {} : { link: `<${urls.api}/app/hook/deliveries?${further}>; rel="next"` }
  return reply(items.map(deliveryItemShape), 200, link)
}

/** The id that a cursor holds. @throws ApiError 400. */
function cursorOf(cursor: string | null): number | null {
  if (cursor === null) return null
  const id = idOf(/^v1_(.*)$/.exec(cursor)?.[1])
  if (id === null) throw new ApiError({ status: 400, message: 'Invalid cursor; take it from the Link header.' })
  return id
}

async function getDelivery(call: ApiCall): Promise<ApiReply> {
  const { store, publicUrl } = call.services
  const delivery = await store.reader.delivery(principalOf(call, 'app').app.id, idParam(call, 'delivery_id'), publicUrl())
  return reply(deliveryShape(found(delivery)))
}

async function askAttempt(call: ApiCall): Promise<ApiReply> {
  granted(await call.services.store.writer.redeliverByApp(call.authority, idParam(call, 'delivery_id')))
  return reply({}, 202)
}

export const hookRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/app/hook/config', access: byJwt, body: null, handle: getConfig },
  { method: 'PATCH', path: '/app/hook/config', access: byJwt, body: 'appsUpdateWebhookConfigForApp', handle: patchConfig },
  { method: 'GET', path: '/app/hook/deliveries', access: byJwt, body: null, handle: listDeliveries },
  { method: 'GET', path: '/app/hook/deliveries/{delivery_id}', access: byJwt, body: null, handle: getDelivery },
  { method: 'POST', path: '/app/hook/deliveries/{delivery_id}/attempts', access: byJwt, body: null, handle: askAttempt },
]
