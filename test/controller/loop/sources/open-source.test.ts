// From a controller's config to the manifests of its fleets.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder } from '../../../../controller/loop/sources/cache-folder.ts'
import { openSource } from '../../../../controller/loop/sources/open-source.ts'
import { controllerSettings } from '../../../../src/cli/controller/config.ts'
import { gitRepository } from '../../../cli/git/git-repository.ts'
import { temporaryFolder, writeFiles } from '../../../e2e/cli.ts'

const { PATH } = process.env
const { signal } = new AbortController()

test('each fleet has a source of its own, also where several follow one repository', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'Add them', { 'a/a.yaml': '# a\n', 'b/b.yaml': '# b\n' })
  const config = temporaryFolder()
  writeFiles(config, { 'local/c.yaml': '# c\n' })
  const fleets = [
    { name: 'a', source: { git: folder, branch: 'main', path: 'a' } },
    { name: 'b', source: { git: folder, path: 'b' } },
    { name: 'c', source: { dir: 'local' } },
  ]
  const settings = await controllerSettings({ fleets, cache: 'cache' }, config, { file: 'config', placeAt: null })
  const world = { env: { PATH }, folder: settings.folder }
  const sources = settings.fleets.map(({ name, source }) => openSource(name, source, cacheFolder(settings.cache, {}), world))
  expect(sources.map(({ name }) => name)).toEqual([`${folder} (branch main, a)`, `${folder} (default branch, b)`, join(config, 'local')])
  const checkouts = await Promise.all(sources.map(async (source) => source.checkout(await source.newest(signal), signal)))
  expect(checkouts.map((checkout) => readdirSync(checkout.folder))).toEqual([['a.yaml'], ['b.yaml'], ['c.yaml']])
  expect(checkouts.map(({ revision }) => revision.subject)).toEqual(['Add them', 'Add them', null])
  await Promise.all(checkouts.map(({ release }) => release()))
  expect(readdirSync(join(config, 'local'))).toEqual(['c.yaml'])
  expect(readdirSync(join(config, 'cache'))).toHaveLength(2)
})

test('what is fetched is kept where the config says, else with the account, else for this once', () => {
  expect(cacheFolder('/var/cache/appward', { HOME: '/home/ann' })).toBe('/var/cache/appward')
  expect(cacheFolder(null, { HOME: '/home/ann', XDG_CACHE_HOME: '/cache' })).toBe('/cache/appward/controller')
  expect(cacheFolder(null, { HOME: '/home/ann' })).toBe('/home/ann/.cache/appward/controller')
  const [first, second] = [cacheFolder(null, {}), cacheFolder(null, {})]
  expect(first).not.toBe(second)
  expect(readdirSync(first)).toEqual([])
})
