// Manifests made of what is on the platform: as short as they can be, and read again the same.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { minimalManifest } from '../../controller/plan/minimal-manifest.ts'
import { planFleet } from '../../controller/reconcile.ts'
import { importedFiles } from '../../src/cli/imported-files.ts'
import type { ResourceRecord } from '../../src/generated/types.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { formatText } from '../../src/manifest/rewrite/format-text.ts'
import { complete } from '../arbitraries/manifests.ts'
import { world } from '../arbitraries/worlds.ts'
import { actualOf, domainPlatform } from './domain-platform.ts'

const runs = { numRuns: 150 }

describe('a manifest of a resource', () => {
  it('leaves every default out', () => {
    expect(minimalManifest(complete('App', { slug: 'ci', space: 'acme' }, { name: 'ci', visibility: 'private', events: [] }))).toEqual({
      apiVersion: 'appward/v1',
      kind: 'App',
      metadata: { slug: 'ci', space: 'acme' },
      spec: {},
    })
  })

  it('keeps what is empty and yet said: a label without a value, a consent to nothing', () => {
    expect(minimalManifest(complete('App', { slug: 'ci', space: 'acme', labels: { beta: '' } }, {}))).toMatchObject({
      metadata: { labels: { beta: '' } },
    })
    expect(minimalManifest(complete('Installation', { app: 'ci', space: 'acme' }, { repositories: 'all', permissions: {} }))).toMatchObject(
      {
        spec: { repositories: 'all', permissions: {} },
      },
    )
  })
})

/** All that a space has, as the manifests of an import. */
function imported(records: readonly ResourceRecord[]) {
  return importedFiles(records).map(({ path, text }) => ({ file: path, text, named: true }))
}

describe('the import of any platform', () => {
  it('plans nothing but ownership, space by space and all together', () => {
    fc.assert(
      fc.property(world, ({ given, fleet, head }) => {
        // Whoever owns them: as far as the fields go, there is nothing to do.
        const records = domainPlatform(
          given.map(({ resource }) => ({ fleet, resource })),
          { fleet, head },
        ).records()
        const spaces = [...new Set(records.map(({ resource }) => resource.metadata.space))]
        const sources = spaces.flatMap((space) =>
          imported(records.filter(({ resource }) => resource.metadata.space === space)).map((source) => ({
            ...source,
            file: `${space}/${source.file}`,
          })),
        )
        const { resources, diagnostics } = loadManifests(sources)
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
        expect(resources.map(({ key }) => key).sort()).toEqual(records.map(({ key }) => key).sort())
        const plan = makePlan({ target: 'x', fleet, desired: resources, actual: actualOf(head, records), prune: true })
        expect([plan.changes, plan.conflicts]).toEqual([[], []])
      }),
      runs,
    )
  })

  it('adopts everything and changes nothing else; then there is nothing to do', async () => {
    let adopted = 0
    await fc.assert(
      fc.asyncProperty(world, async ({ given, fleet, head }) => {
        const platform = domainPlatform(given, { fleet, head })
        const records = platform.records()
        const { resources } = loadManifests(imported(records))
        const plan = () => planFleet({ reader: platform, fleet, desired: resources, prune: false, adopt: true })
        const { changes, conflicts, ...rest } = await plan()
        expect(conflicts).toEqual([])
        const foreign = records.filter((record) => record.fleet !== fleet).map(({ key, fleet: from }) => [key, 'update', [], from])
        expect(changes.map(({ key, action, fields, adopts }) => [key, action, fields, adopts?.fleet]).sort()).toEqual(foreign.sort())
        adopted += changes.length
        await applyPlan({ changes, conflicts, ...rest }, platform)
        expect((await plan()).changes).toEqual([])
        expect(platform.records().filter((record) => record.fleet !== fleet)).toEqual([])
      }),
      runs,
    )
    expect(adopted).toBeGreaterThan(runs.numRuns)
  })

  it('writes what fmt would leave as it is', () => {
    fc.assert(
      fc.property(world, ({ given, fleet, head }) => {
        const records = domainPlatform(given, { fleet, head }).records()
        for (const source of imported(records)) expect(formatText(source).text).toBe(source.text)
      }),
      runs,
    )
  })
})
