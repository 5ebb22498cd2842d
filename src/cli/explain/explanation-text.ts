// An explanation as text for a person.
import type { Colours } from '../../../controller/render/colours.ts'
import type { Explanation } from './explanation.ts'

const widestText = 100

/** The whole text, ending in a line break. */
export function renderExplanation({ topic, title, description, facts, lists }: Explanation, colours: Colours): string {
  const heading = [topic === '' ? '' : colours.bold(topic), title === topic ? '' : title].filter((part) => part !== '').join('  ')
  const sections = [
    [heading],
    description === '' ? [] : [`  ${description}`],
    rows(
      facts.map(({ label, text }) => ({ name: label, text })),
      colours,
    ),
    ...lists.map(({ title: head, items }) => [...(head === '' ? [] : [colours.bold(head)]), ...rows(items, colours)]),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

/** Names in a column; a text of several lines stays in its own. */
function rows(items: readonly { name: string; text: string }[], colours: Colours): string[] {
  const width = Math.max(0, ...items.map(({ name }) => name.length))
  return items.flatMap(({ name, text }) =>
    text
      .trimEnd()
      .split('\n')
      .flatMap(wrapped)
      .map((line, index) =>
        `  ${index === 0 ? colours.cyan(name) : ''}${' '.repeat(width - (index === 0 ? name.length : 0))}  ${line}`.trimEnd(),
      ),
  )
}

/** A line in as many as its width needs, broken at spaces. */
function wrapped(line: string): string[] {
  if (line.length <= widestText) return [line]
  const at = line.lastIndexOf(' ', widestText)
  return at <= 0 ? [line] : [line.slice(0, at), ...wrapped(line.slice(at + 1))]
}
