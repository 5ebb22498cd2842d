// A fleet that a test reconciles by hand: a real platform, manifests in a folder, and what only the loop would give it, in memory.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Findings } from '../../../../controller/loop/findings.ts'
import { type FleetMemory, fleetMemory } from '../../../../controller/loop/fleet-memory.ts'
import type { FleetPorts, FleetRules } from '../../../../controller/loop/fleet-ports.ts'
import { reconcileFleet } from '../../../../controller/loop/reconcile-fleet.ts'
import { type Connect, connector, openFleet } from '../../../../controller/loop/service/open-fleet.ts'
import { folderSource } from '../../../../controller/loop/sources/folder-source.ts'
import { defaultMaxDelete } from '../../../../controller/plan/max-delete.ts'
import { temporaryFolder, writeFiles } from '../../../e2e/cli.ts'
import type { Fixture } from '../../../platform/support/fixture.ts'

export type FleetFixture = {
  rules: FleetRules
  memory: FleetMemory
  /** Digests of plans that somebody has approved. */
  approved: Set<string>
  lastInForce: string | null
  env: Record<string, string>
  /** Files of policies that the operator gives. */
  policies: string[]
  /** Milliseconds. */
  now: number
  requests: number
  /** Called before anything is written. */
  beforeWrite: () => void
  /** Called when a changeset is about to be sent. */
  beforeWriteAsync: () => Promise<void>
  write(files: Record<string, unknown>): void
  remove(file: string): void
  reconcile(): Promise<Findings>
  /** As after a start of the controller. */
  forget(): void
}

/** `files`: manifests by name. JSON is YAML. */
export function fleetFixture(
  platform: Fixture,
  fleet: string,
  files: Record<string, unknown>,
  rules: Partial<FleetRules> = {},
): FleetFixture {
  const folder = temporaryFolder()
  const cache = temporaryFolder()
  // A platform that was started again has another address.
  const connect: Connect = (mode, end) => connector({ url: platform.platform.url, token: platform.owner }, count)(mode, end)
  const count = () => {
    fixture.requests++
  }
  const fixture: FleetFixture = {
    rules: { fleet, prune: true, adopt: false, onDrift: 'heal', suspended: false, allow: [], maxDelete: defaultMaxDelete, ...rules },
    memory: fleetMemory(),
    approved: new Set(),
    lastInForce: null,
    env: {},
    policies: [],
    now: 0,
    requests: 0,
    beforeWrite: () => {},
    beforeWriteAsync: async () => {},
    write: (more) => writeFiles(folder, Object.fromEntries(Object.entries(more).map(([name, content]) => [name, textOf(content)]))),
    remove: (file) => rmSync(join(folder, file)),
    reconcile: () => {
      const ports: FleetPorts = openFleet({
        source: folderSource(folder),
        connect,
        end: new AbortController().signal,
        env: fixture.env,
        cache,
        allowEnv: [],
        secretsDir: undefined,
        policies: fixture.policies,
        date: () => new Date('2030-01-01T00:00:00Z'),
        isApproved: async (_fleet, digest) => fixture.approved.has(digest),
        lastInForce: async () => fixture.lastInForce,
        requireLease: () => fixture.beforeWrite(),
        now: () => fixture.now,
      })
      const slow: FleetPorts = {
        ...ports,
        writer: (from) => ({
          submit: async (changeset, key) => {
            await fixture.beforeWriteAsync()
            return ports.writer(from).submit(changeset, key)
          },
        }),
      }
      return reconcileFleet(fixture.rules, slow, fixture.memory, new AbortController().signal)
    },
    forget: () => {
      fixture.memory = fleetMemory()
    },
  }
  fixture.write(files)
  return fixture
}

function textOf(content: unknown): string {
  if (typeof content === 'string') return content
  return [content]
    .flat()
    .map((manifest) => JSON.stringify(manifest))
    .join('\n---\n')
}
