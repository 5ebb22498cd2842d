// However long expressions would take, asking them ends.
import { expect, it } from 'vitest'
import { asking } from '../../src/cli/asking-rules.ts'
import { rulesOf } from '../../src/cli/policy-sources.ts'
import { app, now, policy, rules } from './subjects.ts'

it('stops in the middle of an expression that takes too long, and names its rule', () => {
  const many = Array.from({ length: 100 }, (_, index) => index).join(', ')
  const cel = `[${many}].all(a, [${many}].all(b, a + b >= 0))`
  const started = performance.now()
  expect(() => asking(rules({ cel }), now, 300)(Array(100_000).fill(app()))).toThrow(
    expect.objectContaining({ code: 'input', message: 'the rules took longer than 0.3 seconds; the last one asked was test/rule' }),
  )
  expect(performance.now() - started).toBeLessThan(2000)
})

it('counts what all calls take together', () => {
  const many = Array.from({ length: 100 }, (_, index) => index).join(', ')
  const ask = asking(rules({ cel: `[${many}].all(a, [${many}].all(b, a + b >= 0))` }), now, 500)
  expect(() => {
    for (let calls = 0; calls < 10_000; calls++) ask([app()])
  }).toThrow('the rules took longer than 0.5 seconds')
})

it('answers what the rules say where there is time', () => {
  expect(asking(rules({ cel: 'ageDays > 0' }), now)([app()])).toMatchObject([{ code: 'AW301', key: 'App/bot' }])
  expect(asking(rules({ deny: { visibility: 'private' } }), now)([app()])).toMatchObject([{ code: 'AW301' }])
})

it('reads expressions only where there is one', async () => {
  const [plain, expressed] = await Promise.all([rulesOf([policy({ deny: { visibility: 'private' } })]), rulesOf([policy({ cel: 'live' })])])
  expect(asking(plain, now)([app()])).toMatchObject([{ code: 'AW301' }])
  expect(asking(expressed, now)([app()])).toMatchObject([{ code: 'AW301' }])
})
