// The controller's config: what it comes to, and every mistake told with its place.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { controllerSettings, readControllerConfig } from '../../../src/cli/controller/config.ts'
import { temporaryFolder } from '../../e2e/cli.ts'

const whole = `
fleets:
  - name: acme-apps
    source:
      git: https://code.acme.example/acme/apps.git
      branch: main
      path: ./apps/
      credentials: { username: bot, tokenFrom: { command: [vault, read, secret/git] } }
      signers: allowed_signers
    interval: 5m
    onDrift: report
    prune: true
    allow: [change-host, "raise-permission:App/ci-insights"]
    maxDelete: 3
    policies: [policies]
    allowEnv: [CI_HOOK_KEY]
    secretsDir: /run/secrets
    status: { api: https://api.code.acme.example, repository: acme/apps, tokenFrom: { file: token } }
  - name: local
    source: { dir: apps, path: all }
  - name: other
    source: { git: git@code.acme.example:acme/other.git, tag: production, ssh: { keyFile: id } }
    suspended: true
host: 0.0.0.0
port: 0
lease: { name: acme, duration: 1m }
webhook: { secretsFrom: [{ env: PUSH_SECRET }, { file: before }] }
notifications: [{ url: https://chat.acme.example/hook, secretFrom: { env: CHAT_SECRET } }]
cache: cache
`

function file(text: string): { folder: string; read: () => ReturnType<typeof readControllerConfig> } {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'controller.yaml'), text)
  return { folder, read: () => readControllerConfig('controller.yaml', folder) }
}

/** All that is said of a config, with hints. */
async function said(text: string): Promise<string> {
  const error = await file(text)
    .read()
    .then(
      () => null,
      (error) => error,
    )
  expect(error).toMatchObject({ name: 'AppError', code: 'input' })
  return `${error.message}\n${error.hint}`
}

test('a config comes to what runs by it: paths from its folder, times and shares as numbers', async () => {
  const { folder, read } = file(whole)
  const settings = await read()
  expect(settings).toMatchObject({
    folder,
    host: '0.0.0.0',
    port: 0,
    lease: { name: 'acme', seconds: 60 },
    hookSecrets: [{ env: 'PUSH_SECRET' }, { file: 'before' }],
    notifications: [{ url: 'https://chat.acme.example/hook', secretFrom: { env: 'CHAT_SECRET' } }],
    cache: join(folder, 'cache'),
  })
  expect(settings.fleets[0]).toEqual({
    name: 'acme-apps',
    source: {
      kind: 'git',
      address: { url: 'https://code.acme.example/acme/apps.git', shown: 'https://code.acme.example/acme/apps.git', protocol: 'https' },
      ref: { branch: 'main' },
      path: 'apps',
      login: { credentials: { username: 'bot', tokenFrom: { command: ['vault', 'read', 'secret/git'] } } },
      signers: join(folder, 'allowed_signers'),
    },
    intervalMs: 300_000,
    onDrift: 'report',
    prune: true,
    suspended: false,
    allow: ['change-host', 'raise-permission:App/ci-insights'],
    maxDelete: { count: 3 },
    policies: [join(folder, 'policies')],
    allowEnv: ['CI_HOOK_KEY'],
    secretsDir: '/run/secrets',
    status: { api: 'https://api.code.acme.example', repository: 'acme/apps', tokenFrom: { file: 'token' } },
  })
  expect(settings.fleets[1]).toMatchObject({ source: { kind: 'folder', folder: join(folder, 'apps', 'all') } })
  expect(settings.fleets[2]).toMatchObject({ suspended: true, source: { ref: { tag: 'production' }, login: { ssh: { keyFile: 'id' } } } })
})

test('the example of the docs is one', async () => {
  const [, example = ''] = /```yaml\n(fleets:[\s\S]*?)```/.exec(readFileSync('docs/controller.md', 'utf8')) ?? []
  const { fleets } = await file(example).read()
  expect(fleets.map(({ name, source }) => [name, source.kind])).toEqual([
    ['acme-apps', 'git'],
    ['tools', 'git'],
    ['local', 'folder'],
  ])
})

