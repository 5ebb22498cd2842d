// What hosts of code send on a push, as they document it, and what others send in their name.
import { createHmac } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { sign } from '@octokit/webhooks-methods'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gitAddress } from '../../../../controller/loop/sources/git-address.ts'
import type { GitRef } from '../../../../controller/loop/sources/git-ref.ts'
import { concernedBy, maxPushBytes, readPush } from '../../../../controller/loop/sources/read-push.ts'

const secret = 'a secret of the hook'
const after = 'eb63d0277e64684236ebf8394b919230c4b8a286'
const json = { 'content-type': 'application/json; charset=utf-8' }
const bytes = (body: unknown) => Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))

const github = {
  ref: 'refs/heads/main',
  after,
  repository: {
    url: 'https://api.code.example.com/repos/acme/apps',
    clone_url: 'https://code.example.com/acme/apps.git',
    ssh_url: 'git@code.example.com:acme/apps.git',
    html_url: 'https://code.example.com/acme/apps',
  },
}
const gitlab = {
  object_kind: 'push',
  ref: 'refs/heads/main',
  after,
  project: { git_http_url: 'https://code.example.com/acme/apps.git', git_ssh_url: 'git@code.example.com:acme/apps.git' },
  repository: { name: 'apps', url: 'git@code.example.com:acme/apps.git' },
}
const atomgit = {
  object_kind: 'push',
  ref: 'refs/heads/main',
  after,
  repository: { url: 'git@code.example.com:acme/apps.git', git_http_url: 'https://code.example.com/acme/apps.git', visibility_level: 0 },
}
const hmac = (body: unknown, key = secret) => `sha256=${createHmac('sha256', key).update(bytes(body)).digest('hex')}`
const stamp = (time: string, key = secret) => createHmac('sha256', key).update(`${time}\n${key}`).digest('base64')

/** As each host sends it, with the headers that its documentation names. */
const sent: [host: string, headers: (body: unknown, key?: string) => IncomingHttpHeaders, body: object][] = [
  ['GitHub', (body, key) => ({ 'x-github-event': 'push', 'x-hub-signature-256': hmac(body, key) }), github],
  ['Forgejo', (body, key) => ({ 'x-forgejo-event': 'push', 'x-github-event': 'push', 'x-hub-signature-256': hmac(body, key) }), github],
  ['GitLab', (_body, key = secret) => ({ 'x-gitlab-event': 'Push Hook', 'x-gitlab-token': key }), gitlab],
  ['GitLab, of all projects', (_body, key = secret) => ({ 'x-gitlab-event': 'System Hook', 'x-gitlab-token': key }), gitlab],
  ['AtomGit, signed', (body, key) => ({ 'x-atomgit-event': 'Push Hook', 'x-gitcode-signature-256': hmac(body, key) }), atomgit],
  ['AtomGit, with a password', (_body, key = secret) => ({ 'x-atomgit-event': 'Push Hook', 'x-gitcode-token': key }), atomgit],
  ['GitCode, signed', (body, key) => ({ 'x-gitcode-event': 'Push Hook', 'x-gitcode-signature-256': hmac(body, key) }), gitlab],
  [
    'Gitee, signed',
    (_body, key) => ({ 'x-gitee-event': 'Push Hook', 'x-gitee-timestamp': '1679237741363', 'x-gitee-token': stamp('1679237741363', key) }),
    atomgit,
  ],
  [
    'Gitee, with a password',
    (_body, key = secret) => ({ 'x-gitee-event': 'Push Hook', 'x-gitee-timestamp': '1679237741363', 'x-gitee-token': key }),
    atomgit,
  ],
]

