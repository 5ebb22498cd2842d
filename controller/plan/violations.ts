// Holds a plan against policies: which rules would be broken that are not broken now, or not as far.
import type { Rules } from '../../src/audit/compile-policies.ts'
import type { Violation } from '../../src/audit/evaluate.ts'
import { textOf } from '../../src/audit/match.ts'
import type { Subject } from '../../src/audit/subject.ts'
import { includesLevel } from '../../src/catalog/permissions.ts'
import type { Level, Plan, PlanViolation, ResourceRecord } from '../../src/generated/types.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { valueAt } from '../../src/lib/value-at.ts'
import { type PlanSubject, planSubjects } from './plan-subjects.ts'

/** Asks the rules of these subjects. */
export type AskRules = (subjects: readonly Subject[]) => Violation[]

const severities: readonly PlanViolation['severity'][] = ['error', 'warning', 'note']

/** The plan with what it would break, the gravest first; what an exception spares is left to audits. `records`: what was read for the plan. */
export function withViolations(plan: Plan, records: readonly ResourceRecord[], rules: Rules, ask: AskRules): Plan {
  const subjects = planSubjects(plan, records)
  const byKey = new Map(subjects.map((subject) => [subject.after.key, subject]))
  const before = new Map(ask(subjects.flatMap((subject) => subject.before ?? [])).map((found) => [placeOf(found), found]))
  const after = ask(subjects.map((subject) => subject.after)).filter(({ code, exception }) => code !== 'AW302' && exception === null)
  const violations = after
    .filter((found) => !isStanding(found, before.get(placeOf(found)), byKey.get(found.key)))
    .map((found) => told(found, rules.all[found.place]?.origin ?? 'file'))
    .sort(
      (a, b) =>
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        compare(a.rule, b.rule) ||
        compare(a.key, b.key) ||
        compare(a.path, b.path),
    )
  return violations.length === 0 ? plan : { ...plan, violations }
}

/** By which rule it is, and not by its name: a change request may bring a rule of the same name, and break that one all the time. */
function placeOf({ place, key, path }: Violation): string {
  return `${place}\n${key}\n${path}`
}

/** Broken before, and no further: the field says the same, or asks for less; as a whole it does not become able to do more. */
function isStanding({ code, path }: Violation, before: Violation | undefined, subject: PlanSubject | undefined): boolean {
  if (before === undefined || subject?.before == null || before.exception !== null) return false
  // What is not known now was not known then either; what is known to be broken by now is new.
  if (before.code === 'AW303') return code === 'AW303'
  if (path === '') return !subject.risks
  const [was, is] = [stateAt(subject.before, path), stateAt(subject.after, path)]
  return was === is || (path.startsWith(permissions) && was !== null && is !== null && includesLevel(was as Level, is as Level))
}

const permissions = 'spec.permissions.'

/** What a field that a rule names says; texts compare. */
function stateAt(subject: Subject, path: string): string | null {
  if (path === 'spec.webhook.secretFrom') return String(subject.kind === 'App' ? subject.hasSecret : null)
  if (path.startsWith(permissions)) return levelAt(subject, path.slice(permissions.length))
  if (path.startsWith('spec.events.')) return 'listed'
  const resource = subject.kind === 'App' ? subject.app : subject.installation
  const [section = '', field = '', ...names] = path.split('.')
  // Names of labels and annotations are people's own: they may hold dots, or be what every object has.
  if (section === 'metadata') return textOf(resource.metadata[field as 'labels' | 'annotations'], names.join('.'))
  const value = valueAt(resource, [section, field, ...names])
  return value === undefined ? null : JSON.stringify(value)
}

function levelAt({ permissions: levels }: Subject, path: string): string | null {
  const [group = '', name = ''] = path.split('.')
  const level = valueAt(levels, [group, name])
  return typeof level === 'string' ? level : null
}

function told({ code, rule, severity, key, path, message, hint, link }: Violation, origin: PlanViolation['origin']): PlanViolation {
  return { code: code === 'AW303' ? code : 'AW301', rule, origin, severity, key, path, message, hint, link }
}