test('what is left out is as the schema says', async () => {
  const value = { fleets: [{ name: 'a', source: { git: '/srv/git/a.git' } }] }
  expect(await controllerSettings(value, '/etc/appward', { file: '--source', placeAt: null })).toEqual({
    folder: '/etc/appward',
    host: '127.0.0.1',
    port: 8788,
    lease: { name: 'controller', seconds: 30 },
    hookSecrets: [],
    notifications: [],
    cache: null,
    fleets: [
      {
        name: 'a',
        source: {
          kind: 'git',
          address: { url: '/srv/git/a.git', shown: '/srv/git/a.git', protocol: 'file' },
          ref: null,
          path: '',
          login: {},
          signers: null,
        },
        intervalMs: 30_000,
        onDrift: 'heal',
        prune: false,
        suspended: false,
        allow: [],
        maxDelete: { share: 0.2 },
        policies: [],
        allowEnv: [],
        secretsDir: null,
        status: null,
      },
    ],
  })
})

describe('a mistake is told with file, line and column', () => {
  const fleet = (lines: string, source = 'git: https://code.acme.example/a/b') =>
    `fleets:\n  - name: a\n    source:\n      ${source}\n    ${lines}\n`

  test.each([
    [
      'an unknown field',
      fleet('intervall: 5m'),
      'controller.yaml:5:5: There is no field "intervall" in fleets[0].',
      'Did you mean "interval"?',
    ],
    [
      'an unknown field of a source',
      fleet('', 'brnch: x'),
      'controller.yaml:4:7: There is no field "brnch" in fleets[0].source.',
      'Did you mean "branch"?',
    ],
    [
      'an unknown field at the top',
      'fleets: []\nports: 1\n',
      'controller.yaml:1:9: fleets must have at least 1 item.',
      'There is no field "ports"',
    ],
    ['nothing at all', '', 'controller.yaml:1:1: the document needs the field "fleets".', 'Add it.'],
    ['no mapping', '- a\n', 'controller.yaml:1:1: the document must be a mapping, not a list.', ''],
    [
      'a wrong type',
      fleet('prune: yes'),
      'controller.yaml:5:12: fleets[0].prune must be true or false, not a text.',
      'Write true, without quotes.',
    ],
    [
      'a value that is not offered',
      fleet('onDrift: heals'),
      'controller.yaml:5:14: fleets[0].onDrift must be one of heal, report.',
      'Did you mean "heal"?',
    ],
    [
      'a time that is none',
      fleet('interval: 5 minutes'),
      'controller.yaml:5:15: fleets[0].interval must be a time such as 30s, 5m or 12h.',
      '',
    ],
    ['no time at all', fleet('interval: 0s'), 'controller.yaml:5:15: interval takes a time', ''],
    ['a time without end', fleet('interval: 99d'), 'controller.yaml:5:15: interval is from 1 to 2592000 seconds, not 99d', ''],
    ['a port that is none', `${fleet('')}port: 70000\n`, 'controller.yaml:6:7: port must be <= 65535', ''],
    [
      'a lease that is too short',
      `${fleet('')}lease: { duration: 1s }\n`,
      'controller.yaml:6:20: lease.duration is from 5 to 3600 seconds',
      '',
    ],
    [
      'an unknown reason',
      fleet('allow: [delete, delet]'),
      'controller.yaml:5:21: --allow: unknown reason "delet". Did you mean delete?',
      'Reasons:',
    ],
    ['a share that is none', fleet('maxDelete: many'), 'controller.yaml:5:16: --max-delete takes a share', ''],
    ['a branch that is none', fleet('', 'git: /a\n      branch: -x'), 'controller.yaml:5:15: "-x" is not the name of a branch', ''],
    ['a whole ref', fleet('', 'git: /a\n      branch: refs/heads/*'), 'is not the name of a branch', 'Write *.'],
    [
      'a branch and a tag',
      fleet('', 'git: /a\n      branch: x\n      tag: y'),
      'controller.yaml:6:7: a source follows a branch or a tag, not both',
      '',
    ],
    ['no source', fleet('', 'path: x'), 'controller.yaml:3:5: a source needs git or dir', 'Name a repository by git'],
    ['two sources', fleet('', 'git: /a\n      dir: /b'), 'controller.yaml:5:7: a source is a repository or a folder, not both', ''],
    ['a folder with a branch', fleet('', 'dir: /a\n      branch: x'), 'controller.yaml:5:7: a folder has no branch', ''],
    [
      'a path that leads out',
      fleet('', 'git: /a\n      path: apps/../../x'),
      'controller.yaml:5:13: "apps/../../x" is no path within the source',
      '',
    ],
    ['a path into git itself', fleet('', 'git: /a\n      path: .git/hooks'), 'is no path within the source', ''],
    [
      'an address that is none',
      fleet('', 'git: ext::sh'),
      'controller.yaml:4:12: "ext::sh" is no address of a repository',
      'It takes https://',
    ],
    [
      'credentials for ssh',
      fleet('', 'git: git@h:a\n      credentials: { tokenFrom: { env: A } }'),
      'controller.yaml:5:20: credentials are for https',
      '',
    ],
    ['a key for https', fleet('', 'git: https://h/a\n      ssh: { keyFile: a }'), 'controller.yaml:5:12: a key of ssh opens nothing', ''],
    [
      'a secret from nowhere',
      fleet('status: { api: "https://h", repository: a/b, tokenFrom: {} }'),
      'controller.yaml:5:61: fleets[0].status.tokenFrom must have at least 1 field.',
      '',
    ],
    [
      'a secret from two places',
      `${fleet('')}webhook: { secretsFrom: [{ env: A, file: b }] }\n`,
      'controller.yaml:6:26: webhook.secretsFrom[0] must have at most 1 field.',
      '',
    ],
    ['a secret from a program', `${fleet('')}webhook: { secretsFrom: [{ command: [a] }] }\n`, 'There is no field "command"', ''],
    [
      'a variable like our own',
      `${fleet('')}webhook: { secretsFrom: [{ env: APPWARD_PUSH }] }\n`,
      'controller.yaml:6:33: unknown environment setting APPWARD_PUSH',
      '',
    ],
    [
      'a notification that is not encrypted',
      `${fleet('')}notifications: [{ url: "http://chat.example", secretFrom: { env: A } }]\n`,
      'controller.yaml:6:24: it must be an address that begins with https://',
      '',
    ],
    [
      'a status of a folder',
      fleet('status: { api: "https://h", repository: a/b, tokenFrom: { env: A } }', 'dir: /a'),
      'controller.yaml:5:5: a folder has no commits',
      '',
    ],
    [
      'a repository that is none',
      fleet('status: { api: "https://h", repository: b, tokenFrom: { env: A } }'),
      'must be an owner and a name, such as acme/apps',
      '',
    ],
    ['a fleet twice', `${fleet('')}  - name: a\n    source: { dir: /x }\n`, 'controller.yaml:6:11: the fleet a stands twice', ''],
    ['broken YAML', 'fleets: [', 'controller.yaml:1:10: YAML syntax', ''],
    [
      'a bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefg'[i]}`).join(',')}]`)
        .join('\n')}\n`,
      'more than',
      '',
    ],
    ['a NUL', 'fleets: "\0"', 'NUL', ''],
  ])('%s', async (_what, text, message, hint) => {
    const all = await said(text)
    expect(all).toContain(message)
    expect(all).toContain(hint)
  })

  test('and all of them at once, in their order', async () => {
    const all = await said(`${fleet('onDrift: never')}port: many\n`)
    expect(all.split('\n').filter((line) => line.startsWith('controller.yaml:'))).toEqual([
      'controller.yaml:5:14: fleets[0].onDrift must be one of heal, report.',
      'controller.yaml:6:7: port must be a whole number, not a text.',
    ])
  })

  test('never with a secret that somebody wrote there', async () => {
    for (const text of [
      fleet('', 'git: https://bot:s3cret-value@code.acme.example/a/b'),
      fleet('', 'git: https://code.acme.example/a\n      credentials: { token: ghp_s3cretvalue0123456789abcdef }'),
      `${fleet('')}notifications: [{ url: "https://a:s3cret@chat.example", secretFrom: { env: A } }]\n`,
    ]) {
      expect(await said(text)).not.toContain('s3cret')
    }
  })
})

test('a config that cannot be read is an error', async () => {
  const folder = temporaryFolder()
  await expect(readControllerConfig('none.yaml', folder)).rejects.toMatchObject({
    code: 'input',
    message: expect.stringContaining('cannot read none.yaml'),
  })
  await expect(readControllerConfig('.', folder)).rejects.toThrow('is no file of at most 4 MiB')
  writeFileSync(join(folder, 'large.yaml'), '#'.repeat(5 * 1024 * 1024))
  await expect(readControllerConfig('large.yaml', folder)).rejects.toThrow('is no file of at most 4 MiB')
})
