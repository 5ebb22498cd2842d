// appward explain: fields, permissions, events and diagnostics, from the schemas, the catalog and the tables themselves.
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { explainTopic } from '../explain/explain-topic.ts'
import { renderExplanation } from '../explain/explanation-text.ts'
import { type FormatFlag, formatOption } from '../options.ts'

export const command: Command = defineCommand<FormatFlag>({
  name: 'explain',
  summary: 'explain a field, a permission, an event or a diagnostic',
  arguments: '[topic...]',
  options: [formatOption],
  async run(context, { args, options }) {
    const found = explainTopic(args)
    context.print(options.format === 'json' ? JSON.stringify(found, null, 2) : renderExplanation(found, context.colours))
    return exitStatus.done
  },
})
