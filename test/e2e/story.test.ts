// The main job from end to end: the examples as a team would live with them, against a running platform.
// After each step the plan, what apply did, and what the platform then holds.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Applied, AppRecord, AuditEntry, Change, InstallationRecord, Plan } from '../../src/generated/types.ts'
import { appward, appwardHere, copyExamples, startServer, temporaryFolder } from './cli.ts'

async function theatre() {
  const examples = copyExamples()
  const server = await startServer(join(temporaryFolder(), 'data'), ['serve', '--seed', join(examples, 'seed.yaml')])
  const run = (...args: string[]) => appwardHere(args, { cwd: examples, env: server.env() })
  const json = async <Result>(...args: string[]): Promise<Result> => {
    const ended = await run(...args, '--format', 'json')
    expect(ended, ended.stderr).toMatchObject({ status: 0 })
    return JSON.parse(ended.stdout) as Result
  }
  return {
    run,
    json,
    plan: (...args: string[]) => json<Plan>('plan', ...args),
    apply: (...args: string[]) => json<Applied>('apply', '--yes', ...args),
    app: (slug: string) => json<AppRecord>('get', 'app', slug),
    installation: (key: string) => json<InstallationRecord>('get', 'installation', key),
    edit: (file: string, ...replacements: [from: string, to: string][]) => {
      const path = join(examples, file)
      let text = readFileSync(path, 'utf8')
      for (const [from, to] of replacements) {
        expect(text, `${file} holds "${from}"`).toContain(from)
        text = text.replace(from, to)
      }
      writeFileSync(path, text)
    },
    /** The next plan finds nothing, and says so by its exit status too. */
    settled: async (...args: string[]) => {
      const ended = await run('plan', '--detailed-exitcode', ...args)
      expect(ended, ended.stdout + ended.stderr).toMatchObject({ status: 0 })
      expect(ended.stdout).toMatch(/^No changes\./m)
    },
  }
}

function theChange(plan: Plan): Change {
  expect(plan.changes).toHaveLength(1)
  return plan.changes[0] as Change
}

