// What an app may hear when it is told, and when it is told again.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heardNow, tryAgain } from '../../../src/platform/domain/delivery-rules.ts'
import type { Hearing } from '../../../src/platform/domain/recipients.ts'

const hearing = (more: Partial<Hearing> = {}): Hearing => ({
  grant: { repository: { checks: 'read', metadata: 'read' }, organization: {} },
  listens: true,
  subscribed: true,
  suspended: false,
  selected: true,
  ...more,
})

describe('what is heard', () => {
  test.each<[event: string, installation: number | null, hearing: Hearing | null, heard: string | null | 'nothing']>([
    ['check_run', 7, hearing(), 'checks'],
    ['repository', 7, hearing(), 'metadata'],
    ['status', 7, hearing(), 'nothing'],
    ['check_run', 7, hearing({ suspended: true }), 'nothing'],
    ['check_run', 7, hearing({ selected: false }), 'nothing'],
    ['check_run', 7, hearing({ subscribed: false }), 'nothing'],
    ['check_run', 7, null, 'nothing'],
    ['no_such_event', 7, hearing(), 'nothing'],
    ['ping', null, null, null],
    ['installation', 7, null, null],
    ['installation', 7, hearing({ suspended: true }), null],
    ['installation_repositories', 7, hearing({ selected: false }), null],
    ['installation_repositories', 7, hearing({ suspended: true }), 'nothing'],
    ['installation_repositories', 7, null, 'nothing'],
    ['github_app_authorization', null, null, null],
  ])('%s through %j by %j: %s', (event, installationId, given, heard) => {
    expect(heardNow({ event, action: null, installationId }, given)).toEqual(heard === 'nothing' ? null : { permission: heard })
  })
})

describe('the next attempt', () => {
  const at = '2030-01-01T00:00:00.000Z'
  const givesUpAt = '2030-01-04T00:00:00.000Z'
  const wait = (attempts: number, random: number) => Date.parse(tryAgain(attempts, at, givesUpAt, random).nextAt) - Date.parse(at)

  test.each([
    [1, 5_000, 10_000],
    [2, 10_000, 20_000],
    [5, 80_000, 160_000],
    [12, 10_240_000, 20_480_000],
    [13, 10_800_000, 21_600_000],
    [1_000, 10_800_000, 21_600_000],
  ])('after %i waits from %i to %i ms', (attempts, least, most) => {
    expect([wait(attempts, 0), wait(attempts, 0.999_999_999)]).toEqual([least, most])
  })

  test('is the last one where it would come after three days', () => {
    expect(tryAgain(20, at, '2030-01-01T03:00:00.000Z', 0).parked).toBe(false)
    expect(tryAgain(20, at, '2030-01-01T02:59:59.999Z', 0).parked).toBe(true)
  })

  test('comes, whatever chance says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), (attempts, random) => {
        expect(wait(attempts, random)).toBeGreaterThanOrEqual(5_000)
        expect(wait(attempts, random)).toBeLessThanOrEqual(21_600_000)
      }),
    )
  })
})
