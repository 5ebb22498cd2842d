// The questions that the catalog answers.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import routes from '../../schemas/catalog/routes.json' with { type: 'json' }
import { type ApiRoute, otherWays, routesOf } from '../../src/catalog/api-routes.ts'
import { allowsEvent, type EventFacts, findEvent, subscribableEvents } from '../../src/catalog/events.ts'
import { heldLevel } from '../../src/catalog/held-level.ts'
import { nearName } from '../../src/catalog/near-name.ts'
import { nearEvent, nearPermission } from '../../src/catalog/near-names.ts'
import { permissionRisk, permissionTitle, permissionWords } from '../../src/catalog/permission-words.ts'
import { allPermissions, findPermission, includesLevel, isDangerous, isUnconfirmed, lowerLevel } from '../../src/catalog/permissions.ts'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))

test('the limits of the schema are those of the catalog', () => {
  const { limits_outside_the_seeds: limits } = json('schemas/catalog/registration-params.json')
  const { properties } = json('schemas/v1/app.schema.json').properties.spec
  expect(properties.name.maxLength).toBe(limits.app_name_max_length)
  expect(properties.authorization.properties.callbackUrls.maxItems).toBe(limits.callback_urls_max)
  expect(properties.singleFilePaths.maxItems).toBe(limits.single_file_paths_max)
})

const event = (name: string): EventFacts => {
  const facts = findEvent(name)
  if (facts === undefined) throw new Error(`no event ${name}`)
  return facts
}

describe('permissions', () => {
  test('have the groups of manifests, and are found by exact name alone', () => {
    expect(new Set(allPermissions().map(({ group }) => group))).toEqual(new Set(['repository', 'organization', 'user', 'enterprise']))
    expect(findPermission('emails')?.group).toBe('user')
    expect(findPermission('email_addresses')).toBeUndefined()
    expect(findPermission('constructor')).toBeUndefined()
  })

  test('name their replacement when they are retired or deprecated', () => {
    expect(findPermission('team_discussions')).toMatchObject({ status: 'retired', replacement: 'discussions' })
    expect(findPermission('repository_projects')).toMatchObject({ status: 'deprecated', replacement: 'organization_projects' })
    expect(findPermission('contents')).toMatchObject({ status: 'current', replacement: null, reason: '' })
  })

  test('are dangerous from a level on', () => {
    expect(isDangerous('contents', 'read')).toBe(false)
    expect(isDangerous('contents', 'write')).toBe(true)
    expect(isDangerous('secret_scanning_alerts', 'read')).toBe(true)
    expect(isDangerous('organization_projects', 'write')).toBe(false)
    expect(isDangerous('nonsense', 'admin')).toBe(false)
  })

  test('have levels that include the ones before them', () => {
    expect([includesLevel('write', 'read'), includesLevel('read', 'read'), includesLevel('write', 'admin')]).toEqual([true, true, false])
    expect([lowerLevel('write', 'read'), lowerLevel('read', 'write'), lowerLevel('admin', 'admin')]).toEqual(['read', 'read', 'admin'])
  })

  test('that no source confirms count as unknown', () => {
    expect(isUnconfirmed('agent_tasks')).toBe(true)
    expect(findPermission('agent_tasks')).toBeUndefined()
  })
})

describe('in plain words, permissions', () => {
  test('each have some, and the dangerous ones why', () => {
    const said = new Map<string, { risk?: string }>(
      json('schemas/catalog/permission-words.json').permissions.map((row: { name: string }) => [row.name, row]),
    )
    const asked = allPermissions().filter(({ group }) => group !== 'enterprise')
    expect([...said.keys()]).toEqual(asked.map(({ name }) => name))
    for (const { name, dangerousFrom } of asked) expect(said.get(name)?.risk !== undefined, name).toBe(dangerousFrom !== null)
  })

  test('say what a level lets its holder do', () => {
    expect(permissionWords('issues', 'read')).toBe('Read issues, their comments, labels and milestones')
    expect(permissionWords('issues', 'write')).toBe('Read and change issues, their comments, labels and milestones')
    expect(permissionWords('organization_projects', 'admin')).toBe("Read, change and administer the organization's projects")
    expect(permissionWords('workflows', 'write')).toBe('Change workflow files')
    expect(permissionWords('enterprise_people', 'read')).toBe('Read enterprise people')
    expect(permissionTitle('codespaces_metadata')).toBe('Codespaces metadata')
    expect(permissionTitle('emails')).toBe('Email addresses')
    expect(permissionRisk('contents', 'read')).toBeNull()
    expect(permissionRisk('contents', 'write')).toContain('push code')
  })
})

