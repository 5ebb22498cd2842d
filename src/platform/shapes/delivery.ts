// Deliveries of webhooks as the API shows them.
import type { Delivery, DeliverySummary } from '../store/ports-credentials.ts'

export function deliveryItemShape(delivery: DeliverySummary): object {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.duration,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: delivery.throttledAt,
  }
}

export function deliveryShape(delivery: Delivery): object {
  const { url, request, response } = delivery
  return { ...deliveryItemShape(delivery), url, request, response }
}