test('the examples are applied, edited, raised, lowered, renamed, removed and added again', async () => {
  const { run, plan, apply, app, installation, edit, settled, json } = await theatre()

  // Everything is created, apps before their installations.
  const first = await plan()
  expect(first.summary.actions).toEqual({ create: 10, install: 14 })
  expect(await run('apply', '--yes')).toMatchObject({ status: 4 })
  await apply('--allow', 'dangerous-permission')
  await settled()

  // An edit changes what it names and nothing else.
  const dco = await app('dco')
  edit('acme/apps/dco.yaml', ['check_run', 'check_suite'])
  edit('alice/installations.yaml', ['repositories: [homelab]', 'repositories: [homelab, dotfiles]'])
  const edited = await plan()
  expect(edited.changes.map(({ action, key, fields }) => ({ action, key, fields }))).toEqual([
    { action: 'update', key: 'App/dco', fields: [{ path: 'events', type: 'set', added: ['check_suite'], removed: ['check_run'] }] },
    {
      action: 'rescope',
      key: 'Installation/coolify@alice',
      fields: [{ path: 'repositories', type: 'set', added: ['dotfiles'], removed: [] }],
    },
  ])
  await apply()
  await settled()
  const dcoAfter = await app('dco')
  expect(dcoAfter.resource.spec.events).toContain('check_suite')
  expect({ ...dcoAfter, revision: 0, digest: '', updatedAt: '', resource: null }).toEqual({
    ...dco,
    revision: 0,
    digest: '',
    updatedAt: '',
    resource: null,
  })

  // A raised request needs to be allowed, and leaves the grants as they are.
  edit('acme/apps/release-drafter.yaml', [
    '{ contents: write, pull_requests: read }',
    '{ contents: write, issues: write, pull_requests: write }',
  ])
  const raise = theChange(await plan())
  expect(raise).toMatchObject({ action: 'update', key: 'App/release-drafter', risk: 'high', reasons: ['raise-permission'] })
  expect(raise.fields).toEqual([
    { path: 'permissions.repository.issues', type: 'level', before: null, after: 'write' },
    { path: 'permissions.repository.pull_requests', type: 'level', before: 'read', after: 'write' },
  ])
  expect(raise.impact).toMatchObject({ installations: 3, spaces: ['acme', 'alice', 'widgets-inc'], repositories: 4 })
  expect(await run('apply', '--yes')).toMatchObject({ status: 4 })
  await apply('--allow', 'raise-permission:App/release-drafter')
  await settled()
  for (const space of ['acme', 'widgets-inc']) {
    const { status } = await installation(`release-drafter@${space}`)
    expect(status.grant.repository).toEqual({ contents: 'write', pull_requests: 'read' })
  }

  // A lowered one takes effect on every installation at once.
  edit('acme/apps/release-drafter.yaml', ['contents: write, issues: write', 'contents: read, issues: write'])
  expect(theChange(await plan())).toMatchObject({ risk: 'medium', reasons: ['lower-permission'] })
  await apply()
  await settled()
  for (const space of ['acme', 'alice', 'widgets-inc']) {
    const { status } = await installation(`release-drafter@${space}`)
    expect(status.grant.repository).toEqual({ contents: 'read', pull_requests: 'read' })
  }

  // Consent as code: widening the manifest of the space is how it approves.
  edit('acme/installations.yaml', ['contents: read, deployments: read', 'contents: write, deployments: read'])
  expect(theChange(await plan())).toMatchObject({ action: 'consent', key: 'Installation/github-for-jira@acme' })
  await apply()
  expect((await installation('github-for-jira@acme')).status.grant.repository).toMatchObject({ contents: 'write', deployments: 'read' })

  // A rename keeps id and installations, and the old slug leads to the new one.
  const wip = await app('wip')
  edit('alice/apps.yaml', ['  slug: wip\n', '  slug: wip-guard\n  movedFrom: { slug: wip }\n'])
  edit('alice/installations.yaml', ['app: wip,', 'app: wip-guard,'])
  edit('acme/installations.yaml', ['app: wip,', 'app: wip-guard,'])
  const rename = theChange(await plan())
  expect(rename).toMatchObject({ action: 'rename', key: 'App/wip-guard', from: 'App/wip', id: wip.id, reasons: ['rename'] })
  await apply('--allow', 'rename')
  await settled()
  expect(await app('wip')).toMatchObject({ id: wip.id, key: 'App/wip-guard', status: wip.status })
  edit('alice/apps.yaml', ['  movedFrom: { slug: wip }\n', ''])
  await settled()

  // What leaves the manifests is deleted by --prune alone, and comes back as something new.
  const stale = await app('stale')
  const [apps, installations] = ['alice/apps.yaml', 'alice/installations.yaml']
  edit(
    apps,
    ['kind: App\nmetadata:\n  slug: stale', 'kind: App\nmetadata:\n  slug: stale-gone'],
    ['apiVersion: appward/v1\nkind: App\nmetadata:\n  slug: stale-gone', 'apiVersion: other/v1\nkind: App\nmetadata:\n  slug: stale-gone'],
  )
  edit(installations, [
    'apiVersion: appward/v1\nkind: Installation\nmetadata: { app: stale,',
    'apiVersion: other/v1\nkind: Installation\nmetadata: { app: stale,',
  ])
  expect((await plan()).leftovers).toEqual(['App/stale', 'Installation/stale@alice'])
  const pruned = await plan('--prune')
  expect(pruned.changes.map(({ action, key }) => ({ action, key }))).toEqual([
    { action: 'uninstall', key: 'Installation/stale@alice' },
    { action: 'delete', key: 'App/stale' },
  ])
  expect(await run('apply', '--yes', '--prune')).toMatchObject({ status: 4 })
  await apply('--prune', '--allow', 'delete', '--allow', 'uninstall')
  expect(await run('get', 'app', 'stale')).toMatchObject({ status: 1 })
  edit(apps, [
    'apiVersion: other/v1\nkind: App\nmetadata:\n  slug: stale-gone',
    'apiVersion: appward/v1\nkind: App\nmetadata:\n  slug: stale',
  ])
  edit(installations, ['apiVersion: other/v1', 'apiVersion: appward/v1'])
  expect((await plan()).summary.actions).toEqual({ create: 1, install: 1 })
  await apply()
  await settled('--prune')
  expect((await app('stale')).id).not.toBe(stale.id)

  // The log tells all of it: who, by what, before and after.
  const log = await json<AuditEntry[]>('get', 'audit-log')
  const told = log.filter(({ key }) => key === 'App/release-drafter').map(({ action, actor, changeset }) => ({ action, actor, changeset }))
  expect(told).toEqual([
    { action: 'update', actor: 'owner', changeset: 4 },
    { action: 'update', actor: 'owner', changeset: 3 },
    { action: 'create', actor: 'owner', changeset: 1 },
  ])
  const table = await run('get', 'audit-log', '--limit', '3')
  expect(table.stdout).toMatch(/^ID +AT +ACTOR +CREDENTIAL +ACTION +KEY +CHANGESET\n/)
  expect(table.stdout.trimEnd().split('\n')).toHaveLength(4)
})

