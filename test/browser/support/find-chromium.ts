// Where the browser of the tests is: what APPWARD_CHROMIUM names, or the first that the machine has.
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** Where it is on machines that have no such command. */
const places = ['/Applications/Chromium.app/Contents/MacOS/Chromium', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

type Environment = Readonly<Record<string, string | undefined>>

/** Its path; null where there is none. @throws Error where the environment names a file that is no program. */
export function findChromium(env: Environment, isProgram: (path: string) => boolean = isExecutable): string | null {
  const named = env.APPWARD_CHROMIUM ?? ''
  if (named !== '') {
    if (isProgram(named)) return named
    throw new Error(`APPWARD_CHROMIUM names ${named}, which is no program here. Name the program of Chromium or Chrome, or unset it.`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...places]
  return candidates.find(isProgram) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
