// appward keys: private keys of apps. A PEM is shown once, alone on stdout.
import { appCredentialCommands } from '../app-credentials.ts'
import type { CommandGroup } from '../command.ts'
import { keyKind } from '../credential-kinds.ts'

export const command: CommandGroup = appCredentialCommands(keyKind)
