// A git repository as a source: real repositories, by path and over smart HTTP, some of them written by somebody who means harm.
import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { gitAddress } from '../../../../controller/loop/sources/git-address.ts'
import { type GitSourceOptions, gitSource } from '../../../../controller/loop/sources/git-source.ts'
import type { ManifestSource } from '../../../../controller/ports.ts'
import { gitRepository } from '../../../cli/git/git-repository.ts'
import { temporaryFolder } from '../../../e2e/cli.ts'
import { gitServer } from './git-server.ts'

const { PATH } = process.env
const { signal } = new AbortController()
const app = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: {}\n`

type Options = Partial<Omit<GitSourceOptions, 'address'>> & { env?: Record<string, string>; folder?: string }

function sourceOf(address: string, { env = {}, folder = '/', ...options }: Options = {}): ManifestSource & { cache: string } {
  const cache = options.cache ?? temporaryFolder()
  const all = { ref: { branch: 'main' }, path: '', signers: null, ...options, cache, address: gitAddress(address, folder) }
  return { ...gitSource(all, { env: { PATH, ...env }, folder }), cache }
}

/** Everything below a folder, links with where they lead. */
function filesIn(folder: string, below = ''): Record<string, string> {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = join(below, entry.name)
    if (entry.isDirectory()) Object.assign(found, filesIn(folder, path))
    else found[path] = entry.isSymbolicLink() ? `-> ${readlinkSync(join(folder, path))}` : readFileSync(join(folder, path), 'utf8')
  }
  return found
}

async function newestFiles(source: ManifestSource): Promise<Record<string, string>> {
  const { root, release } = await source.checkout(await source.newest(signal), signal)
  const files = filesIn(root)
  await release()
  return files
}

describe('the newest revision', () => {
  test('is the commit of the branch, and nothing is fetched to know it', async () => {
    const { folder, git, commit } = gitRepository()
    const first = commit('Ann', 'Add it', { 'a.yaml': app('one') })
    const source = sourceOf(folder)
    expect(await source.newest(signal)).toBe(first)
    const second = commit('Ann', 'More', { 'b.yaml': app('two') })
    expect(await source.newest(signal)).toBe(second)
    expect(readdirSync(join(source.cache, 'sha1.git', 'objects', 'pack'))).toEqual([])
    git('checkout', '--quiet', '-b', 'other')
    commit('Ben', 'Elsewhere')
    expect(await source.newest(signal)).toBe(second)
  })

  test('follows a branch that was pushed over', async () => {
    const { folder, git, commit } = gitRepository()
    const first = commit('Ann', 'Add it', { 'a.yaml': app('one') })
    commit('Ann', 'Regret', { 'a.yaml': app('two') })
    const source = sourceOf(folder)
    expect(await newestFiles(source)).toEqual({ 'a.yaml': app('two') })
    git('reset', '--quiet', '--hard', first)
    expect(await source.newest(signal)).toBe(first)
    expect(await newestFiles(source)).toEqual({ 'a.yaml': app('one') })
    git('checkout', '--quiet', '--orphan', 'anew')
    const anew = commit('Ben', 'Anew', { 'a.yaml': app('three') })
    git('branch', '--quiet', '-M', 'main')
    expect(await source.newest(signal)).toBe(anew)
    expect(await newestFiles(source)).toEqual({ 'a.yaml': app('three') })
  })

  test('is the commit of a tag, annotated or not, wherever it is moved to', async () => {
    const { folder, git, commit } = gitRepository()
    const first = commit('Ann', 'Add it', { 'a.yaml': app('one') })
    git('tag', 'v1')
    const source = sourceOf(folder, { ref: { tag: 'v1' } })
    expect(await source.newest(signal)).toBe(first)
    const second = commit('Ann', 'More', { 'a.yaml': app('two') })
    git('tag', '--force', '--annotate', '-m', 'Moved', 'v1')
    expect(await source.newest(signal)).toBe(second)
    expect(await newestFiles(source)).toEqual({ 'a.yaml': app('two') })
  })

  test('is that of HEAD where neither branch nor tag is named', async () => {
    const { folder, git, commit } = gitRepository()
    git('checkout', '--quiet', '-b', 'trunk')
    const id = commit('Ann', 'Add it', { 'a.yaml': app('one') })
    expect(await sourceOf(folder, { ref: null }).newest(signal)).toBe(id)
  })

  test('is not that of a branch or tag whose name ends alike', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Ann', 'Add it')
    git('update-ref', 'refs/odd/refs/heads/deploy', 'HEAD')
    git('branch', 'very/deploy')
    git('tag', 'deploy')
    await expect(sourceOf(folder, { ref: { branch: 'deploy' } }).newest(signal)).rejects.toThrow('has no branch deploy')
  })

  test('of a branch that was deleted is an error that says so', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Ann', 'Add it', { 'a.yaml': app('one') })
    git('branch', 'deploy')
    const source = sourceOf(folder, { ref: { branch: 'deploy' } })
    await source.newest(signal)
    git('branch', '--quiet', '-D', 'deploy')
    await expect(source.newest(signal)).rejects.toMatchObject({ code: 'input', message: `${folder} has no branch deploy` })
  })
})

describe('a checkout', () => {
  test('holds the files of the commit, and tells subject, author and time', async () => {
    const { folder, commit } = gitRepository()
    const first = commit('Ann', 'Add it\n\nAt last.', { 'apps/a.yaml': app('one'), 'apps/deep/b.yaml': app('two'), 'README.md': 'hello' })
    const source = sourceOf(folder)
    const { root, folder: at, revision, release } = await source.checkout(first, signal)
    expect(at).toBe(root)
    expect(revision).toEqual({ id: first, subject: 'Add it', author: 'Ann', at: '2026-01-01T12:00:00.000Z' })
    expect(filesIn(root)).toEqual({ 'apps/a.yaml': app('one'), 'apps/deep/b.yaml': app('two'), 'README.md': 'hello' })
    expect(lstatSync(join(root, '..')).mode & 0o077).toBe(0)
    await release()
    expect(existsSync(root)).toBe(false)
    await release()
  })

  test('of a path holds that alone', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'Add it', { 'apps/a.yaml': app('one'), 'apps2/b.yaml': app('two'), 'c.yaml': app('three') })
    const source = sourceOf(folder, { path: 'apps' })
    const { root, folder: at, release } = await source.checkout(await source.newest(signal), signal)
    expect(at).toBe(join(root, 'apps'))
    expect(filesIn(root)).toEqual({ 'apps/a.yaml': app('one') })
    await release()
    expect(await newestFiles(sourceOf(folder, { path: 'c.yaml' }))).toEqual({ 'c.yaml': app('three') })
    const none = sourceOf(folder, { path: 'nothing' })
    await expect(none.checkout(await none.newest(signal), signal)).rejects.toThrow('has no nothing')
    // A pattern is no path.
    await expect(sourceOf(folder, { path: 'app*' }).checkout(await none.newest(signal), signal)).rejects.toThrow('has no app*')
  })

  test('is of the commit that was asked for, though a newer one is there', async () => {
    const { folder, commit } = gitRepository()
    const first = commit('Ann', 'Add it', { 'a.yaml': app('one') })
    commit('Ann', 'More', { 'a.yaml': app('two') })
    const { root } = await sourceOf(folder).checkout(first, signal)
    expect(filesIn(root)).toEqual({ 'a.yaml': app('one') })
  })

  test('brings no history, and of a next commit only what is new', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'Much', { 'large.bin': Buffer.from(createHash('sha512').update('x').digest('hex').repeat(10_000)) })
    commit('Ann', 'Less', { 'large.bin': '' })
    const big = Array.from({ length: 3_000 }, (_, n) => createHash('sha512').update(`${n}`).digest('base64')).join('\n')
    commit('Ann', 'Add it', { 'a.yaml': app('one'), 'stays.txt': big })
    const source = sourceOf(folder)
    await newestFiles(source)
    const packs = () => readdirSync(join(source.cache, 'sha1.git', 'objects', 'pack')).filter((name) => name.endsWith('.pack'))
    const sizes = () => packs().map((name) => lstatSync(join(source.cache, 'sha1.git', 'objects', 'pack', name)).size)
    commit('Ann', 'More', { 'a.yaml': app('two') })
    await newestFiles(source)
    expect(Math.min(...sizes())).toBeLessThan(2_000)
    expect(readFileSync(join(source.cache, 'sha1.git', 'shallow'), 'utf8')).not.toBe('')
    // What is there is not fetched again.
    const had = packs()
    await newestFiles(source)
    expect(packs()).toEqual(had)
  })

  test('of a copy that many fetches went into is made from a new one', async () => {
    const { folder, commit } = gitRepository()
    const source = sourceOf(folder, { limits: { fetches: 2 } })
    const counts: number[] = []
    for (const slug of ['one', 'two', 'three', 'four']) {
      commit('Ann', 'More', { 'a.yaml': app(slug) })
      expect(await newestFiles(source)).toEqual({ 'a.yaml': app(slug) })
      counts.push(readdirSync(join(source.cache, 'sha1.git', 'objects', 'pack')).filter((name) => name.endsWith('.pack')).length)
    }
    expect(counts).toEqual([1, 2, 1, 2])
  })

  test('of a copy that is broken is made anew', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'Add it', { 'a.yaml': app('one') })
    const source = sourceOf(folder)
    await newestFiles(source)
    const pack = join(source.cache, 'sha1.git', 'objects', 'pack')
    for (const name of readdirSync(pack)) {
      chmodSync(join(pack, name), 0o600)
      writeFileSync(join(pack, name), 'rubbish')
    }
    expect(await newestFiles(source)).toEqual({ 'a.yaml': app('one') })
    writeFileSync(join(source.cache, 'sha1.git', 'config'), '[core')
    commit('Ann', 'More', { 'a.yaml': app('two') })
    const { id } = (await source.checkout(execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim(), signal))
      .revision
    expect(id).toBe(await source.newest(signal))
  })

  test('that a process left behind is removed by the next one, and a lock does not hold it up', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'Add it', { 'a.yaml': app('one') })
    const source = sourceOf(folder)
    await newestFiles(source)
    mkdirSync(join(source.cache, 'checkouts', '999999-abc', 'apps'), { recursive: true })
    mkdirSync(join(source.cache, 'checkouts', '1-abc'))
    writeFileSync(join(source.cache, 'sha1.git', 'shallow.lock'), '')
    commit('Ann', 'More', { 'a.yaml': app('two') })
    expect(await newestFiles(sourceOf(folder, { cache: source.cache }))).toEqual({ 'a.yaml': app('two') })
    expect(readdirSync(join(source.cache, 'checkouts'))).toEqual(['1-abc'])
  })

  test('of a repository that names its commits by SHA-256 works alike', async () => {
    const folder = temporaryFolder()
    execFileSync('git', ['init', '--quiet', '--object-format=sha256', '--initial-branch=main'], { cwd: folder })
    const { commit } = gitRepository(folder)
    const id = commit('Ann', 'Add it', { 'a.yaml': app('one') })
    expect(id).toHaveLength(64)
    expect(await newestFiles(sourceOf(folder))).toEqual({ 'a.yaml': app('one') })
  })
})

describe('a repository that means harm', () => {
  /** A commit of entries as no git would write them. */
  function commitOfTree(git: (...args: string[]) => string, folder: string, lines: string): void {
    const tree = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
      cwd: folder,
      input: rawTree(lines),
      encoding: 'utf8',
    })
    git('update-ref', 'refs/heads/main', git('commit-tree', '-m', 'Odd', tree.trim()))
  }
  const rawTree = (lines: string) =>
    Buffer.concat(
      lines.split('\n').map((line) => {
        const [mode, id = '', name] = line.split(' ')
        return Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')])
      }),
    )
  const blob = (folder: string, input: string) =>
    execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input, encoding: 'utf8' }).trim()

  test('runs nothing: no hook, filter, monitor, pager, submodule, large-file program or hook of its packing', async () => {
    const { folder, git, commit } = gitRepository()
    const mark = join(temporaryFolder(), 'ran')
    const program = join(temporaryFolder(), 'program')
    writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat\n`, { mode: 0o755 })
    const other = gitRepository()
    other.commit('Eve', 'Inner', { 'inner.yaml': app('inner') })
    git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', other.folder, 'sub')
    git('config', 'core.hooksPath', join(folder, 'hooks'))
    for (const hook of ['post-checkout', 'reference-transaction', 'pre-receive', 'post-update', 'post-index-change']) {
      mkdirSync(join(folder, 'hooks'), { recursive: true })
      writeFileSync(join(folder, 'hooks', hook), `#!/bin/sh\necho ${hook} >> ${mark}\n`, { mode: 0o755 })
    }
    commit('Eve', 'Harm', {
      'a.yaml': app('one'),
      'large.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      '.gitattributes': '* filter=evil diff=evil ident\nlarge.yaml filter=lfs\n',
      '.gitmodules': `[submodule "sub"]\n\tpath = sub\n\turl = ext::${program}\n\tupdate = !${program}\n`,
    })
    for (const setting of [
      'core.fsmonitor',
      'core.pager',
      'filter.evil.smudge',
      'filter.lfs.process',
      'uploadpack.packObjectsHook',
      'core.sshCommand',
      'core.alternateRefsCommand',
      'credential.helper',
      'core.askPass',
      'diff.evil.textconv',
    ])
      git('config', setting, program)
    rmSync(mark, { force: true })
    const files = await newestFiles(sourceOf(folder))
    expect(files['a.yaml']).toBe(app('one'))
    expect(files['large.yaml']).toContain('git-lfs')
    expect(Object.keys(files).filter((name) => name.startsWith('sub'))).toEqual([])
    expect(existsSync(mark)).toBe(false)
  })

  test('has its links written as links, and leads nothing that is written elsewhere by them', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Eve', 'Links')
    const outside = temporaryFolder()
    const [link, file] = [blob(folder, outside), blob(folder, app('evil'))]
    const inner = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
      cwd: folder,
      input: rawTree(`100644 ${file} evil.yaml`),
      encoding: 'utf8',
    }).trim()
    commitOfTree(git, folder, `120000 ${link} a\n120000 ${blob(folder, '/etc/passwd')} passwd.yaml`)
    expect(await newestFiles(sourceOf(folder))).toEqual({ a: `-> ${outside}`, 'passwd.yaml': '-> /etc/passwd' })
    // The same name as a link, and as a folder to write into.
    commitOfTree(git, folder, `120000 ${link} a\n40000 ${inner} a`)
    await expect(newestFiles(sourceOf(folder))).rejects.toThrow(/a of the commit cannot be written: EEXIST/)
    expect(readdirSync(outside)).toEqual([])
  })

  test('may not write files below names that lead elsewhere, or that are no text', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Eve', 'Begin')
    const file = blob(folder, app('evil'))
    const inner = execFileSync('git', ['hash-object', '-t', 'tree', '-w', '--literally', '--stdin'], {
      cwd: folder,
      input: rawTree(`100644 ${file} config`),
      encoding: 'utf8',
    }).trim()
    const source = sourceOf(folder)
    for (const line of [`40000 ${inner} ..`, `40000 ${inner} .git`, `40000 ${inner} .GIT`, `100644 ${file} \ufffd.yaml`]) {
      commitOfTree(git, folder, line)
      await expect(newestFiles(source), line).rejects.toThrow('a file of a name that is not written here')
    }
    expect(readdirSync(join(source.cache, 'checkouts'))).toEqual([])
  })

  test('may not bring too many files, too many bytes, or more than can be kept', async () => {
    const { folder, commit } = gitRepository()
    commit('Eve', 'Bomb', { 'a.yaml': app('one'), 'b.yaml': '#'.repeat(200_000), 'c.yaml': '#'.repeat(200_000) })
    const id = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: folder, encoding: 'utf8' }).trim()
    await expect(sourceOf(folder, { limits: { files: 2 } }).checkout(id, signal)).rejects.toThrow('the commit has 3 files; the limit is 2')
    await expect(sourceOf(folder, { limits: { bytes: 300_000 } }).checkout(id, signal)).rejects.toThrow('bytes; the limit is 300000')
    commit('Eve', 'Much', { 'large.bin': randomBytes(300_000) })
    const source = sourceOf(folder, { limits: { fetched: 100_000 } })
    await expect(newestFiles(source)).rejects.toThrow('holds more than 100000 bytes, packed; nothing of it was kept')
    expect(existsSync(join(source.cache, 'sha1.git'))).toBe(false)
    expect(readdirSync(join(source.cache, 'checkouts'))).toEqual([])
  })

  test('may not name a tree or a file where a commit belongs', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Eve', 'Begin', { 'a.yaml': app('one') })
    git('tag', 'odd', git('rev-parse', 'HEAD:a.yaml'))
    await expect(newestFiles(sourceOf(folder, { ref: { tag: 'odd' } }))).rejects.toMatchObject({
      name: 'AppError',
      message: expect.stringContaining('commit'),
    })
  })
})

