// What expressions may call. Nothing else of the library is offered: each of these takes time in proportion to what it is given, and none
// but `map` makes a value bigger than that.

/** By name, with what people are told of it. A call on a value is written as `value.name(...)`. */
export const functions: Readonly<Record<string, string>> = {
  has: 'has(app.spec.cover): whether there is such a field',
  size: 'size(list), text.size(): how many items, fields or characters',
  glob: 'glob(text, pattern): whether the text is as the pattern says; * stands for any characters, ? for one',
  timestamp: "timestamp('2027-06-30T00:00:00Z'): a moment",
  duration: "duration('24h'): a length of time",
  int: 'int(text): a whole number',
  double: 'double(number): a number with fractions',
  string: 'string(value): a text',
  dyn: 'dyn(value): the value, whose type is not asked for',
}

/** As `functions`, of those that are called on a value. */
export const methods: Readonly<Record<string, string>> = {
  size: '',
  all: 'list.all(x, ...): whether it is true of every item, or of every name of a mapping',
  exists: 'list.exists(x, ...): of at least one',
  exists_one: 'list.exists_one(x, ...): of exactly one',
  filter: 'list.filter(x, ...): the items of which it is true',
  map: 'list.map(x, ...): a list of what it gives for each item',
  contains: 'text.contains(part)',
  startsWith: 'text.startsWith(part)',
  endsWith: 'text.endsWith(part)',
  lowerAscii: 'text.lowerAscii(): in lower case',
  upperAscii: 'text.upperAscii(): in upper case',
  trim: 'text.trim(): without blanks around it',
  orValue: "labels[?'team'].orValue('none'): what stands for a field that is not there",
  or: '',
  hasValue: '',
  value: '',
  of: '',
  none: '',
  getFullYear: 'moment.getFullYear()',
  getMonth: '',
  getDate: '',
  getDayOfWeek: '',
  getHours: '',
  getMinutes: '',
  getSeconds: '',
}

/** Methods that ask their second argument, and the ones behind it, of each item; the first names the item. */
export const loops: ReadonlySet<string> = new Set(['all', 'exists', 'exists_one', 'filter', 'map'])

/** What stands in place of a function that other programs offer. */
export const instead: Readonly<Record<string, string>> = {
  matches: 'Use glob(text, pattern), where * stands for any characters; regular expressions are not offered.',
}

/** How deep loops may stand in one another. */
export const maxLoops = 2

/** What an expression may be made of. */
export const limits = { maxAstNodes: 500, maxDepth: 40, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 4 } as const
