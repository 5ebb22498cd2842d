// The routes about a repository: what kind each is, and a request that succeeds for whoever may.
import type { Probe } from './outcomes.ts'
import type { World } from './world.ts'

export type RepositoryRow = {
  /** read, write: with the permission, or as a member. admin: as an admin. apps: by an installation alone. jwt: by the app itself. */
  like: 'read' | 'metadata' | 'write' | 'admin' | 'apps' | 'jwt'
  /** Status of success. */
  status?: number
  /** `base`: the repository's path. `ok`: whether the caller is to succeed; what takes something new is made only then. */
  probe: (world: World, base: string, ok: boolean) => Promise<Probe> | Probe
}

const sha = 'a'.repeat(40)
let count = 0

/** A SHA that no other request has named. */
const freshSha = () => (++count).toString(16).padStart(40, '0')

async function send(world: World, method: string, path: string, body: object, by: 'owner' | 'inst'): Promise<Record<string, number>> {
  const answer = await world.call(method, path, { authorization: world.as[by], body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

async function branch(world: World, base: string): Promise<string> {
  const name = `branch-${++count}`
  await send(world, 'POST', `${base}/git/refs`, { ref: `refs/heads/${name}`, sha: freshSha() }, 'owner')
  return name
}

/** Things of a repository that the requests are about, made once for each; ids of nothing where there is no repository. */
const made = new Map<string, Promise<Things>>()
type Things = { run: number; suite: number; pull: number; branch: string }

function things(world: World, base: string): Promise<Things> {
  if (base.endsWith('/nothing')) return Promise.resolve({ run: 1, suite: 1, pull: 1, branch: 'main' })
  const key = world.fixture.data + base
  const known = made.get(key) ?? makeThings(world, base)
  made.set(key, known)
  return known
}

async function makeThings(world: World, base: string): Promise<Things> {
  const run = await world.call('POST', `${base}/check-runs`, {
    authorization: world.as.inst,
    body: { name: 'build', head_sha: sha, conclusion: 'success' },
  })
  const head = await branch(world, base)
  const { number = 0 } = await send(world, 'POST', `${base}/pulls`, { title: 'Change', head, base: 'main' }, 'owner')
  return { run: run.body.id, suite: run.body.check_suite.id, pull: number, branch: head }
}

/** A path below the repository, with the ids of its things. */
const at =
  (below: string, body?: object): RepositoryRow['probe'] =>
  async (world, base) => {
    const { run, suite, pull, branch } = await things(world, base)
    const named: Record<string, string | number> = { run, suite, pull, branch }
    const path = base + below.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(named[name]))
    return { path, ...(body === undefined ? {} : { body }) }
  }

const repo = '/repos/{owner}/{repo}'

export const repositoryRows: Readonly<Record<string, RepositoryRow>> = {
  [`GET ${repo}/installation`]: { like: 'jwt', probe: at('/installation') },
  [`GET ${repo}`]: { like: 'metadata', probe: at('') },
  [`GET ${repo}/git/ref/{ref}`]: { like: 'read', probe: at('/git/ref/heads/{branch}') },
  [`POST ${repo}/git/refs`]: {
    like: 'write',
    status: 201,
    probe: (_, base) => ({ path: `${base}/git/refs`, body: { ref: `refs/heads/new-${++count}`, sha } }),
  },
  [`PATCH ${repo}/git/refs/{ref}`]: {
    like: 'write',
    probe: async (world, base) => ({ ...(await at('/git/refs/heads/{branch}')(world, base, true)), body: { sha: freshSha() } }),
  },
  [`POST ${repo}/statuses/{sha}`]: { like: 'write', status: 201, probe: at(`/statuses/${sha}`, { state: 'success' }) },
  [`GET ${repo}/commits/{ref}/statuses`]: { like: 'read', probe: at('/commits/main/statuses') },
  [`GET ${repo}/commits/{ref}/status`]: { like: 'read', probe: at('/commits/{branch}/status') },
  [`POST ${repo}/check-runs`]: { like: 'apps', status: 201, probe: at('/check-runs', { name: 'test', head_sha: sha }) },
  [`GET ${repo}/check-runs/{check_run_id}`]: { like: 'read', probe: at('/check-runs/{run}') },
  [`PATCH ${repo}/check-runs/{check_run_id}`]: { like: 'apps', probe: at('/check-runs/{run}', { conclusion: 'success' }) },
  [`GET ${repo}/check-runs/{check_run_id}/annotations`]: { like: 'read', probe: at('/check-runs/{run}/annotations') },
  [`POST ${repo}/check-runs/{check_run_id}/rerequest`]: { like: 'apps', status: 201, probe: at('/check-runs/{run}/rerequest') },
  [`GET ${repo}/commits/{ref}/check-runs`]: { like: 'read', probe: at('/commits/main/check-runs') },
  [`GET ${repo}/check-suites/{check_suite_id}/check-runs`]: { like: 'read', probe: at('/check-suites/{suite}/check-runs') },
  [`POST ${repo}/check-suites`]: {
    like: 'apps',
    status: 201,
    probe: (_, base) => ({ path: `${base}/check-suites`, body: { head_sha: freshSha() } }),
  },
  [`PATCH ${repo}/check-suites/preferences`]: {
    like: 'admin',
    probe: at('/check-suites/preferences', { auto_trigger_checks: [{ app_id: 1, setting: true }] }),
  },
  [`GET ${repo}/check-suites/{check_suite_id}`]: { like: 'read', probe: at('/check-suites/{suite}') },
  [`POST ${repo}/check-suites/{check_suite_id}/rerequest`]: { like: 'apps', status: 201, probe: at('/check-suites/{suite}/rerequest') },
  [`GET ${repo}/commits/{ref}/check-suites`]: { like: 'read', probe: at(`/commits/${sha}/check-suites`) },
  [`GET ${repo}/pulls`]: { like: 'read', probe: at('/pulls') },
  [`POST ${repo}/pulls`]: {
    like: 'write',
    status: 201,
    probe: async (world, base, ok) => ({
      path: `${base}/pulls`,
      body: { title: 'Another', head: ok ? await branch(world, base) : 'main', base: 'main' },
    }),
  },
  [`GET ${repo}/pulls/{pull_number}`]: { like: 'read', probe: at('/pulls/{pull}') },
  [`PATCH ${repo}/pulls/{pull_number}`]: { like: 'write', probe: at('/pulls/{pull}', { title: 'Renamed' }) },
  [`GET ${repo}/issues/{issue_number}/comments`]: { like: 'read', probe: at('/issues/{pull}/comments') },
  [`POST ${repo}/issues/{issue_number}/comments`]: { like: 'write', status: 201, probe: at('/issues/{pull}/comments', { body: 'Seen.' }) },
}
