// The last step of registering an app by a manifest: the code for the app and its credentials, once.
import { clientIdOf } from '../../domain/client-id.ts'
import { makeKeyPair } from '../../key-pair.ts'
import { hookPlace } from '../../secret-box.ts'
import { appShape } from '../../shapes/app.ts'
import { hashTokenValue, mintKept } from '../../token-value.ts'
import { type ApiCall, type ApiReply, type ApiRoute, found, granted, reply, requireAccount } from '../route.ts'

const webhookSecretBytes = 20

async function convert(call: ApiCall): Promise<ApiReply> {
  const { services, params, now } = call
  const codeHash = hashTokenValue(params.code ?? '')
  // Keys take long to make: nobody without a code has one made.
  const { app, webhook } = found(await services.store.reader.manifestApp(codeHash, now.toISOString()))
  const { value: secret, kept } = mintKept('client-secret', services.random)
  const { pem, draft: key } = await makeKeyPair()
  const webhookSecret = webhook ? Buffer.from(services.random(webhookSecretBytes)).toString('hex') : null
  const draft = {
    key,
    secret: kept,
    hookSecret: webhookSecret === null ? null : services.secrets.seal(hookPlace(app.id), webhookSecret),
  }
  granted(await services.store.writer.convertManifest(call.authority, codeHash, draft, call.address))
  const credentials = { client_id: clientIdOf(app.id), client_secret: secret, webhook_secret: webhookSecret, pem }
  const shape = appShape(call.urls, app, await requireAccount(call, app.space))
  return reply({ ...shape, ...credentials }, 201, { 'cache-control': 'no-store' })
}

/** The code is the secret: whoever has it needs nothing else. */
export const appManifestRoutes: readonly ApiRoute[] = [
  {
    method: 'POST',
    path: '/app-manifests/{code}/conversions',
    access: { anonymous: true, token: { scope: null, role: null } },
    body: null,
    handle: convert,
  },
]
