// The comments of a text, to make sure that rewriting loses none.
import { Lexer } from 'yaml'

/** What the lexer says before the text of a value. */
const scalarMark = '\u001f'

/** In their order, without the blanks around them. */
export function commentsOf(text: string): string[] {
  const found: string[] = []
  let before = ''
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && before !== scalarMark) found.push(lexeme.trim())
    before = lexeme
  }
  return found
}
