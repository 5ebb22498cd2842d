// Texts parsed on several threads: the same answers in the same order, whatever becomes of a thread.
import { getEventListeners } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAll, threadsFor } from '../../src/loading/parse-all.ts'
import { parseText } from '../../src/loading/parse-text.ts'
import { temporaryFolder } from '../e2e/cli.ts'
import { appManifest } from '../manifest/arbitrary-manifest.ts'
import { appText } from '../manifest/marked-text.ts'

const { signal: never } = new AbortController()
const text = (index: number) => ({ text: appText(`name: App ${index}`, `slug: app-${index}, space: acme`), named: index % 2 === 0 })
const texts = Array.from({ length: 120 }, (_, index) => text(index))
const alone = await Promise.all(texts.map(parseText))

describe('texts on threads', () => {
  test('give the same as on one, in the same order', async () => {
    for (const threads of [0, 1, 3]) expect(await parseAll(texts, { threads, stop: never })).toEqual(alone)
  })

  test('leave nothing with a signal that lasts', async () => {
    const { signal } = new AbortController()
    for (const threads of [0, 2]) await parseAll(texts, { threads, stop: signal })
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  test('give the same whatever they hold', async () => {
    const documents = fc.oneof(
      appManifest.map((manifest) => JSON.stringify(manifest)),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((rest) => appText(rest)),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ text: documents, named: fc.boolean() }), { maxLength: 80 }), async (some) => {
        expect(await parseAll(some, { threads: 2, stop: never })).toEqual(await Promise.all(some.map(parseText)))
      }),
      { numRuns: 8 },
    )
  })

  test.each([
    ['ends at its first work', "require('node:worker_threads').parentPort.on('message', () => process.exit(1))"],
    ['fails at its first work', "require('node:worker_threads').parentPort.on('message', () => { throw new Error('broken') })"],
    [
      'runs out of memory',
      "require('node:worker_threads').parentPort.on('message', () => { const a = []; for (;;) a.push(new Array(1e6).fill(0.5)) })",
    ],
    ['never starts', 'this is no program'],
  ])('are all parsed though a thread %s', async (_how, program) => {
    const file = join(temporaryFolder(), 'worker.cjs')
    writeFileSync(file, program)
    const worker = new URL(`file://${file}`)
    expect(await parseAll(texts, { threads: 1, stop: never, worker })).toEqual(alone)
  })

  test.each([0, 2])('end at once when a person stops it, with %i threads', async (threads) => {
    const stop = new AbortController()
    const parsing = parseAll(
      Array.from({ length: 50_000 }, (_, index) => text(index)),
      { threads, stop: stop.signal },
    )
    setTimeout(() => stop.abort(new Error('stopped')), 50)
    const begin = performance.now()
    await expect(parsing).rejects.toThrow('stopped')
    expect(performance.now() - begin).toBeLessThan(6_000)
  })
})

test('few texts are not worth a thread; many are, and so is much text', () => {
  expect(threadsFor(texts)).toBe(0)
  expect(threadsFor([])).toBe(0)
  expect(threadsFor([...texts, ...texts])).toBeGreaterThan(0)
  expect(
    threadsFor([
      { text: 'x'.repeat(600_000), named: false },
      { text: 'x'.repeat(600_000), named: false },
    ]),
  ).toBeGreaterThan(0)
})
