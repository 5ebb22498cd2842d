// apply --credentials-out: a private key and a client secret for each app that the apply made.
import type { Transport } from '../client/transport.ts'
import type { Plan } from '../generated/types.ts'
import { AppError } from '../lib/app-error.ts'
import { slugOf } from '../manifest/resource.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'
import { type CredentialKind, clientSecretKind, type Kept, keyKind, madeFor } from './credential-kinds.ts'
import { prepareSecretFiles, type SecretFile } from './secret-files.ts'
import { shellWord } from './shell-word.ts'
import { makeShownOnce } from './shown-once.ts'

export const newCredentialsOption: Option = {
  flags: '--credentials-out <dir>',
  description: 'make a private key and a client secret for each new app, and write them into files in this folder (mode 0600)',
}

/** What goes around an apply: `before` anything is sent, and `after` it was taken. */
export type Around = { before: () => void; after: (transport: Transport) => Promise<void> }

type Missing = { command: string; make: (transport: Transport) => Promise<void> }

/** Makes the credentials of the apps that a plan creates, into files in `dir`; `before` throws AppError 'input' where it could not. */
export function newCredentials(context: Context, dir: string, { changes }: Plan): Around {
  const slugs = changes.filter(({ action }) => action === 'create').map(({ key }) => slugOf(key))
  let missing: Missing[] = []
  return {
    before: () => {
      if (slugs.length === 0) return
      const kinds = slugs.flatMap((slug) => [
        { slug, suffix: keyKind.suffix, missing: missingOf(context, keyKind, slug, dir) },
        { slug, suffix: clientSecretKind.suffix, missing: missingOf(context, clientSecretKind, slug, dir) },
      ])
      const files = prepareSecretFiles(
        context,
        dir,
        kinds.map(({ slug, suffix }) => `${slug}${suffix}`),
      )
      missing = kinds.flatMap((kind, index) => {
        const file = files[index]
        return file === undefined ? [] : [kind.missing(file)]
      })
    },
    after: async (transport) => {
      for (const [index, { make }] of missing.entries()) {
        try {
          await make(transport)
        } catch (error) {
          throw incomplete(error, missing.slice(index))
        }
      }
    },
  }
}

function missingOf<Created, Item extends Kept>(context: Context, kind: CredentialKind<Created, Item>, slug: string, dir: string) {
  return (file: SecretFile): Missing => ({
    command: `appward ${kind.name} create ${slug} --credentials-out ${shellWord(dir)}`,
    make: async (transport) => {
      await makeShownOnce(context, transport, madeFor(kind, slug), { format: 'text' }, file)
    },
  })
}

/** The apps are there; running apply again makes no credentials of apps that it does not create. */
function incomplete(error: unknown, missing: readonly Missing[]): unknown {
  if (!(error instanceof AppError)) return error
  const commands = missing.map(({ command }) => `  ${command}`)
  return new AppError(error.code, `the plan is applied, but not all credentials were made: ${error.message}`, {
    hint: [error.hint, 'Still to be made:', ...commands].join('\n'),
    cause: error,
  })
}
