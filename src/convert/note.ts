// What a conversion reports: everything that was left out, and everything that was assumed on the way.
import { showable } from '../manifest/secret-text.ts'

/** One thing that a conversion left out or assumed. */
export type Note = {
  /** left-out: it was there and is not in the result; assumed: it was not there, or not in this way. */
  kind: 'left-out' | 'assumed'
  /** The field, as its own form calls it. */
  field: string
  message: string
}

/** Notes told of one reading; the rest is counted. */
const most = 100

/** Collects notes. Names come from the input, so they are shortened and shown without control characters and credentials. */
export class Notes {
  readonly #notes: Note[] = []
  #more = 0

  leftOut(field: string, message: string): void {
    this.#add('left-out', field, message)
  }

  assumed(field: string, message: string): void {
    this.#add('assumed', field, message)
  }

  #add(kind: Note['kind'], field: string, message: string): void {
    if (this.#notes.length < most) this.#notes.push({ kind, field: showable(field), message: showable(message) })
    else this.#more++
  }

  all(): Note[] {
    const rest: Note[] = this.#more === 0 ? [] : [{ kind: 'left-out', field: '...', message: `${this.#more} more of such` }]
    return [...this.#notes, ...rest]
  }
}
