// One call, at least, for each route of the app-side API and each way it succeeds. Tests of the whole API go through this table.
import type { ApiRoute } from '../../../src/platform/app-side/route.ts'
import { type CallerKind, sha, type World } from './app-side-world.ts'
import { type ApiAnswer, type ApiOptions, conformingClient } from './conforming-client.ts'

type Params = Record<string, string | number>

export type Example = {
  as: CallerKind
  /** 200 where it is left out. */
  status?: number
  /** Other parameters of the path than those of the world. */
  params?: (world: World) => Params | Promise<Params>
  body?: (world: World) => object | Promise<object>
  query?: string
  /** The caller, where it must be a new one. */
  authorization?: (world: World) => Promise<string>
  /** On the platform that limits requests. */
  limited?: true
}

export const keyOf = ({ method, path }: Pick<ApiRoute, 'method' | 'path'>): string => `${method} ${path}`

const byApp: Example = { as: 'app' }
const byInstallation: Example = { as: 'installation' }
const byNobody: Example = { as: 'nobody' }
const done = (as: CallerKind, params: Example['params'] = () => ({})): Example => ({ as, status: 204, params })
const carols = async ({ userToken }: World) => ({ access_token: await userToken() })
const freshSha = 'b'.repeat(40)
const repo = '/repos/{owner}/{repo}'
const token = '/applications/{client_id}/token'

