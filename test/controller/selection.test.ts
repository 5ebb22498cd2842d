// Narrowing a plan to a part of the manifests.
import { describe, expect, it } from 'vitest'
import { select, selectionOf } from '../../controller/plan/selection.ts'
import { planFleet } from '../../controller/reconcile.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { domainPlatform } from './domain-platform.ts'
import { plainColours } from './plain-colours.ts'

const labelled = (slug: string, labels: object = {}, spec: object = {}) => complete('App', { slug, space: 'acme', labels }, spec)
const installed = (slug: string, labels: object = {}) =>
  complete('Installation', { app: slug, space: 'acme', labels }, { repositories: 'all' })
const web = { team: 'web', tier: 'one' }
const desired = [
  labelled('a', web),
  labelled('b', { team: 'web' }),
  labelled('c'),
  installed('a', web),
  installed('b', { tier: 'one' }),
].map((resource) => wanted(resource))
const keys = (only: string[], labels: string[]) => select(desired, { only, labels }).map(({ key }) => key)

describe('what is selected', () => {
  it.each([
    [['App/a'], [], ['App/a']],
    [['Installation/b@acme', 'App/c'], [], ['App/c', 'Installation/b@acme']],
    [[], ['team=web'], ['App/a', 'App/b', 'Installation/a@acme']],
    [[], ['team=web', 'tier=one'], ['App/a', 'Installation/a@acme']],
    [['App/a', 'App/c'], ['team=web'], ['App/a']],
  ])('by %j and %j is %j', (only, labels, selected) => {
    expect(keys(only, labels)).toEqual(selected)
  })

  it('is an error for a key that no manifest has, with the one that was meant', () => {
    expect(() => keys(['App/a', 'App/d'], [])).toThrow('--only: no manifest is about App/d. Did you mean App/a?')
    expect(() => keys(['Installation/a@acmee'], [])).toThrow('Did you mean Installation/a@acme?')
    expect(() => keys(['App/quite-another'], [])).toThrow(/about App\/quite-another\.$/)
  })

  it('is an error where it is nothing, with the labels that there are', () => {
    expect(() => keys([], ['team=we'])).toThrow(expect.objectContaining({ code: 'input', hint: 'There are team=web.' }))
    expect(() => keys([], ['taem=web'])).toThrow(expect.objectContaining({ hint: 'There are team=web, tier=one.' }))
    expect(() => keys(['App/c'], ['team=web'])).toThrow('no manifest of those has the labels team=web')
    expect(() => keys([], ['constructor=x'])).toThrow(expect.objectContaining({ code: 'input' }))
  })

  it('is read from options: keys and LABEL=VALUE, whose value may hold anything', () => {
    expect(selectionOf(['App/b', 'App/a', 'App/b'], ['a=b=c', 'x='])).toEqual({ only: ['App/a', 'App/b'], labels: ['a=b=c', 'x='] })
    expect(selectionOf([], [])).toBeNull()
    for (const key of ['a', 'App/', 'App/A', 'Installation/a', 'app/a'])
      expect(() => selectionOf([key], [])).toThrow(/is not the key of a resource/)
    for (const label of ['team', '=web', '']) expect(() => selectionOf([], [label])).toThrow(/LABEL=VALUE/)
  })
})

describe('a narrowed plan', () => {
  const given = [labelled('a'), labelled('gone')].map((resource) => ({ fleet: 'main', resource }))
  const platform = () => domainPlatform(given, { fleet: 'main', head: 1 })
  const planFor = (only: string[], labels: string[] = []) =>
    planFleet({ reader: platform(), fleet: 'main', desired, prune: false, selection: selectionOf(only, labels) })

  it('changes what is selected, and says nothing of what is not among the manifests', async () => {
    const plan = await planFor(['App/a', 'App/c'])
    expect(plan.changes.map(({ action, key }) => `${action} ${key}`)).toEqual(['create App/c', 'update App/a'])
    expect(plan).toMatchObject({
      selection: { only: ['App/a', 'App/c'], labels: [] },
      leftovers: [],
      forget: [],
      conflicts: [],
      summary: { owned: 2 },
    })
    const whole = await planFor([])
    expect(whole).toMatchObject({ selection: null, leftovers: ['App/gone'] })
    expect(whole.desired).not.toBe(plan.desired)
  })

  it('brings nothing along: an installation without its app is the usual conflict', async () => {
    expect((await planFor(['Installation/a@acme'])).conflicts).toEqual([])
    expect((await planFor(['Installation/b@acme'])).conflicts).toMatchObject([{ code: 'AW407', key: 'Installation/b@acme' }])
    expect((await planFor(['Installation/b@acme', 'App/b'])).conflicts).toEqual([])
  })

  it('says in its text what it is about', async () => {
    const text = async (only: string[], labels: string[] = []) =>
      renderPlanText(await planFor(only, labels), { colours: plainColours, refusals: [], command: null }).split('\n')[1]
    expect(await text(['App/c', 'App/a'])).toBe('only App/a, App/c')
    expect(await text(['App/a'], ['team=web', 'tier=one'])).toBe('only App/a · -l team=web -l tier=one')
    expect(await text([])).toBe('')
  })
})
