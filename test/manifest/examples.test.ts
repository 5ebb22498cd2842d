// The examples validate without a word, and the seed beside them holds what they speak of.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Config, Seed } from '../../src/generated/types.ts'
import { validateConfig, validateSeed } from '../../src/generated/validators.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'
import { readManifestFiles } from '../../src/manifest/read-files.ts'

const { sources, diagnostics } = await readManifestFiles(['examples'], { cwd: '.', readStdin: async () => new Uint8Array() })
const loaded = loadManifests(sources)
const seed = parse(readFileSync('examples/seed.yaml', 'utf8')) as Required<Seed>

test('they hold at least eight apps and their installations, without a diagnostic', () => {
  expect([...diagnostics, ...loaded.diagnostics]).toEqual([])
  expect(loaded.resources.filter(({ kind }) => kind === 'App').length).toBeGreaterThanOrEqual(8)
  expect(new Set(loaded.resources.map(({ resource }) => resource.metadata.space))).toEqual(new Set(['acme', 'widgets-inc', 'alice']))
  // seed.yaml is no manifest, nor is what deploys the program.
  expect(loadManifests(sources.filter(({ file }) => !file.startsWith('examples/deploy/'))).skipped).toBe(1)
})

test('seed and config are as their schemas say', () => {
  const config: Config = parse(readFileSync('examples/appward.config.yaml', 'utf8'))
  expect(validateConfig(config)).toBe(true)
  expect(validateSeed(structuredClone(seed))).toBe(true)
})

test('every space and repository of the manifests is in the seed', () => {
  const spaces = new Set([...seed.users, ...seed.organizations].map(({ login }) => login))
  const repositories = new Set(seed.repositories.map(({ owner, name }) => `${owner}/${name}`))
  for (const { key, resource } of loaded.resources) {
    expect(spaces, key).toContain(resource.metadata.space)
    const names = resource.kind === 'Installation' && resource.spec.repositories !== 'all' ? resource.spec.repositories : []
    for (const name of names) expect(repositories, key).toContain(`${resource.metadata.space}/${name}`)
  }
  for (const { owner } of seed.repositories) expect(spaces).toContain(owner)
})
