// What is told about one topic, and the parts that make it.
import type { Explanation } from '../../generated/types.ts'

export type { Explanation }

type List = Explanation['lists'][number]

/** An explanation whose empty facts and lists are left out. */
export function explanation(
  kind: Explanation['kind'],
  topic: string,
  title: string,
  description: string,
  facts: readonly (readonly [label: string, text: string | null])[] = [],
  lists: readonly List[] = [],
): Explanation {
  return {
    version: 1,
    topic,
    kind,
    title,
    description,
    facts: facts.flatMap(([label, text]) => (text === null || text === '' ? [] : [{ label, text }])),
    lists: lists.filter(({ items }) => items.length > 0),
  }
}
