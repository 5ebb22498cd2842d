// Signatures of saved plans: a JWS over the digest, by a key that only whoever makes the plans holds.
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { CompactSign, compactVerify, errors } from 'jose'
import { AppError, messageOf } from '../lib/app-error.ts'
import type { Context } from './context.ts'

/** A signature of anything else, made with the same key, does not count. */
const type = 'appward-plan'

/** Kinds of keys, by their type and curve. */
const algorithms: Readonly<Record<string, string>> = { ed25519: 'EdDSA', 'ec prime256v1': 'ES256' }

export type SigningKey = { key: KeyObject; algorithm: string }

/** The private key in a PEM file. AppError 'input' where it cannot be read or is of another kind. */
export async function readSignKey(context: Context, name: string): Promise<SigningKey> {
  return keyOf(
    name,
    await readPem(context, name, '--sign-key'),
    createPrivateKey,
    '--sign-key takes a private key in PEM, without a passphrase',
    'openssl genpkey -algorithm ed25519 makes one.',
  )
}

/** The public key in a PEM file. AppError 'input' where it cannot be read, is of another kind, or is a private one. */
export async function readVerifyKey(context: Context, name: string): Promise<SigningKey> {
  const pem = await readPem(context, name, '--verify-key')
  if (pem.includes('PRIVATE KEY')) {
    throw new AppError('input', `${name} holds a private key; --verify-key takes the public one`, {
      hint: `Make it with: openssl pkey -in ${name} -pubout`,
    })
  }
  return keyOf(name, pem, createPublicKey, '--verify-key takes a public key in PEM', 'openssl pkey -in PRIVATE_KEY -pubout makes one.')
}

/** The signature of a digest. */
export async function signDigest(digest: string, { key, algorithm }: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(digest)).setProtectedHeader({ alg: algorithm, typ: type }).sign(key)
}

/** Whether a signature was made with the private half of a key, over this digest. */
export async function isSignatureOf(signature: string, digest: string, { key, algorithm }: SigningKey): Promise<boolean> {
  try {
    const { payload, protectedHeader } = await compactVerify(signature, key, { algorithms: [algorithm] })
    return protectedHeader.typ === type && new TextDecoder().decode(payload) === digest
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return false
    throw error
  }
}

async function readPem(context: Context, name: string, flag: string): Promise<string> {
  try {
    return await readFile(resolve(context.cwd, name), 'utf8')
  } catch (cause) {
    throw new AppError('input', `cannot read the key that ${flag} names: ${messageOf(cause)}`, { cause })
  }
}

/** The messages of OpenSSL about a key that it cannot read are left out: they help nobody. */
function keyOf(name: string, pem: string, read: (pem: string) => KeyObject, need: string, hint: string): SigningKey {
  let key: KeyObject
  try {
    key = read(pem)
  } catch {
    throw new AppError('input', `${name} is no key that can be used: ${need}`, { hint })
  }
  const curve = key.asymmetricKeyDetails?.namedCurve
  const algorithm = algorithms[`${key.asymmetricKeyType}${curve === undefined ? '' : ` ${curve}`}`]
  if (algorithm !== undefined) return { key, algorithm }
  throw new AppError('input', `${name} holds a key of the kind ${key.asymmetricKeyType}; plans are signed with Ed25519 or EC P-256`, {
    hint: 'openssl genpkey -algorithm ed25519 makes one.',
  })
}
