// appward audit: the questions of those who answer for a space.
import { appCommand } from '../audit/app.ts'
import { changesCommand } from '../audit/changes.ts'
import { logCommand } from '../audit/log.ts'
import type { CommandGroup } from '../command.ts'

export const command: CommandGroup = {
  name: 'audit',
  summary: 'answer who may do what, why and since when',
  commands: [appCommand, changesCommand, logCommand],
}
