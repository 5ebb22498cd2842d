// One text parsed, in the form that goes from thread to thread and into the cache.
import type { FileResult } from '../manifest/file-result.ts'
import { loadFile, type Source } from '../manifest/load-file.ts'

export type Text = Pick<Source, 'text' | 'named'>

/** `wanted` is the JSON text of what the file's manifests want: most commands never look at it. One line. */
export type ParsedText = { result: FileResult; wanted: string }

/** Never throws for what the text holds. */
export function parseText(text: Text): ParsedText {
  const { result, wanted } = loadFile(text)
  return { result, wanted: JSON.stringify(wanted) }
}
