// Where a row stands in the list of who holds a permission: by level, space and id. As text it is the key that pages go by.

export type HolderPlace = { rank: number; space: string; id: number }

export function holderKey({ rank, space, id }: HolderPlace): string {
  return `${rank}.${id}.${space}`
}

/** null where the text is no such key. */
export function holderPlace(key: string): HolderPlace | null {
  const [, rank, id, space = ''] = /^([1-3])\.(\d{1,15})\.([a-z0-9-]{1,100})$/.exec(key) ?? []
  return rank === undefined ? null : { rank: Number(rank), id: Number(id), space }
}