describe('over HTTP, with credentials', () => {
  const token = 'tok-Sup3r+secret'
  const login = `bot:${token}`
  const base64 = Buffer.from(login).toString('base64')

  async function served() {
    const root = temporaryFolder()
    mkdirSync(join(root, 'acme', 'apps.git'), { recursive: true })
    const repository = gitRepository(join(root, 'acme', 'apps.git'))
    repository.commit('Ann', 'Add it', { 'apps/a.yaml': app('one') })
    const server = await gitServer(root, login)
    return { root, server, repository, address: `${server.url}/acme/apps.git` }
  }

  test('no process shows them while it runs, nor does an error or a name', async () => {
    const { server, address, repository } = await served()
    const seen: string[] = []
    server.before = () => {
      const listed = execFileSync('ps', ['-eww', '-o', 'args'], { encoding: 'utf8' })
      const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
      const lines = processes.flatMap((pid) => {
        try {
          return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        } catch {
          return []
        }
      })
      seen.push(listed, ...lines)
    }
    const source = sourceOf(address, {
      path: 'apps',
      env: { GIT_TOKEN: token },
      credentials: { username: 'bot', tokenFrom: { env: 'GIT_TOKEN' } },
    })
    expect(await newestFiles(source)).toEqual({ 'apps/a.yaml': app('one') })
    const all = seen.join('\n')
    expect(all).toContain(`git-remote-http ${address}`)
    expect(all).toMatch(/ ls-remote /)
    expect(all).toMatch(/ fetch /)
    expect(all).not.toContain(token)
    expect(all).not.toContain(base64)
    expect(new Set(server.asked.map(({ authorization }) => authorization))).toEqual(new Set([`Basic ${base64}`]))
    // Nothing of them is kept with the copy either.
    expect(JSON.stringify(filesIn(source.cache)).includes(token) || JSON.stringify(filesIn(source.cache)).includes(base64)).toBe(false)
    expect(source.name).toBe(`${address} (branch main, apps)`)
    repository.git('branch', '-M', 'gone')
    await expect(source.newest(signal)).rejects.toThrow(`${address} has no branch main`)
  })

  test('a file and a program may know them; what a program says is asked anew once it is not taken', async () => {
    const { server, address } = await served()
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'token'), `${token}\n`)
    const byFile = sourceOf(address, { folder, credentials: { username: 'bot', tokenFrom: { file: 'token' } } })
    const id = await byFile.newest(signal)
    writeFileSync(join(folder, 'token'), 'former')
    await expect(byFile.newest(signal)).rejects.toMatchObject({
      code: 'refused',
      message: `${address} does not take the credentials, or asks for some`,
    })
    const calls = join(folder, 'calls')
    const command = ['sh', '-c', `echo called >> ${calls}; cat ${join(folder, 'token')}`]
    const byProgram = sourceOf(address, { folder, credentials: { username: 'bot', tokenFrom: { command } } })
    await expect(byProgram.newest(signal)).rejects.toThrow('does not take the credentials')
    writeFileSync(join(folder, 'token'), token)
    expect(await byProgram.newest(signal)).toBe(id)
    expect(await byProgram.newest(signal)).toBe(id)
    expect(readFileSync(calls, 'utf8')).toBe('called\ncalled\n')
    expect(server.asked.length).toBeGreaterThan(3)
  })

  test.each([
    ['are missing', {}, 'does not take the credentials, or asks for some'],
    ['are in a variable that is not set', { credentials: { tokenFrom: { env: 'GIT_TOKEN' } } }, 'the variable GIT_TOKEN is not set'],
    ['are in a file that is not there', { credentials: { tokenFrom: { file: 'none' } } }, 'cannot be read (ENOENT)'],
    ['come from a program that is not there', { credentials: { tokenFrom: { command: ['no-such-program'] } } }, 'cannot be run (ENOENT)'],
    [
      'come from a program that fails',
      { credentials: { tokenFrom: { command: ['sh', '-c', 'echo my secret >&2; exit 3'] } } },
      'ended with 3',
    ],
    ['come from a program that says nothing', { credentials: { tokenFrom: { command: ['true'] } } }, 'what true prints is empty'],
    ['come from a program that says too much', { credentials: { tokenFrom: { command: ['echo', 'one\ntwo'] } } }, 'is more than one line'],
  ])('where they %s, it says so', async (_what, options, message) => {
    const { address } = await served()
    const failing = sourceOf(address, options).newest(signal)
    await expect(failing).rejects.toThrow(message)
    await failing.catch((error) => expect(`${error.message} ${error.hint}`).not.toContain('my secret'))
  })

  test('they go nowhere else: a redirection is not followed', async () => {
    const { server, address } = await served()
    const other = await gitServer(temporaryFolder())
    server.before = (path, response) => void response.writeHead(302, { location: `${other.url}${path}` }).end()
    const source = sourceOf(address, { env: { GIT_TOKEN: token }, credentials: { username: 'bot', tokenFrom: { env: 'GIT_TOKEN' } } })
    await expect(source.newest(signal)).rejects.toThrow(`${address} leads elsewhere`)
    expect(other.asked).toEqual([])
  })

  test('no helper of the account keeps them', async () => {
    const { address } = await served()
    const home = temporaryFolder()
    const mark = join(home, 'helped')
    writeFileSync(join(home, '.gitconfig'), `[credential]\n\thelper = "!cat >> ${mark}; true"\n`)
    const options = { credentials: { username: 'bot', tokenFrom: { env: 'GIT_TOKEN' } } }
    await sourceOf(address, { ...options, env: { GIT_TOKEN: token, HOME: home } }).newest(signal)
    await expect(sourceOf(address, { ...options, env: { GIT_TOKEN: 'wrong', HOME: home } }).newest(signal)).rejects.toThrow('credentials')
    expect(existsSync(mark)).toBe(false)
  })

  test('a server that is not there, or has trouble, or has no such repository, is told as such', async () => {
    const { server, address } = await served()
    const options = { env: { GIT_TOKEN: token }, credentials: { username: 'bot', tokenFrom: { env: 'GIT_TOKEN' } } }
    const error = (url: string) => sourceOf(url, options).newest(signal)
    await expect(error('http://127.0.0.1:1/acme/apps.git')).rejects.toMatchObject({ code: 'unreachable', retryable: true })
    await expect(error(`${server.url}/acme/none.git`)).rejects.toMatchObject({
      code: 'input',
      message: expect.stringContaining('there is no repository at'),
    })
    server.before = (_path, response) => void response.writeHead(503).end()
    await expect(error(address)).rejects.toMatchObject({ code: 'unreachable', message: `${address} does not answer` })
    server.before = (_path, response) => void response.writeHead(403).end()
    await expect(error(address)).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('may not be read') })
  })

  test('nobody waits for one that hangs once the wait is given up, and no process stays', async () => {
    const { server, address } = await served()
    server.before = () => new Promise(() => {})
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 400)
    const source = sourceOf(address, { env: { GIT_TOKEN: token }, credentials: { username: 'bot', tokenFrom: { env: 'GIT_TOKEN' } } })
    await expect(source.newest(stop.signal)).rejects.toMatchObject({ code: 'interrupted' })
    await wait(100)
    expect(execFileSync('ps', ['-eww', '-o', 'args'], { encoding: 'utf8' })).not.toContain(address)
  })

  test('a commit that was pushed over between the two questions is told as such', async () => {
    const { address, repository } = await served()
    const source = sourceOf(address, { env: { GIT_TOKEN: token }, credentials: { username: 'bot', tokenFrom: { env: 'GIT_TOKEN' } } })
    await source.newest(signal)
    await expect(source.checkout('0123456789'.repeat(4), signal)).rejects.toMatchObject({
      code: 'unreachable',
      message: `${address} does not have the commit any more`,
    })
    repository.commit('Ann', 'More', { 'apps/b.yaml': app('two') })
    expect(Object.keys(await newestFiles(source))).toEqual(['apps/a.yaml', 'apps/b.yaml'])
  })
})

