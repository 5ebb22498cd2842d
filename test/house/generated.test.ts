// What is generated is committed, and must follow from the schemas as they stand.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { generateCode, generateSchemas } from '../../scripts/generate.ts'

test('the committed schemas, types and validators are what the generator makes', async () => {
  const files = { ...generateSchemas(), ...(await generateCode()) }
  for (const [path, text] of Object.entries(files)) {
    expect(readFileSync(path, 'utf8') === text, `${path} is stale: run "node scripts/generate.ts"`).toBe(true)
  }
})
