// Spans of time as a person says them.
import { expect, test } from 'vitest'
import { ago } from '../../src/lib/ago.ts'

test.each([
  [0, 'a moment ago'],
  [1, 'a moment ago'],
  [2, '2 seconds ago'],
  [119, '119 seconds ago'],
  [120, '2 minutes ago'],
  [720, '12 minutes ago'],
  [7_199, '119 minutes ago'],
  [7_200, '2 hours ago'],
  [172_799, '47 hours ago'],
  [172_800, '2 days ago'],
])('%d seconds are %s', (seconds, words) => expect(ago(seconds)).toBe(words))
