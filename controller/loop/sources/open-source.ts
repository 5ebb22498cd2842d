// A fleet's source as its settings say, ready to be looked at.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { visible } from '../../../src/lib/visible.ts'
import type { ManifestSource } from '../../ports.ts'
import { folderSource } from './folder-source.ts'
import type { GitLogin } from './git-access.ts'
import type { GitAddress } from './git-address.ts'
import type { GitRef } from './git-ref.ts'
import { gitSource } from './git-source.ts'
import type { SecretWorld } from './read-secret.ts'

/** Paths are absolute. `path`: within the repository; '' is all of it. */
export type SourceSettings =
  | { kind: 'folder'; folder: string }
  | { kind: 'git'; address: GitAddress; ref: GitRef; path: string; login: GitLogin; signers: string | null }

/** `cache`: the folder below which each fleet has one of its own. @throws AppError where it cannot be made. */
export function openSource(fleet: string, source: SourceSettings, cache: string, world: SecretWorld): ManifestSource {
  if (source.kind === 'folder') return { ...folderSource(source.folder), name: visible(source.folder) }
  const { address, ref, path, login, signers } = source
  const own = createHash('sha256')
    .update(JSON.stringify([fleet, address.url]))
    .digest('hex')
    .slice(0, 32)
  return gitSource({ ...login, address, ref, path, signers, cache: join(cache, own) }, world)
}
