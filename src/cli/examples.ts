// The examples that ship with the program: manifests to start with, and files for CI.
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { AppError } from '../lib/app-error.ts'

/** Their folder, found upward from this file. Throws AppError 'input' where they are not there. */
export function findExamples(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); dirname(folder) !== folder; folder = dirname(folder)) {
    const examples = join(folder, 'examples')
    if (existsSync(join(examples, 'seed.yaml'))) return examples
  }
  throw new AppError('input', 'the examples are not beside the program', { hint: 'Install the program again.' })
}

/** Files that run the program in CI, by their paths from the root of a repository: examples/ci is laid out as one. */
export const ciPaths = ['.github/workflows/appward.yaml', '.gitlab-ci.yml'] as const

/** The text of one of them. */
export function ciExample(path: (typeof ciPaths)[number]): string {
  return readFileSync(join(findExamples(), 'ci', path), 'utf8')
}
