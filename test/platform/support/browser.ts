// A person's browser, as far as pages without scripts need one: cookies, forms, and redirects that are looked at one by one.

export type Seen = {
  status: number
  /** Where it leads; null where it stays. */
  location: string | null
  text: string
  headers: Headers
}

export type Browser = {
  get(path: string): Promise<Seen>
  /** Sends the form of `from` whose action is `action`, with what it holds already; `fields` come on top. */
  submit(from: Seen, action: string, fields?: Fields): Promise<Seen>
  /** Sends a form as it is. */
  post(path: string, fields: Fields, headers?: Record<string, string>): Promise<Seen>
  signIn(token: string): Promise<Seen>
  cookie: string | null
  /** The last Set-Cookie header as it came. */
  setCookie: string
}

type Fields = Record<string, string | string[]>

export function openBrowser(url: string): Browser {
  const send = async (path: string, init: RequestInit): Promise<Seen> => {
    const headers = { ...(browser.cookie === null ? {} : { cookie: browser.cookie }), ...(init.headers as Record<string, string>) }
    const response = await fetch(new URL(path, url), { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      browser.setCookie = line
      const [pair = ''] = line.split(';')
      browser.cookie = pair.endsWith('=') ? null : pair
    }
    return { status: response.status, location: response.headers.get('location'), text: await response.text(), headers: response.headers }
  }
  const browser: Browser = {
    cookie: null,
    setCookie: '',
    get: (path) => send(path, {}),
    post: (path, fields, headers = {}) => {
      const pairs = Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))
      return send(path, { method: 'POST', body: new URLSearchParams(pairs), headers })
    },
    submit: (from, action, fields = {}) => browser.post(action, { ...givenFields(from, action), ...fields }),
    signIn: async (token) => browser.submit(await browser.get('/login'), '/login', { token }),
  }
  return browser
}

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

/** Text as a browser reads it. */
export function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)
}

function givenFields({ text }: Seen, action: string): Record<string, string> {
  const forms = [...text.matchAll(/<form (?:id="[^"]*" )?method="post" action="([^"]*)">([\s\S]*?)<\/form>/g)]
  const form = forms.find(([, address = '']) => unescaped(address) === action)?.[2]
  if (form === undefined) throw new Error(`There is no form to ${action} in: ${text}`)
  const inputs = [...form.matchAll(/<input ([^>]*)>/g)].map(([, attributes = '']) => attributes)
  const texts = inputs.filter((attributes) => !/type="(radio|checkbox)"/.test(attributes))
  const attribute = (of: string, name: string) => unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(of)?.[1] ?? '')
  return Object.fromEntries(texts.map((input) => [attribute(input, 'name'), attribute(input, 'value')]))
}
