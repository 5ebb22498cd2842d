// Whether a commit bears a good signature by one of the keys of an allowed-signers file (`man ssh-keygen`, ALLOWED SIGNERS).
import { statSync } from 'node:fs'
import { runGit } from '../../../src/cli/git/run-git.ts'
import { AppError } from '../../../src/lib/app-error.ts'
import { visible } from '../../../src/lib/visible.ts'
import type { FetchedRepository } from './fetched-repository.ts'

const sshSignature = '-----BEGIN SSH SIGNATURE-----'

/** Keys of other kinds are on nobody's list: their programs are not run. */
const verifying = [
  'gpg.minTrustLevel=fully',
  'gpg.ssh.program=ssh-keygen',
  'gpg.program=false',
  'gpg.openpgp.program=false',
  'gpg.x509.program=false',
  'gpg.ssh.revocationFile=',
]

/** `signature`: the first line of the commit's. @throws AppError 'refused' that says who signed, or that nobody did. */
export async function requireSigned(copy: FetchedRepository, id: string, signature: string | null, signers: string): Promise<void> {
  if (!statSync(signers, { throwIfNoEntry: false })?.isFile()) {
    throw new AppError('input', `there is no file of allowed signers ${visible(signers)}`, { hint: 'Nothing is applied without it.' })
  }
  const short = id.slice(0, 12)
  const hint = `Only commits that a key in ${visible(signers)} has signed are applied.`
  if (signature === null) throw new AppError('refused', `commit ${short} is not signed`, { hint })
  if (signature !== sshSignature)
    throw new AppError('refused', `commit ${short} is not signed by a key of ssh`, { hint: `${hint} Sign with gpg.format=ssh.` })
  const faultOf = (stderr: string) => {
    if (/cannot (run|exec)|No such file or directory/.test(stderr))
      return new AppError('input', 'ssh-keygen, which verifies signatures, cannot be run', { hint: 'Install it (openssh-client).' })
    return new AppError('refused', `commit ${short} ${whyNot(stderr)}`, { hint })
  }
  const settings = [...(copy.world.settings ?? []), ...verifying, `gpg.ssh.allowedSignersFile=${signers}`]
  await runGit({ ...copy.world, settings, faultOf }, { folder: copy.folder, args: ['verify-commit', '--', id] })
}

/** In what `ssh-keygen -Y verify` and git say. */
function whyNot(stderr: string): string {
  const [, whom = '', key = ''] = /^Good "git" signature (?:for (.+?) )?with \S+ key (\S+)$/m.exec(stderr) ?? []
  if (key === '') return 'bears a signature that is not of what it says: it was altered after it was signed, or the signature is broken'
  return whom === ''
    ? `is signed by the key ${key}, which is not among the allowed signers`
    : `is signed by ${visible(whom)} with the key ${key}, which was not valid by then`
}
