// The golden cases: manifests and a platform in, a plan and its text out. UPDATE_CASES=1 writes what came out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { explainRisk } from '../../controller/plan/explain-risk.ts'
import { guard } from '../../controller/plan/guard.ts'
import { withViolations } from '../../controller/plan/violations.ts'
import { planWithActual } from '../../controller/reconcile.ts'
import { renderPlanText } from '../../controller/render/plan-text.ts'
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import { compilePolicies, type Rules } from '../../src/audit/compile-policies.ts'
import { evaluate } from '../../src/audit/evaluate.ts'
import { hasErrors } from '../../src/lib/diagnostic.ts'
import { checkManifest } from '../../src/manifest/check-manifest.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { loadManifests, type Source } from '../../src/manifest/load-manifests.ts'
import { type DomainPlatform, domainPlatform, type Given, type GivenSpace } from './domain-platform.ts'
import { plainColours } from './plain-colours.ts'

/** `actual.json`: resources may leave defaults out. */
type Case = {
  head: number | null
  prune: boolean
  adopt?: boolean
  explainRisk?: boolean
  spaces?: GivenSpace[]
  items: (Omit<Given, 'resource'> & { resource: unknown })[]
}

const root = fileURLToPath(new URL('../cases', import.meta.url))
const schemas = fileURLToPath(new URL('../../schemas/v1', import.meta.url))
const fleet = 'acme-apps'
const validatePlan = planValidator()

describe.each(readdirSync(root).sort())('case %s', (name) => {
  const folder = join(root, name)
  const given = JSON.parse(readFileSync(join(folder, 'actual.json'), 'utf8')) as Case
  const desired = () => readDesired(folder)
  const plan = async (platform: DomainPlatform) => {
    const request = { reader: platform, fleet, desired: desired(), prune: given.prune, adopt: given.adopt ?? false }
    const { plan: made, actual } = await planWithActual(request)
    const rules = readRules(folder)
    const held = withViolations(made, actual.records, rules, (subjects) => evaluate(rules, subjects, { now: new Date('2027-01-15') }))
    return given.explainRisk ? explainRisk(held, actual.records) : held
  }

  it('gives the plan and the text that are written down', async () => {
    const made = await plan(platformOf(given))
    const refusals = guard(made, { allow: [], confirmed: true, maxDelete: { share: 0.2 }, destroy: false })
    const text = renderPlanText(made, { colours: plainColours, refusals, command: 'appward apply' })
    expectFile(join(folder, 'plan.json'), `${JSON.stringify(made, null, 2)}\n`)
    expectFile(join(folder, 'plan.txt'), text)
    expect(validatePlan(made), JSON.stringify(validatePlan.errors)).toBe(true)
  })

  it('leaves nothing to do once it is applied, or cannot be applied at all', async () => {
    const platform = platformOf(given)
    const made = await plan(platform)
    if (hasErrors(made.conflicts)) {
      await expect(applyPlan(made, platform)).rejects.toMatchObject({ code: 'conflict' })
      return
    }
    const ends = made.changes.some(({ key, before, after }) => after === null && before?.spec.lifecycle.preventDestroy && key)
    if (ends) {
      await expect(applyPlan(made, platform)).rejects.toThrow('prevent_destroy')
      return
    }
    await applyPlan(made, platform)
    const again = await plan(platform)
    expect(again.changes).toEqual([])
    expect(await applyPlan(again, platform)).toBeNull()
  })
})

function platformOf({ head, spaces = [], items }: Case): DomainPlatform {
  return domainPlatform(
    items.map(({ resource, ...rest }) => ({ ...rest, resource: complete(resource) })),
    { fleet, head, spaces },
  )
}

function complete(manifest: unknown): Given['resource'] {
  const { resource, findings } = checkManifest(manifest)
  if (!resource) throw new Error(JSON.stringify(findings))
  return resource
}

/** Of those that some cases have. */
function readRules(folder: string): Rules {
  const policies = existsSync(join(folder, 'policies')) ? sourcesIn(join(folder, 'policies')) : []
  const loaded = loadManifests(policies, [], compileExpression)
  expect(loaded.diagnostics).toEqual([])
  return compilePolicies(
    loaded.policies.map(({ policy, places }) => ({ policy, origin: 'file', source: places })),
    compileExpression,
  )
}

function readDesired(folder: string): Desired[] {
  const { resources, diagnostics } = loadManifests(sourcesIn(join(folder, 'desired')))
  expect(diagnostics).toEqual([])
  return resources
}

function sourcesIn(folder: string): Source[] {
  const files = readdirSync(folder).sort()
  return files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8'), named: true }))
}

function expectFile(path: string, content: string): void {
  if (process.env.UPDATE_CASES) writeFileSync(path, content)
  expect(content).toBe(readFileSync(path, 'utf8'))
}

function planValidator() {
  const ajv = new Ajv2020({ strict: false })
  for (const file of [...readdirSync(schemas), '../api/v1.schema.json'])
    ajv.addSchema(JSON.parse(readFileSync(join(schemas, file), 'utf8')))
  const validate = ajv.getSchema('https://appward.dev/schemas/v1/plan.schema.json')
  if (!validate) throw new Error('no schema for plans')
  return validate
}
