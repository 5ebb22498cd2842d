// The controller's config, checked as a whole: what `appward controller --config FILE` runs by. It is the operator's own, so it may loosen gates;
// secrets are in it by where they are alone.
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { SourceSettings } from '../../../controller/loop/sources/open-source.ts'
import type { SecretFrom } from '../../../controller/loop/sources/read-secret.ts'
import { parseAllow } from '../../../controller/plan/allow.ts'
import { type MaxDelete, parseMaxDelete } from '../../../controller/plan/max-delete.ts'
import type { ControllerConfig, ControllerFleet } from '../../generated/types.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Path } from '../../manifest/finding.ts'
import { seconds } from '../options.ts'
import { refuseUnknownEnvironment } from '../settings.ts'
import { type SettingsFaults, type SettingsFile, settingsFaults } from './settings-faults.ts'
import { sourceSettings } from './source-settings.ts'

/** Paths are absolute, but those of secrets, which are read from `ControllerSettings.folder`. */
export type FleetSettings = {
  name: string
  source: SourceSettings
  intervalMs: number
  onDrift: 'heal' | 'report'
  prune: boolean
  suspended: boolean
  allow: readonly string[]
  maxDelete: MaxDelete
  policies: readonly string[]
  allowEnv: readonly string[]
  secretsDir: string | null
  status: { api: string; repository: string; tokenFrom: SecretFrom } | null
}

/** `hookSecrets`: empty where no push webhook is taken. */
export type ControllerSettings = {
  folder: string
  fleets: readonly FleetSettings[]
  host: string
  port: number
  lease: { name: string; seconds: number }
  hookSecrets: readonly SecretFrom[]
  notifications: readonly { url: string; secretFrom: SecretFrom }[]
  cache: string | null
}

const maxConfigBytes = 4 * 1024 * 1024

/** @throws AppError 'input' that names file, line and column of each mistake. */
export async function readControllerConfig(file: string, cwd: string): Promise<ControllerSettings> {
  const path = resolve(cwd, file)
  const shown = visible(file)
  const bytes = await read(path, shown)
  const { plainYaml } = await import('../../manifest/plain-yaml.ts')
  const text = plainYaml(bytes)
  if ('fault' in text) throw new AppError('input', `${shown}:${text.line}:${text.column}: ${text.fault.message}`, { hint: text.fault.hint })
  return controllerSettings(text.value, dirname(path), { file: shown, placeAt: text.placeAt })
}

async function read(path: string, shown: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size > maxConfigBytes) throw new AppError('input', `${shown} is no file of at most 4 MiB; it is not read`)
    return await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('input', `cannot read ${shown}: ${messageOf(error)}`)
  }
}

/** What the schema fills in where it is left out. */
type Filled<Type, Name extends keyof Type> = Type & Required<Pick<Type, Name>>
type FilledConfig = Filled<ControllerConfig, 'host' | 'port' | 'lease' | 'notifications'>
type FilledFleet = Filled<ControllerFleet, 'interval' | 'onDrift' | 'prune' | 'suspended' | 'allow' | 'maxDelete' | 'policies' | 'allowEnv'>

/** `value` as a config has it; paths start from `folder`. @throws AppError 'input' with all that is wrong. */
export async function controllerSettings(value: unknown, folder: string, file: SettingsFile): Promise<ControllerSettings> {
  const faults = settingsFaults(file)
  const config = await checkShape(value, faults)
  faults.refuse()
  const names = new Set<string>()
  const fleets = config.fleets.flatMap((fleet, index) => {
    if (names.has(fleet.name))
      faults.add(['fleets', index, 'name'], `the fleet ${fleet.name} stands twice`, 'Two sources cannot own one fleet.')
    names.add(fleet.name)
    return fleetSettings(fleet as FilledFleet, ['fleets', index], folder, faults) ?? []
  })
  const { host, port, lease, webhook, notifications, cache } = config
  const leaseSeconds = faults.attempt(['lease', 'duration'], () => span('lease.duration', lease.duration ?? '', 5, 3_600))
  const hookSecrets = webhook?.secretsFrom ?? []
  for (const [index, from] of hookSecrets.entries()) checkSecret(from, ['webhook', 'secretsFrom', index], faults)
  for (const [index, { url, secretFrom }] of notifications.entries()) {
    faults.attempt(['notifications', index, 'url'], () => safeAddress(url))
    checkSecret(secretFrom, ['notifications', index, 'secretFrom'], faults)
  }
  faults.refuse()
  return {
    folder,
    fleets,
    host,
    port,
    lease: { name: lease.name ?? '', seconds: leaseSeconds ?? 0 },
    hookSecrets,
    notifications,
    cache: cache === undefined ? null : resolve(folder, cache),
  }
}

