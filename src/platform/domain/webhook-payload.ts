// The text of a payload as it goes to one recipient. Payloads are written by a thread that knows no address of the platform; whoever
// sends or shows one puts it in. The address is never taken from a request: its sender could lead apps, with their tokens, elsewhere. Pure.
import { nodeId } from './node-id.ts'

/** What the platform's addresses in payloads begin with until then; RFC 2606 keeps the name from ever being a host. */
export const placeholderOrigin = 'https://platform.invalid'

/** Whole values that begin with it; no text that merely holds it, and no other host whose name begins alike. */
const placeholder = new RegExp(`(?<=[^\\\\]")${placeholderOrigin.replaceAll('.', '\\.')}(?=[/"])`, 'g')

/** An event as it is kept. `namesInstallation`: the payload says itself which installation it is about. */
export type KeptPayload = { payload: string; given: boolean; namesInstallation: boolean }

/**
 * JSON, whole. `installationId`: through which the recipient hears of it; null where through none.
 * @param publicUrl where the platform is reached, without a slash at the end.
 */
export function payloadText({ payload, given, namesInstallation }: KeptPayload, installationId: number | null, publicUrl: string): string {
  const text = given ? payload : payload.replace(placeholder, () => publicUrl)
  if (namesInstallation || installationId === null) return text
  const known = text.slice(1, -1)
  const installation = JSON.stringify({ id: installationId, node_id: nodeId('Installation', installationId) })
  return `{${known}${known === '' ? '' : ','}"installation":${installation}}`
}
