// The whole document of a page: the bar with the person's menu, the menu beside, the page itself.
import { assetPath } from './assets.ts'
import { type Html, html } from './html.ts'
import { personMenu, type SideMenu } from './menus.ts'
import type { PageReply } from './page.ts'

/** Who looks at a page. `signOut`: the hidden field that the form to sign out sends back. */
export type Viewer = { login: string; signOut: Html }

/** `viewer`: null where nobody is signed in. */
export function documentOf({ title, head, body, side }: PageReply, viewer: Viewer | null): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Appward</title>
<link rel="icon" type="image/svg+xml" href="${assetPath('appward.svg')}">
<link rel="stylesheet" href="${assetPath('appward.css')}">
<script type="module" src="${assetPath('appward.js')}"></script>
</head>
<body>
<a class="unseen" href="#main">Skip to the content</a>
<header class="site"><div class="bar">
<a class="brand" href="/">Appward</a>
<nav aria-label="Site"><a href="/market">Market</a></nav>
${viewer === null ? html`<a class="button" href="/login">Sign in</a>` : personPart(viewer)}
</div></header>
<div class="within${side === undefined ? null : html` beside`}">
${side === undefined ? null : sidePart(side)}
<main id="main" tabindex="-1">
${head ?? html`<h1>${title}</h1>`}
${body}
</main>
</div>
</body>
</html>
`.html
}

function personPart({ login, signOut }: Viewer): Html {
  return html`<details class="menu">
<summary><span class="avatar" aria-hidden="true">${login.slice(0, 1)}</span><span class="unseen">Menu of </span><span class="login">${login}</span></summary>
<div>
<p>Signed in as <strong>${login}</strong></p>
<ul>${personMenu.map(({ path, text }) => html`<li><a href="${path}">${text}</a></li>`)}</ul>
<form method="post" action="/logout">${signOut}<button>Sign out</button></form>
</div>
</details>`
}

function sidePart({ title, items, current }: SideMenu): Html {
  const item = ({ path, text }: SideMenu['items'][number]) =>
    html`<li><a href="${path}"${path === current ? html` aria-current="page"` : null}>${text}</a></li>`
  return html`<nav class="side" aria-label="${title}">
<h2>${title}</h2>
<ul>${items.map(item)}</ul>
</nav>`
}
