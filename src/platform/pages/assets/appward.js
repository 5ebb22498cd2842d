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

closeMenus()
copyTexts()
