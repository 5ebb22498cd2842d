// Repositories as text are the same as repositories as values.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repositoryShape } from '../../../src/platform/shapes/repository.ts'
import { repositoryTexts } from '../../../src/platform/shapes/repository-texts.ts'

const urls = { host: 'http://127.0.0.1:8787', api: 'http://127.0.0.1:8787/api/v3' }

const repository = fc.record({
  id: fc.nat(),
  owner: fc.record({
    login: fc.constantFrom('acme', 'a', 'x-1'),
    type: fc.constantFrom('user' as const, 'organization' as const),
    id: fc.nat(3),
  }),
  name: fc.oneof(fc.stringMatching(/^[A-Za-z0-9._-]{1,100}$/), fc.string()),
  private: fc.boolean(),
  createdAt: fc.constantFrom('2030-01-01T00:00:00.000Z', '2026-11-21T10:00:00.000Z'),
})

test('a list as text says what the shapes say, whatever the facts', () => {
  fc.assert(
    fc.property(fc.array(repository), (repositories) => {
      const expected = repositories.map((each) => repositoryShape(urls, each))
      expect(JSON.parse(repositoryTexts(urls, repositories))).toEqual(JSON.parse(JSON.stringify(expected)))
    }),
  )
})
