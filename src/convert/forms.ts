// The forms that app definitions come in, and how a text is recognised as one of them.
import { AppError } from '../lib/app-error.ts'
import { isDefinition, parseOne } from './definition.ts'
import type { Form, FormName } from './form.ts'
import { appward } from './forms/appward.ts'
import { githubManifest } from './forms/github-manifest.ts'
import { probot } from './forms/probot.ts'
import { url } from './forms/url.ts'
import { isUrl } from './registration-url.ts'

const forms: readonly Form[] = [appward, githubManifest, probot, url]

/** The names of the forms, as `--from` and `--to` take them. */
export const formNames: readonly FormName[] = forms.map(({ name }) => name)

/** The form of this name. */
export function formOf(name: FormName): Form {
  return forms.find((form) => form.name === name) ?? appward
}

/**
 * The form that a text has. JSON, and YAML with a webhook or a redirect, is a GitHub manifest; other YAML with its keys is
 * Probot's, which adds both by itself. A text that cannot be parsed has the form that will tell so. AppError 'input' where it is none.
 */
export function recognise(text: string, file: string): FormName {
  const start = text.trimStart()
  if (isUrl(start.slice(0, 100).split(/\s/, 1)[0] ?? '') && /^\S+\s*$/.test(start)) return 'url'
  if (start.startsWith('?')) return 'url'
  // Several documents in a file are ours alone.
  if (/apiVersion["']?[ \t]*:[ \t]*["']?appward\//.test(text)) return 'appward'
  const { value, diagnostics } = parseOne(text, file)
  if (diagnostics.length > 0) return 'github-manifest'
  if (!isDefinition(value)) {
    throw new AppError('input', `${file} is no app definition that is known here`, {
      hint: `Known are manifests, GitHub app manifests, Probot's app.yml and registration URLs; --from says which it is.`,
    })
  }
  const whole = start.startsWith('{') || Object.hasOwn(value, 'hook_attributes') || Object.hasOwn(value, 'redirect_url')
  return whole ? 'github-manifest' : 'probot'
}