/** In this order. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'GET /': [byNobody],
  'GET /meta': [byNobody],
  'GET /rate_limit': [{ as: 'nobody', limited: true }],
  'GET /app': [byApp],
  'PATCH /app/hook/config': [{ as: 'app', body: () => ({ content_type: 'form', secret: 'quiet words', insecure_ssl: '0' }) }],
  'GET /app/hook/config': [byApp],
  'GET /app/hook/deliveries': [byApp],
  'GET /app/hook/deliveries/{delivery_id}': [byApp],
  'POST /app/hook/deliveries/{delivery_id}/attempts': [{ as: 'app', status: 202 }],
  'GET /app/installation-requests': [byApp],
  'PUT /app/installations/{installation_id}/suspended': [done('app', ({ ids }) => ({ installation_id: ids.suspended }))],
  'GET /app/installations': [byApp],
  'GET /app/installations/{installation_id}': [byApp, { as: 'app', params: ({ ids }) => ({ installation_id: ids.suspended }) }],
  'DELETE /app/installations/{installation_id}/suspended': [done('app', ({ ids }) => ({ installation_id: ids.suspended }))],
  'DELETE /app/installations/{installation_id}': [done('app', ({ ids }) => ({ installation_id: ids.ended }))],
  'POST /app/installations/{installation_id}/access_tokens': [
    { as: 'app', status: 201 },
    { as: 'app', status: 201, body: () => ({ repositories: ['api'], permissions: { statuses: 'write', single_file: 'read' } }) },
  ],
  'GET /orgs/{org}/installation': [byApp],
  'GET /users/{username}/installation': [byApp, { as: 'app', params: () => ({ username: 'acme' }) }],
  'GET /repos/{owner}/{repo}/installation': [byApp],
  'GET /apps/{app_slug}': [byNobody, { as: 'token' }, { as: 'user' }, byInstallation],
  'POST /app-manifests/{code}/conversions': [
    { as: 'nobody', status: 201, params: async ({ manifestCode }) => ({ code: await manifestCode() }) },
  ],
  'GET /installation/repositories': [byInstallation],
  'DELETE /installation/token': [{ as: 'installation', status: 204, authorization: ({ installationToken }) => installationToken() }],
  'GET /orgs/{org}/installations': [{ as: 'token' }, byInstallation, { as: 'user' }],
  'GET /user/installations': [{ as: 'user' }],
  'GET /user/installations/{installation_id}/repositories': [{ as: 'user' }],
  'PUT /user/installations/{installation_id}/repositories/{repository_id}': [
    done('token', async (world) => ({ repository_id: world.ids.web, installation_id: await selected(world) })),
  ],
  'DELETE /user/installations/{installation_id}/repositories/{repository_id}': [
    done('token', ({ ids, params: { installation_id } }) => ({ repository_id: ids.web, installation_id: installation_id ?? 0 })),
  ],
  [`POST ${token}`]: [{ as: 'client', body: carols }],
  [`PATCH ${token}`]: [{ as: 'client', body: carols }],
  [`POST ${token}/scoped`]: [
    {
      as: 'client',
      body: async (world) => ({ ...(await carols(world)), target: 'acme', repositories: ['api'], permissions: { statuses: 'read' } }),
    },
  ],
  [`DELETE ${token}`]: [{ as: 'client', status: 204, body: carols }],
  'DELETE /applications/{client_id}/grant': [{ as: 'client', status: 204, body: carols }],
  'GET /user': [{ as: 'token' }, { as: 'user' }],
  'GET /users/{username}': [byNobody, { as: 'token', params: () => ({ username: 'bot[bot]' }) }],
  'GET /orgs/{org}': [byNobody],
  [`GET ${repo}`]: [byInstallation, { as: 'token' }, byNobody],
  [`POST ${repo}/git/refs`]: [{ as: 'installation', status: 201, body: () => ({ ref: 'refs/heads/next', sha }) }],
  [`GET ${repo}/git/ref/{ref}`]: [{ as: 'installation', params: () => ({ ref: 'heads/next' }) }],
  [`PATCH ${repo}/git/refs/{ref}`]: [
    { as: 'installation', params: () => ({ ref: 'heads/next' }), body: () => ({ sha: freshSha, force: true }) },
  ],
  [`POST ${repo}/statuses/{sha}`]: [
    {
      as: 'installation',
      status: 201,
      body: () => ({ state: 'failure', description: 'It is not built.', target_url: 'https://ci.example' }),
    },
  ],
  [`GET ${repo}/commits/{ref}/statuses`]: [byInstallation],
  [`GET ${repo}/commits/{ref}/status`]: [byInstallation],
  [`POST ${repo}/check-runs`]: [
    {
      as: 'installation',
      status: 201,
      body: () => ({
        name: 'lint',
        head_sha: sha,
        external_id: 'job 7',
        details_url: 'https://ci.example/7',
        status: 'in_progress',
        output: { title: 'Lint', summary: 'It runs.' },
        actions: [{ label: 'Mend', description: 'Mends it', identifier: 'mend' }],
      }),
    },
  ],
  [`GET ${repo}/check-runs/{check_run_id}`]: [byInstallation],
  [`PATCH ${repo}/check-runs/{check_run_id}`]: [
    { as: 'installation', body: () => ({ conclusion: 'failure', output: { title: 'It fails', summary: 'since then' } }) },
  ],
  [`GET ${repo}/check-runs/{check_run_id}/annotations`]: [byInstallation],
  [`POST ${repo}/check-runs/{check_run_id}/rerequest`]: [{ as: 'installation', status: 201 }],
  [`GET ${repo}/commits/{ref}/check-runs`]: [byInstallation],
  [`GET ${repo}/check-suites/{check_suite_id}/check-runs`]: [byInstallation],
  [`POST ${repo}/check-suites`]: [
    { as: 'installation', status: 201, body: () => ({ head_sha: freshSha }) },
    { as: 'installation', status: 200, body: () => ({ head_sha: freshSha }) },
  ],
  [`PATCH ${repo}/check-suites/preferences`]: [
    { as: 'installation', body: async (world) => ({ auto_trigger_checks: [{ app_id: await appId(world), setting: false }] }) },
  ],
  [`GET ${repo}/check-suites/{check_suite_id}`]: [byInstallation],
  [`GET ${repo}/commits/{ref}/check-suites`]: [byInstallation],
  [`POST ${repo}/check-suites/{check_suite_id}/rerequest`]: [{ as: 'installation', status: 201 }],
  [`POST ${repo}/pulls`]: [
    { as: 'installation', status: 201, body: () => ({ title: 'Next', head: 'acme:next', base: 'main', body: 'So far.', draft: true }) },
  ],
  [`GET ${repo}/pulls`]: [{ as: 'installation', query: '?state=all' }],
  [`GET ${repo}/pulls/{pull_number}`]: [byInstallation],
  [`POST ${repo}/issues/{issue_number}/comments`]: [
    { as: 'installation', status: 201, body: () => ({ body: 'Thank you.' }) },
    { as: 'token', status: 201, body: () => ({ body: 'You are welcome.' }) },
  ],
  [`GET ${repo}/issues/{issue_number}/comments`]: [byInstallation],
  [`PATCH ${repo}/pulls/{pull_number}`]: [{ as: 'installation', body: () => ({ title: 'No more', state: 'closed' }) }],
}

/** The installation in acme, once it is for selected repositories. */
async function selected({ fixture, params }: World): Promise<number> {
  const options = { token: await fixture.token('alice'), body: { repositories: ['api', 'vault'] } }
  const { status, body } = await fixture.call('PATCH', '/api/v1/installations/bot/acme', options)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return Number(params.installation_id)
}

async function appId({ call, authorizations }: World): Promise<number> {
  return (await call('GET', '/app', { authorization: authorizations.app })).body.id
}

/** `template` with its parameters in place. */
export function filled(template: string, params: Readonly<Params>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_match, name: string) =>
    encodeURIComponent(params[name] ?? `no ${name}`).replaceAll('%2F', '/'),
  )
}

/** `instead`: what is sent in the place of what the example sends. */
export async function callExample(world: World, route: ApiRoute, example: Example, instead: ApiOptions = {}): Promise<ApiAnswer> {
  const { params = () => ({}), body, query = '', authorization = () => world.authorizations[example.as] } = example
  const path = filled(route.path, { ...world.params, ...(await params(world)) }) + query
  const call = example.limited === true ? conformingClient(world.limited.platform.url, null) : world.call
  const own = body === undefined || 'body' in instead || 'raw' in instead ? {} : { body: await body(world) }
  return call(route.method, path, { authorization: await authorization(world), ...own, ...instead })
}
