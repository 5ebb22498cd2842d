// What a command is at, for a person: a line that moves on a terminal, now and then a plain line elsewhere. Quick commands show neither.
import type { Step } from './progress.ts'

export type StatusLine = {
  progress: (step: Step) => void
  /** Takes the line away, so that something else can be written there. It comes back. */
  clear: () => void
  /** Takes it away until there is other work: what went on is over, or waits for a person who must see what is asked. */
  rest: () => void
}

/** Where the line is written. */
export type Screen = { isTerminal: boolean; columns: number; write: (text: string) => void }

type Work = { step: Step; since: number; told: number }

/** Milliseconds that a piece of work takes before it is spoken of, and between two times. */
const pace = { terminal: { first: 1_000, next: 150 }, lines: { first: 10_000, next: 10_000 } }

const barWidth = 24

/** What work is called while it goes on; events without words are none. */
const words: Partial<Record<Step['event'], (step: Step) => string>> = {
  loading: () => 'reading manifests',
  reading: () => 'reading the platform',
  planning: () => 'planning',
  applying: ({ changes = 0 }) => `applying ${number(changes)} ${changes === 1 ? 'change' : 'changes'}`,
}

/** `now` in milliseconds. */
export function statusLine(screen: Screen, now: () => number): StatusLine {
  const { first, next } = screen.isTerminal ? pace.terminal : pace.lines
  let work: Work | null = null
  let drawn = false
  const clear = () => {
    if (drawn) screen.write('\r\u001b[K')
    drawn = false
  }
  const draw = () => {
    const at = now()
    if (work === null || at - work.since < first || at - work.told < next) return
    work.told = at
    const text = shown(work.step, (at - work.since) / 1_000, screen.isTerminal)
    if (!screen.isTerminal) return screen.write(`${text}\n`)
    screen.write(`\r\u001b[K${text.slice(0, Math.max(0, screen.columns - 1))}`)
    drawn = true
  }
  let timer: NodeJS.Timeout | null = null
  const rest = () => {
    clear()
    work = null
    if (timer !== null) clearInterval(timer)
    timer = null
  }
  return {
    clear,
    rest,
    progress: (step) => {
      if (step.event === 'done') return rest()
      const goesOn = words[step.event] !== undefined
      if (!goesOn || work?.step.event !== step.event) clear()
      if (goesOn) work = { since: now(), told: 0, ...(work?.step.event === step.event ? work : {}), step }
      if (work !== null) timer ??= setInterval(draw, next).unref()
      draw()
    },
  }
}

/** `reading manifests  [######......]  2,500 of 10,000, 1,250/s`; without a count, how long it takes so far. */
function shown(step: Step, seconds: number, bar: boolean): string {
  const what = words[step.event]?.(step) ?? ''
  const { done, total } = step
  if (done === undefined || total === undefined || total === 0) return `${what}  ${Math.floor(seconds)} s`
  const filled = Math.round((done / total) * barWidth)
  const drawing = bar ? `  [${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]` : ''
  return `${what}${drawing}  ${number(done)} of ${number(total)}, ${number(Math.round(done / seconds))}/s`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
