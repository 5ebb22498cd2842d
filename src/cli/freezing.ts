// What freeze and unfreeze share: the place that is meant, and the way there.
import { AppError } from '../lib/app-error.ts'
import type { Option } from './command.ts'
import type { PlatformFlags } from './options.ts'

export type PlaceFlags = PlatformFlags & { space?: string }

export const spaceOption: Option = {
  flags: '--space <login>',
  description: 'the space that is meant (else the whole platform, for the site owner)',
  parse: (text) => {
    if (/^[a-z0-9-]{1,39}$/.test(text)) return text
    throw new AppError('usage', `"${text}" is no login of a space`, { hint: '"appward get spaces" lists them.' })
  },
}

/** Everybody reads it in one line. */
export const reasonOption: Option = {
  flags: '--reason <text>',
  description: 'why; everybody whose apply it stops reads it',
  required: true,
  parse: (text) => {
    if (text.trim() !== '' && text.length <= 500 && !/\p{Cc}/u.test(text)) return text
    throw new AppError('usage', '--reason takes a text of one line, at most 500 characters', {
      hint: 'Say what it is for, such as --reason "release week, until Friday".',
    })
  },
}

/** Path of the freeze of a space, or of the platform. */
export function freezePath(space: string | undefined): string {
  return space === undefined ? '/api/v1/freeze' : `/api/v1/spaces/${space}/freeze`
}

/** As a person calls it. */
export function placeName(space: string | undefined): string {
  return space === undefined ? 'the platform' : `the space ${space}`
}
