// Addresses that apps put into what they write: people are sent there, so they lead to the web and nowhere else.

/** Whether the text is an http(s) URL. */
export function isWebAddress(text: string): boolean {
  // The URL parser would forgive spaces, missing slashes and backslashes.
  return /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text)
}
