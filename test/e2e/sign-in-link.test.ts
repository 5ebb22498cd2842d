// One-time links from the command line: `up` prints one for the owner, `sign-in-link` makes another for whoever needs it.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openBrowser } from '../platform/support/browser.ts'
import { appward, startServer, temporaryFolder } from './cli.ts'

async function comesIn(link: string): Promise<string> {
  const { origin, pathname, search } = new URL(link)
  const browser = openBrowser(origin)
  const shown = await browser.get(pathname + search)
  if (shown.status !== 200) return `refused: ${shown.status}`
  await browser.submit(shown, '/login/link')
  return /<dt>Login<\/dt><dd>([^<]*)/.exec((await browser.get('/settings/account')).text)?.[1] ?? ''
}

test('up prints a link that signs the owner in once, and none where it ends', async () => {
  const data = join(temporaryFolder(), 'data')
  const once = await appward(['up', '--once', '--port', '0', '--data', data])
  expect(once.stdout).not.toContain('/login/link')
  const server = await startServer(data, ['up'])
  await expect.poll(server.output, { timeout: 15_000 }).toMatch(/Try next/)
  const [, link = ''] =
    /^sign in {3}(http:\/\/127\.0\.0\.1:\d+\/login\/link\?code=\S+) {2}\(one use, 15 minutes\)$/m.exec(server.output()) ?? []
  expect(await comesIn(link)).toBe('owner')
  expect(await comesIn(link)).toBe('refused: 410')
  expect(await server.stop()).toBe(0)
})

test('sign-in-link prints a link for its own user, and for others where the token is the site owner’s', async () => {
  const server = await startServer(join(temporaryFolder(), 'data'), ['up'])
  await expect.poll(server.output, { timeout: 15_000 }).toMatch(/Try next/)
  const env = server.env()
  const own = await appward(['sign-in-link'], { env })
  expect(own).toMatchObject({ status: 0, stderr: expect.stringMatching(/^signs owner in once, until \S+\n$/) })
  expect(await comesIn(own.stdout.trim())).toBe('owner')
  const alices = await appward(['sign-in-link', 'alice', '--format', 'json'], { env })
  const { link, login } = JSON.parse(alices.stdout)
  expect([login, await comesIn(link)]).toEqual(['alice', 'alice'])
  expect(server.output()).not.toContain(new URL(link).search)
  expect(await appward(['sign-in-link', 'nobody'], { env })).toMatchObject({ status: 1, stdout: '' })
  const narrow = await appward(['tokens', 'create', '--name', 'narrow', '--scope', 'user'], { env })
  const refused = await appward(['sign-in-link'], { env: server.env(narrow.stdout.trim()) })
  expect(refused).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('scope_not_held') })
  expect(await server.stop()).toBe(0)
})
