// appward schema: prints a published schema, for editors and other tools.
import { AppError } from '../../lib/app-error.ts'
import { bundleSchema } from '../../lib/bundle-schema.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { findSchema, schemas } from '../schemas.ts'
import { textTable } from '../text-table.ts'

export const command: Command = defineCommand<{ bundle?: boolean }>({
  name: 'schema',
  summary: 'print a schema; without a name, list them',
  arguments: '[name]',
  choices: { name: [...schemas.keys()] },
  options: [{ flags: '--bundle', description: 'one schema that holds all it refers to, for an editor' }],
  async run(context, { args: [name], options }) {
    if (name !== undefined) {
      const schema = findSchema(name)
      context.print(JSON.stringify(options.bundle ? bundleSchema(name, schemas) : schema, null, 2))
      return exitStatus.done
    }
    if (options.bundle) throw new AppError('usage', '--bundle needs the name of a schema')
    const rows = [...schemas].map(([each, { $id, description }]) => [each, String($id), String(description)])
    context.print(textTable(['NAME', 'ID', 'HOLDS'], rows))
    return exitStatus.done
  },
})
