// The many ways to write one value as YAML: block or braces, quotes, comments, blank lines, indentation.
import fc from 'fast-check'

/** Answers a number below the given one. */
type Choose = (below: number) => number

/** A way to write values; the same one writes the same value in the same way. */
export const way: fc.Arbitrary<(value: object) => string> = fc
  .record({ choices: fc.array(fc.nat(999), { minLength: 30, maxLength: 80 }), step: fc.constantFrom(2, 4) })
  .map(({ choices, step }) => (value) => {
    let at = 0
    const choose: Choose = (below) => (choices[at++ % choices.length] ?? 0) % below
    return blockMap(value, 0, { choose, step, comments: 0, calm: choose(3) === 0 })
  })

type Writer = { choose: Choose; step: number; comments: number; calm: boolean }

function comment(writer: Writer): string {
  writer.comments++
  return `# note ${writer.comments}: "it's", [so] {on} - é`
}

const often = (writer: Writer): boolean => !writer.calm && writer.choose(4) === 0

function above(indent: number, writer: Writer): string {
  const blank = often(writer) ? '\n' : ''
  return often(writer) ? `${blank}${' '.repeat(indent)}${comment(writer)}\n` : blank
}

function blockMap(value: object, indent: number, writer: Writer): string {
  return Object.entries(value)
    .map(([key, inner]) => {
      const trail = () => (often(writer) ? `  ${comment(writer)}` : '')
      const head = `${above(indent, writer)}${' '.repeat(indent)}${quotedKey(key, writer)}:`
      const deeper = indent + writer.step
      if (Array.isArray(inner) && inner.length > 0 && writer.choose(2) === 0) {
        const at = writer.choose(2) === 0 ? indent : deeper
        return `${head}${trail()}\n${inner.map((item) => `${above(at, writer)}${' '.repeat(at)}- ${scalar(item, writer, false)}${trail()}\n`).join('')}`
      }
      if (isMap(inner) && Object.keys(inner).length > 0 && writer.choose(3) > 0)
        return `${head}${trail()}\n${blockMap(inner, deeper, writer)}`
      if (typeof inner === 'string' && inner.endsWith('\n') && writer.choose(2) === 0) {
        const lines = inner.split('\n').slice(0, -1)
        return `${head} |\n${lines.map((line) => `${' '.repeat(deeper)}${line}\n`).join('')}`
      }
      if (typeof inner === 'object') return `${head} ${flow(inner, indent, writer)}${trail()}\n`
      return `${head} ${scalar(inner, writer, false)}${trail()}\n`
    })
    .join('')
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function flow(value: unknown, indent: number, writer: Writer): string {
  if (typeof value !== 'object' || value === null) return scalar(value, writer, true)
  const many = !writer.calm && writer.choose(3) === 0
  const parts = Array.isArray(value)
    ? value.map((item) => flow(item, indent, writer))
    : Object.entries(value).map(([key, inner]) => `${quotedKey(key, writer)}: ${flow(inner, indent + writer.step, writer)}`)
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (!many || parts.length === 0)
    return parts.length === 0 || writer.choose(2) === 0 ? `${open}${parts.join(', ')}${close}` : `${open} ${parts.join(', ')} ${close}`
  const pad = ' '.repeat(indent + writer.step)
  const lines = parts.map(
    (part, index) =>
      `${above(indent + writer.step, writer)}${pad}${part}${index < parts.length - 1 ? ',' : ''}${often(writer) ? ` ${comment(writer)}` : ''}\n`,
  )
  return `${open}\n${lines.join('')}${pad}${close}`
}

function quotedKey(key: string, writer: Writer): string {
  const way = writer.calm ? 0 : writer.choose(8)
  return way === 1 ? `"${key}"` : way === 2 ? `'${key}'` : key
}

function scalar(value: unknown, writer: Writer, inFlow: boolean): string {
  if (typeof value !== 'string') return JSON.stringify(value)
  const plain = /^[A-Za-z.][\w .:/?=-]*$/.test(value) && !/: |:$|^(true|false|null|yes|on)$/i.test(value) && value.trim() === value
  const safe = plain || (!inFlow && /^https:[^\s]+$/.test(value))
  const style = writer.choose(3)
  if (safe && style > 0) return value
  return style === 0 && !value.includes('\n') ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value)
}
