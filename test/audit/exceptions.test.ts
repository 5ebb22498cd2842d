// Exceptions hold through their last day; after it the violation counts, and the exception is a finding itself.
import { expect, it } from 'vitest'
import { evaluate } from '../../src/audit/evaluate.ts'
import { app, installation, rules } from './subjects.ts'

const exception = { slug: 'b*', owner: 'delivery@acme.example', reason: 'publishes releases', until: '2027-01-15' }
const rule = { deny: { visibility: 'public' }, exceptions: [exception] } as const
const on = (day: string, given: object = rule, subject = app({ visibility: 'public' })) =>
  evaluate(rules(given), [subject], { now: new Date(day) })

it('spares whom it names, and says who answers for it', () => {
  expect(on('2027-01-15T23:59:59Z')).toMatchObject([
    { code: 'AW301', exception: { owner: 'delivery@acme.example', reason: 'publishes releases', until: '2027-01-15' } },
  ])
})

it('is over on the day behind it, which is told beside the violation', () => {
  expect(on('2027-01-16T00:00:00Z')).toMatchObject([
    {
      code: 'AW302',
      severity: 'warning',
      key: '',
      path: 'spec.rules[0].exceptions[0].until',
      message: 'An exception is over since 2027-01-15; delivery@acme.example answers for it: publishes releases',
    },
    { code: 'AW301', exception: null },
  ])
})

it('leaves others, and other spaces, where they are', () => {
  expect(on('2027-01-01', rule, app({ visibility: 'public' }, { slug: 'other' }))).toMatchObject([{ exception: null }])
  const elsewhere = { ...rule, exceptions: [{ ...exception, space: ['alice', 'widgets-*'] }] }
  expect(on('2027-01-01', elsewhere)).toMatchObject([{ exception: null }])
  const there = installation({ repositories: 'all' }, { space: 'widgets-inc' })
  const given = { ...elsewhere, kind: 'Installation', deny: { repositories: 'all' } }
  expect(evaluate(rules(given as never), [there], { now: new Date('2027-01-01') })).toMatchObject([{ exception: { until: '2027-01-15' } }])
})

it('that spares nothing is no finding while it holds, and the one that holds longest is told', () => {
  expect(on('2027-01-01', rule, app())).toEqual([])
  const longer = {
    ...rule,
    exceptions: [exception, { ...exception, owner: 'alice', until: '2028-01-01' }, { ...exception, until: '2026-01-01' }],
  }
  expect(on('2027-01-01', longer)).toMatchObject([{ code: 'AW302' }, { code: 'AW301', exception: { owner: 'alice' } }])
})
