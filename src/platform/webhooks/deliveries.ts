// Deliveries as the server runs them: told as long as it serves, and forgotten after a while.
import type { Services } from '../routes/route.ts'
import { Dispatcher } from './dispatcher.ts'
import { webhookPoster } from './post-webhook.ts'
import { startPruning } from './prune.ts'

export type Deliveries = { stop(): Promise<void> }

/** `services.publicUrl` is known by now. */
export function startDeliveries(services: Services, options: Parameters<typeof webhookPoster>[0], log: (line: string) => void): Deliveries {
  const { store, now, random, secrets, uses, publicUrl } = services
  const chance = () => Buffer.from(random(4)).readUInt32BE() / 2 ** 32
  const poster = webhookPoster(options)
  const dispatcher = new Dispatcher({ store, now, chance, secrets, uses, poster, publicUrl: publicUrl(), log })
  dispatcher.start()
  const pruning = startPruning({ writer: store.writer, now, log })
  return {
    stop: async () => {
      await Promise.all([dispatcher.stop(), pruning.stop()])
    },
  }
}
