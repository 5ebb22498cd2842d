// The import rules of biome.json find what they are there to find: each row plants one forbidden import.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const planted: [file: string, forbidden: string][] = [
  ['src/lib/planted-violation.ts', '../manifest/resource.ts'],
  ['src/manifest/planted-violation.ts', 'node:fs'],
  ['src/manifest/planted-violation.ts', '../client/any.ts'],
  ['src/catalog/planted-violation.ts', '../platform/domain/any.ts'],
  ['src/convert/planted-violation.ts', 'node:fs'],
  ['src/convert/forms/planted-violation.ts', '../../cli/any.ts'],
  ['controller/plan/planted-violation.ts', 'node:fs'],
  ['controller/plan/planted-violation.ts', '../../src/client/any.ts'],
  ['controller/render/planted-violation.ts', 'undici'],
  ['src/audit/planted-violation.ts', 'node:fs'],
  ['src/audit/planted-violation.ts', '../cli/any.ts'],
  ['controller/planted-violation.ts', '../src/client/any.ts'],
  ['src/loading/planted-violation.ts', '../cli/any.ts'],
  ['src/loading/planted-violation.ts', '../client/any.ts'],
  ['controller/planted-violation.ts', '../src/platform/any.ts'],
  ['controller/loop/planted-violation.ts', '../../src/platform/any.ts'],
  ['controller/loop/planted-violation.ts', '../../src/client/any.ts'],
  ['controller/loop/planted-violation.ts', 'node:fs'],
  ['controller/loop/service/planted-violation.ts', '../../../src/platform/any.ts'],
  ['controller/loop/sources/planted-violation.ts', '../../../src/platform/store/any.ts'],
  ['controller/loop/sources/planted-violation.ts', '../../../src/cli/commands/any.ts'],
  ['src/platform/domain/planted-violation.ts', 'express'],
  ['src/platform/domain/planted-violation.ts', 'kysely'],
  ['src/platform/domain/planted-violation.ts', '../store/any.ts'],
  ['src/platform/domain/planted-violation.ts', '../authenticate.ts'],
  ['src/platform/domain/planted-violation.ts', '../token-value.ts'],
  ['src/platform/domain/planted-violation.ts', '../app-side/any.ts'],
  ['src/platform/domain/planted-violation.ts', '../rate-limits/any.ts'],
  ['src/platform/domain/planted-violation.ts', '../shapes/any.ts'],
  ['src/platform/shapes/planted-violation.ts', '../store/apps.ts'],
  ['src/platform/shapes/planted-violation.ts', '../app-side/any.ts'],
  ['src/platform/payloads/planted-violation.ts', 'kysely'],
  ['src/platform/payloads/planted-violation.ts', '../token-value.ts'],
  ['src/platform/store/planted-violation.ts', '../routes/any.ts'],
  ['src/platform/store/planted-violation.ts', '../app-side/any.ts'],
  ['src/platform/store/planted-violation.ts', 'express'],
  ['src/platform/routes/planted-violation.ts', 'kysely'],
  ['src/platform/routes/planted-violation.ts', '../store/apps.ts'],
  ['src/platform/app-side/routes/planted-violation.ts', '../../store/apps.ts'],
  ['src/platform/app-side/planted-violation.ts', 'kysely'],
  ['src/platform/pages/planted-violation.ts', 'kysely'],
  ['src/platform/rate-limits/planted-violation.ts', '../store/sqlite.ts'],
  ['src/platform/webhooks/planted-violation.ts', '../store/sqlite.ts'],
  ['src/platform/webhooks/planted-violation.ts', 'kysely'],
  ['src/platform/domain/planted-violation.ts', '../webhooks/any.ts'],
  ['src/platform/store/planted-violation.ts', '../webhooks/any.ts'],
  ['src/platform/planted-violation.ts', '../../controller/ports.ts'],
  ['src/client/planted-violation.ts', '../platform/any.ts'],
]

afterAll(() => {
  for (const [file] of planted) rmSync(file, { force: true })
})

test.each(planted)('%s may not import %s', (file, forbidden) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `import { any } from '${forbidden}'\n\nexport const used: unknown = any\n`)
  const result = spawnSync(join('node_modules', '.bin', 'biome'), ['lint', '--only=style/noRestrictedImports', file], { encoding: 'utf8' })
  rmSync(file, { force: true })
  expect(result.stderr + result.stdout).toContain('noRestrictedImports')
  expect(result.status).toBe(1)
})
