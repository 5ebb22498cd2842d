// appward keys: private keys of apps. A PEM is shown once, alone on stdout.
import type { CreatedKey, Key } from '../../generated/types.ts'
import { appCredentialCommands } from '../app-credentials.ts'
import type { CommandGroup } from '../command.ts'

export const command: CommandGroup = appCredentialCommands<CreatedKey, Key>({
  name: 'keys',
  noun: 'key',
  summary: 'create, list, delete and rotate private keys of apps',
  mark: ['FINGERPRINT', (key) => key.fingerprint],
  id: ({ key }) => key.id,
  value: ({ pem }) => pem,
  holds: ['key', 'pem'],
})
