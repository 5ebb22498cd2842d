// A fleet's source as the controller's config has it -> what is opened.
import { posix, resolve } from 'node:path'
import { refuseLogin } from '../../../controller/loop/sources/git-access.ts'
import { gitAddress } from '../../../controller/loop/sources/git-address.ts'
import { type GitRef, soundRef } from '../../../controller/loop/sources/git-ref.ts'
import type { SourceSettings } from '../../../controller/loop/sources/open-source.ts'
import type { ControllerSource } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import type { Path } from '../../manifest/finding.ts'
import type { SettingsFaults } from './settings-faults.ts'

/** What only a repository has. */
const ofGit = ['branch', 'tag', 'credentials', 'ssh', 'signers'] as const

/** `folder`: of the config, which paths start from. Null with faults. */
export function sourceSettings(source: ControllerSource, at: Path, folder: string, faults: SettingsFaults): SourceSettings | null {
  const { git, dir } = source
  const path = faults.attempt([...at, 'path'], () => soundPath(source.path ?? '.'))
  if (git !== undefined && dir !== undefined)
    faults.add([...at, 'dir'], 'a source is a repository or a folder, not both', 'Keep git or dir.', 'key')
  else if (git !== undefined) return gitSettings(source, git, path ?? '', at, folder, faults)
  else if (dir === undefined) faults.add(at, 'a source needs git or dir', 'Name a repository by git, or a folder by dir.', 'key')
  else {
    for (const name of ofGit) {
      if (source[name] !== undefined) faults.add([...at, name], `a folder has no ${name}`, 'It is for sources in git; leave it out.', 'key')
    }
    return { kind: 'folder', folder: resolve(folder, dir, path ?? '') }
  }
  return null
}

function gitSettings(
  source: ControllerSource,
  git: string,
  path: string,
  at: Path,
  folder: string,
  faults: SettingsFaults,
): SourceSettings | null {
  const { branch, tag, credentials, ssh, signers } = source
  if (branch !== undefined && tag !== undefined)
    faults.add([...at, 'tag'], 'a source follows a branch or a tag, not both', 'Keep one of them.', 'key')
  const ref = refOf(source, at, faults)
  const address = faults.attempt([...at, 'git'], () => gitAddress(git, folder))
  if (address === null) return null
  const login = { ...(credentials === undefined ? {} : { credentials }), ...(ssh === undefined ? {} : { ssh }) }
  faults.attempt([...at, credentials === undefined ? 'ssh' : 'credentials'], () => refuseLogin(address, login))
  return { kind: 'git', address, ref, path, login, signers: signers === undefined ? null : resolve(folder, signers) }
}

function refOf({ branch, tag }: ControllerSource, at: Path, faults: SettingsFaults): GitRef {
  if (branch !== undefined) faults.attempt([...at, 'branch'], () => soundRef('branch', branch))
  if (tag !== undefined) faults.attempt([...at, 'tag'], () => soundRef('tag', tag))
  if (branch !== undefined) return { branch }
  return tag === undefined ? null : { tag }
}

/** Without `./` and slashes at its ends; '' for all. */
function soundPath(path: string): string {
  const sound = posix.normalize(path).replace(/^\.?\/?$|\/$/g, '')
  const leads = path.startsWith('/') || sound === '..' || sound.startsWith('../')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no path has
  if (leads || /[\x00-\x1f\x7f]/.test(path) || sound.split('/').includes('.git')) {
    throw new AppError('usage', `"${path}" is no path within the source`, {
      hint: 'Write it from the root of the repository or folder, without "..".',
    })
  }
  return sound
}
