// What a JSON text costs whoever reads it, told from its bytes: a few megabytes of brackets take seconds and gigabytes to parse and check.

export type JsonLimits = {
  /** Brackets within brackets. */
  depth: number
  /** Fields, items, and what holds them. */
  values: number
}

const [quote, backslash, comma] = [0x22, 0x5c, 0x2c]
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Which limit the text goes beyond; null where it keeps both. `bytes` are UTF-8; whether they are JSON is not asked. */
export function costlyPart(bytes: Uint8Array, { depth, values }: JsonLimits): keyof JsonLimits | null {
  let [level, count] = [0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === quote) at = endOfText(bytes, at)
    else if (byte === openList || byte === openObject) {
      count++
      if (++level > depth) return 'depth'
    } else if (byte === closeList || byte === closeObject) level--
    else if (byte === comma) count++
    if (count > values) return 'values'
  }
  return null
}

/** Where the text that begins at `start` has its closing quote. */
function endOfText(bytes: Uint8Array, start: number): number {
  let at = start + 1
  while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1
  return at
}
