// Where an apply says that its manifests came from: CI's environment, else the git repository around, asked so that nothing in it runs.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitSource, sourceOf } from '../../src/cli/source.ts'
import { temporaryFolder, writeFiles } from '../e2e/cli.ts'

const { PATH } = process.env
const github = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SHA: 'c0ffee',
  GITHUB_ACTOR: 'ann',
  GITHUB_SERVER_URL: 'https://code.example.com',
  GITHUB_REPOSITORY: 'acme/apps',
  GITHUB_RUN_ID: '77',
}

describe('in CI', () => {
  test.each([
    ['GitHub Actions', github, { commit: 'c0ffee', author: 'ann', url: 'https://code.example.com/acme/apps/actions/runs/77' }],
    [
      'GitLab CI',
      { GITLAB_CI: 'true', CI_COMMIT_SHA: 'beef', GITLAB_USER_LOGIN: 'ben', CI_JOB_URL: 'https://gitlab.example.com/9' },
      { commit: 'beef', author: 'ben', url: 'https://gitlab.example.com/9' },
    ],
    ['what says nothing more', { GITLAB_CI: 'true' }, null],
    ['very long names', { GITLAB_CI: 'true', CI_COMMIT_SHA: 'a'.repeat(900) }, { commit: 'a'.repeat(100), author: null, url: null }],
  ])('%s tells it', async (_, env, source) => {
    expect(await sourceOf({ cwd: temporaryFolder(), env: { PATH, ...env } })).toEqual(source)
  })
})

describe('in a git repository', () => {
  function repository() {
    const folder = temporaryFolder()
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: { PATH, HOME: folder }, encoding: 'utf8' }).trim()
    git('init', '--quiet')
    writeFiles(folder, { 'app.yaml': 'x', 'deep/app.yaml': 'x' })
    git('add', '.')
    const author = ['-c', 'user.name=Ann Author', '-c', 'user.email=ann@example.com']
    git(...author, 'commit', '--quiet', '-m', 'One\n\nauthor Eve <eve@example.com> 1 +0000')
    return { folder, git, commit: git('rev-parse', 'HEAD') }
  }

  test('it is the commit at hand and its author, from any folder below, and nothing that the settings name is run', async () => {
    const { folder, git, commit } = repository()
    for (const name of ['core.fsmonitor', 'core.pager', 'core.sshCommand', 'core.editor', 'gpg.program'])
      git('config', name, `touch ${folder}/ran`)
    git('config', 'log.showSignature', 'true')
    const source = { commit, author: 'Ann Author', url: null }
    expect(await sourceOf({ cwd: folder, env: { PATH } })).toEqual(source)
    expect(await sourceOf({ cwd: join(folder, 'deep'), env: { PATH } })).toEqual(source)
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  test('a folder of a change request that looks like a bare repository is none', async () => {
    const { folder, git } = repository()
    git('clone', '--quiet', '--bare', '.', 'trap')
    expect(await sourceOf({ cwd: join(folder, 'trap'), env: { PATH } })).toBeNull()
  })

  test('without a commit, a repository or git there is none', async () => {
    const folder = temporaryFolder()
    expect(await sourceOf({ cwd: folder, env: { PATH } })).toBeNull()
    execFileSync('git', ['init', '--quiet'], { cwd: folder, env: { PATH } })
    expect(await sourceOf({ cwd: folder, env: { PATH } })).toBeNull()
    expect(await sourceOf({ cwd: repository().folder, env: { PATH: folder } })).toBeNull()
  })
})

test('what is no commit, or has no author, gives what it has', () => {
  expect(commitSource('HEAD missing\n')).toEqual({ commit: null, author: null, url: null })
  const sha = 'a'.repeat(40)
  expect(commitSource(`${sha} commit 10\ntree x\n\nauthor Eve <e@x> 1 +0000\n`)).toEqual({ commit: sha, author: null, url: null })
})