describe.each(sent)('a push told by %s', (_host, headersOf, body) => {
  const read = (headers: IncomingHttpHeaders, sentBody: unknown = body, secrets: readonly string[] = [secret]) =>
    readPush({ ...json, ...headers }, bytes(sentBody), secrets)

  test('is taken, with its repository, ref and commit', async () => {
    const answer = await read(headersOf(body))
    if (answer.kind !== 'push') throw new Error(JSON.stringify(answer))
    expect(answer.push).toMatchObject({ ref: 'refs/heads/main', after })
    expect([...answer.push.repositories]).toContain('code.example.com/acme/apps')
    // Again, for instance when it was recorded: the same, which does no harm.
    expect(await read(headersOf(body))).toEqual(answer)
  })

  test('is refused without the secret, with another one, and with none to hold it against', async () => {
    const refusal = { kind: 'refused', status: 401, reason: 'the request does not prove that it knows the secret' }
    const bare = Object.fromEntries(Object.entries(headersOf(body)).filter(([name]) => name.endsWith('-event')))
    expect(await read(bare)).toEqual(refusal)
    expect(await read(headersOf(body, 'another'))).toEqual(refusal)
    expect(await read(headersOf(body, ''), body, [''])).toEqual(refusal)
    expect(await read(headersOf(body), body, [])).toEqual(refusal)
    const twice = Object.fromEntries(
      Object.entries(headersOf(body)).map(([name, value]) => [name, name.endsWith('-event') ? value : [value, value]]),
    )
    expect(await read(twice as IncomingHttpHeaders)).toEqual(refusal)
  })

  test('is taken with the secret that takes the place of another, and with that one', async () => {
    for (const key of [secret, 'the new one'])
      expect(await read(headersOf(body, key), body, ['the new one', secret])).toMatchObject({ kind: 'push' })
  })

  test('of a ref that was deleted has no commit', async () => {
    const gone = { ...body, after: '0'.repeat(40) }
    expect(await read(headersOf(gone), gone)).toMatchObject({ kind: 'push', push: { after: null } })
  })
})

test('a signature is over the body as it came', async () => {
  const headers = { ...json, 'x-github-event': 'push', 'x-hub-signature-256': await sign(secret, JSON.stringify(github)) }
  expect(await readPush(headers, bytes(github), [secret])).toMatchObject({ kind: 'push' })
  expect(await readPush(headers, bytes({ ...github, ref: 'refs/heads/evil' }), [secret])).toMatchObject({ status: 401 })
  expect(await readPush(headers, bytes(JSON.stringify(github, null, 1)), [secret])).toMatchObject({ status: 401 })
})

test('a form is taken too, as GitHub sends it unless told otherwise', async () => {
  const body = new URLSearchParams({ payload: JSON.stringify(github) }).toString()
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-github-event': 'push', 'x-hub-signature-256': hmac(body) }
  expect(await readPush(headers, bytes(body), [secret])).toMatchObject({ kind: 'push', push: { after } })
})

test.each<[string, IncomingHttpHeaders, unknown]>([
  [
    'GitHub',
    { 'x-github-event': 'ping', 'x-hub-signature-256': hmac({ zen: 'Keep it logically awesome.' }) },
    { zen: 'Keep it logically awesome.' },
  ],
  ['Gitee', { 'x-gitee-event': 'Push Hook', 'x-gitee-ping': 'True', 'x-gitee-token': secret }, atomgit],
])('a ping of %s is one, with the secret', async (_host, headers, body) => {
  expect(await readPush({ ...json, ...headers }, bytes(body), [secret])).toEqual({ kind: 'ping' })
  expect(await readPush({ ...json, ...headers }, bytes(body), ['another'])).toMatchObject({ status: 401 })
})

test.each<[string, IncomingHttpHeaders, unknown]>([
  ['another event', { 'x-github-event': 'issues', 'x-hub-signature-256': hmac(github) }, github],
  ['a comment', { 'x-gitlab-event': 'Note Hook', 'x-gitlab-token': secret }, gitlab],
  ['a new project', { 'x-gitlab-event': 'System Hook', 'x-gitlab-token': secret }, { event_name: 'project_create' }],
])('%s is ignored', async (_what, headers, body) => {
  expect(await readPush({ ...json, ...headers }, bytes(body), [secret])).toMatchObject({ kind: 'ignored' })
})

