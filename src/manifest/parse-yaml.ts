// Text -> YAML documents, within limits; faults of syntax in plain words, without the parser's excerpts of the text.
import { Composer, type Document, type ErrorCode, Lexer, type LineCounter, type ParsedNode, Parser } from 'yaml'
import { fault } from './finding.ts'
import { exceededLimit, maxDepth, maxDocuments, maxLexemes, maxSyntaxErrors, maxValues } from './limits.ts'
import type { OffsetFault } from './node-value.ts'

/** With a fault where it could not be read; then `contents` says nothing. */
export type ParsedDocument = { contents: ParsedNode | null; fault: OffsetFault | null }

const plainWords: Record<ErrorCode, string> = {
  ALIAS_PROPS: 'an alias cannot have an anchor or a tag',
  BAD_ALIAS: 'this alias is malformed',
  BAD_COLLECTION_TYPE: 'the tag does not fit the value',
  BAD_DIRECTIVE: 'this line that begins with % is malformed',
  BAD_DQ_ESCAPE: 'unknown escape after a backslash; use single quotes for a plain backslash',
  BAD_INDENT: 'the indentation does not fit the lines above, or a bracket is not closed',
  BAD_PROP_ORDER: 'anchor and tag belong after the dash or colon',
  BAD_SCALAR_START: 'a text that begins with this character needs quotes',
  BLOCK_AS_IMPLICIT_KEY: 'a second colon on a line, or a line indented too far: put quotes around a text that has a colon',
  BLOCK_IN_FLOW: 'indented lists and mappings cannot stand inside brackets',
  DUPLICATE_KEY: 'a key stands twice',
  IMPOSSIBLE: 'the parser cannot read this',
  KEY_OVER_1024_CHARS: 'a key has more than 1,024 characters',
  MISSING_CHAR: 'a character is missing here: a closing quote or bracket, a colon, a comma or a space',
  MULTILINE_IMPLICIT_KEY: 'a key must stand on one line; check for a missing colon above',
  MULTIPLE_ANCHORS: 'a value has two anchors',
  MULTIPLE_DOCS: 'a second document',
  MULTIPLE_TAGS: 'a value has two tags',
  NON_STRING_KEY: 'keys must be plain texts',
  RESOURCE_EXHAUSTION: 'nested too deeply',
  TAB_AS_INDENT: 'tabs cannot indent; use spaces',
  TAG_RESOLVE_FAILED: 'unknown tag',
  UNEXPECTED_TOKEN: 'this does not belong here; check quotes, brackets and indentation',
}

/** Documents one after the other, so that a file costs the memory of one; `lines` turns their offsets into places. Never throws. */
export function* parseYaml(text: string, lines: LineCounter): Generator<ParsedDocument> {
  const exceeded = exceededLimit(text)
  if (exceeded !== null) {
    for (let at = 0; at >= 0; at = text.indexOf('\n', at) + 1 || -1) lines.addNewLine(at)
    const limit = exceeded.limit === 'depth' ? fault('AW114', { limit: maxDepth }) : fault('AW115', { limit: maxDocuments })
    yield { contents: null, fault: { ...limit, offset: exceeded.offset } }
    return
  }
  const size: Size = { lexemes: 0, offset: 0, exceeded: false }
  // uniqueKeys is checked in node-value.ts: the parser's way takes quadratic time.
  const options = { prettyErrors: false, uniqueKeys: false, resolveKnownTags: false, logLevel: 'silent' } as const
  const composer = new Composer({ version: '1.2', schema: 'core', ...options })
  for (const document of composer.compose(tokens(text, lines, size), false, text.length)) {
    yield parsed(document)
    if (document.errors.length > maxSyntaxErrors) return
  }
  if (size.exceeded) yield { contents: null, fault: { ...fault('AW113', { limit: maxValues }), offset: size.offset } }
}

type Size = { lexemes: number; offset: number; exceeded: boolean }

/** The parser's own loop, counting: it ends early at a document that is too large. */
function* tokens(text: string, lines: LineCounter, size: Size): ReturnType<Parser['parse']> {
  const parser = new Parser(lines.addNewLine)
  lines.addNewLine(0)
  for (const lexeme of new Lexer().lex(text)) {
    size.lexemes = lexeme === '---' ? 0 : size.lexemes + 1
    if (size.lexemes > maxLexemes) {
      size.exceeded = true
      return
    }
    yield* parser.next(lexeme)
    size.offset = Math.min(text.length, parser.offset)
  }
  yield* parser.end()
}

function parsed(document: Document.Parsed): ParsedDocument {
  const [error] = document.errors
  if (error === undefined) return { contents: document.contents, fault: null }
  return { contents: null, fault: { ...fault('AW110', { what: plainWords[error.code] }), offset: error.pos[0] } }
}
