// The pictures in the README, taken where the tests have made what they show.
import { join } from 'node:path'
import { expect } from 'vitest'
import { type Person, wide } from './in-browser.ts'

/** The page as it is now, `height` pixels of it from `top` on, small enough to load. UPDATE_DOCS=1 puts it into docs/images/. */
export async function keepForReadme({ page }: Person, name: string, height: number, top: number = 0): Promise<void> {
  const folder = process.env.UPDATE_DOCS === '1' ? 'docs/images' : 'test-results'
  // What stays in sight as one scrolls is where it starts.
  await page.evaluate('scrollTo(0, 0)')
  const clip = { x: 0, y: top, width: wide.width, height }
  const picture = await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true, clip })
  expect(picture.length, `bytes of ${name}.png`).toBeLessThan(150_000)
}
