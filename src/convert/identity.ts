// Who an app is, where a definition does not say it: the slug comes from the name, the space from the caller.
import { slugOf } from '../manifest/slug-of.ts'
import type { Notes } from './note.ts'
import type { Registration } from './registration.ts'

/** They stand for what a definition does not say, until a person writes the right one. */
const placeholderSlug = 'your-app'
const placeholderSpace = 'your-space'

const longestSlug = 34

/** `told` is the space that the definition names itself; what the caller gives goes before it. */
export function identityOf(
  name: string | undefined,
  told: string | null,
  given: string | null,
  notes: Notes,
): { slug: string; space: string } {
  return { slug: slugFor(name, notes), space: spaceFor(told, given, notes) }
}

/** Whether a name, a slug or a space only stands for one that nobody has given yet. */
export function isPlaceholder(text: string): boolean {
  return text === placeholderSlug || text === placeholderSpace
}

/** Without a name that only stands for one: no other form shall take it for given. */
export function withoutPlaceholder(registration: Registration): Registration {
  const { name, ...others } = registration
  return name === undefined || name === placeholderSlug ? others : registration
}

function slugFor(name: string | undefined, notes: Notes): string {
  const slug = slugOf(name ?? '')
    .slice(0, longestSlug)
    .replace(/-$/, '')
  if (slug !== '') {
    notes.assumed('metadata.slug', `"${slug}", derived from the name as the platform does it`)
    return slug
  }
  notes.assumed('metadata.slug', `"${placeholderSlug}" stands for it: there is no name to derive it from`)
  return placeholderSlug
}

function spaceFor(told: string | null, given: string | null, notes: Notes): string {
  if (given !== null) {
    if (told !== null && told !== given) notes.assumed('metadata.space', `"${given}" as given, instead of "${told}"`)
    return given
  }
  if (told !== null) return told
  notes.assumed('metadata.space', `"${placeholderSpace}" stands for it: the input names none; give --space`)
  return placeholderSpace
}
