// Completion, in the shells themselves: words of ours, and names that live on the platform.
import { execFile, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { app, create, installation, mustSubmit } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appward, appwardHere, temporaryFolder, writeFiles } from './cli.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'default', [
    create(app('ci', 'acme')),
    create(app('ci-docs', 'acme', {}, { labels: { team: 'delivery' } })),
    create(installation('ci', 'acme')),
  ])
})
afterAll(() => fixture.stop())

const env = () => ({ APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: fixture.owner })

async function words(line: string, more: Record<string, string> = env()): Promise<string[]> {
  const { stdout, stderr, status } = await appwardHere(['completion', 'words', line], { env: more })
  expect([status, stderr]).toEqual([0, ''])
  return stdout.split('\n').flatMap((row) => (row === '' ? [] : [row.split('\t')[0] ?? '']))
}

describe('words that may stand at the end of a line', () => {
  test.each([
    ['appward va', ['validate']],
    ['appward keys r', ['rotate']],
    ['appward get sp', ['spaces']],
    ['appward schema pl', ['plan']],
    ['appward plan --detailed', ['--detailed-exitcode']],
    ['appward plan --format ', ['json', 'text']],
    ['appward plan --format=j', ['--format=json']],
    ['appward apply --allow make', ['make-private', 'make-public']],
    ['appward apply --allow delete --allow transf', ['transfer']],
    ['appward spaces set acme --consent-from p', ['people']],
    ['appward plan --progress ', ['json']],
    ['appward show --format=mark', ['--format=markdown']],
    ['appward --v', ['--version']],
    ['appward serve --rate-limits o', ['off']],
    ['appward plan --prune --pru', []],
    ['appward nothing --f', []],
    ['appward validate ', []],
    ['appward "rest', ['restore']],
  ])('%j: %j', async (line, expected) => {
    const found = await words(line)
    expect(expected.filter((word) => !found.includes(word))).toEqual([])
    if (expected.length === 0) expect(found).toEqual([])
  })

  test.each([
    ['appward keys create ', ['ci', 'ci-docs']],
    ['appward get apps --space ac', ['acme']],
    ['appward plan --fleet d', ['default']],
    ['appward spaces set ac', ['acme']],
    ['appward freeze --reason x --space ac', ['acme']],
    ['appward history --fleet ', ['default']],
    ['appward plan --only Inst', ['Installation/ci@acme']],
    ['appward apply --allow delete:App/ci-', ['delete:App/ci-docs']],
    ['appward apply --allow=delete:Inst', ['--allow=delete:Installation/ci@acme']],
    ['appward plan -l ', ['team=delivery']],
  ])('%j asks the platform: %j', async (line, expected) => {
    expect(await words(line)).toEqual(expected)
  })

  test('a platform that is not there, or no platform at all, is nothing to speak of', async () => {
    expect(await words('appward keys create ', { APPWARD_URL: 'http://127.0.0.1:1', APPWARD_TOKEN: 'x' })).toEqual([])
    expect(await words('appward keys create ', {})).toEqual([])
  })

  test('one that does not answer is left alone after a moment', async () => {
    const silent = createServer(() => {})
    await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
    onTestFinished(() => void silent.closeAllConnections())
    onTestFinished(() => void silent.close())
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
    expect(await words('appward keys create ', { APPWARD_URL: url, APPWARD_TOKEN: 'x' })).toEqual([])
  })

  test('an address that is only typed gets no token of the environment', async () => {
    const asked: string[] = []
    const trap = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((done) => trap.listen(0, '127.0.0.1', done))
    onTestFinished(() => void trap.close())
    const url = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
    expect(await words(`appward keys create --url ${url} `)).toEqual([])
    expect(asked).toEqual([])
  })
})

const inShell: [shell: string, script: (bin: string, line: string) => string][] = [
  [
    'bash',
    (bin, line) => `source <(appward completion bash)
COMP_LINE='${line}'; COMP_POINT=\${#COMP_LINE}
IFS=$'\\n' read -rd '' -a COMP_WORDS < <(printf '%s\\n' ${line.endsWith(' ') ? `${line} ''` : line.replaceAll(':', ' : ')})
COMP_WORDS[0]='${bin}'; COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
${line.endsWith(' ') ? 'COMP_CWORD=$(( COMP_CWORD + 1 ))' : ''}
_appward; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  ['fish', (_bin, line) => `appward completion fish | source; complete -C '${line}' | string split -f1 \\t; true`],
]

describe.each(inShell)('%s', (shell, script) => {
  const there = spawnSync(shell, ['-c', 'exit 0']).status === 0
  test.skipIf(!there)('completes commands, options and slugs', async () => {
    const folder = temporaryFolder()
    writeFiles(folder, { appward: `#!/bin/sh\nexec ${process.execPath} ${resolve('src/cli/main.ts')} "$@"\n` })
    chmodSync(join(folder, 'appward'), 0o755)
    // Not in the way of the platform, which lives in this process.
    const ask = async (line: string) => {
      const { stdout, stderr } = await promisify(execFile)(shell, ['-c', script(join(folder, 'appward'), line)], {
        cwd: folder,
        env: { ...env(), HOME: folder, PATH: `${folder}:${process.env.PATH}` },
      })
      expect(stderr).toBe('')
      return stdout.split('\n').filter((word) => word !== '')
    }
    expect(await ask('appward valid')).toEqual(['validate'])
    expect(await ask('appward plan --detail')).toEqual(['--detailed-exitcode'])
    expect(await ask('appward keys create c')).toEqual(['ci', 'ci-docs'])
  })
})

test('the zsh script is sound, where there is a zsh', async () => {
  const { stdout } = await appward(['completion', 'zsh'])
  expect(stdout).toMatch(/^#compdef appward\n/)
  if (spawnSync('zsh', ['-c', 'exit 0']).status !== 0) return
  expect(spawnSync('zsh', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
})
