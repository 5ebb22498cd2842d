// What little script the pages have. Each part makes something easier that works without it.

/** The menu of the person closes on Escape and on a click elsewhere. */
function closeMenus() {
  for (const menu of document.querySelectorAll('details.menu')) {
    document.addEventListener('click', ({ target }) => {
      if (!menu.contains(target)) menu.open = false
    })
    menu.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return
      menu.open = false
      menu.querySelector('summary').focus()
    })
  }
}

/** Where a menu is a row that scrolls, the item that the page belongs to is in sight. */
function showCurrent() {
  const show = () => {
    for (const item of document.querySelectorAll('.side [aria-current], .tabs [aria-current]')) {
      const row = item.closest('ul')
      row.scrollLeft = item.offsetLeft - row.offsetLeft - (row.clientWidth - item.offsetWidth) / 2
    }
  }
  show()
  addEventListener('resize', show)
}

/** `data-copy` on a button names the element whose text it copies. */
function copyTexts() {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    if (!navigator.clipboard) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      const source = document.getElementById(button.dataset.copy)
      await navigator.clipboard.writeText('value' in source ? source.value : source.textContent)
      const label = button.textContent
      button.textContent = 'Copied'
      setTimeout(() => {
        button.textContent = label
      }, 2000)
    })
  }
}

/** `data-filter` around a field names the list whose rows it narrows by their words. */
function filterLists() {
  for (const place of document.querySelectorAll('[data-filter]')) {
    const field = place.querySelector('input')
    const rows = [...document.getElementById(place.dataset.filter).children]
    place.hidden = false
    field.addEventListener('input', () => {
      const wanted = field.value.trim().toLowerCase()
      for (const row of rows) row.hidden = !row.textContent.toLowerCase().includes(wanted)
    })
    // Enter would send the form around it.
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault()
    })
  }
}

/** Ticking something in a list with `data-chooses` chooses what the list belongs to. */
function chooseByTicking() {
  for (const list of document.querySelectorAll('[data-chooses]')) {
    list.addEventListener('change', ({ target }) => {
      if (target.checked) document.getElementById(list.dataset.chooses).checked = true
    })
  }
}

/** Events can be ticked while the webhook is active and the form asks for a permission that they need: `data-needs` names those that will do. */
function offerEvents() {
  const levels = ['read', 'write', 'admin']
  for (const events of document.querySelectorAll('[data-events]')) {
    const form = events.closest('form')
    const none = events.querySelector('[data-none]')
    const boxes = [...events.querySelectorAll('[data-needs]:not(:disabled)')]
    const update = () => {
      const held = new Map()
      for (const { dataset, value } of form.querySelectorAll('[data-permission]')) if (value !== '') held.set(dataset.permission, value)
      if (form.querySelector('[name^="permissions.repository."] option:checked:not([value=""])')) held.set('metadata', 'read')
      const off = form.querySelector('[name="webhook.active"]')?.checked === false
      for (const box of boxes) {
        const needs = box.dataset.needs.split(',').filter((need) => need !== '')
        const allowed = needs.some((need) => {
          const [permission, level] = need.split(':')
          return levels.indexOf(held.get(permission)) >= levels.indexOf(level)
        })
        box.disabled = off || (needs.length > 0 && !allowed)
        // One that was ticked stays in sight, so that it is not lost unseen.
        box.closest('li').hidden = box.disabled && !box.checked
      }
      none.hidden = events.querySelector('li:not([hidden])') !== null
    }
    form.addEventListener('input', update)
    update()
  }
}

/** Beside each group of permissions stands how many of them are chosen. */
function countChosen() {
  for (const count of document.querySelectorAll('[data-count]')) {
    const group = count.closest('details')
    group.addEventListener('input', () => {
      const chosen = [...group.querySelectorAll('[data-permission]')].filter(({ value }) => value !== '').length
      count.textContent = chosen === 0 ? 'none chosen' : `${chosen} chosen`
    })
  }
}

/** `data-follows` names a form; what `data-from` answers to it as it is filled in is shown in the element's place. */
function followForms() {
  for (const shown of document.querySelectorAll('[data-follows]')) {
    const form = document.getElementById(shown.dataset.follows)
    for (const button of form.querySelectorAll('[data-without-script]')) button.hidden = true
    let [last, timer] = [0, 0]
    const update = async () => {
      const asked = ++last
      const fields = new URLSearchParams(new FormData(form))
      // Whether there is a secret counts here, not which.
      if (fields.get('webhook.secret')) fields.set('webhook.secret', 'given')
      const answer = await fetch(shown.dataset.from, { method: 'POST', body: fields, redirect: 'error' }).catch(() => null)
      const text = answer?.ok ? await answer.text() : null
      if (text === null || asked !== last) return
      shown.textContent = text
      const slug = /^ {2}slug: "?([a-z0-9-]+)/m.exec(text)?.[1] ?? ''
      const named = /[a-z0-9]/i.test(fields.get('name') ?? '')
      for (const place of form.querySelectorAll('[data-slug]')) place.textContent = slug
      for (const hint of form.querySelectorAll('[data-slugged]')) hint.hidden = !named
      for (const hint of form.querySelectorAll('[data-slugless]')) hint.hidden = named
    }
    form.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(update, 250)
    })
  }
}

closeMenus()
showCurrent()
copyTexts()
filterLists()
chooseByTicking()
offerEvents()
countChosen()
followForms()
