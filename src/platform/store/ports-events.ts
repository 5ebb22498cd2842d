// What people who test their apps need from a store.
import type { EventDelivery } from '../../generated/types.ts'
import type { Origin } from '../domain/registry.ts'
import type { Outcome } from './ports.ts'

export type GivenEvent = {
  owner: string
  repository: string
  /** One that apps get. */
  name: string
  action: string | null
  /** A JSON object. */
  payload: string
  /** Whether the payload says which installation it is about. */
  namesInstallation: boolean
}

export interface EventsWriter {
  /** For the holder's own apps that would hear of such an event in the repository. */
  giveEvent(event: GivenEvent, by: number, origin: Origin): Promise<Outcome<{ deliveries: EventDelivery[] }>>
}