describe('what is no push at all', () => {
  const token = { ...json, 'x-gitlab-event': 'Push Hook', 'x-gitlab-token': secret }

  test.each<[string, number, IncomingHttpHeaders, unknown]>([
    ['of no known form', 400, { ...json, 'x-gitlab-token': secret }, gitlab],
    ['without a body', 400, token, ''],
    ['no text', 400, token, '\ud800'],
    ['no JSON', 400, token, '{'],
    ['a list', 400, token, []],
    ['null', 400, token, 'null'],
    ['of another type', 415, { ...token, 'content-type': 'text/xml' }, gitlab],
    ['of no type', 415, { 'x-gitlab-event': 'Push Hook', 'x-gitlab-token': secret }, gitlab],
    ['without a ref', 400, token, { ...gitlab, ref: undefined }],
    ['of a ref that is a number', 400, token, { ...gitlab, ref: 7 }],
    ['of a ref without end', 400, token, { ...gitlab, ref: `refs/heads/${'x'.repeat(1_000)}` }],
    ['of no repository', 400, token, { ...gitlab, project: null, repository: [] }],
    [
      'of repositories without addresses',
      400,
      token,
      { ...gitlab, project: { url: { __proto__: null } }, repository: { url: 7, ssh_url: 'x'.repeat(9_999) } },
    ],
    ['nested without end', 400, token, `${'['.repeat(1_000_000)}`],
    ['too large', 413, token, `"${'x'.repeat(maxPushBytes)}"`],
  ])('%s is refused with %i', async (what, status, headers, body) => {
    const raw = what === 'no text' ? Buffer.from([0x7b, 0xff, 0xfe]) : bytes(body)
    expect(await readPush(headers, raw, [secret])).toMatchObject({ kind: 'refused', status })
  })

  test('is refused, or ignored, whatever it is, and never fails', async () => {
    const names = [
      'x-github-event',
      'x-gitlab-event',
      'x-atomgit-event',
      'x-gitee-event',
      'x-hub-signature-256',
      'x-gitlab-token',
      'x-gitcode-token',
      'x-gitee-token',
      'content-type',
    ]
    const headers = fc.dictionary(fc.constantFrom(...names), fc.oneof(fc.string(), fc.constantFrom(secret, 'push', 'application/json')))
    await fc.assert(
      fc.asyncProperty(headers, fc.oneof(fc.uint8Array(), fc.json().map(bytes)), async (some, body) => {
        expect(['refused', 'ignored', 'ping']).toContain((await readPush(some, body, [secret])).kind)
      }),
    )
  })
})

test('a push concerns the sources of that repository and ref, however they reach it', async () => {
  const source = (name: string, address: string, ref: GitRef = { branch: 'main' }) => ({ name, address: gitAddress(address, '/'), ref })
  const sources = [
    source('https', 'https://code.example.com/acme/apps'),
    source('ssh', 'ssh://git@code.example.com:2222/Acme/Apps.git'),
    source('head', 'git@code.example.com:acme/apps.git', null),
    source('another branch', 'https://code.example.com/acme/apps', { branch: 'deploy' }),
    source('a tag of that name', 'https://code.example.com/acme/apps', { tag: 'main' }),
    source('another repository', 'https://code.example.com/acme/apps2'),
    source('another host', 'https://other.example.com/acme/apps'),
    source('a folder', '/acme/apps'),
  ]
  const concerned = async (ref: string) => {
    const body = { ...github, ref }
    const answer = await readPush({ ...json, 'x-github-event': 'push', 'x-hub-signature-256': hmac(body) }, bytes(body), [secret])
    return answer.kind === 'push' ? concernedBy(answer.push, sources).map(({ name }) => name) : answer
  }
  expect(await concerned('refs/heads/main')).toEqual(['https', 'ssh', 'head'])
  expect(await concerned('refs/heads/other')).toEqual(['head'])
  expect(await concerned('refs/tags/main')).toEqual(['head', 'a tag of that name'])
})
