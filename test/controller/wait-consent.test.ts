// Waiting for people: how often the platform is asked, and what ends the waiting. The clock and the platform's answers are the test's.
import { describe, expect, it } from 'vitest'
import { type ConsentEnd, waitForConsent } from '../../controller/wait-consent.ts'
import type { Waiting, WaitingConsent } from '../../src/generated/types.ts'

const permissions: WaitingConsent['pending']['changes'] = [{ group: 'repository', permission: 'contents', from: 'read', to: 'write' }]

const waitingIn = (space: string): Waiting => ({
  ...{ installation: `Installation/ci@${space}`, app: 'ci', space, state: 'raised', permissions, who: `admins of ${space}`, page: null },
})
const pendingIn = (space: string, id: number, state: 'open' | 'refused' = 'open'): WaitingConsent => ({
  ...{ installation: `Installation/ci@${space}`, id, app: 'ci', space },
  pending: { state, digest: 'd', changes: permissions, refusedAt: null, refusedBy: null },
})

/** Waits for acme and widgets; `answers` come one after the other, the last one for ever. */
async function wait(
  limit: number,
  answers: WaitingConsent[][],
): Promise<ConsentEnd & { sleeps: number[]; told: number[]; asked: string[][] }> {
  let time = 0
  const [sleeps, told, asked]: [number[], number[], string[][]] = [[], [], []]
  const end = await waitForConsent({
    reader: {
      target: 'http://platform.example',
      readWaiting: async (apps) => {
        asked.push([...apps])
        return answers[Math.min(asked.length, answers.length) - 1] ?? []
      },
    },
    waiting: [waitingIn('acme'), waitingIn('widgets')],
    limit,
    now: () => time,
    sleep: async (milliseconds) => {
      sleeps.push(milliseconds)
      time += milliseconds
    },
    tell: (outstanding) => void told.push(outstanding.length),
  })
  return { ...end, sleeps, told, asked }
}

describe('the wait', () => {
  it('ends as soon as nothing waits any more', async () => {
    const both = [pendingIn('acme', 1), pendingIn('widgets', 2)]
    const { end, outstanding, told, sleeps, asked } = await wait(60_000, [both, both, [pendingIn('widgets', 2)], []])
    expect([end, outstanding, told]).toEqual(['consented', [], [2, 1]])
    expect(sleeps).toEqual([1_000, 1_500, 2_250])
    expect(asked).toEqual([['ci'], ['ci'], ['ci'], ['ci']])
  })

  it('asks less and less often, at last every ten seconds, and never sleeps beyond the limit', async () => {
    const { end, sleeps } = await wait(60_000, [[pendingIn('acme', 1)]])
    expect(end).toBe('time')
    expect(Math.max(...sleeps)).toBe(10_000)
    expect(sleeps.reduce((sum, each) => sum + each, 0)).toBe(60_000)
  })

  it('ends at once with a refusal, and names what is outstanding with its page', async () => {
    const { end, outstanding, sleeps } = await wait(60_000, [[pendingIn('acme', 1), pendingIn('widgets', 2, 'refused')]])
    expect([end, sleeps]).toEqual(['refused', []])
    expect(outstanding.map(({ space, state, page }) => [space, state, page])).toEqual([
      ['acme', 'raised', 'http://platform.example/organizations/acme/settings/installations/1'],
      ['widgets', 'refused', 'http://platform.example/organizations/widgets/settings/installations/2'],
    ])
  })

  it('asks nothing where nothing waits', async () => {
    const end = await waitForConsent({
      reader: { target: '', readWaiting: async () => expect.unreachable() },
      ...{ waiting: [], limit: 0, now: () => 0, sleep: async () => expect.unreachable(), tell: () => expect.unreachable() },
    })
    expect(end).toEqual({ end: 'consented', outstanding: [] })
  })
})
