// The options for webhook secrets, and what a command says of those that a plan knows nothing of.
import type { Secrets } from '../../controller/plan/secrets.ts'
import type { Plan } from '../generated/types.ts'
import { visible } from '../lib/visible.ts'
import { missingLines, type ReadSecrets } from '../loading/webhook-secrets.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'

export type SecretFlags = { allowEnv?: string[]; secretsDir?: string }

export const allowEnvOption: Option = {
  flags: '--allow-env <name>',
  description: 'let a manifest read a webhook secret from this variable, whatever it is called; may be repeated',
  repeat: true,
}

export const secretOptions: readonly Option[] = [
  allowEnvOption,
  { flags: '--secrets-dir <dir>', description: 'folder that holds the files of webhook secrets (secretFrom.file)' },
]

/** Says of which secrets a plan knows nothing, and why. */
export function sayMissing(context: Context, { missing }: ReadSecrets): void {
  for (const line of missingLines(missing)) context.say(`not compared: ${visible(line)}`)
}

/** Says why a plan knows nothing of secrets that are at hand: the platform takes only so many questions. */
export function sayUnanswered(context: Context, { plan, secrets }: { plan: Pick<Plan, 'uncompared'>; secrets: Secrets }): void {
  if (!plan.uncompared.some((key) => secrets.has(key))) return
  context.say('not compared: the platform was asked about webhook secrets too often; run the same command again in a minute')
}
