// What deploys the program, in examples/deploy and the Dockerfile: the words that it calls the program by are words that it knows, what it probes
// is served, and nothing runs with more rights than it needs.
import { execFile, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import type { Command, CommandGroup } from '../../src/cli/command.ts'
import { commands } from '../../src/cli/commands.ts'
import { controllerSettings } from '../../src/cli/controller/config.ts'
import { refuseUnknownEnvironment } from '../../src/cli/settings.ts'
import { startFixture } from '../platform/support/fixture.ts'
import { temporaryFolder, writeFiles } from './cli.ts'

const folder = 'examples/deploy'
const text = (file: string) => readFileSync(join(folder, file), 'utf8')

type Resources = { requests?: Record<string, string>; limits?: Record<string, string> }
type Container = {
  args: string[]
  env?: { name: string }[]
  resources: Resources
  securityContext: Record<string, unknown>
  ports?: { containerPort: number }[]
  volumeMounts: { mountPath: string; name: string }[]
} & Record<'livenessProbe' | 'readinessProbe' | 'startupProbe', { httpGet: { path: string } } | undefined>
type Pod = {
  containers: Container[]
  securityContext: Record<string, unknown>
  automountServiceAccountToken: boolean
  enableServiceLinks: boolean
  volumes: { name: string }[]
}
type Thing = { kind: string; metadata: { name: string }; data?: Record<string, string>; spec?: Record<string, unknown> }

const things = readdirSync(join(folder, 'kubernetes')).flatMap((file) =>
  parseAllDocuments(text(join('kubernetes', file))).map((document) => {
    expect(document.errors, file).toEqual([])
    return document.toJS() as Thing
  }),
)
const podOf = ({ spec }: Thing): Pod | null => {
  const inner = (spec as { jobTemplate?: { spec: object } }).jobTemplate?.spec ?? spec
  return (inner as { template?: { spec: Pod } } | undefined)?.template?.spec ?? null
}
const pods = things.flatMap((thing) => {
  const pod = thing.spec === undefined ? null : podOf(thing)
  return pod === null ? [] : [[`${thing.kind}/${thing.metadata.name}`, pod] as const]
})
test('no secret is in them, not even an empty one that would take the place of yours', () => {
  expect(things.filter(({ kind }) => kind === 'Secret')).toEqual([])
})

test('variables that a cluster makes of services whose names begin as ours do would be refused, so none are made', () => {
  expect(things.filter(({ kind }) => kind === 'Service').map(({ metadata }) => metadata.name)).toContain('appward')
  expect(() => refuseUnknownEnvironment({ APPWARD_SERVICE_HOST: '10.0.0.1' })).toThrow('APPWARD_SERVICE_HOST')
  expect(pods.map(([, { enableServiceLinks }]) => enableServiceLinks)).toEqual([false, false, false])
})

const units = readdirSync(join(folder, 'systemd')).filter((file) => file.endsWith('.service'))
const calls = [
  ...pods.flatMap(([name, { containers }]) => containers.map(({ args }) => [name, args] as const)),
  ...units.map((file) => {
    const [, words = ''] = /^ExecStart=\/usr\/bin\/appward (.*)$/m.exec(text(join('systemd', file))) ?? []
    return [file, words.split(' ')] as const
  }),
]

async function commandOf(words: readonly string[]): Promise<Command> {
  const loaded = await commands.find(({ name }) => name === words[0])?.load()
  const command = loaded?.command as Command | CommandGroup | undefined
  const found = command !== undefined && 'commands' in command ? command.own : command
  if (found === undefined) throw new Error(`there is no command ${words[0]}`)
  return found
}

test.each(calls)('%s calls the program by words that it knows', async (_name, words) => {
  const { options } = await commandOf(words)
  const rows = words.slice(1).flatMap((word, index) => (word.startsWith('--') ? [{ word, value: words[index + 2] }] : []))
  expect(rows.length).toBeGreaterThan(0)
  for (const { word, value } of rows) {
    const option = options.find(({ flags }) => flags.split(/[ ,]/)[0] === word)
    expect(option, word).toBeDefined()
    // What takes a value has one, and one that it takes.
    if (option?.flags.includes('<')) {
      expect(value, word).toMatch(/^[^-]/)
      if (option.parse) expect(() => option.parse?.(value ?? ''), word).not.toThrow()
    } else expect(value ?? '--', word).toMatch(/^--/)
  }
})

test('the configs are without a fault, and every secret that they name by a variable is among those that are asked for', async () => {
  const inCluster = things.find(({ kind }) => kind === 'ConfigMap')?.data?.['controller.yaml'] ?? ''
  const [, handedIn = ''] = /^# It needs (.+)\.$/m.exec(text('kubernetes/controller.yaml')) ?? []
  for (const config of [text('controller.yaml'), inCluster]) {
    const settings = await controllerSettings(parse(config), '/etc/appward', { file: 'controller.yaml', placeAt: null })
    expect(settings.fleets.length).toBeGreaterThan(0)
    const named = [...config.matchAll(/env: (\w+)/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(2)
    expect(named.filter((name) => !handedIn.includes(name ?? ''))).toEqual([])
  }
})

test.each(pods)('%s has no rights, no token of the cluster and a file system that it cannot write to', (_name, pod) => {
  expect(pod.automountServiceAccountToken).toBe(false)
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } })
  for (const container of pod.containers) {
    expect(container.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    })
    expect(Object.keys(container.resources.requests ?? {}).sort()).toEqual(['cpu', 'memory'])
    expect(container.resources.limits?.memory).toMatch(/^\d+[MG]i$/)
    const writable = container.volumeMounts.map(({ mountPath }) => mountPath)
    expect(writable).toContain('/tmp')
  }
})

