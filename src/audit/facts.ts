// A subject with what rules ask of it most often: taken once, asked by every rule.
import type { AppResource } from '../manifest/resource.ts'
import { type Subject, slugOf, spaceOf } from './subject.ts'

export type Facts = {
  readonly subject: Subject
  readonly slug: string
  readonly space: string
  /** Of an installation: the installed app; null where nothing is known of it. */
  readonly app: AppResource | null
  readonly labels: { readonly [name: string]: string }
  /** Days on the platform, with fractions; null where it is not there yet, or where that is not known. */
  readonly ageDays: number | null
  /** When the rules are asked, in milliseconds. */
  readonly now: number
  /** The day in UTC that `now` is in. */
  readonly today: string
  /** What expressions ask for, made by the first that does. */
  variables: Record<string, unknown> | null
}

export const dayLength: number = 24 * 60 * 60 * 1000

export function factsOf(subject: Subject, now: number, today: string): Facts {
  const { metadata } = subject.kind === 'App' ? subject.app : subject.installation
  return {
    subject,
    slug: slugOf(subject),
    space: spaceOf(subject),
    app: subject.app,
    labels: metadata.labels,
    ageDays: subject.createdAt === null ? null : (now - Date.parse(subject.createdAt)) / dayLength,
    now,
    today,
    variables: null,
  }
}
