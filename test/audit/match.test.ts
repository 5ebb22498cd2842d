// Which apps and installations a rule holds for.
import { expect, it } from 'vitest'
import type { PolicyRule } from '../../src/generated/types.ts'
import { app, found, installation } from './subjects.ts'

type Given = NonNullable<PolicyRule['match']>

/** Whether a rule that everything breaks is asked of it. */
const holds = (match: Given, subject: ReturnType<typeof app> | ReturnType<typeof installation>) =>
  found({ match, kind: subject.kind, require: { labels: { absent: '*' } } }, subject).map(({ code }) => code)

const at = (createdAt: string | null) => app({}, {}, { createdAt })
const tenDays = '2027-01-05T12:00:00Z'

it.each<[Given, ReturnType<typeof app> | ReturnType<typeof installation>, boolean]>([
  [{}, app(), true],
  [{ slug: 'b*' }, app(), true],
  [{ slug: ['x', 'bo?'] }, app(), true],
  [{ slug: ['x', 'bo'] }, app(), false],
  [{ slug: 'bot', space: 'widgets-*' }, app(), false],
  [{ slug: 'bot' }, installation(), true],
  [{ space: 'widgets-*' }, installation({}, { space: 'widgets-inc' }), true],
  [{ fleet: '*' }, app(), false],
  [{ fleet: 'acme-*' }, app({}, {}, { fleet: 'acme-apps' }), true],
  [{ labels: { team: '*' } }, app({}, { labels: { team: 'delivery' } }), true],
  [{ labels: { team: '*' } }, app({}, { labels: { team: '' } }), false],
  [{ labels: { team: 'd*', tier: '*' } }, app({}, { labels: { team: 'delivery' } }), false],
  [{ labels: { constructor: '*' } }, app(), false],
  [{ visibility: 'public' }, app({ visibility: 'public' }), true],
  [{ visibility: 'public' }, app(), false],
  [{ listed: false }, app(), true],
  [{ visibility: 'public' }, installation({}, {}, { app: app({ visibility: 'public' }).app }), true],
  [{ olderThan: '9d' }, at(tenDays), true],
  [{ olderThan: '10d' }, at(tenDays), false],
  [{ olderThan: '1d' }, at(null), false],
  [{ youngerThan: '11d' }, at(tenDays), true],
  [{ youngerThan: '10d' }, at(tenDays), false],
  [{ youngerThan: '1d' }, at(null), true],
  [{ not: { slug: 'bot' } }, app(), false],
  [{ not: { slug: 'bot', space: 'alice' } }, app(), true],
  [{ slug: 'b*', not: { slug: 'bot' } }, app({}, { slug: 'bat' }), true],
  [{ not: {} }, app(), true],
])('%j', (match, subject, isAsked) => expect(holds(match, subject)).toEqual(isAsked ? ['AW301'] : []))

it('cannot be told of an installation of whose app nothing is known, unless something else settles it', () => {
  expect(holds({ visibility: 'public' }, installation())).toEqual(['AW303'])
  expect(holds({ not: { listed: true } }, installation())).toEqual(['AW303'])
  expect(holds({ visibility: 'public', slug: 'other' }, installation())).toEqual([])
  expect(holds({ not: { listed: true, slug: 'other' } }, installation())).toEqual(['AW301'])
})
