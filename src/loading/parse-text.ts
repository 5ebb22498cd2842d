// One text parsed, in the form that goes from thread to thread and into the cache.
import type { FileResult } from '../manifest/file-result.ts'
import { type LoadedFile, loadFile, type Source } from '../manifest/load-file.ts'
import { withExpressions } from '../manifest/read-expressions.ts'

export type Text = Pick<Source, 'text' | 'named'>

/** `wanted` is the JSON text of what the file's manifests want: most commands never look at it. One line. */
export type ParsedText = { result: FileResult; wanted: string }

/** Never rejects for what the text holds. What reads expressions is imported where there is one. */
export async function parseText(text: Text): Promise<ParsedText> {
  const loaded = loadFile(text)
  return { result: await wholeResult(loaded), wanted: JSON.stringify(loaded.wanted) }
}

async function wholeResult(loaded: LoadedFile): Promise<FileResult> {
  if (loaded.expressions.length === 0) return loaded.result
  const { compileExpression } = await import('../audit/cel/compile-expression.ts')
  return withExpressions(loaded, compileExpression)
}
