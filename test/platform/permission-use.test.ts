import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DatabaseSync } from 'node:sqlite'
import express from 'express'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { type ApiRoute, reply } from '../../src/platform/app-side/route.ts'
import { apiRouter } from '../../src/platform/app-side/serve.ts'
import { permissionUses } from '../../src/platform/permission-uses.ts'
import { openServices } from '../../src/platform/services.ts'
import type { UseDraft } from '../../src/platform/store/ports-accounts.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { appJwt } from './support/app-jwt.ts'
import { create, end, installation, mustSubmit, record } from './support/changes.ts'
import { conformingClient } from './support/conforming-client.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { installedApp } from './support/octokit-fixture.ts'

const at = (seconds: number) => new Date(Date.parse('2030-01-01T00:00:00Z') + seconds * 1_000)

describe('on a platform', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await startFixture()
    await installedApp(fixture, 'bot', { statuses: 'write', contents: 'read' })
  })
  afterEach(() => fixture.stop())

  const use = async () => (await fixture.call('GET', '/api/v1/installations/bot/acme/use')).body

  test('every granted permission shows, used or not', async () => {
    const unused = { calls: 0, lastCallAt: null, deliveries: 0, lastDeliveryAt: null }
    expect(await use()).toEqual({
      installation: 'Installation/bot@acme',
      permissions: [
        { permission: 'contents', granted: 'read', ...unused },
        { permission: 'statuses', granted: 'write', ...unused },
      ],
    })
  })

  test('what is in the store is told, and goes with the installation', async () => {
    const file = `${fixture.data}/appward.db`
    const { id } = await record(fixture.call, 'Installation/bot@acme')
    const database = new DatabaseSync(file)
    database.exec(`insert into permission_use values (${id}, 'issues', 3, '2029-12-31T00:00:00Z', 0, null)`)
    expect((await use()).permissions[1]).toEqual({
      permission: 'issues',
      granted: null,
      calls: 3,
      lastCallAt: '2029-12-31T00:00:00Z',
      deliveries: 0,
      lastDeliveryAt: null,
    })
    await mustSubmit(fixture.call, 'bot', [end(await record(fixture.call, 'Installation/bot@acme'))])
    expect(database.prepare('select count(*) as n from permission_use').get()).toEqual({ n: 0 })
    database.close()
    await mustSubmit(fixture.call, 'bot', [create(installation('bot', 'acme'))])
    expect((await use()).permissions.every(({ calls }: { calls: number }) => calls === 0)).toBe(true)
  })

  test('nobody else sees it', async () => {
    for (const login of ['bob', 'carol']) {
      const answer = await fixture.call('GET', '/api/v1/installations/bot/acme/use', { token: await fixture.token(login) })
      expect(answer.status).toBe(404)
    }
    expect((await fixture.call('GET', '/api/v1/installations/none/acme/use')).status).toBe(404)
  })
})

test('a call that needed a permission counts, one that was refused does not', async () => {
  const fixture = await startFixture()
  onTestFinished(() => fixture.stop())
  const bot = await installedApp(fixture, 'bot', { statuses: 'write' })
  const asApp = conformingClient(fixture.platform.url, await appJwt(bot.id, bot.pem, at(0).getTime()))
  const [{ id }] = (await asApp('GET', '/app/installations')).body
  const { token } = (await asApp('POST', `/app/installations/${id}/access_tokens`)).body
  await fixture.platform.close()

  const store = await openStore(fixture.data)
  const needs = (path: string, name: string, level: 'read' | 'write'): ApiRoute => ({
    method: 'GET',
    path,
    access: { installation: { permission: { name, level } } },
    body: null,
    handle: async () => reply({}),
  })
  const routes = [needs('/repos/{owner}/{repo}/a', 'statuses', 'read'), needs('/repos/{owner}/{repo}/b', 'contents', 'read')]
  const { services } = await openServices(store, { data: fixture.data, publicUrl: () => 'https://platform.example', now: () => at(5) })
  const { uses } = services
  const server = createServer(express().use(apiRouter(routes, services, () => {})))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const ask = async (path: string) =>
    (await fetch(`http://127.0.0.1:${port}/repos/acme/api/${path}`, { headers: { authorization: `token ${token}` } })).status
  expect([await ask('a'), await ask('a'), await ask('b')]).toEqual([200, 200, 403])
  server.close()
  server.closeAllConnections()
  expect(await store.reader.permissionUse(id)).toEqual([])
  await uses.flush()
  expect(await store.reader.permissionUse(id)).toEqual([
    { permission: 'statuses', calls: 2, lastCallAt: at(5).toISOString(), deliveries: 0, lastDeliveryAt: null },
  ])
  await store.close()
})

describe('the notes', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const use = { installationId: 1, permission: 'statuses' }
  const writer = (fail = 0) => {
    const written: UseDraft[][] = []
    let failures = fail
    const addUses = async (drafts: readonly UseDraft[]) => {
      if (failures-- > 0) throw new Error('busy')
      written.push([...drafts])
    }
    return { written, addUses }
  }

  test('are written within a minute, once for all calls in it', async () => {
    const store = writer()
    const uses = permissionUses(store, () => {})
    for (let i = 0; i < 50; i++) uses.noteCall(use, at(i))
    uses.noteDelivery(use, at(7))
    await vi.advanceTimersByTimeAsync(59_999)
    expect(store.written).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    const draft = { ...use, calls: 50, lastCallAt: at(49).toISOString(), deliveries: 1, lastDeliveryAt: at(7).toISOString() }
    expect(store.written).toEqual([[draft]])
    await vi.advanceTimersByTimeAsync(600_000)
    expect(store.written).toHaveLength(1)
  })

  test('that could not be written are kept for the next time', async () => {
    const store = writer(1)
    const logged: string[] = []
    const uses = permissionUses(store, (line) => void logged.push(line))
    uses.noteCall(use, at(0))
    await vi.advanceTimersByTimeAsync(60_000)
    uses.noteCall(use, at(61))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(logged).toEqual(['The use of permissions was not noted: Error: busy'])
    expect(store.written.flat().map(({ calls, lastCallAt }) => [calls, lastCallAt])).toEqual([[2, at(61).toISOString()]])
  })

  test('of very many installations are written before the minute is over', async () => {
    const store = writer()
    const uses = permissionUses(store, () => {})
    for (let i = 0; i < 10_000; i++) uses.noteCall({ installationId: i, permission: 'statuses' }, at(0))
    await vi.advanceTimersByTimeAsync(0)
    expect(store.written.flat()).toHaveLength(10_000)
  })
})
