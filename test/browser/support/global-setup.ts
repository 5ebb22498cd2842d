// Looks for a browser once for all test files, and says why their tests are skipped where there is none.
import type { TestProject } from 'vitest/node'
import { findChromium } from './find-chromium.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser's program; null where the machine has none. */
    chromium: string | null
    /** CI has one: a test that cannot run there fails. */
    browserRequired: boolean
  }
}

const reason =
  'The tests in a real browser are skipped: there is no Chromium or Chrome here. Install one, or name its program in APPWARD_CHROMIUM.'

export default function setup(project: TestProject): (() => void) | undefined {
  const chromium = findChromium(process.env)
  const browserRequired = !['', '0', 'false'].includes(process.env.CI ?? '')
  project.provide('chromium', chromium)
  project.provide('browserRequired', browserRequired)
  if (chromium !== null || browserRequired) return undefined
  const say = () => void process.stderr.write(`\n${reason}\n`)
  say()
  // Again below the results, where it is seen.
  return say
}
