// Every route about an app, an installation or an account with every kind of caller: who gets in, and what the others hear.
// What is expected is written down here, apart from the code that decides.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allApiRoutes } from '../../../src/platform/app-side/routes/all.ts'
import { appRows } from '../support/app-rows.ts'
import { answersOf, ask, outcomeTable, restExpected, restOf } from '../support/outcomes.ts'
import { repositoryRows } from '../support/repository-rows.ts'
import { startWorld, type World } from '../support/world.ts'

/** `private`: of the app `closed`, which acme alone may know of. `absent`: of nothing that is there. */
const table = outcomeTable(`
  kind          scope    |anon strg memb adm  oth  ro   own |jwt  jwtx|ins  les  org  els  rep  per |uadm umem ustr ules uels urep uoth|cli
  app           -        |jwt  jwt  jwt  jwt  jwt  jwt  jwt |ok   ok  |jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  app/write     -        |jwt  jwt  jwt  jwt  jwt  ro   jwt |ok   ok  |jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  app/its       -        |jwt  jwt  jwt  jwt  jwt  jwt  jwt |ok   none|jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  app/its-write -        |jwt  jwt  jwt  jwt  jwt  ro   jwt |ok   none|jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  app/absent    -        |jwt  jwt  jwt  jwt  jwt  jwt  jwt |none none|jwt  jwt  jwt  jwt  jwt  jwt |jwt  jwt  jwt  jwt  jwt  jwt  jwt |jwt
  inst          -        |log  pat  pat  pat  pat  pat  pat |app  app |ok   ok   app  ok   ok   ok  |app  app  app  app  app  app  app |app
  inst/end      -        |log  pat  pat  pat  pat  ro   pat |app  app |ok   ok   ok   ok   ok   ok  |app  app  app  app  app  app  app |app
  known         -        |ok   ok   ok   ok   ok   ok   ok  |ok   ok  |ok   ok   ok   ok   ok   ok  |ok   ok   ok   ok   ok   ok   ok  |app
  known/private admin:org|none none ok   ok   none ok   ok  |none none|none none none none none none|none none none none none none none|app
  known/absent  -        |none none none none none none none|none none|none none none none none none|none none none none none none none|app
  org           admin:org|log  pat  pat  ok   pat  ok   ok  |app  app |ok   app  ok   app  ok   app |ok   app  app  app  app  ok   app |app
  org/absent    admin:org|log  none none none none none none|app  app |none none none none none none|none none none none none none none|app
  user          -        |log  pat  pat  pat  pat  pat  pat |app  app |app  app  app  app  app  app |ok   ok   ok   ok   ok   ok   ok  |app
  user/its      -        |log  pat  pat  pat  pat  pat  pat |app  app |app  app  app  app  app  app |ok   ok   none none none ok   none|app
  user/absent   -        |log  pat  pat  pat  pat  pat  pat |app  app |app  app  app  app  app  app |none none none none none none none|app
  select        repo     |log  none pat  ok   pat  ro   ok  |app  app |app  app  app  app  app  app |app  app  app  app  app  app  app |app
  select/else   repo     |log  ok   none none pat  ro   ok  |app  app |app  app  app  app  app  app |app  app  app  app  app  app  app |app
  select/absent repo     |log  none none none pat  ro   none|app  app |app  app  app  app  app  app |app  app  app  app  app  app  app |app
  client        -        |none none none none none ro   none|none none|none none none none none none|none none none none none none none|ok
  client/other  -        |none none none none none ro   none|none none|none none none none none none|none none none none none none none|none
  code          -        |ok   ok   ok   ok   ok   ro   ok  |app  app |app  app  app  app  app  app |app  app  app  app  app  app  app |app
  code/absent   -        |none none none none none ro   none|app  app |app  app  app  app  app  app |app  app  app  app  app  app  app |app
  limits        -        |off  off  off  off  off  off  off |off  off |off  off  off  off  off  off |off  off  off  off  off  off  off |off
  open          -        |ok   ok   ok   ok   ok   ok   ok  |ok   ok  |ok   ok   ok   ok   ok   ok  |ok   ok   ok   ok   ok   ok   ok  |ok
  open/absent   -        |none none none none none none none|none none|none none none none none none|none none none none none none none|none
  bot/private   admin:org|none none ok   ok   none ok   ok  |none none|none none none none none none|none none none none none none none|none
  self          -        |log  ok   ok   ok   ok   ok   ok  |app  app |app  app  app  app  app  app |ok   ok   ok   ok   ok   ok   ok  |app
`)

let world: World
beforeAll(async () => {
  world = await startWorld()
}, 30_000)
afterAll(() => world.fixture.stop())

test('every route of the API has a row', () => {
  const routes = allApiRoutes.map(({ method, path }) => `${method} ${path}`)
  expect([...Object.keys(appRows), ...Object.keys(repositoryRows)].toSorted()).toEqual(routes.toSorted())
})

const cases = Object.entries(appRows).flatMap(([route, all]) => all.map((each) => [route, each.like, each] as const))

test.each(cases)('%s like %s', async (route, like, { status = 200, probe }) => {
  const outcomes = table[like]
  if (outcomes === undefined) throw new Error(`There is no line ${like}.`)
  expect(await answersOf(world, { route, status, probe }, outcomes)).toEqual(outcomes.by)
  expect(await restOf(world, { route, status, probe }, outcomes)).toEqual(restExpected(outcomes))
})

describe('a private app', () => {
  test.each(['/apps/closed', '/users/closed%5Bbot%5D'])('is known to its own credentials at %s', async (path) => {
    for (const caller of ['jwtClosed', 'instClosed', 'userClosed'] as const) {
      expect((await ask(world, 'GET', { path }, world.as[caller])).status, caller).toBe(200)
    }
  })
})
