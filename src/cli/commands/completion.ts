// appward completion: scripts that complete words in a shell, and the answers that these scripts ask for.
import { visible } from '../../lib/visible.ts'
import { type Command, type CommandGroup, defineCommand } from '../command.ts'
import { candidatesFor, type Known } from '../completion/candidates.ts'
import { liveNames } from '../completion/live.ts'
import { type Shell, scripts, shells } from '../completion/scripts.ts'
import { exitStatus } from '../exit-status.ts'

/** For the table of commands, which this one is a row of. */
export function completionOf(commands: Known['commands']): CommandGroup {
  const words = defineCommand({
    name: 'words',
    summary: 'what may stand at the end of a line, as the scripts ask it',
    arguments: '<line>',
    options: [],
    async run(context, { args: [line = ''] }) {
      const candidates = await candidatesFor(line, { commands, live: (kind, said) => liveNames(context, kind, said) })
      if (candidates.length > 0) context.print(candidates.map(({ word, says }) => `${visible(word)}\t${visible(says)}`).join('\n'))
      return exitStatus.done
    },
  })
  return {
    name: 'completion',
    summary: 'print a script that completes words in bash, zsh or fish',
    commands: [...shells.map(scriptOf), words],
  }
}

function scriptOf(shell: Shell): Command {
  return defineCommand({
    name: shell,
    summary: `print the script for ${shell}; its first line says where it goes`,
    options: [],
    run: async (context) => {
      context.print(scripts[shell])
      return exitStatus.done
    },
  })
}
