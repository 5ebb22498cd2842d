// appward audit: policy findings, and the questions of those who answer for a space.
import { appCommand } from '../audit/app.ts'
import { auditCommand } from '../audit/audit.ts'
import { changesCommand } from '../audit/changes.ts'
import { logCommand } from '../audit/log.ts'
import { unmanagedCommand } from '../audit/unmanaged.ts'
import { unusedCommand } from '../audit/unused.ts'
import { whoCanCommand } from '../audit/who-can.ts'
import type { CommandGroup } from '../command.ts'

export const command: CommandGroup = {
  name: auditCommand.name,
  summary: auditCommand.summary,
  own: auditCommand,
  commands: [whoCanCommand, appCommand, unusedCommand, unmanagedCommand, changesCommand, logCommand],
}
