// What people do on the platform in their own right, as the next plan shows it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Change, InstallationRecord, Plan } from '../../src/generated/types.ts'
import { appwardHere, copyExamples, startServer, temporaryFolder } from './cli.ts'

test('a plan shows what admins changed by hand, and leaves alone what is theirs', async () => {
  const examples = copyExamples()
  const server = await startServer(join(temporaryFolder(), 'data'), ['serve', '--seed', join(examples, 'seed.yaml')])
  const run = (...args: string[]) => appwardHere(args, { cwd: examples, env: server.env() })
  const changes = async (): Promise<Change[]> => (JSON.parse((await run('plan', '--format', 'json')).stdout) as Plan).changes
  const byHand = async (method: string, path: string, body?: object): Promise<InstallationRecord | null> => {
    const response = await fetch(`${server.url}/api/v1/installations/${path}`, {
      method,
      headers: { authorization: `Bearer ${server.ownerToken}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    expect(response.ok, path).toBe(true)
    return response.status === 204 ? null : ((await response.json()) as InstallationRecord)
  }
  expect(await run('apply', '--yes', '--allow', 'dangerous-permission')).toMatchObject({ status: 0 })

  // Other repositories, a wider consent, an end: each is a difference, which an apply undoes.
  await byHand('PATCH', 'release-drafter/acme', { repositories: 'all' })
  const jira = await byHand('GET', 'github-for-jira/acme')
  const digest = jira?.status.pending?.digest
  expect(jira?.status.pending?.changes.length).toBeGreaterThan(0)
  await byHand('POST', 'github-for-jira/acme/consent', { decision: 'accept', digest })
  await byHand('DELETE', 'wip/acme')
  const found = await changes()
  expect(found.map(({ action, key }) => [action, key])).toEqual([
    ['consent', 'Installation/github-for-jira@acme'],
    ['rescope', 'Installation/release-drafter@acme'],
    ['install', 'Installation/wip@acme'],
  ])
  expect(found[0]?.reasons).toContain('lower-permission')
  expect(found[2]?.reasons).toContain('override-admin')
  expect(await run('apply', '--yes')).toMatchObject({ status: 4 })
  const apply = await run('apply', '--yes', '--allow', 'override-admin:Installation/wip@acme')
  expect(apply, apply.stderr).toMatchObject({ status: 0 })
  expect(await changes()).toEqual([])
  expect((await byHand('GET', 'github-for-jira/acme'))?.status.grant).toEqual(jira?.status.grant)

  // A suspension is the admins' affair where the manifest does not mention it.
  await byHand('PUT', 'dco/acme/suspended')
  expect(await changes()).toEqual([])

  // An apply keeps it, and the app's raise waits for people.
  const file = join(examples, 'acme/apps/release-drafter.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('pull_requests: read', 'pull_requests: write'))
  expect(await run('apply', '--yes', '--allow', 'raise-permission')).toMatchObject({ status: 0 })
  expect((await byHand('GET', 'dco/acme'))?.status.suspension).toMatchObject({ by: 'owner', side: 'space' })
  const drafter = await byHand('GET', 'release-drafter/acme')
  expect(drafter?.status.pending?.changes).toEqual([{ group: 'repository', permission: 'pull_requests', from: 'read', to: 'write' }])
  expect((await run('get', 'installations', '--app', 'release-drafter')).stdout).toMatch(/acme .*active, asks for more/)
  await byHand('POST', 'release-drafter/acme/consent', { decision: 'accept', digest: drafter?.status.pending?.digest })
  expect(await changes()).toEqual([])
})
