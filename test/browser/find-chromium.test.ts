import { expect, test } from 'vitest'
import { findChromium } from './support/find-chromium.ts'

const machine =
  (...programs: string[]) =>
  (path: string) =>
    programs.includes(path)

test('the browser that the environment names comes before what the machine has', () => {
  const env = { APPWARD_CHROMIUM: '/opt/browser', PATH: '/usr/bin' }
  expect(findChromium(env, machine('/opt/browser', '/usr/bin/chromium'))).toBe('/opt/browser')
})

test('a browser that the environment names and is not there is an error, since somebody wants these tests', () => {
  expect(() => findChromium({ APPWARD_CHROMIUM: '/opt/none', PATH: '/usr/bin' }, machine('/usr/bin/chromium'))).toThrow('/opt/none')
})

test('without one it is searched, Chromium first', () => {
  const found = (...programs: string[]) => findChromium({ PATH: '/usr/local/bin:/usr/bin', APPWARD_CHROMIUM: '' }, machine(...programs))
  expect(found('/usr/local/bin/google-chrome', '/usr/bin/chromium')).toBe('/usr/bin/chromium')
  expect(found('/usr/local/bin/google-chrome')).toBe('/usr/local/bin/google-chrome')
  expect(found('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome')).toContain('Google Chrome')
  expect(found()).toBeNull()
})
