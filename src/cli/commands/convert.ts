// appward convert: an app definition from one form into another. The result goes to stdout, what became of it to stderr.
import { renderDiagnosticsText } from '../../../controller/render/diagnostics-text.ts'
import { convert } from '../../convert/convert.ts'
import type { FormName } from '../../convert/form.ts'
import { formNames, formOf } from '../../convert/forms.ts'
import type { Note } from '../../convert/note.ts'
import { isUrl } from '../../convert/registration-url.ts'
import { AppError } from '../../lib/app-error.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { readManifestFiles } from '../../manifest/read-files.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { textTable } from '../text-table.ts'

type Flags = { from: FormName | 'auto'; to: FormName; space?: string; baseUrl?: string }

export const command: Command = defineCommand<Flags>({
  name: 'convert',
  summary: 'turn an app definition into another form: manifest, GitHub manifest, Probot, URL',
  arguments: '<input>',
  options: [
    {
      flags: '--from <form>',
      description: `the form of the input, which is a file, - or a URL: auto, ${formNames.join(', ')}`,
      default: 'auto',
      choices: ['auto', ...formNames],
    },
    {
      flags: '--to <form>',
      description: `the form to write: ${formNames.join(', ')}`,
      choices: formNames,
      required: true,
    },
    { flags: '--space <login>', description: 'the space of the app (else the one that the input names)', parse: space },
    { flags: '--base-url <url>', description: 'with --to url: the site, or its page for new apps (default: https://github.com)' },
  ],
  async run(context, { args: [input = ''], options }) {
    if (options.baseUrl !== undefined && options.to !== 'url') throw new AppError('usage', '--base-url goes with --to url')
    const source = await readInput(context, input)
    if (source === null) return exitStatus.failed
    const { from, text, report, diagnostics } = convert(source.text, { ...options, file: source.file })
    if (text !== null) {
      context.print(text)
      context.say(`from ${formOf(from).title} to ${formOf(options.to).title}`)
    }
    if (report.length > 0) context.say(reportText(report))
    if (diagnostics.length > 0) context.say(renderDiagnosticsText(diagnostics, context.colours))
    return hasErrors(diagnostics) ? exitStatus.failed : exitStatus.done
  },
})

/** A URL is the input itself and never fetched; everything else is a file, or `-`. Null where it cannot be read, which is said. */
async function readInput(context: Context, input: string): Promise<{ file: string; text: string } | null> {
  if (isUrl(input) || input.startsWith('?')) return { file: 'the URL', text: input }
  const { sources, diagnostics } = await readManifestFiles([input], { cwd: context.cwd, readStdin: context.readStdin })
  if (diagnostics.length > 0) context.say(renderDiagnosticsText(diagnostics, context.colours))
  if (hasErrors(diagnostics)) return null
  const [source, other] = sources
  if (source === undefined || other !== undefined || !source.named) {
    throw new AppError('usage', `${input || '.'} is a folder; convert takes one file`)
  }
  return source
}

function space(text: string): string {
  const login = text.toLowerCase()
  if (login.length <= 39 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(login)) return login
  throw new AppError('usage', '--space takes the login of a user or an organization', {
    hint: 'A login is made of letters, digits and single hyphens between them, at most 39 characters.',
  })
}

function reportText(report: readonly Note[]): string {
  const words = { 'left-out': 'left out', assumed: 'assumed' }
  return textTable(
    ['REPORT', 'FIELD', 'WHY'],
    report.map(({ kind, field, message }) => [words[kind], field, message]),
  )
}
