// What is remembered of manifests is a help and nothing else: with it, without it and with a broken one the answers are the same.
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeDigest } from '../../src/loading/code-digest.ts'
import { contentKey } from '../../src/loading/manifest-cache.ts'
import { writeSealed } from '../../src/loading/sealed-file.ts'
import { sealingKey } from '../../src/loading/sealing-key.ts'
import { appManifest } from '../manifest/arbitrary-manifest.ts'
import { appText, installationText, policyText } from '../manifest/marked-text.ts'
import { expected, makeWorld, type TestWorld } from './worlds.ts'

let world: TestWorld
beforeEach(() => {
  world = makeWorld()
})
afterEach(() => world.remove())

const app = (slug: string, spec = 'name: CI') => appText(spec, `slug: ${slug}, space: acme`)
const tree = {
  'a.yaml': app('one'),
  'b/c.yaml': `${app('two', 'visibility: public')}---\n${installationText('repositories: all', 'app: one, space: widgets-inc')}`,
  'b/d.yaml': app('three', 'visibility: open'),
  'rules.yaml': policyText('deny: { visibility: public }', 'cel: live && ageDays > 3'),
  'unread.yaml': policyText('cel: live && nope').replace('baseline', 'other'),
  'k8s.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
}

/** A cache that says of the content of a file that there is nothing in it: whoever believes it finds no fault. */
function sealLie(text: string, key: Uint8Array, version: string): void {
  const nothing = { skipped: 0, faults: [], declarations: [], policies: [], resources: 0 }
  writeSealed(world.cacheFile, { key, version }, [() => [JSON.stringify([[contentKey(Buffer.from(text), false), nothing]])], () => ['[]']])
}
const ownKey = (): Uint8Array => sealingKey({ XDG_STATE_HOME: world.state }, world.root) ?? new Uint8Array()

