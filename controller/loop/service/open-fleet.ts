// One fleet as the loop works on it: its manifests from the disk, its platform over HTTP.

import { platformReader, platformWriter } from '../../../src/client/platform-client.ts'
import { openTransport, type Transport } from '../../../src/client/transport.ts'
import { hasErrors } from '../../../src/lib/diagnostic.ts'
import { loadManifests } from '../../../src/loading/load-manifests.ts'
import { readWebhookSecrets, requireSecrets } from '../../../src/loading/webhook-secrets.ts'
import type { Env } from '../../../src/loading/world.ts'
import type { Checkout, ManifestSource } from '../../ports.ts'
import type { FleetPorts, Manifests } from '../fleet-ports.ts'

/** Opens connections to the platform; each is closed by who asked for it. `end`: what ends requests under way. */
export type Connect = (mode: 'read' | 'write', end: AbortSignal) => Transport

export type FleetWorld = Pick<FleetPorts, 'isApproved' | 'lastInForce' | 'requireLease' | 'now'> & {
  source: ManifestSource
  connect: Connect
  /** Ends what is being sent, once nothing is waited for any more. */
  end: AbortSignal
  env: Env
  /** Folder below which what is known of manifests is kept. */
  cache: string
  /** Variables that webhook secrets may be read from beside those that are named for it. */
  allowEnv: readonly string[]
  /** Folder of the files of webhook secrets; absolute. */
  secretsDir: string | undefined
}

export function openFleet(world: FleetWorld): FleetPorts {
  const { source, connect, end, env, secretsDir, isApproved, lastInForce, requireLease, now } = world
  return {
    source,
    isApproved,
    lastInForce,
    requireLease,
    now,
    load: (checkout, signal) => load(world, checkout, signal),
    secrets: (from) => {
      const read = readWebhookSecrets({ cwd: '/', env }, from, secretsDir)
      requireSecrets(read)
      return read.secrets
    },
    reading: (signal, work) => within(connect('read', signal), (transport) => work(platformReader(transport))),
    writer: (source) => ({
      submit: (changeset, key) => within(connect('write', end), (transport) => platformWriter(transport, source).submit(changeset, key)),
    }),
  }
}

/** Connections to one platform. `count` is told of each request whether it failed. */
export function connector(platform: { url: string; token: string | null }, count: (succeeded: boolean) => void): Connect {
  return (mode, signal) => openTransport({ ...platform, readOnly: mode === 'read', signal, count })
}

/** The transport is closed after `work`. */
export async function within<Result>(transport: Transport, work: (transport: Transport) => Promise<Result>): Promise<Result> {
  try {
    return await work(transport)
  } finally {
    await transport.close()
  }
}

async function load({ env, cache, allowEnv }: FleetWorld, { root, folder }: Checkout, stop: AbortSignal): Promise<Manifests> {
  const world = { cwd: root, env, stop, readStdin: async () => new Uint8Array() }
  const { checked, loaded } = await loadManifests(world, [folder], { root: cache, wanted: true, allowedEnv: [...allowEnv] })
  const { diagnostics, resources } = checked
  const desired = hasErrors(diagnostics) ? [] : loaded.desired()
  const secretsFrom = desired.flatMap(({ key, secretFrom }) => (secretFrom === null ? [] : [{ key, secretFrom }]))
  return { digest: loaded.digest, resources, desired: loaded.desired, secretsFrom, diagnostics }
}
