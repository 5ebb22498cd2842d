// Rules about permissions.
import { describe, expect, it } from 'vitest'
import { app, found, installation, paths } from './subjects.ts'

const asks = (repository: object, more: object = {}) => app({ permissions: { repository, ...more } })

describe('deny.permissions', () => {
  const deny = { permissions: { repository: { administration: 'write' } } } as const

  it('names the app and the field that breaks it', () => {
    expect(found({ deny, message: 'No.', hint: 'Ask for read.' }, asks({ administration: 'write', contents: 'read' }))).toEqual([
      {
        code: 'AW301',
        rule: 'test/rule',
        place: 0,
        severity: 'error',
        kind: 'App',
        key: 'App/bot',
        space: 'acme',
        path: 'spec.permissions.repository.administration',
        message: 'No.',
        hint: 'Ask for read.',
        link: '',
        exception: null,
        source: null,
      },
    ])
  })

  it('lets a lower level pass, and what does not ask for it', () => {
    expect(paths({ deny }, asks({ administration: 'read' }), asks({ contents: 'write' }), app())).toEqual([])
  })

  it('takes the name * for every permission of its group, and tells each once', () => {
    const all = { permissions: { organization: { '*': 'read', members: 'write' } } } as const
    const asking = asks({ contents: 'write' }, { organization: { members: 'write' } })
    expect(paths({ deny: all }, asking)).toEqual(['spec.permissions.organization.members'])
  })

  it('finds metadata: read wherever there is any permission of a repository', () => {
    const metadata = { permissions: { repository: { metadata: 'read' } } } as const
    expect(paths({ deny: metadata }, asks({ contents: 'read' }))).toEqual(['spec.permissions.repository.metadata'])
    expect(paths({ deny: metadata }, app())).toEqual([])
  })

  it('looks at what installations were given where it is for installations', () => {
    const given = installation({ permissions: { repository: { administration: 'write' } } })
    expect(found({ deny, kind: 'Installation' }, given)).toMatchObject([{ key: 'Installation/bot@acme', space: 'acme' }])
    expect(found({ deny }, given)).toEqual([])
  })
})
