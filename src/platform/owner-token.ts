// The first start: the site owner and its token, which goes to a file and nowhere else.
import type { Token } from '../generated/types.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import type { Origin } from './domain/registry.ts'
import { siteOwnerLogin } from './domain/site-owner.ts'
import { allScopes, hasEnded } from './domain/token-rules.ts'
import type { Services } from './routes/route.ts'
import { writeSecretFile } from './secret-file.ts'
import type { Page, Store } from './store/ports.ts'
import { hashTokenValue, mintTokenValue } from './token-value.ts'

/** What the platform does by itself, without a caller. */
export function platformOrigin(now: Date, credential: string): Origin {
  return { at: now.toISOString(), actor: siteOwnerLogin, credential, address: null }
}

/**
 * Makes the site owner and a token with all scopes where there is no owner yet, and a new token where the owner has none left
 * that could make one: whoever starts the platform holds its data, and nobody shall be locked out for good. The file is written
 * before the rows: a crash in between leaves a file that the next start writes again, never an owner whose token nobody has.
 * @returns whether it did; otherwise `file` was neither read nor written.
 * @throws AppError 'input' where the file cannot be written.
 */
export async function ensureOwner({ store, now, random }: Pick<Services, 'store' | 'now' | 'random'>, file: string): Promise<boolean> {
  const exists = (await store.reader.space(siteOwnerLogin)) !== null
  if (exists && (await canMakeTokens(store, now()))) return false
  const value = mintTokenValue('token', random)
  writeTokenFile(file, `${value}\n`)
  const draft = {
    login: siteOwnerLogin,
    name: exists ? 'new start' : 'first start',
    hash: hashTokenValue(value),
    scopes: [...allScopes],
    readOnly: false,
    expiresAt: null,
  }
  await store.writer.createOwner(draft, platformOrigin(now(), draft.name))
  return true
}

/** Whether the site owner holds a live token that may make others. */
async function canMakeTokens({ reader }: Store, now: Date): Promise<boolean> {
  let after: string | null = null
  do {
    const page: Page<Token> = await reader.tokens(siteOwnerLogin, { limit: 1_000, after })
    if (page.items.some((token) => !token.readOnly && token.scopes.includes('user') && !hasEnded(token, now))) return true
    after = page.next
  } while (after !== null)
  return false
}

function writeTokenFile(file: string, text: string): void {
  try {
    writeSecretFile(file, text)
  } catch (cause) {
    throw new AppError('input', `The owner's token cannot be written to ${file}: ${messageOf(cause)}`, {
      hint: 'Name another file with --owner-token-file.',
      cause,
    })
  }
}
