// Workflow commands of GitHub Actions: annotations, and how other text beside them does not act as one.

export type Annotation = {
  kind: 'error' | 'warning' | 'notice'
  title: string
  message: string
  /** Where it is shown, relative to the root of the repository; null for the run as a whole. */
  at: { file: string; line: number; column: number } | null
}

/** GitHub shows so many of each kind from one step. */
const mostShown = 10

/** A line for each annotation, every one ending in a line break. Of many of a kind the last one shown says how many there are more. */
export function annotationLines(annotations: readonly Annotation[]): string {
  return (['error', 'warning', 'notice'] as const)
    .flatMap((kind) => limited(annotations.filter((each) => each.kind === kind)))
    .map(commandLine)
    .join('')
}

/** `text` for a log among other lines, with what the runner would take for a command broken: `::` first in a line, `##[` anywhere. */
export function unheard(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1\\u{3a}').replaceAll('##[', '##\\u{5b}')
}

function limited(annotations: readonly Annotation[]): readonly Annotation[] {
  const [first] = annotations
  if (first === undefined || annotations.length <= mostShown) return annotations
  const rest = annotations.length - mostShown + 1
  const more: Annotation = { ...first, title: `${rest} more`, message: 'They are in the log of this step and in its summary.', at: null }
  return [...annotations.slice(0, mostShown - 1), more]
}

function commandLine({ kind, title, message, at }: Annotation): string {
  const place = at === null ? [] : [`file=${property(at.file)}`, `line=${at.line}`, `col=${at.column}`]
  return `::${kind} ${[...place, `title=${property(title)}`].join(',')}::${data(message)}\n`
}

/** As the runner reads them back. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