test.each(pods.filter(([, { containers }]) => containers.some(({ ports }) => ports)))(
  '%s is probed where something is served',
  (name, pod) => {
    const served = name.startsWith('Deployment/')
      ? readFileSync('controller/loop/service/server.ts', 'utf8')
      : readFileSync('src/platform/routes/meta.ts', 'utf8')
    for (const { livenessProbe, readinessProbe, startupProbe, args, ports } of pod.containers) {
      for (const probe of [livenessProbe, readinessProbe, startupProbe]) expect(served).toContain(`'${probe?.httpGet.path}'`)
      expect(args.slice(args.indexOf('--port'))[1]).toBe(String(ports?.[0]?.containerPort))
      expect(args.slice(args.indexOf('--host'))[1]).toBe('0.0.0.0')
    }
  },
)

test.each(units)('%s is confined', (unit) => {
  const lines = text(join('systemd', unit)).split('\n')
  for (const line of [
    'DynamicUser=yes',
    'NoNewPrivileges=yes',
    'ProtectSystem=strict',
    'ProtectHome=yes',
    'CapabilityBoundingSet=',
    'UMask=0077',
  ])
    expect(lines).toContain(line)
})

const hasSystemd = spawnSync('systemd-analyze', ['--version']).error === undefined

test.skipIf(!hasSystemd)('systemd takes every unit', () => {
  const copy = temporaryFolder()
  // The program is not installed where tests run.
  const file = (name: string) => text(join('systemd', name)).replace('/usr/bin/appward', '/bin/true')
  const all = readdirSync(join(folder, 'systemd'))
  writeFiles(copy, Object.fromEntries(all.map((name) => [name, file(name)])))
  const { stderr, status } = spawnSync('systemd-analyze', ['verify', ...all.map((name) => join(copy, name))], { encoding: 'utf8' })
  const about = stderr.split('\n').filter((line) => line.includes(copy) || /^appward/.test(line))
  expect([about, status]).toEqual([[], 0])
})

test('the image runs as nobody, from the lock file, and holds nothing of this folder but what it names', () => {
  const file = readFileSync('Dockerfile', 'utf8')
  expect(file).toMatch(/^USER 10001:10001$/m)
  // Which is where "npm ci" is called.
  expect(file).toContain('RUN node scripts/prepare.mjs')
  const copied = [...file.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, paths = '']) => paths.split(' '))
  const ignored = readFileSync('.dockerignore', 'utf8').trim().split('\n')
  expect(ignored[0]).toBe('*')
  expect(copied.filter((path) => !ignored.includes(`!${path}`))).toEqual([])
  for (const path of copied) expect(() => readdirSync(path.includes('.') ? '.' : path), path).not.toThrow()
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } }
  expect([engines.node, /^FROM node:24\./m.test(file)]).toEqual(['>=22.19.0', true])
})

test('the health check of the image tells what serves from what does not', async () => {
  const [, words = ''] = /^HEALTHCHECK .*\\\n +CMD (\[.*\])$/m.exec(readFileSync('Dockerfile', 'utf8')) ?? []
  const [program, ...args] = JSON.parse(words) as string[]
  expect(program).toBe('node')
  const fixture = await startFixture()
  const check = (ports: string) =>
    promisify(execFile)(
      process.execPath,
      args.map((arg) => arg.replace('[8788, 8787]', ports)),
    )
  await check(`[1, ${fixture.platform.port}]`)
  await fixture.stop()
  await expect(check(`[1, ${fixture.platform.port}]`)).rejects.toMatchObject({ code: 1 })
})
