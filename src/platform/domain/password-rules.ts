// What a password must be: long, and no obvious one. No mixture of kinds of characters is asked for, as NIST SP 800-63B advises. Pure.

/** Characters. NIST SP 800-63B-4, 3.1.1.2: 15 where the password is all that is asked for. */
const fewest = 15
const most = 1_000

/** Characters that must differ from each other. */
const fewestDifferent = 5

/** Characters that must be left when what anybody would guess is taken out. */
const fewestOwn = 8

/** Parts of what is tried first; a password may hold them, among other things. */
const obvious = [
  'password',
  'passwort',
  'appward',
  'letmein',
  'welcome',
  'admin',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'secret',
]
const digits = '01234567890123456789'
const alphabet = 'abcdefghijklmnopqrstuvwxyz'

/** The one form of a password however it was typed: what is hashed, counted and compared. */
export function normalPassword(text: string): string {
  return text.normalize('NFKC')
}

/** What is wrong with a new password, in words for a person; null where nothing is. */
export function passwordFault(text: string, login: string): string | null {
  const characters = [...normalPassword(text)]
  if (characters.length < fewest) return `A password has at least ${fewest} characters; a few words make a good one.`
  if (characters.length > most) return `A password has at most ${most} characters.`
  if (new Set(characters).size < fewestDifferent || ownPart(characters.join(''), login).length < fewestOwn) {
    return 'This would be guessed among the first. Choose something else; a few words that have nothing to do with each other are good.'
  }
  return null
}

/** What is left without repetitions, sequences, the login and the obvious. */
function ownPart(password: string, login: string): string {
  const lower = password.toLowerCase().replaceAll(/\s+/g, '')
  const parts = [...(login.length < 3 ? [] : [login]), ...obvious]
  const without = parts.reduce((text, part) => text.replaceAll(part, ''), lower)
  return withoutRepetition(withoutSequences(without))
}

/** A text that is one part again and again is worth that part. */
function withoutRepetition(text: string): string {
  return /^(.+?)\1+$/s.exec(text)?.[1] ?? text
}

/** Runs of four and more along the digits or the alphabet, in either direction, count as one character. */
function withoutSequences(text: string): string {
  const rows = [digits, alphabet].flatMap((row) => [row, [...row].reverse().join('')])
  let left = ''
  for (let start = 0; start < text.length; ) {
    let length = 1
    while (start + length < text.length && rows.some((row) => row.includes(text.slice(start, start + length + 1)))) length++
    left += length >= 4 ? text.charAt(start) : text.slice(start, start + length)
    start += length
  }
  return left
}
