// What an expression may not be, though the language would take it: too long to answer, or about a field that nothing has.
// It comes with a change request, which is not trusted.
import type { ASTNode } from '@marcbachmann/cel-js'
import { nearName } from '../../catalog/near-name.ts'
import { nearPermission } from '../../catalog/near-names.ts'
import { findPermission, type PermissionGroup } from '../../catalog/permissions.ts'
import type { ExpressionFault } from '../../manifest/read-expressions.ts'
import { fieldsAt } from '../../manifest/schema-fields.ts'
import { functions, instead, loops, maxLoops, methods } from './words.ts'

type Walk = {
  /** Loops around. */
  loops: number
  /** Within what `map` gives for each item. */
  building: boolean
  /** What variables are called, so that no item is called so too. */
  variables: ReadonlySet<string>
  found: ExpressionFault[]
}

/** The first thing that it may not be; null for none. */
export function boundsFault(ast: ASTNode, variables: ReadonlySet<string>): ExpressionFault | null {
  const walk: Walk = { loops: 0, building: false, variables, found: [] }
  visit(ast, walk)
  return walk.found.sort((a, b) => a.start - b.start)[0] ?? null
}

function visit(node: ASTNode, walk: Walk): void {
  if (node.op === 'call') {
    const [name, args] = node.args
    if (!Object.hasOwn(functions, name)) walk.found.push(unknownFunction(node, name, functions))
    for (const each of args) visit(each, walk)
  } else if (node.op === 'rcall') visitMethod(node, walk)
  else {
    if (walk.building && (node.op === '+' || node.op === 'list' || node.op === 'map')) {
      walk.found.push(tooMuch(node, 'map() may pick and compare, but not put together', 'Leave out +, [...] and {...} there.'))
    }
    const field = fieldFault(node)
    if (field !== null) walk.found.push(field)
    for (const each of partsOf(node)) visit(each, walk)
  }
}

function visitMethod(node: ASTNode & { op: 'rcall' }, walk: Walk): void {
  const [name, receiver, args] = node.args
  if (!Object.hasOwn(methods, name)) walk.found.push(unknownFunction(node, name, methods))
  visit(receiver, walk)
  if (!loops.has(name)) {
    for (const each of args) visit(each, walk)
    return
  }
  const [item, ...asked] = args
  if (item?.op === 'id' && walk.variables.has(item.args)) {
    walk.found.push({
      message: `${item.args} is a variable already`,
      hint: 'Call the item by another name.',
      start: item.start,
      tooMuch: false,
    })
  }
  if (walk.loops >= maxLoops) {
    walk.found.push(tooMuch(node, `more than ${maxLoops} of ${[...loops].join(', ')} stand in one another`, 'Ask it in several rules.'))
    return
  }
  const inner = { ...walk, loops: walk.loops + 1 }
  for (const [index, each] of asked.entries())
    visit(each, { ...inner, building: walk.building || (name === 'map' && index === asked.length - 1) })
}

function partsOf(node: ASTNode): ASTNode[] {
  const args: unknown = node.args
  return (Array.isArray(args) ? args.flat() : [args]).filter(
    (each): each is ASTNode => typeof each === 'object' && each !== null && 'op' in each,
  )
}

function tooMuch({ start }: ASTNode, message: string, hint: string): ExpressionFault {
  return { message, hint, start, tooMuch: true }
}

function unknownFunction({ start }: ASTNode, name: string, known: Readonly<Record<string, string>>): ExpressionFault {
  const near = nearName(name, Object.keys(known))
  const other = Object.hasOwn(instead, name) ? instead[name] : undefined
  const hint = other ?? (near === null ? `There are: ${Object.keys(known).join(', ')}.` : `Did you mean "${near}"?`)
  return { message: `there is no function ${name}`, hint, start, tooMuch: false }
}

/** A field of the variables whose shape is known, under a name that none has. */
function fieldFault(node: ASTNode): ExpressionFault | null {
  const chain = chainOf(node)
  if (chain === null) return null
  const [root = '', ...names] = chain
  const name = names.pop() ?? ''
  if (root === 'permissions' && names.length === 1) return permissionFault(node, name, names[0] as PermissionGroup)
  const known = root === 'permissions' ? (names.length === 0 ? ['repository', 'organization', 'user'] : []) : shapeOf(root, names)
  if (known.length === 0 || known.includes(name)) return null
  const near = nearName(name, known)
  const parent = [root, ...names].join('.')
  return {
    message: `${parent} has no field ${name}`,
    hint: near === null ? `It has: ${known.join(', ')}.` : `Did you mean "${near}"?`,
    start: node.start,
    tooMuch: false,
  }
}

function shapeOf(root: string, names: readonly string[]): string[] {
  if (root !== 'app' && root !== 'installation') return []
  return fieldsAt(root === 'app' ? 'App' : 'Installation', names)
}

function permissionFault({ start }: ASTNode, name: string, group: PermissionGroup): ExpressionFault | null {
  if (findPermission(name)?.group === group) return null
  const near = nearPermission(name, group)
  const hint =
    near === null ? '"appward explain permission" lists the permissions.' : `Did you mean "permissions.${near.group}.${near.name}"?`
  return { message: `there is no ${group} permission "${name}"`, hint, start, tooMuch: false }
}

/** A variable and the fields of it, by constant names; null for all else. */
function chainOf(node: ASTNode): string[] | null {
  const names: string[] = []
  let at = node
  while (at.op === '.' || at.op === '.?' || at.op === '[]' || at.op === '[?]') {
    const [inner, key]: [ASTNode, unknown] = at.args
    const name = typeof key === 'string' ? key : (key as ASTNode).op === 'value' ? (key as ASTNode).args : null
    if (typeof name !== 'string') return null
    names.unshift(name)
    at = inner
  }
  return at.op === 'id' && names.length > 0 ? [at.args, ...names] : null
}
