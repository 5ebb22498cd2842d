// appward audit: who may do what, and what changed of it.
import { changesCommand } from '../audit/changes.ts'
import type { CommandGroup } from '../command.ts'

export const command: CommandGroup = {
  name: 'audit',
  summary: 'say what changed of who may do what',
  commands: [changesCommand],
}
