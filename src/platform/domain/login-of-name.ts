// The login that an app's name could be read as: names that look alike must not pass for an account. Pure.

/** What nobody sees: control characters, and those that only shape or reorder others. */
const unseen = /[\p{Cc}\p{Cf}]/gu

/** Characters that are looked at; no app has a longer name, but a body of a request may hold one. */
const looked = 100

/** In small letters, wide and other forms of a letter as the letter, without what nobody sees and without spaces around it. */
export function loginOfName(name: string): string {
  return name.slice(0, looked).normalize('NFKC').replaceAll(unseen, '').trim().toLowerCase()
}
