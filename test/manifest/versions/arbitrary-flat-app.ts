// Arbitrary valid apps of appward/v1alpha1, made from the catalog: each can be converted without a finding.
import fc from 'fast-check'
import { findEvent, subscribableEvents } from '../../../src/catalog/events.ts'
import { allPermissions, includesLevel } from '../../../src/catalog/permissions.ts'
import type { AppV1Alpha1, Level } from '../../../src/generated/types.ts'

type Flat = Record<string, unknown>

const usable = allPermissions().filter(
  ({ group, status, name }) => group !== 'enterprise' && status === 'current' && name !== 'single_file',
)

const levels: fc.Arbitrary<Record<string, Level | 'none'>> = fc
  .subarray(usable, { maxLength: 6 })
  .chain((rows) => fc.record(Object.fromEntries(rows.map(({ name, levels }) => [name, fc.constantFrom('none' as const, ...levels)]))))

const files = fc.record(
  {
    single_file_name: fc.constantFrom('.github/ci.yml', '.github/a.yml', 'docs/[x], {y}.md'),
    single_file_paths: fc.shuffledSubarray(['.github/ci.yml', '.github/a.yml', 'b.yml'], { minLength: 1 }),
  },
  { requiredKeys: [] },
)

const texts = fc.record(
  {
    name: fc.constantFrom('CI', 'One: two', "It's"),
    description: fc.constantFrom('', 'Build health', 'yes', '# no comment', 'two\nlines\n', 'a, [b] {c}: d'),
    url: fc.constantFrom('', 'https://ci.example.com'),
    callback_url: fc.constantFrom('', 'https://ci.example.com/callback', 'https://ci.example.com/?a=[1],{2}#x'),
    setup_on_update: fc.boolean(),
    public: fc.boolean(),
    domain: fc.constant(''),
    webhook_secret: fc.constant(''),
    lifecycle: fc.record({ preventDestroy: fc.boolean(), ignoreChanges: fc.subarray(['name', 'webhook.url']) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
)

const webhook = fc.oneof(
  fc.constant({ webhook_url: 'https://ci.example.com/hooks' }),
  fc.constant({ webhook_url: 'https://ci.example.com/hooks', webhook_active: true }),
  fc.constantFrom({ webhook_active: false }, { webhook_active: false, webhook_url: 'https://ci.example.com/hooks' }),
)

const metadata = fc.record(
  {
    slug: fc.constantFrom('ci', 'ci-insights'),
    space: fc.constant('acme'),
    labels: fc.dictionary(fc.constantFrom('team', 'tier'), fc.constantFrom('a', 'on', '1')),
    movedFrom: fc.constant({ slug: 'before' }),
  },
  { requiredKeys: ['slug', 'space'] },
)

/** The fields of `spec` stand in any order. */
export const flatApp: fc.Arbitrary<AppV1Alpha1> = fc
  .record({ texts, levels, files, webhook, metadata, setup: fc.constantFrom('neither', 'setup', 'oauth') })
  .chain((parts) => {
    const spec: Flat = { ...parts.texts, ...parts.levels, ...parts.webhook, ...parts.files }
    if (Object.keys(parts.files).length > 0) spec.single_file = 'read'
    if (parts.setup === 'setup') spec.setup_url = 'https://ci.example.com/setup'
    if (parts.setup === 'oauth' && spec.callback_url) spec.request_oauth_on_install = true
    const off = spec.webhook_active === false
    const allowed = off ? [] : subscribableEvents().filter((name) => findEvent(name)?.status === 'current' && allows(spec, name))
    return fc
      .tuple(
        fc.shuffledSubarray(allowed, { maxLength: Math.min(5, allowed.length) }),
        fc.boolean(),
        fc.array(fc.nat(1000), { minLength: 30, maxLength: 30 }),
      )
      .map(([events, listed, order]) => {
        const all = listed || events.length > 0 ? { ...spec, events } : spec
        const shuffled = Object.entries(all)
          .map((entry, index) => ({ entry, at: order[index] ?? 0 }))
          .sort((a, b) => a.at - b.at)
        const fields = Object.fromEntries(shuffled.map(({ entry }) => entry))
        return { apiVersion: 'appward/v1alpha1', kind: 'App', metadata: parts.metadata, spec: fields } as AppV1Alpha1
      })
  })

function allows(spec: Flat, event: string): boolean {
  const requires = findEvent(event)?.requires ?? []
  return requires.length === 0 || requires.some(({ permission, level }) => holds(spec[permission], level))
}

function holds(held: unknown, needed: Level): boolean {
  return held !== undefined && held !== 'none' && includesLevel(held as Level, needed)
}
