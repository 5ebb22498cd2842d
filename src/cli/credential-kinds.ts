// What an app signs in with: the two kinds of credentials, as the commands about them and `apply --credentials-out` know them.
import type { ClientSecret, CreatedClientSecret, CreatedKey, Key } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import type { ShownOnce } from './shown-once.ts'

export type Kept = { id: number; createdAt: string; createdBy: string; lastUsedAt: string | null; expiresAt: string | null }

/** One kind of credentials. `Created` is the answer to making one, `Item` what lists hold. */
export type CredentialKind<Created, Item extends Kept> = {
  /** The command, and the last part of the path. */
  name: 'keys' | 'secrets'
  noun: string
  summary: string
  /** Of the file that --credentials-out writes, after the slug. */
  suffix: string
  /** What of a list tells one from another. */
  mark: readonly [header: string, cell: (item: Item) => string]
  id: (created: Created) => number
  value: (created: Created) => string
  holds: readonly (keyof Created & string)[]
}

export const keyKind: CredentialKind<CreatedKey, Key> = {
  name: 'keys',
  noun: 'key',
  summary: 'create, list, delete and rotate private keys of apps',
  suffix: '.private-key.pem',
  mark: ['FINGERPRINT', (key) => key.fingerprint],
  id: ({ key }) => key.id,
  value: ({ pem }) => pem,
  holds: ['key', 'pem'],
}

export const clientSecretKind: CredentialKind<CreatedClientSecret, ClientSecret> = {
  name: 'secrets',
  noun: 'client secret',
  summary: 'create, list, delete and rotate client secrets of apps',
  suffix: '.client-secret',
  mark: ['ENDS IN', (secret) => `...${secret.lastEight}`],
  id: ({ secret }) => secret.id,
  value: ({ value }) => value,
  holds: ['secret', 'value'],
}

/** The slug of a key or of itself. @throws AppError 'usage' for what cannot be one: a path would lead elsewhere. */
export function slugIn(text: string): string {
  const slug = text.replace(/^App\//, '')
  if (!/^[a-z0-9-]+$/.test(slug)) {
    throw new AppError('usage', `"${text}" is no slug of an app`, {
      hint: 'A slug has small letters, digits and hyphens; "appward get apps" lists them.',
    })
  }
  return slug
}

/** Where the platform has the credentials of one kind of an app. */
export function credentialPath({ name }: Pick<CredentialKind<unknown, Kept>, 'name'>, slug: string): string {
  return `/api/v1/apps/${encodeURIComponent(slugIn(slug))}/${name}`
}

/** How one of an app is made, told of and found again. */
export function madeFor<Created, Item extends Kept>(kind: CredentialKind<Created, Item>, slug: string): ShownOnce<Created> {
  const { name, noun, holds, id, value } = kind
  return {
    noun,
    request: { path: credentialPath(kind, slug), holds },
    id,
    value,
    list: `appward ${name} list ${slug}`,
    end: (made) => `appward ${name} delete ${slug} ${made}`,
  }
}
