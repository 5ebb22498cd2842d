// The cookie of a session where TLS ends at a proxy before the platform.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startPlatform } from '../../../src/platform/server.ts'
import { openBrowser } from '../support/browser.ts'

test.each([
  ['https://apps.example.com', true],
  ['http://apps.example.com', false],
  [null, false],
])('where others reach the platform by %s, it goes over https alone: %s', async (publicUrl, secure) => {
  const data = mkdtempSync(join(tmpdir(), 'appward-platform-'))
  const ownerTokenFile = join(data, 'owner-token')
  const platform = await startPlatform({ data, host: '127.0.0.1', port: 0, ownerTokenFile, seed: null, now: () => new Date(), publicUrl })
  try {
    const browser = openBrowser(platform.url)
    const form = await browser.get('/login')
    expect(/; Secure\b/.test(browser.setCookie)).toBe(secure)
    expect((await browser.submit(form, '/login', { token: readFileSync(ownerTokenFile, 'utf8').trim() })).status).toBe(303)
    expect(/; Secure\b/.test(browser.setCookie)).toBe(secure)
    expect(browser.setCookie).toContain('HttpOnly')
  } finally {
    await platform.close()
    rmSync(data, { recursive: true, force: true })
  }
})
