// Probot's app.yml: the keys of an app manifest. Probot adds what is not there when it registers the app.
import { stringify } from 'yaml'
import { definitionOf, definitionWords, locateInDefinition } from '../definition.ts'
import type { Form } from '../form.ts'
import { withoutPlaceholder } from '../identity.ts'
import { readDefinition } from '../read-definition.ts'
import { registrationOf } from '../registration.ts'

const ownAddress = 'not given: Probot puts its own address there when it registers the app'

export const probot: Form = {
  name: 'probot',
  title: 'a Probot app.yml',
  read: (text, options) =>
    readDefinition(text, options, (given, notes) => {
      if (given.public === undefined) notes.assumed('public', 'true, which Probot adds')
      if (given.webhookActive === undefined) notes.assumed('hook_attributes.active', 'true, the default of a manifest')
      if (given.webhookUrl === undefined && given.webhookActive !== false) notes.assumed('hook_attributes.url', ownAddress)
      return { public: true, webhookActive: true }
    }),
  write: (app) => {
    const registration = withoutPlaceholder(registrationOf(app))
    const hook = !registration.webhookActive || registration.webhookUrl !== ''
    return { text: stringify(definitionOf(registration, hook), { lineWidth: 0 }), notes: [] }
  },
  locate: locateInDefinition,
  words: definitionWords,
  required: [],
  tolerated: { AW221: ownAddress, AW224: '' },
}
