// Assertions about what apps say of themselves: events, visibility, listing, webhook.
import type { RuleResource } from '../manifest/policy.ts'
import { type Assertion, type Breach, breach, kept, unknown } from './breach.ts'
import { compileGlobs, type Glob } from './glob.ts'
import type { AppSubject } from './subject.ts'

type WebhookRule = NonNullable<NonNullable<RuleResource['require']>['webhook']>

/** A rule for installations cannot ask this; whoever loads a policy says so. */
function ofApps(ask: (subject: AppSubject) => readonly Breach[]): Assertion {
  return ({ subject }) => (subject.kind === 'App' ? ask(subject) : [unknown('', 'the rule can be asked of apps alone')])
}

export function denyEvents(names: readonly string[]): Assertion {
  const denied = new Set(names)
  return eventsThat((event) => denied.has(event))
}

export function allowEvents(names: readonly string[]): Assertion {
  const allowed = new Set(names)
  return eventsThat((event) => !allowed.has(event))
}

function eventsThat(breaks: (event: string) => boolean): Assertion {
  return ofApps(({ app: { spec } }) =>
    spec.events.some(breaks) ? spec.events.filter(breaks).map((event) => breach(`spec.events.${event}`)) : kept,
  )
}

/** `isWanted`: whether it must be so, or must not. */
export function visibilityIs(visibility: 'private' | 'public', isWanted: boolean): Assertion {
  const found = [breach('spec.visibility')]
  return ofApps(({ app }) => ((app.spec.visibility === visibility) === isWanted ? kept : found))
}

export function listedIsNot(listed: boolean): Assertion {
  const found = [breach('spec.market.listed')]
  return ofApps(({ app }) => (app.spec.market.listed === listed ? found : kept))
}

/** Of an app whose webhook is active. */
export function webhookHas({ secret, https, hosts }: WebhookRule): Assertion {
  const isHost = hosts === undefined ? null : compileGlobs(hosts)
  return ofApps((subject) => {
    const { webhook } = subject.app.spec
    if (!webhook.active) return kept
    const breaks = (https === true && !webhook.url.startsWith('https://')) || (isHost !== null && !isAt(webhook.url, isHost))
    const address = breaks ? [breach('spec.webhook.url')] : kept
    return secret === true && subject.hasSecret !== true ? [...address, unsigned(subject)] : address
  })
}

function unsigned({ hasSecret }: AppSubject): Breach {
  const path = 'spec.webhook.secretFrom'
  return hasSecret === false ? breach(path) : unknown(path, 'whether its deliveries are signed is not known')
}

function isAt(url: string, isHost: Glob): boolean {
  return URL.canParse(url) && isHost(new URL(url).hostname)
}
