// Where the cache and its key may lie: never where a link leads, never with a key that a change request could have brought.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealingKey } from '../../src/loading/sealing-key.ts'
import { appText } from '../manifest/marked-text.ts'
import { withoutRights } from '../without-rights.ts'
import { expected, makeWorld, type TestWorld } from './worlds.ts'

let world: TestWorld
const files = { 'apps/a.yaml': appText('name: CI') }
beforeEach(() => {
  world = makeWorld()
  world.write(files)
})
afterEach(() => world.remove())

describe('nothing is remembered, and nothing is said of it,', () => {
  test('where the folder cannot be written', async () => {
    chmodSync(join(world.root, '..'), 0o755)
    chmodSync(join(world.root, 'apps'), 0o755)
    mkdirSync(world.state)
    chmodSync(world.state, 0o777)
    expect(await withoutRights(world.root, 0o555, () => world.load())).toEqual(expected(files))
    expect(readdirSync(world.root)).toEqual(['apps'])
  })

  test.each([
    ['.appward', '.appward'],
    ['.appward/cache', join('.appward', 'cache')],
  ])('where %s is a link', async (_name, link) => {
    const elsewhere = join(world.root, '..', 'elsewhere')
    mkdirSync(elsewhere)
    if (link !== '.appward') mkdirSync(join(world.root, '.appward'))
    symlinkSync(elsewhere, join(world.root, link))
    for (const _time of [1, 2]) expect(await world.load()).toEqual(expected(files))
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('where the file is a link: it is replaced, and what it leads to stays', async () => {
    await world.load()
    const target = join(world.root, '..', 'target')
    rmSync(world.cacheFile)
    symlinkSync(target, world.cacheFile)
    writeFileSync(target, 'mine')
    expect(await world.load()).toEqual(expected(files))
    expect(readFileSync(target, 'utf8')).toBe('mine')
  })

  test.each([
    ['no place is named', () => ({})],
    ['the place is no absolute path', () => ({ XDG_STATE_HOME: 'state', HOME: '.' })],
    ['the place lies in the repository', () => ({ HOME: join(world.root, 'home') })],
    ['the place cannot be made', () => ({ HOME: join(world.root, '..', 'file') })],
    ['the place is one where the system makes no folder', () => ({ HOME: '/proc/none' })],
  ])('where %s', async (_why, env) => {
    writeFileSync(join(world.root, '..', 'file'), '')
    expect(await world.load(['apps'], { env: env() })).toEqual(expected(files))
    expect(readdirSync(world.root)).toEqual(['apps'])
  })

  test('where a link leads the place into the repository, or a folder above is the repository', async () => {
    mkdirSync(join(world.root, 'bait'))
    symlinkSync(join(world.root, 'bait'), world.state)
    await world.load(['apps'])
    expect(existsSync(join(world.root, '.appward'))).toBe(false)
    mkdirSync(join(world.root, '..', '.git'))
    await world.load(['apps'], { env: { HOME: join(world.root, '..', 'home') } })
    expect(existsSync(join(world.root, '.appward'))).toBe(false)
  })
})

describe('the key', () => {
  const key = () => sealingKey({ XDG_STATE_HOME: world.state }, world.root)
  const file = () => join(world.state, 'appward', 'cache-key')

  test('is made once, for its owner alone', () => {
    const first = key()
    expect(first?.length).toBe(32)
    expect(key()).toEqual(first)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(world.state, 'appward'))).toEqual(['cache-key'])
  })

  test.each([
    ['others may read', () => chmodSync(file(), 0o644)],
    ['is cut off', () => writeFileSync(file(), 'short')],
  ])('that %s is replaced', (_what, spoil) => {
    const first = key()
    spoil()
    const second = key()
    expect(second).not.toEqual(first)
    expect(key()).toEqual(second)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })
})
