// Options that the commands of an audit share.
import type { Option } from '../command.ts'

export const spacesOption: Option = {
  flags: '--space <login>',
  description: 'only what is in this space; may be repeated (default: all that you administer)',
  repeat: true,
}
