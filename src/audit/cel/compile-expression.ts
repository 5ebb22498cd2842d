// Expressions in CEL, by a library for it. Importing this takes longer than most commands do: only what has an expression to read does.
import { type TypeError as CelTypeError, Environment, EvaluationError, type ParseError } from '@marcbachmann/cel-js'
import { nearName } from '../../catalog/near-name.ts'
import { messageOf } from '../../lib/app-error.ts'
import type { RuleResource } from '../../manifest/policy.ts'
import type { ExpressionFault } from '../../manifest/read-expressions.ts'
import { type Ask, type CompileExpression, ExpressionError } from '../expression.ts'
import { matches } from '../glob.ts'
import { boundsFault } from './bounds.ts'
import { UseValue, useFields, valuesOf, variables } from './variables.ts'
import { limits } from './words.ts'

type Kind = RuleResource['kind']

const base = new Environment({ enableOptionalTypes: true, limits })
  .registerType('Use', { ctor: UseValue, fields: useFields })
  .registerFunction('glob(string, string): bool', (text: string, pattern: string) => matches(pattern, text))

const environments: Readonly<Record<Kind, Environment>> = { App: environmentOf('App'), Installation: environmentOf('Installation') }

function environmentOf(kind: Kind): Environment {
  const environment = base.clone()
  for (const [name, type] of Object.entries(variables[kind])) environment.registerVariable(name, type)
  return environment
}

export const compileExpression: CompileExpression = (text, kind) => {
  try {
    const parsed = environments[kind].parse(text)
    const beyond = boundsFault(parsed.ast, new Set(Object.keys(variables[kind])))
    if (beyond !== null) return beyond
    const { valid, type, error } = parsed.check()
    if (!valid) return faultOf(error as CelTypeError, kind)
    return type === 'bool' ? asking(parsed) : noBool(type ?? 'dyn')
  } catch (error) {
    return faultOf(error as ParseError, kind)
  }
}

function asking(ask: (values: Record<string, unknown>) => unknown): Ask {
  return (facts) => {
    try {
      return ask(valuesOf(facts)) === true
    } catch (error) {
      // Whatever an expression runs into, it is the expression's doing: a number too big, a text too long.
      throw new ExpressionError(error instanceof EvaluationError ? reasonOf(error) : messageOf(error))
    }
  }
}

/** In the words of policies: a variable without a value is one of which nothing is known. */
function reasonOf({ code, summary }: EvaluationError): string {
  if (code === 'unknown_variable') return `${lastWord(summary)} is not known of it`
  if (code === 'no_such_key') return `it has no ${lastWord(summary)}, which the expression takes for granted`
  return summary
}

function faultOf(error: ParseError | CelTypeError, kind: Kind): ExpressionFault {
  const start = error.range?.start ?? 0
  const { code, summary } = error
  // The library is ours to call, and tells what it finds in its own errors.
  if (typeof code !== 'string') throw error
  if (code === 'limit_exceeded')
    return { message: 'it is too long, or nested too deeply', hint: 'Ask it in several rules.', start, tooMuch: true }
  if (code === 'unknown_variable') return unknownVariable(lastWord(summary), kind, start)
  return { message: lowered(summary), hint: '', start, tooMuch: false }
}

function unknownVariable(name: string, kind: Kind, start: number): ExpressionFault {
  const known = Object.keys(variables[kind])
  const other: Kind = kind === 'App' ? 'Installation' : 'App'
  const near = nearName(name, known)
  const hint = Object.hasOwn(variables[other], name)
    ? `Only rules with kind: ${other} know it.`
    : near === null
      ? `There are: ${known.join(', ')}.`
      : `Did you mean "${near}"?`
  return { message: `there is no variable ${name}`, hint, start, tooMuch: false }
}

function noBool(type: string): ExpressionFault {
  const hint = 'Compare it with something, as in app.spec.visibility == "private".'
  return { message: `it gives ${type === 'dyn' ? 'anything' : `a ${type}`}, and not true or false`, hint, start: 0, tooMuch: false }
}

function lastWord(summary: string): string {
  return summary.slice(summary.lastIndexOf(' ') + 1)
}

function lowered(summary: string): string {
  return summary.charAt(0).toLowerCase() + summary.slice(1)
}
