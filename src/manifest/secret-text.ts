// Recognises credentials in text, so that they are reported and never repeated.
import { visible } from '../lib/visible.ts'

/** Prefixes that issuers of tokens document for secret scanners, and private keys in PEM. */
const secretText = new RegExp(
  `(?<![A-Za-z0-9])(${[
    'gh[pousr]_[A-Za-z0-9]{16,}', // GitHub
    'github_pat_[A-Za-z0-9_]{16,}',
    'aw[a-z]_[A-Za-z0-9_]{16,}', // this program's platform
    'glpat-[A-Za-z0-9_-]{16,}', // GitLab
    'xox[abeoprs]-[A-Za-z0-9-]{10,}', // Slack
    'AKIA[0-9A-Z]{16}', // AWS
    'AIza[0-9A-Za-z_-]{35}', // Google
    'npm_[A-Za-z0-9]{30,}',
    'sk-[A-Za-z0-9_-]{20,}',
    '(?<![\\w-])eyJ[\\w-]{8,}\\.eyJ[\\w-]{8,}\\.', // JSON web tokens; the look-behind keeps the search linear
    '-----BEGIN [A-Z ]*PRIVATE KEY',
  ].join('|')})`,
)

/** Keys whose value is a credential wherever they stand, in whatever way they are written. */
const secretKey = /^(webhook[_-]?secret|client[_-]?secret|private[_-]?key)$/iu

/** Keys whose value is a credential unless people may name keys freely there. */
const plainSecretKey = /^(secret|token|access[_-]?token|password|pem)$/iu

/** Whether the text holds something that looks like a credential. */
export function looksSecret(text: string): boolean {
  return text.length >= 20 && secretText.test(text)
}

/** Whether a key of this name holds a credential; `free` where people name the keys, as in labels. */
export function isSecretKey(key: string, free: boolean): boolean {
  if (key.length < 3 || key.length > 20) return false
  return secretKey.test(key) || (!free && plainSecretKey.test(key))
}

/** Text that may be shown on a terminal: one line, not long, no control characters, no credential. */
export function showable(text: string): string {
  if (looksSecret(text)) return '(a secret)'
  const short = text.length > 200 ? `${text.slice(0, 199)}…` : text
  return visible(short)
}