async function checkShape(value: unknown, faults: SettingsFaults): Promise<FilledConfig> {
  const [{ validateControllerConfig }, { schemaFindings }] = await Promise.all([
    import('../../generated/validators.ts'),
    import('../../manifest/schema-findings.ts'),
  ])
  const config = value ?? {}
  if (!validateControllerConfig(config)) {
    const errors = validateControllerConfig.errors ?? []
    const found = schemaFindings('ControllerConfig', config, errors)
    for (const { path, at, message, hint } of found)
      faults.add(path, message, hint.replaceAll('appward explain', 'appward explain ControllerConfig'), at)
    const [first] = errors
    if (found.length === 0)
      faults.add(
        first?.instancePath.split('/').slice(1) ?? [],
        `${first?.instancePath.split('/').at(-1) ?? ''} ${first?.message ?? 'is not as it must be'}`,
      )
  }
  return config as FilledConfig
}

function fleetSettings(fleet: FilledFleet, at: Path, folder: string, faults: SettingsFaults): FleetSettings | null {
  const { name, onDrift, prune, suspended, allow, policies, allowEnv, secretsDir, status } = fleet
  const source = sourceSettings(fleet.source, [...at, 'source'], folder, faults)
  const interval = faults.attempt([...at, 'interval'], () => span('interval', fleet.interval, 1, 30 * 86_400))
  const maxDelete = faults.attempt([...at, 'maxDelete'], () => parseMaxDelete(String(fleet.maxDelete)))
  for (const [index, each] of allow.entries()) faults.attempt([...at, 'allow', index], () => parseAllow(each))
  const credentials = fleet.source.credentials
  if (credentials !== undefined) checkSecret(credentials.tokenFrom, [...at, 'source', 'credentials', 'tokenFrom'], faults)
  if (status !== undefined) {
    faults.attempt([...at, 'status', 'api'], () => safeAddress(status.api))
    checkSecret(status.tokenFrom, [...at, 'status', 'tokenFrom'], faults)
    if (fleet.source.git === undefined)
      faults.add([...at, 'status'], 'a folder has no commits to write a status to', 'Leave it out, or name a source in git.', 'key')
  }
  if (source === null || interval === null || maxDelete === null) return null
  return {
    name,
    source,
    intervalMs: interval * 1_000,
    onDrift,
    prune,
    suspended,
    allow,
    maxDelete,
    policies: policies.map((path) => resolve(folder, path)),
    allowEnv,
    secretsDir: secretsDir === undefined ? null : resolve(folder, secretsDir),
    status: status ?? null,
  }
}

/** In seconds. */
function span(name: string, text: string, least: number, most: number): number {
  const value = seconds(name, text)
  if (value < least || value > most) throw new AppError('usage', `${name} is from ${least} to ${most} seconds, not ${text}`)
  return value
}

/** A variable whose name is like the program's own settings would keep it from starting. */
function checkSecret({ env }: SecretFrom, at: Path, faults: SettingsFaults): void {
  if (env !== undefined) faults.attempt([...at, 'env'], () => refuseUnknownEnvironment({ [env]: '' }))
}

/** For secrets in its headers: nobody may listen on the way, and none belongs into the address itself. */
function safeAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const own = url?.protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)
  if (url === null || (url.protocol !== 'https:' && !own)) {
    throw new AppError('usage', 'it must be an address that begins with https://; http:// is for this machine only')
  }
  if (url.username !== '' || url.password !== '')
    throw new AppError('usage', 'the address holds a user name or password', { hint: 'Take them out.' })
  return text
}
