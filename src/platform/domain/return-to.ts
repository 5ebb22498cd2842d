// Where a person goes on after signing in: a path of this platform, never another site. Pure.

/** Visible ASCII from one slash on; browsers read a second slash or a backslash there as the start of a host. */
const pathForm = /^\/(?![/\\])[\x21-\x7e]*$/

/** Nobody is; it only tells whether a path stays on the site that it is read on. */
const origin = 'http://site.invalid'

/** `wanted`, where it is a path of this site; else `fallback`. */
export function safeReturn(wanted: string | null, fallback: string): string {
  return wanted !== null && pathForm.test(wanted) && new URL(wanted, origin).origin === origin ? wanted : fallback
}
