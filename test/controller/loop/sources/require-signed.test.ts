// Commits that must be signed: with real keys, made by ssh-keygen.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { gitAddress } from '../../../../controller/loop/sources/git-address.ts'
import { gitSource } from '../../../../controller/loop/sources/git-source.ts'
import { type GitRepository, gitRepository } from '../../../cli/git/git-repository.ts'
import { temporaryFolder } from '../../../e2e/cli.ts'

const { PATH } = process.env
const { signal } = new AbortController()
const hasKeygen = spawnSync('ssh-keygen', ['-?']).error === undefined

beforeAll(() => {
  if (!hasKeygen) console.warn('ssh-keygen is not there: signed commits are not tried')
})

/** A key, and its line for a file of allowed signers. */
function newKey(whom: string, folder = temporaryFolder()): { file: string; line: string; fingerprint: string } {
  const file = join(folder, whom)
  execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', whom, '-f', file])
  const fingerprint = execFileSync('ssh-keygen', ['-l', '-f', `${file}.pub`], { encoding: 'utf8' }).split(' ')[1] ?? ''
  return { file, line: `${whom}@acme.example ${readFileSync(`${file}.pub`, 'utf8').split(' ').slice(0, 2).join(' ')}\n`, fingerprint }
}

function signers(...lines: string[]): string {
  const file = join(temporaryFolder(), 'allowed signers')
  writeFileSync(file, lines.join(''))
  return file
}

/** Commits, signed by the key in `file`. */
function commitSigned({ folder, git }: GitRepository, file: string, ...more: string[]): string {
  writeFileSync(join(folder, 'a.yaml'), `# ${Math.random()}\n`)
  git('add', '--all')
  git('-c', 'gpg.format=ssh', '-c', `user.signingKey=${file}`, 'commit', '--quiet', '--gpg-sign', '-m', 'Signed', ...more)
  return git('rev-parse', 'HEAD')
}

const sourceOf = (folder: string, signers: string | null, path = PATH) =>
  gitSource(
    { address: gitAddress(folder, '/'), ref: { branch: 'main' }, path: '', signers, cache: temporaryFolder() },
    { env: { PATH: path }, folder: '/' },
  )
const checkedOut = async (folder: string, signers: string | null) => {
  const source = sourceOf(folder, signers)
  return (await source.checkout(await source.newest(signal), signal)).revision.subject
}

describe.skipIf(!hasKeygen)('a commit that must be signed', () => {
  test('is taken with a signature by a key on the list', async () => {
    const repository = gitRepository()
    const [ann, ben] = [newKey('ann'), newKey('ben')]
    commitSigned(repository, ben.file)
    expect(await checkedOut(repository.folder, signers(ann.line, '# a comment\n', ben.line))).toBe('Signed')
  })

  test('is refused where nobody signed it, though the one before is signed', async () => {
    const repository = gitRepository()
    const ann = newKey('ann')
    commitSigned(repository, ann.file)
    const id = repository.commit('Eve', 'Unsigned', { 'b.yaml': '# evil\n' })
    const source = sourceOf(repository.folder, signers(ann.line))
    expect(await source.newest(signal)).toBe(id)
    await expect(source.checkout(id, signal)).rejects.toMatchObject({ code: 'refused', message: `commit ${id.slice(0, 12)} is not signed` })
    // Without the list it is taken.
    expect(await checkedOut(repository.folder, null)).toBe('Unsigned')
  })

  test('is refused where somebody else signed it, by whatever name', async () => {
    const repository = gitRepository()
    const [ann, eve] = [newKey('ann'), newKey('eve')]
    const id = commitSigned(repository, eve.file, '--author', 'ann <ann@acme.example>')
    await expect(checkedOut(repository.folder, signers(ann.line))).rejects.toMatchObject({
      code: 'refused',
      message: `commit ${id.slice(0, 12)} is signed by the key ${eve.fingerprint}, which is not among the allowed signers`,
    })
    // A list in the repository, and settings there, say nothing.
    repository.git('config', 'gpg.ssh.allowedSignersFile', signers(eve.line))
    await expect(checkedOut(repository.folder, signers(ann.line))).rejects.toThrow('not among the allowed signers')
  })

  test('is refused where it was altered after it was signed', async () => {
    const repository = gitRepository()
    const ann = newKey('ann')
    const id = commitSigned(repository, ann.file)
    const text = repository.git('cat-file', 'commit', id).replace('Signed', 'Forged')
    const forged = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: repository.folder,
      input: `${text}\n`,
      encoding: 'utf8',
    }).trim()
    repository.git('update-ref', 'refs/heads/main', forged)
    await expect(checkedOut(repository.folder, signers(ann.line))).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('altered after it was signed'),
    })
  })

  test('is refused where the key was not valid by then, or may not sign such things', async () => {
    const repository = gitRepository()
    const ann = newKey('ann')
    const [whom, ...key] = ann.line.split(' ')
    commitSigned(repository, ann.file)
    await expect(checkedOut(repository.folder, signers([whom, 'valid-before="20200101"', ...key].join(' ')))).rejects.toMatchObject({
      code: 'refused',
    })
    await expect(checkedOut(repository.folder, signers([whom, 'namespaces="file"', ...key].join(' ')))).rejects.toMatchObject({
      code: 'refused',
    })
    expect(await checkedOut(repository.folder, signers([whom, 'namespaces="git"', ...key].join(' ')))).toBe('Signed')
  })

  test('is refused with a signature of another kind, whose program is never run', async () => {
    const repository = gitRepository()
    repository.commit('Ann', 'Otherwise', {})
    const text = repository.git('cat-file', 'commit', 'HEAD')
    const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n iHUEABYKAB0\n -----END PGP SIGNATURE-----'
    const input = `${text.replace(/^(committer .*)$/m, `$1\n${signature}`)}\n`
    const id = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
      cwd: repository.folder,
      input,
      encoding: 'utf8',
    }).trim()
    repository.git('update-ref', 'refs/heads/main', id)
    const bin = temporaryFolder()
    // Says that everything is well.
    writeFileSync(join(bin, 'gpg'), `#!/bin/sh\necho ran > ${bin}/ran\nprintf '\\n[GNUPG:] GOODSIG 1 ann\\n[GNUPG:] TRUST_ULTIMATE\\n'\n`, {
      mode: 0o755,
    })
    const source = sourceOf(repository.folder, signers(newKey('ann').line), `${bin}:${PATH}`)
    await expect(source.checkout(id, signal)).rejects.toThrow('is not signed by a key of ssh')
    expect(existsSync(join(bin, 'ran'))).toBe(false)
  })

  test('is refused while the list is not there, or empty', async () => {
    const repository = gitRepository()
    const ann = newKey('ann')
    commitSigned(repository, ann.file)
    await expect(checkedOut(repository.folder, '/nowhere/signers')).rejects.toThrow('there is no file of allowed signers /nowhere/signers')
    await expect(checkedOut(repository.folder, signers(''))).rejects.toMatchObject({ code: 'refused' })
  })
})