test('order of documents, files and sets, and defaults written out, make no difference', async () => {
  const { apply, edit, settled } = await theatre()
  await apply('--allow', 'dangerous-permission')
  edit(
    'alice/apps.yaml',
    ['events: [merge_group, pull_request]', 'events: [pull_request, merge_group]'],
    ['metadata: read, pull_requests: write }', 'pull_requests: write }'],
  )
  edit('acme/apps/release-drafter.yaml', ['  visibility: public', '  visibility: public\n  market: { listed: false, category: "" }'])
  edit('acme/installations.yaml', ['[api, infrastructure, web]', '[web, api, infrastructure]'])
  await settled()
})

test('up applies the examples, ends with --once, and finds nothing to do the second time', async () => {
  const data = join(temporaryFolder(), 'data')
  const first = await appward(['up', '--once', '--port', '0', '--data', data])
  expect(first, first.stderr).toMatchObject({ status: 0 })
  expect(first.stdout).toMatch(/24 to create[\s\S]*Applied changeset 1[\s\S]*planned again: no changes/i)
  expect(first.stderr).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+$/m)
  const token = readFileSync(join(data, 'owner-token'), 'utf8').trim()
  expect(first.stdout + first.stderr).not.toContain(token)
  const second = await appward(['up', '--once', '--port', '0', '--data', data])
  expect(second, second.stderr).toMatchObject({ status: 0 })
  expect(second.stdout).toMatch(/^No changes\. 24 resources in the fleet\.$/m)
})

test('up keeps serving until it is asked to stop, and the commands it prints work', async () => {
  const data = join(temporaryFolder(), 'data')
  const server = await startServer(data, ['up'])
  await expect.poll(server.output, { timeout: 15_000 }).toMatch(/Try next/)
  const commands = [...server.output().matchAll(/^ {2}npx appward (.*?)(?: +#.*)?$/gm)].map((match) => (match[1] ?? '').split(' '))
  expect(commands).toHaveLength(2)
  for (const command of commands)
    expect(await appward(command, { env: server.env() }), command.join(' ')).toMatchObject({ status: 0, stderr: '' })
  const occupied = await appward(['up', '--once', '--port', '0', '--data', data])
  expect(occupied.stderr).toMatch(/another process/i)
  expect(occupied.status).toBe(1)
  expect(await server.stop()).toBe(0)
})
