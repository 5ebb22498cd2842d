// Elements for the page. Texts are always put in as texts: nothing that is shown is ever read as HTML.

/** An element with attributes (null and false are left out, true is empty) and children (null is left out). */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.flat().filter((child) => child !== null))
  return element
}

/** `1 app`, `2 apps`. */
export function counted(count, one, many) {
  return `${count} ${count === 1 ? one : many}`
}

/** Calls `work` soon, and once for many calls. */
export function soon(work) {
  let waiting = false
  return () => {
    if (waiting) return
    waiting = true
    requestAnimationFrame(() => {
      waiting = false
      work()
    })
  }
}
