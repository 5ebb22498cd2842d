// One fleet as the loop works on it: its manifests from the disk, its platform over HTTP.

import { join } from 'node:path'
import type { PolicySource } from '../../../src/audit/compile-policies.ts'
import { heldAgainstPolicies } from '../../../src/cli/plan-policies.ts'
import { platformReader, platformWriter } from '../../../src/client/platform-client.ts'
import { openTransport, type Transport } from '../../../src/client/transport.ts'
import { AppError } from '../../../src/lib/app-error.ts'
import { hasErrors } from '../../../src/lib/diagnostic.ts'
import { loadManifests } from '../../../src/loading/load-manifests.ts'
import { readWebhookSecrets, requireSecrets } from '../../../src/loading/webhook-secrets.ts'
import type { Env } from '../../../src/loading/world.ts'
import type { Checkout, ManifestSource } from '../../ports.ts'
import type { FleetPorts, Manifests } from '../fleet-ports.ts'
import { makeFolder } from '../sources/fetched-repository.ts'

/** Opens connections to the platform; each is closed by who asked for it. `end`: what ends requests under way. */
export type Connect = (mode: 'read' | 'write', end: AbortSignal) => Transport

export type FleetWorld = Pick<FleetPorts, 'isApproved' | 'lastInForce' | 'requireLease' | 'now'> & {
  source: ManifestSource
  connect: Connect
  /** Ends what is being sent, once nothing is waited for any more. */
  end: AbortSignal
  env: Env
  /** The fleet's own folder for what is known of manifests. */
  cache: string
  /** Variables that webhook secrets may be read from beside those that are named for it. */
  allowEnv: readonly string[]
  /** Folder of the files of webhook secrets; absolute. */
  secretsDir: string | undefined
  /** Files and folders of policies that hold whatever the repository says; absolute. */
  policies: readonly string[]
  /** Exceptions of policies end by it. */
  date: () => Date
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
    reading: (signal, work) =>
      within(connect('read', signal), (transport) =>
        work({
          reader: platformReader(transport),
          hold: async (made, policies, anew) => {
            if (made.plan.changes.length === 0) return made
            const given = [...(await operatorsPolicies(world, signal)), ...policies]
            return heldAgainstPolicies(made, { transport, given, now: world.date() }, anew)
          },
        }),
      ),
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

/** Read anew with each plan that changes something, so that a new one counts without a restart. @throws AppError 'input' for any fault in them. */
async function operatorsPolicies({ env, cache, policies }: FleetWorld, stop: AbortSignal): Promise<readonly PolicySource[]> {
  if (policies.length === 0) return []
  const world = { cwd: '/', env, stop, readStdin: async () => new Uint8Array() }
  const { checked, loaded } = await loadManifests(world, policies, { root: cacheIn(cache, 'policies'), wanted: false })
  const [fault] = checked.diagnostics.filter(({ severity }) => severity === 'error')
  if (fault !== undefined)
    throw new AppError('input', `the policies of the controller have errors: ${fault.file}:${fault.line}: ${fault.message}`, {
      hint: 'Nothing is applied until they are mended.',
    })
  if (loaded.policies.length === 0)
    throw new AppError('input', 'the policies that the controller is given are none', { hint: 'A policy is a manifest with kind: Policy.' })
  return loaded.policies
}

/** What is known of manifests is only ever a help: where there can be no folder for it, they are parsed each time. */
function cacheIn(cache: string, name: string): string {
  const folder = join(cache, name)
  try {
    makeFolder(folder)
  } catch {
    // Then it is found missing.
  }
  return folder
}

async function load({ env, cache, allowEnv }: FleetWorld, { root, folder }: Checkout, stop: AbortSignal): Promise<Manifests> {
  const world = { cwd: root, env, stop, readStdin: async () => new Uint8Array() }
  const { checked, loaded } = await loadManifests(world, [folder], {
    root: cacheIn(cache, 'manifests'),
    wanted: true,
    allowedEnv: [...allowEnv],
  })
  const { diagnostics, resources } = checked
  const desired = hasErrors(diagnostics) ? [] : loaded.desired()
  const secretsFrom = desired.flatMap(({ key, secretFrom }) => (secretFrom === null ? [] : [{ key, secretFrom }]))
  return { digest: loaded.digest, resources, desired: loaded.desired, secretsFrom, policies: loaded.policies, diagnostics }
}
