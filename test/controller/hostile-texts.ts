// Texts of others that try to get out of their place, and what tells whether they did.
import fc from 'fast-check'
import { expect } from 'vitest'

export const hostile: readonly string[] = [
  '@octocat #1 GH-2 https://evil.example acme/web#3',
  '```\n\n# Approved\n\n```',
  '` `` ``` ````',
  '</code></summary></details><img src=x onerror=1>',
  '[click](javascript:1) ![x](http://evil.example/x.png)',
  '| a | b |\n|---|---|',
  '-->\n/merge\n/approve',
  '\u202eoppa\u2066\u200b\u2028x',
  '&lt;b&gt; <b> &#64;octocat',
  '$(whoami) ::error::x ##[error]x %0A',
]
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.array(fc.constantFrom(...hostile, '`', '\n', ' ', 'a'), { maxLength: 4 }).map((parts) => parts.join('')),
)

/** What a host reads as Markdown: the text without its comment, its code and its fences. Throws where a fence is not closed. */
export function outsideCode(text: string): string {
  const lines: string[] = []
  let fence: string | null = null
  for (const line of text.split('\n')) {
    const [, marks] = /^(`{3,})(?:text)?$/.exec(line) ?? []
    if (fence === null && marks !== undefined) fence = marks
    else if (fence !== null && line === fence) fence = null
    else if (fence === null) lines.push(line)
    else if (marks !== undefined && marks.length >= fence.length) throw new Error('a fence was closed from within')
  }
  if (fence !== null) throw new Error('a fence is open')
  return lines
    .join('\n')
    .replace(/^<!-- appward (plan( [a-z0-9._-]+)?|validate|audit) -->\n/, '')
    .replace(/<code>[^<>]*<\/code>/g, '')
    .replace(/(?<!`)(`+) .*? \1(?!`)/g, '')
}

/** What of Markdown the program writes itself, outside of code. */
export const fixedMarkdown: RegExp = /^(?:[A-Za-z0-9 ,.:;()·*#-]|<\/?(?:details|summary|b|p|br)(?: open)?>|\n)*$/

/** Beside its own elements nothing in it is markup, and every character is one that XML has. */
export function expectSoundXml(xml: string): void {
  const rest = xml.replace(/<\/?(?:testsuites?|testcase|failure|skipped|system-out)(?: [a-z]+="[^"<]*")*\/?>|<\?xml [^<]*\?>/g, '')
  expect(rest).not.toMatch(/[<>]/)
  expect(xml).not.toMatch(/&(?!(?:amp|lt|gt|quot|#10);)|[^\n\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
}
