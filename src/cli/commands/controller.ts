// appward controller: keeps fleets in step with git; and what controllers say of their fleets, and the plans that wait there for a person.
import type { CommandGroup } from '../command.ts'
import { approveCommand } from '../controller/approve.ts'
import { runCommand } from '../controller/run.ts'
import { statusCommand } from '../controller/status.ts'
import { withdrawCommand } from '../controller/withdraw.ts'

export const command: CommandGroup = {
  name: 'controller',
  summary: 'keep fleets in step with git; see how they are, and approve plans that wait',
  own: runCommand,
  commands: [statusCommand, approveCommand, withdrawCommand],
}
