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

/** Path of the freeze of a space, or of the platform. */
export function freezePath(space: string | undefined): string {
  return space === undefined ? '/api/v1/freeze' : `/api/v1/spaces/${space}/freeze`
}

/** As a person calls it. */
export function placeName(space: string | undefined): string {
  return space === undefined ? 'the platform' : `the space ${space}`
}