describe('the answers are the same', () => {
  test('without a cache, when it is made, and from it, over generated files', async () => {
    const documents = fc.array(
      fc.oneof(
        appManifest.map((manifest) => JSON.stringify(manifest)),
        fc.constantFrom(...Object.values(tree)),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    )
    const trees = fc.dictionary(
      fc.stringMatching(/^[a-z]{1,3}$/),
      documents.map((all) => all.join('\n---\n')),
      { minKeys: 1, maxKeys: 4 },
    )
    await fc.assert(
      fc.asyncProperty(trees, async (generated) => {
        const files = Object.fromEntries(Object.entries(generated).map(([name, text]) => [`${name}.yaml`, text]))
        for (const name of readdirSync(world.root)) rmSync(`${world.root}/${name}`, { recursive: true })
        world.write(files)
        const wanted = expected(files)
        expect(await world.load(['.'], { env: {} })).toEqual(wanted)
        expect(existsSync(world.cacheFile)).toBe(false)
        expect(await world.load()).toEqual(wanted)
        expect(await world.load()).toEqual(wanted)
        expect(await world.check()).toBe(wanted.resources.length)
      }),
      { numRuns: 40 },
    )
  })

  test('in a file that is named, which has other findings than one that is found', async () => {
    world.write(tree)
    const found = await world.load()
    const named = await world.load(['k8s.yaml'])
    expect(named.diagnostics.map(({ code }) => code)).toEqual(['AW120'])
    expect(await world.load(['k8s.yaml'])).toEqual(named)
    expect(await world.load()).toEqual(found)
  })

  test('after a file has changed, and after it has changed back', async () => {
    for (const name of ['CI', 'Other', 'CI']) {
      const files = { ...tree, 'a.yaml': app('one', `name: ${name}`) }
      world.write(files)
      expect(await world.load()).toEqual(expected(files))
    }
  })

  test('under another name, and twice in a tree', async () => {
    world.write(tree)
    await world.load()
    const files = { ...tree, 'z/copy.yaml': tree['a.yaml'] }
    world.write(files)
    const loaded = await world.load()
    expect(loaded).toEqual(expected(files))
    expect(loaded.diagnostics.map(({ code, file }) => `${code} ${file}`)).toContain('AW251 z/copy.yaml')
  })

  test('after the cache was deleted', async () => {
    world.write(tree)
    await world.load()
    rmSync(`${world.root}/.appward`, { recursive: true })
    expect(await world.load()).toEqual(expected(tree))
    expect(existsSync(world.cacheFile)).toBe(true)
  })
})

describe('the cache is believed', () => {
  test('where this user and this program wrote it: then nothing is parsed', async () => {
    world.write({ 'a.yaml': tree['b/d.yaml'] })
    await world.load()
    sealLie(tree['b/d.yaml'], ownKey(), codeDigest())
    expect((await world.load()).diagnostics).toEqual([])
  })

  const strangers: [who: string, key: () => Uint8Array, version: () => string][] = [
    ['another user, or a change request', () => Buffer.alloc(32, 7), () => codeDigest()],
    ['another version of the program', ownKey, () => 'another'],
  ]

  test.each(strangers)('not where %s wrote it; it is written anew', async (_who, key, version) => {
    world.write({ 'a.yaml': tree['b/d.yaml'] })
    await world.load()
    const sound = readFileSync(world.cacheFile)
    sealLie(tree['b/d.yaml'], key(), version())
    expect((await world.load()).diagnostics.map(({ code }) => code)).toEqual(['AW133'])
    expect(readFileSync(world.cacheFile).equals(sound)).toBe(true)
  })

  test('not where a byte of it is damaged or it is cut off or longer, wherever that is; it is written anew', async () => {
    world.write(tree)
    const wanted = await world.load()
    const sound = readFileSync(world.cacheFile)
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.constantFrom('changed', 'cut', 'longer'), async (at, how) => {
        const bytes =
          how === 'cut' ? Buffer.from(sound.subarray(0, at)) : Buffer.from(how === 'longer' ? `${sound}${' '.repeat(at + 1)}` : sound)
        if (how === 'changed') bytes[at] = (bytes[at] ?? 0) ^ 1
        writeFileSync(world.cacheFile, bytes)
        expect(await world.load()).toEqual(wanted)
        expect(readFileSync(world.cacheFile).equals(sound)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('by a check also where only the part is damaged that it does not need', async () => {
    world.write(tree)
    const wanted = await world.load()
    const sound = readFileSync(world.cacheFile)
    writeFileSync(world.cacheFile, Buffer.concat([sound.subarray(0, -2), Buffer.from('!]')]))
    expect(await world.check()).toBe(wanted.resources.length)
    world.write({ 'new.yaml': app('four') })
    expect(await world.check()).toBe(wanted.resources.length + 1)
    expect(await world.load()).toEqual(expected({ ...tree, 'new.yaml': app('four') }))
  })
})

describe('the cache is written', () => {
  test('only when there is something new', async () => {
    world.write(tree)
    await world.load()
    const before = world.written()
    await world.load()
    await world.check()
    await world.load(['b'])
    expect(world.written()).toBe(before)
    world.write({ 'a.yaml': app('one', 'name: Other') })
    await world.load()
    expect(world.written()).not.toBe(before)
  })

  test('without what is gone, once most of the tree was looked at; a look at a part forgets nothing', async () => {
    const many = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`many/${index}.yaml`, app(`app-${index}`)]))
    world.write({ ...many, 'part/a.yaml': app('part') })
    await world.load()
    world.write({ 'part/a.yaml': app('part', 'name: Two') })
    await world.load(['part'])
    const known = () => readFileSync(world.cacheFile, 'utf8').match(/"key":"App\/[a-z0-9-]+","slug"/g)?.length
    expect(known()).toBe(11)
    world.write({ 'part/a.yaml': app('part', 'name: Three') })
    await world.load()
    expect(known()).toBe(10)
  })

  test('never with standard input, nor with a manifest that holds a secret', async () => {
    world.write({ 'a.yaml': app('secretive', `description: gho_${'x'.repeat(36)}`) })
    const { diagnostics } = await world.load(['.', '-'], { stdin: app('from-stdin') })
    expect(diagnostics.map(({ code }) => code)).toEqual(['AW241'])
    expect(existsSync(world.cacheFile)).toBe(false)
    world.write({ 'b.yaml': app('plain') })
    await world.load(['.', '-'], { stdin: app('from-stdin') })
    expect(readFileSync(world.cacheFile, 'utf8')).toContain('App/plain')
    expect(readFileSync(world.cacheFile, 'utf8')).not.toMatch(/secretive|from-stdin/)
  })

  test('with a .gitignore beside it, and nothing else', async () => {
    world.write(tree)
    await Promise.all([world.load(), world.load(), world.load()])
    expect(readdirSync(`${world.root}/.appward/cache`).sort()).toEqual(['.gitignore', 'manifests'])
    expect(readFileSync(`${world.root}/.appward/cache/.gitignore`, 'utf8')).toBe('*\n')
  })
})
