// The line that says what a command is at: on a terminal after a second, elsewhere after ten, and never in the way of what is printed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { statusLine } from '../../src/cli/status-line.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function screen(isTerminal: boolean, columns = 80) {
  const written: string[] = []
  const line = statusLine({ isTerminal, columns, write: (text) => void written.push(text) }, Date.now)
  return { line, written }
}

const erase = '\r\u001b[K'

test('quick work is not spoken of', () => {
  const { line, written } = screen(true)
  line.progress({ event: 'loading', done: 10, total: 20 })
  vi.advanceTimersByTime(900)
  line.progress({ event: 'reading', resources: 20 })
  vi.advanceTimersByTime(900)
  line.progress({ event: 'done', status: 0 })
  vi.advanceTimersByTime(5_000)
  expect(written).toEqual([])
})

test('on a terminal longer work shows a bar with count and rate, and leaves nothing behind', () => {
  const { line, written } = screen(true)
  line.progress({ event: 'loading', done: 0, total: 10_000 })
  vi.advanceTimersByTime(2_000)
  line.progress({ event: 'loading', done: 5_000, total: 10_000 })
  vi.advanceTimersByTime(150)
  expect(written.at(-1)).toBe(`${erase}reading manifests  [############............]  5,000 of 10,000, 2,381/s`)
  line.progress({ event: 'applying', changes: 1 })
  expect(written.at(-1)).toBe(erase)
  vi.advanceTimersByTime(1_200)
  expect(written.at(-1)).toBe(`${erase}applying 1 change  1 s`)
  line.progress({ event: 'done', status: 0 })
  expect(written.at(-1)).toBe(erase)
})

test('what is said takes the line away first; a narrow terminal is not wrapped', () => {
  const { line, written } = screen(true, 20)
  line.progress({ event: 'loading', done: 1, total: 10_000 })
  vi.advanceTimersByTime(2_000)
  expect(written.at(-1)).toHaveLength(erase.length + 19)
  line.clear()
  expect(written.at(-1)).toBe(erase)
  const count = written.length
  line.clear()
  expect(written).toHaveLength(count)
})

test('elsewhere it is a plain line, one in ten seconds', () => {
  const { line, written } = screen(false)
  line.progress({ event: 'reading', resources: 5 })
  vi.advanceTimersByTime(25_000)
  expect(written).toEqual(['reading the platform  10 s\n', 'reading the platform  20 s\n'])
  line.progress({ event: 'done', status: 0 })
  vi.advanceTimersByTime(60_000)
  expect(written).toHaveLength(2)
})

test('whoever is asked is left in peace: the line is gone until there is other work', () => {
  const { line, written } = screen(true)
  line.progress({ event: 'planning', resources: 3 })
  vi.advanceTimersByTime(1_200)
  line.rest()
  expect(written.at(-1)).toBe(erase)
  const count = written.length
  vi.advanceTimersByTime(60_000)
  expect(written).toHaveLength(count)
  line.progress({ event: 'applying', changes: 2 })
  vi.advanceTimersByTime(1_200)
  expect(written.at(-1)).toBe(`${erase}applying 2 changes  1 s`)
})
