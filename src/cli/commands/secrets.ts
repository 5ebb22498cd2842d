// appward secrets: client secrets of apps. A value is shown once, alone on stdout.
import { appCredentialCommands } from '../app-credentials.ts'
import type { CommandGroup } from '../command.ts'
import { clientSecretKind } from '../credential-kinds.ts'

export const command: CommandGroup = appCredentialCommands(clientSecretKind)