describe('the level held', () => {
  test('is the one given; metadata: read comes with any repository permission', () => {
    const contents = { repository: { contents: 'write' }, organization: {} } as const
    expect(heldLevel(contents, 'contents')).toBe('write')
    expect(heldLevel(contents, 'metadata')).toBe('read')
    expect(heldLevel(contents, 'issues')).toBeNull()
    expect(heldLevel({ repository: {}, organization: { members: 'read' } }, 'metadata')).toBeNull()
    expect(heldLevel({ repository: {}, organization: {} }, 'enterprise_people')).toBeNull()
  })
})

describe('events', () => {
  test('are delivered by subscription, always, or never', () => {
    expect(event('push').delivery).toBe('subscribed')
    expect(event('installation').delivery).toBe('always')
    expect(event('marketplace_purchase').delivery).toBe('never')
    expect(subscribableEvents()).toContain('push')
    expect(subscribableEvents()).not.toContain('installation')
    expect(subscribableEvents()).not.toContain('content_reference')
  })

  test('need any one of their permissions', () => {
    expect(allowsEvent(event('milestone'), { repository: { issues: 'read' }, organization: {} })).toBe(true)
    expect(allowsEvent(event('milestone'), { repository: { pull_requests: 'write' }, organization: {} })).toBe(true)
    expect(allowsEvent(event('milestone'), { repository: { contents: 'write' }, organization: {} })).toBe(false)
    expect(allowsEvent(event('meta'), { repository: {}, organization: {} })).toBe(true)
    expect(allowsEvent(event('team'), { repository: { members: 'read' } as never, organization: {} })).toBe(false)
  })

  test('need permissions that the catalog has, at levels these offer', () => {
    for (const name of subscribableEvents()) {
      for (const { permission, level } of event(name).requires) expect(findPermission(permission)?.levels, name).toContain(level)
    }
  })
})

describe('API routes', () => {
  const withRoutes = allPermissions().filter(({ name }) => routesOf(name).length > 0)

  test('belong to permissions that the catalog has, at levels these offer, each once', () => {
    expect(withRoutes.flatMap(({ name }) => routesOf(name)).length).toBe(routes.routes.length)
    expect(new Set(routes.routes.map(({ permission, method, path }) => `${permission} ${method} ${path}`)).size).toBe(routes.routes.length)
    for (const { name, levels } of withRoutes) {
      for (const { level } of routesOf(name)) expect(levels, name).toContain(level)
    }
  })

  test('that several permissions open ask the same of people whichever it is', () => {
    for (const rows of Map.groupBy(routes.routes as ApiRoute[], ({ method, path }) => `${method} ${path}`).values()) {
      expect(new Set(rows.map(({ scope, role, public: open }) => JSON.stringify([scope, role, open]))).size).toBe(1)
    }
  })

  test('that several permissions open are opened by any one of them', () => {
    const comments = routesOf('issues').find(({ method }) => method === 'POST')
    expect(comments && otherWays(comments).map(({ permission, level }) => [permission, level])).toEqual([['pull_requests', 'write']])
    const status = routesOf('statuses')[0]
    expect(status && otherWays(status)).toEqual([])
  })

  test('are those of the permission of exactly this name', () => {
    const permissionsWithRoutes = ['checks', 'contents', 'issues', 'metadata', 'pull_requests', 'statuses', 'organization_administration']
    expect(withRoutes.map(({ name }) => name)).toEqual(permissionsWithRoutes)
    expect(routesOf('constructor')).toEqual([])
  })
})

describe('did you mean', () => {
  test.each([
    ['pull-requests', 'pull_requests'],
    ['pullRequests', 'pull_requests'],
    ['Pull requests', 'pull_requests'],
    ['email_addresses', 'emails'],
    ['git_ssh_keys', 'keys'],
    ['commit_statuses', 'statuses'],
    ['variables', 'actions_variables'],
    ['content', 'contents'],
    ['projects', 'organization_projects'],
    ['merge_queue', 'merge_queues'],
    ['sandwiches', undefined],
    ['x'.repeat(10_000), undefined],
  ])('the repository permission %s: %s', (name, near) => {
    expect(nearPermission(name, 'repository')?.name).toBe(near)
  })

  test('prefers the group it was written in', () => {
    expect(nearPermission('variables', 'organization')?.name).toBe('organization_actions_variables')
    expect(nearPermission('secret', 'organization')?.name).toBe('secrets')
  })

  test.each([
    ['pullRequest', 'pull_request'],
    ['pull_request_target', 'pull_request'],
    ['project_v2_item', 'projects_v2_item'],
    ['workflow-run', 'workflow_run'],
    ['schedule', null],
  ])('the event %s: %s', (name, near) => {
    expect(nearEvent(name)).toBe(near)
  })

  test('only what is near', () => {
    expect(nearName('visibilty', ['visibility', 'webhook'])).toBe('visibility')
    expect(nearName('xy', ['visibility', 'ab'])).toBeNull()
  })
})
