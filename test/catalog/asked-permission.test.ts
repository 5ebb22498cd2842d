// Questions about a permission, as people write them, and what the platform can see of the answer.
import { expect, test } from 'vitest'
import { askedPermission } from '../../src/catalog/asked-permission.ts'
import { findEvent } from '../../src/catalog/events.ts'
import { isObservable } from '../../src/catalog/observable.ts'

const ask = (permission: string, level: string | null = null, group: string | null = null) => askedPermission({ group, permission, level })

test('a permission is found by its name, with its group, at its lowest level where none is named', () => {
  expect(ask('contents', 'write')).toEqual({ group: 'repository', permission: 'contents', level: 'write' })
  expect(ask('members')).toEqual({ group: 'organization', permission: 'members', level: 'read' })
  expect(ask('workflows')).toEqual({ group: 'repository', permission: 'workflows', level: 'write' })
  expect(ask('organization_projects', 'admin', 'organization')).toMatchObject({ level: 'admin' })
})

test.each([
  [ask('content', 'write'), 'There is no permission content. Did you mean contents?'],
  [ask('pull-requests'), 'There is no permission pull-requests. Did you mean pull_requests?'],
  [ask('__proto__'), 'There is no permission __proto__.'],
  [ask('contents', 'admin'), 'contents has no level admin; it has read and write.'],
  [ask('contents', 'constructor'), 'contents has no level constructor; it has read and write.'],
  [ask('contents', 'write', 'organization'), 'contents is no permission of the group organization; ask for repository:contents.'],
  [ask('enterprise_people', 'read'), 'enterprise_people is a permission of an enterprise, which no app can have.'],
  [ask('team_discussions'), /^team_discussions is retired and never granted: .* Ask for discussions\.$/],
  [ask('emails', 'read', 'user'), /^emails is a permission of a user's own account: .*users\/LOGIN\/authorizations\.$/],
])('%j', (asked, fault) => {
  expect(asked).toEqual({ fault: typeof fault === 'string' ? fault : expect.stringMatching(fault) })
})

test('use shows where a route is served that takes the permission at the level', () => {
  expect([isObservable('contents'), isObservable('contents', 'write'), isObservable('statuses', 'read')]).toEqual([true, true, true])
  expect([isObservable('administration'), isObservable('members', 'read')]).toEqual([false, false])
  // That it read says nothing of what it may write.
  expect(isObservable('organization_administration', 'read')).toBe(true)
  expect(isObservable('organization_administration', 'write')).toBe(false)
})

test('what the platform itself causes, it sees the use of by routes already', () => {
  for (const name of ['repository', 'status', 'check_run', 'check_suite', 'pull_request', 'issue_comment']) {
    const requires = findEvent(name)?.requires ?? []
    expect(requires.length, name).toBeGreaterThan(0)
    for (const { permission, level } of requires) expect(isObservable(permission, level), name).toBe(true)
  }
})
