// However long expressions would take, asking them ends.
import { expect, it } from 'vitest'
import { askRules, rulesOf } from '../../src/cli/asking-rules.ts'
import { app, now, policy, rules } from './subjects.ts'

it('stops in the middle of an expression that takes too long, and names its rule', () => {
  const many = Array.from({ length: 100 }, (_, index) => index).join(', ')
  const cel = `[${many}].all(a, [${many}].all(b, a + b >= 0))`
  const started = performance.now()
  expect(() => askRules(rules({ cel }), Array(100_000).fill(app()), now, 300)).toThrow(
    expect.objectContaining({ code: 'input', message: 'the rules took longer than 0.3 seconds; the last one asked was test/rule' }),
  )
  expect(performance.now() - started).toBeLessThan(2000)
})

it('answers what the rules say where there is time', () => {
  expect(askRules(rules({ cel: 'ageDays > 0' }), [app()], now)).toMatchObject([{ code: 'AW301', key: 'App/bot' }])
  expect(askRules(rules({ deny: { visibility: 'private' } }), [app()], now)).toMatchObject([{ code: 'AW301' }])
})

it('reads expressions only where there is one', async () => {
  const [plain, asking] = await Promise.all([rulesOf([policy({ deny: { visibility: 'private' } })]), rulesOf([policy({ cel: 'live' })])])
  expect(askRules(plain, [app()], now)).toMatchObject([{ code: 'AW301' }])
  expect(askRules(asking, [app()], now)).toMatchObject([{ code: 'AW301' }])
})
