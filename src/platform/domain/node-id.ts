// Global ids: opaque to clients, made from the type and the id.

export function nodeId(type: string, id: number): string {
  return Buffer.from(`${type}:${id}`).toString('base64url')
}
