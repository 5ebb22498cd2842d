// GitHub's app manifest: what a page posts to /settings/apps/new. Read as JSON or YAML, written as JSON.
import { definitionOf, definitionWords, locateInDefinition } from '../definition.ts'
import type { Form } from '../form.ts'
import { withoutPlaceholder } from '../identity.ts'
import { Notes } from '../note.ts'
import { readDefinition } from '../read-definition.ts'
import { registrationOf } from '../registration.ts'

export const githubManifest: Form = {
  name: 'github-manifest',
  title: 'a GitHub app manifest',
  read: (text, options) =>
    readDefinition(text, options, (given, notes) => {
      if (given.public === undefined) notes.assumed('public', 'false: the format states no default')
      // With a webhook at all, it is on unless said otherwise.
      const hook = given.webhookUrl !== undefined
      if (hook && given.webhookActive === undefined) notes.assumed('hook_attributes.active', 'true, the default of a manifest')
      return { public: false, webhookActive: hook }
    }),
  write: (app) => {
    const notes = new Notes()
    const registration = withoutPlaceholder(registrationOf(app))
    const hook = registration.webhookActive || registration.webhookUrl !== ''
    notes.assumed('redirect_url', 'added by the page that posts the manifest: it belongs to the flow, not to the app')
    return { text: `${JSON.stringify(definitionOf(registration, hook), null, 2)}\n`, notes: notes.all() }
  },
  locate: locateInDefinition,
  words: definitionWords,
  required: [{ path: ['spec', 'homepage'], name: 'url' }],
  tolerated: { AW224: '' },
}
