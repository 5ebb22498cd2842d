// appward controller: what controllers say of their fleets, and the plans that wait there for a person.
import type { CommandGroup } from '../command.ts'
import { approveCommand } from '../controller/approve.ts'
import { statusCommand } from '../controller/status.ts'
import { withdrawCommand } from '../controller/withdraw.ts'

export const command: CommandGroup = {
  name: 'controller',
  summary: 'see what controllers say of their fleets, and approve plans that wait there',
  commands: [statusCommand, approveCommand, withdrawCommand],
}
