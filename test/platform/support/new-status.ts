// What a controller could say of a fleet.
import type { ConditionType, NewCondition, NewFleetStatus, WaitingPlan } from '../../../src/generated/types.ts'

export const planDigest: string = '0123456789abcdef'.repeat(4)

export function condition(type: ConditionType, status: NewCondition['status'], message = ''): NewCondition {
  return { type, status, reason: status === 'True' ? `Is${type}` : `Not${type}`, message, revision: null }
}

export function waitingPlan(fields: Partial<WaitingPlan> = {}): WaitingPlan {
  return {
    digest: planDigest,
    summary: '1 to change · 1 high-risk',
    refusals: [
      {
        code: 'AW501',
        severity: 'error',
        key: 'App/bot',
        message: 'raise-permission is of high risk and needs to be allowed.',
        hint: 'Allow it with --allow raise-permission:App/bot',
      },
    ],
    text: 'fleet main on http://127.0.0.1:8787\n\n~ App/bot  high: raise-permission\n    permissions.repository.contents  read -> write\n',
    ...fields,
  }
}

export function newStatus(fields: Partial<NewFleetStatus> = {}): NewFleetStatus {
  return {
    revision: '5f2d1c0b9a8e7d6c5b4a39281706f5e4d3c2b1a0',
    source: 'https://git.example/acme/apps, main',
    observedAt: '2030-01-01T00:00:00Z',
    term: null,
    head: 1,
    conditions: [condition('Ready', 'True', 'The platform is as the manifests say.')],
    drift: [],
    plan: null,
    ...fields,
  }
}
