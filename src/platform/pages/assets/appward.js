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

closeMenus()
copyTexts()
filterLists()
chooseByTicking()
