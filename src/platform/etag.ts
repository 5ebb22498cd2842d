// ETags: what stands for an answer, and whether a caller has it.
import { sha256 } from '../lib/digest.ts'

export function etagOf(answer: string | Uint8Array): string {
  return `"${sha256(answer).slice(0, 32)}"`
}

/**
 * Whether an If-None-Match header names the tag, weak or strong, or any. Express's own check answers anew to `Cache-Control: no-cache`,
 * which fetch sends along with every such header.
 */
export function namesTag(header: string, etag: string): boolean {
  return header.split(',').some((tag) => [etag, `W/${etag}`, '*'].includes(tag.trim()))
}
