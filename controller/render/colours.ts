// How texts may be coloured. Colour only repeats what the words and signs already say.

type Colour = (text: string) => string

/** Each gives a text a look, or returns it as it is. */
export type Colours = Readonly<Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan', Colour>>

const asItIs: Colour = (text) => text

/** For texts that nobody reads on a terminal. */
export const noColours: Colours = { bold: asItIs, dim: asItIs, red: asItIs, green: asItIs, yellow: asItIs, cyan: asItIs }

/** The look of a risk or a severity. */
export function warned(colours: Colours, degree: 'high' | 'medium' | 'low' | 'error' | 'warning', text: string): string {
  if (degree === 'low') return colours.dim(text)
  return degree === 'medium' || degree === 'warning' ? colours.yellow(text) : colours.red(text)
}