test('over ssh, the key and the known hosts that are named are used, and nobody is asked anything', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'Add it', { 'a.yaml': app('one') })
  const bin = temporaryFolder()
  const keys = join(bin, "it's a key")
  mkdirSync(keys)
  // Says what it was called with, and then does what the other side would.
  const ssh = `#!/bin/sh\nprintf '%s\\n' "$@" "agent=$SSH_AUTH_SOCK" > ${bin}/called\nfor last; do :; done\nexec sh -c "$last"\n`
  writeFileSync(join(bin, 'ssh'), ssh, { mode: 0o755 })
  const options = { folder: keys, env: { PATH: `${bin}:${PATH}`, SSH_AUTH_SOCK: '/agent' } }
  const address = `ssh://git@code.example.com:2222${folder}`
  const source = sourceOf(address, { ...options, ssh: { keyFile: 'id', knownHosts: 'hosts' } })
  await expect(source.newest(signal)).rejects.toThrow('there is no key')
  writeFileSync(join(keys, 'id'), 'key')
  expect(await newestFiles(source)).toEqual({ 'a.yaml': app('one') })
  const called = () => readFileSync(join(bin, 'called'), 'utf8').split('\n')
  expect(called()).toEqual(
    expect.arrayContaining(['BatchMode=yes', 'StrictHostKeyChecking=yes', 'IdentitiesOnly=yes', join(keys, 'id'), 'agent=']),
  )
  expect(called()).toEqual(expect.arrayContaining([`UserKnownHostsFile="${join(keys, 'hosts')}"`, '2222', 'git@code.example.com']))
  expect(source.name).toContain(`ssh://code.example.com:2222${folder} `)
  await sourceOf(`git@code.example.com:${folder}`, { ...options, ssh: { hostKeys: 'accept-new' } }).newest(signal)
  expect(called()).toEqual(expect.arrayContaining(['StrictHostKeyChecking=accept-new', 'agent=/agent']))
  for (const [words, message] of [
    ['git@code.example.com: Permission denied (publickey).', 'does not take the key'],
    ['Host key verification failed.', 'does not show a key that is known'],
  ]) {
    writeFileSync(join(bin, 'ssh'), `#!/bin/sh\necho "${words}" >&2\nexit 255\n`)
    await expect(source.newest(signal)).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining(message ?? '') })
  }
})

test('a repository that moved away, and one that is none, are errors that say so', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'Add it', { 'a.yaml': app('one') })
  const source = sourceOf(folder)
  await source.newest(signal)
  renameSync(join(folder, '.git'), join(folder, 'elsewhere'))
  await expect(source.newest(signal)).rejects.toThrow(`there is no repository at ${folder}`)
  await expect(sourceOf(join(folder, 'none')).newest(signal)).rejects.toThrow('there is no repository at')
})
