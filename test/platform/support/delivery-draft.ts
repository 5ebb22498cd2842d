// A webhook delivery as the store takes it.
import type { DeliveryDraft } from '../../../src/platform/store/ports-credentials.ts'

/** One that was taken, without an answer's text; `more` replaces parts of it. */
export function deliveryDraft(appId: number, url: string, more: Partial<DeliveryDraft> = {}): DeliveryDraft {
  return {
    appId,
    guid: '0b989ba4-242f-11e5-81e1-c7b6966d2516',
    deliveredAt: '2030-01-01T00:00:00.000Z',
    redelivery: false,
    duration: 0.27,
    status: 'OK',
    statusCode: 200,
    event: 'installation',
    action: 'created',
    installationId: 1,
    repositoryId: null,
    throttledAt: null,
    url,
    request: { headers: { 'X-GitHub-Event': 'installation' }, payload: { action: 'created' } },
    response: { headers: null, payload: null },
    ...more,
  }
}
