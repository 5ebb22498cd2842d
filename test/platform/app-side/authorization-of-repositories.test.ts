// Every route about a repository with every kind of caller: who gets in, and what the others hear. What is expected is written down here.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allApiRoutes } from '../../../src/platform/app-side/routes/all.ts'
import { answersOf, ask, outcomeTable, type Row, restExpected, restOf } from '../support/outcomes.ts'
import { repositoryRows } from '../support/repository-rows.ts'
import { startWorld, type World } from '../support/world.ts'

/**
 * `public` and `private` are acme/api and acme/vault, `absent` is no repository at all.
 * Reading what is public takes no credential and no scope; an app needs its permission there all the same, but for metadata.
 */
const table = outcomeTable(`
  kind             scope|anon strg memb adm  oth  ro   own |jwt  jwtx|ins  les  org  els  rep  per |uadm umem ustr ules uels urep uoth|cli
  read/public      -    |ok   ok   ok   ok   ok   ok   ok  |app  app |ok   app  app  app  app  app |ok   ok   app  app  app  app  app |app
  read/private     repo |none none ok   ok   none ok   ok  |app  none|ok   app  none none none app |ok   ok   none app  none none none|none
  read/absent      repo |none none none none none none none|none none|none none none none none none|none none none none none none none|none
  metadata/public  -    |ok   ok   ok   ok   ok   ok   ok  |app  app |ok   ok   ok   ok   ok   ok  |ok   ok   ok   ok   ok   ok   ok  |app
  metadata/private repo |none none ok   ok   none ok   ok  |app  none|ok   ok   none none none ok  |ok   ok   none ok   none none none|none
  metadata/absent  repo |none none none none none none none|none none|none none none none none none|none none none none none none none|none
  write/public     repo |log  pat  ok   ok   pat  ro   ok  |app  app |ok   app  app  app  app  app |ok   ok   app  app  app  app  app |app
  write/private    repo |log  none ok   ok   none ro   ok  |app  none|ok   app  none none none app |ok   ok   none app  none none none|none
  write/absent     repo |log  none none none none ro   none|none none|none none none none none none|none none none none none none none|none
  admin/public     repo |log  pat  pat  ok   pat  ro   ok  |app  app |ok   app  app  app  app  app |ok   app  app  app  app  app  app |app
  admin/private    repo |log  none pat  ok   none ro   ok  |app  none|ok   app  none none none app |ok   app  none app  none none none|none
  admin/absent     repo |log  none none none none ro   none|none none|none none none none none none|none none none none none none none|none
  apps/public      repo |log  pat  pat  pat  pat  ro   pat |app  app |ok   app  app  app  app  app |app  app  app  app  app  app  app |app
  apps/private     repo |log  none pat  pat  none ro   pat |app  none|ok   app  none none none app |app  app  none app  none none none|none
  apps/absent      repo |log  none none none none ro   none|none none|none none none none none none|none none none none none none none|none
  jwt/public       -    |jwt  jwt  jwt  jwt  jwt  jwt  jwt |ok   none|jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  jwt/private      -    |jwt  jwt  jwt  jwt  jwt  jwt  jwt |ok   none|jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  jwt/absent       -    |jwt  jwt  jwt  jwt  jwt  jwt  jwt |none none|jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
`)

const targets: Record<string, string> = { public: '/repos/acme/api', private: '/repos/acme/vault', absent: '/repos/acme/nothing' }

let world: World
beforeAll(async () => {
  world = await startWorld()
}, 30_000)
afterAll(() => world.fixture.stop())

test('every route about a repository has a row', () => {
  const routes = allApiRoutes.filter(({ path }) => path.startsWith('/repos/')).map(({ method, path }) => `${method} ${path}`)
  expect(Object.keys(repositoryRows).toSorted()).toEqual(routes.toSorted())
})

describe.each(Object.entries(repositoryRows))('%s', (route, { like, status = 200, probe }) => {
  test.each(Object.entries(targets))('%s', async (target, base) => {
    const outcomes = table[`${like}/${target}`]
    if (outcomes === undefined) throw new Error(`There is no line ${like}/${target}.`)
    const row: Row = { route, status, probe: (world, ok) => probe(world, base, ok) }
    expect(await answersOf(world, row, outcomes)).toEqual(outcomes.by)
    if (target !== 'absent') expect(await restOf(world, row, outcomes)).toEqual(restExpected(outcomes))
  })
})

test('an app finds its suspended installation by a public repository, and by no private one', async () => {
  const find = async (name: string) => (await ask(world, 'GET', { path: `/repos/acme/${name}/installation` }, world.as.jwtSuspended)).status
  expect([await find('api'), await find('vault'), await find('nothing')]).toEqual([200, 404, 404])
})
