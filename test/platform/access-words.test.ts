// What a route needs, in the words of the published table.
import { expect, test } from 'vitest'
import { type Access, anyone } from '../../src/platform/domain/access.ts'
import { accessOf } from '../../src/platform/domain/access-of.ts'
import { accessWords } from '../../src/platform/domain/access-words.ts'

const comments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const rows: [string, Access, string[]][] = [
  ['everybody', anyone, ['anyone']],
  ['apps that sign', { app: true }, ['JWT of the app']],
  ['apps with a secret', { client: true }, ['client id and secret of the app']],
  ['any token of an installation', { installation: { permission: null } }, ['installation token']],
  ['a code', { anonymous: true, token: { scope: null, role: null } }, ['no credential', 'personal access token']],
  [
    'a permission, with a scope and a role beside it',
    accessOf('POST', '/repos/{owner}/{repo}/statuses/{sha}'),
    ['installation or user token with `statuses: write`', 'personal access token of a member with scope `repo`'],
  ],
  [
    'any of two permissions, and what is public',
    accessOf('GET', comments),
    [
      'on public repositories anyone',
      'installation or user token with `issues: read` or `pull_requests: read`',
      'personal access token with scope `repo`',
    ],
  ],
  [
    'other permissions for either kind of token',
    {
      installation: { permission: { name: 'checks', level: 'write' } },
      appUser: { permission: null },
      token: { scope: 'admin:org', role: 'admin' },
    },
    ['installation token with `checks: write`', 'user token of an admin', 'personal access token of an admin with scope `admin:org`'],
  ],
]

test.each(rows)('%s', (_what, access, words) => {
  expect(accessWords(access)).toEqual(words)
})
