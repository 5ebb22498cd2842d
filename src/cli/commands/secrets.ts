// appward secrets: client secrets of apps. A value is shown once, alone on stdout.
import type { ClientSecret, CreatedClientSecret } from '../../generated/types.ts'
import { appCredentialCommands } from '../app-credentials.ts'
import type { CommandGroup } from '../command.ts'

export const command: CommandGroup = appCredentialCommands<CreatedClientSecret, ClientSecret>({
  name: 'secrets',
  noun: 'client secret',
  summary: 'create, list, delete and rotate client secrets of apps',
  mark: ['ENDS IN', (secret) => `...${secret.lastEight}`],
  id: ({ secret }) => secret.id,
  value: ({ value }) => value,
  holds: ['secret', 'value'],
})
