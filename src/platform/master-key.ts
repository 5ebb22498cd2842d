// The master key that secrets are sealed under: from a file in the data folder or from the environment, and how it is changed.
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError, messageOf } from '../lib/app-error.ts'
import type { SealedSecret } from './domain/hook-config.ts'
import { hookPlace, masterKeySize, type SecretBox, secretBox } from './secret-box.ts'
import { moveSecretFile, writeSecretFile } from './secret-file.ts'
import type { Store } from './store/ports.ts'
import type { RandomBytes } from './token-value.ts'

export type MasterKeyOptions = {
  /** APPWARD_MASTER_KEY: takes the place of the file. */
  given: string | null
  /** APPWARD_OLD_MASTER_KEY: the key in force, where `given` is to take its place. */
  former: string | null
  /** Put a new key in force. */
  rotate: boolean
}

/** `rotated`: how many secrets were sealed anew; null where the key is the one from before. */
export type OpenedSecrets = { secrets: SecretBox; rotated: number | null }

type Situation = {
  store: Store
  random: RandomBytes
  file: string
  /** Where a new key waits for the transaction that puts it in force. */
  waiting: string
  /** Name of the key in force. */
  kept: string | null
  given: SecretBox | null
  former: SecretBox | null
  filed: SecretBox | null
}

/**
 * The secrets of a store that nobody else uses. The first start makes the key. A rotation that was cut off is brought to its end:
 * the database says which of two keys is in force.
 * @throws AppError 'store' where the key is missing, another one, or open to others; 'usage' where a given one is none.
 */
export async function openSecrets(
  { store, random }: Pick<Situation, 'store' | 'random'>,
  folder: string,
  { given, former, rotate }: MasterKeyOptions,
): Promise<OpenedSecrets> {
  const file = join(folder, 'master.key')
  const waiting = `${file}.new`
  const kept = await store.reader.masterKeyId()
  endCutOffRotation(file, waiting, kept, random)
  const situation: Situation = {
    store,
    random,
    file,
    waiting,
    kept,
    given: given === null ? null : secretBox(keyOf('APPWARD_MASTER_KEY', given), random),
    former: former === null ? null : secretBox(keyOf('APPWARD_OLD_MASTER_KEY', former), random),
    filed: readKeyFile(file, random),
  }
  return rotate ? rotateKey(situation) : { secrets: await usualKey(situation), rotated: null }
}

async function usualKey(situation: Situation): Promise<SecretBox> {
  const { store, random, file, kept, given, filed } = situation
  const wanted = given ?? filed
  if (wanted !== null && wanted.keyId === kept) return wanted
  if ((await store.reader.sealedSecrets()).length > 0) throw otherKey(situation)
  const secrets = wanted ?? newKey(file, random)
  await store.writer.setMasterKey(secrets.keyId, [])
  return secrets
}

async function rotateKey(situation: Situation): Promise<OpenedSecrets> {
  const { store, random, file, waiting, kept, given, former, filed } = situation
  if (given !== null && given.keyId === kept) return { secrets: given, rotated: 0 }
  const sealed = await store.reader.sealedSecrets()
  const inForce = [given, former, filed].find((box) => box?.keyId === kept) ?? null
  if (inForce === null && sealed.length > 0) throw otherKey(situation)
  // The key is on the disk before anything is sealed under it.
  const secrets = given ?? newKey(waiting, random)
  const resealed = sealed.map(({ appId, secret }) => ({ appId, secret: secrets.seal(hookPlace(appId), opened(inForce, appId, secret)) }))
  await store.writer.setMasterKey(secrets.keyId, resealed)
  if (given === null) moveSecretFile(waiting, file)
  else rmSync(file, { force: true })
  return { secrets, rotated: resealed.length }
}

function opened(inForce: SecretBox | null, appId: number, { sealed }: SealedSecret): string {
  try {
    return inForce?.open(hookPlace(appId), sealed) ?? ''
  } catch (cause) {
    throw new AppError('store', `The webhook secret of app ${appId} cannot be opened: it was altered.`, {
      hint: 'Put the data back from a copy, or start without --rotate-master-key and set the secret anew. Nothing was changed.',
      cause,
    })
  }
}

/** Before the transaction the old key is in force and the waiting one is of no use; after it, the waiting one is the key. */
function endCutOffRotation(file: string, waiting: string, kept: string | null, random: RandomBytes): void {
  const next = readKeyFile(waiting, random)
  if (next === null) return
  if (next.keyId === kept) moveSecretFile(waiting, file)
  else rmSync(waiting)
}

function newKey(file: string, random: RandomBytes): SecretBox {
  const key = random(masterKeySize)
  try {
    writeSecretFile(file, `${Buffer.from(key).toString('base64')}\n`)
  } catch (cause) {
    throw new AppError('store', `The master key cannot be written to ${file}: ${messageOf(cause)}`, {
      hint: 'Make the data folder writable, or give a key by APPWARD_MASTER_KEY.',
      cause,
    })
  }
  return secretBox(key, random)
}

function readKeyFile(file: string, random: RandomBytes): SecretBox | null {
  if (!existsSync(file)) return null
  let text: string
  try {
    const { mode } = statSync(file)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new AppError('store', `${file} is open to others: its mode is 0${(mode & 0o777).toString(8)}.`, {
        hint: 'Take their rights away with "chmod 600", and change the key with --rotate-master-key if somebody may have read it.',
      })
    }
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('store', `The master key cannot be read: ${messageOf(cause)}`, { hint: 'Give the file back to its owner.', cause })
  }
  return secretBox(keyOf(file, text), random)
}

/** 32 bytes, from base64 or hexadecimal. The text is never repeated. @throws AppError 'usage'. */
function keyOf(source: string, text: string): Uint8Array {
  const trimmed = text.trim()
  const bytes = Buffer.from(trimmed, /^[0-9a-f]{64}$/i.test(trimmed) ? 'hex' : 'base64')
  if (/^[\w+/-]+={0,2}$/.test(trimmed) && bytes.length === masterKeySize) return bytes
  throw new AppError('usage', `${source} holds no master key`, {
    hint: `A key is ${masterKeySize} bytes in base64 or hexadecimal; "openssl rand -base64 ${masterKeySize}" makes one.`,
  })
}

function otherKey({ file, given, filed }: Situation): AppError {
  const fault =
    given !== null
      ? 'APPWARD_MASTER_KEY is not the key that the webhook secrets are sealed under.'
      : filed === null
        ? `${file} is missing, and the webhook secrets are sealed under it.`
        : `${file} is not the key that the webhook secrets are sealed under.`
  const hint =
    given === null
      ? 'Put the file back from a copy, or give the key by APPWARD_MASTER_KEY. Nothing was changed.'
      : 'Set it to that key. To change keys, give that key as APPWARD_OLD_MASTER_KEY and start once with --rotate-master-key.'
  return new AppError('store', fault, { hint })
}
