// No colours: what a plan looks like in a file.
import { createColors } from 'picocolors'
import type { Colours } from '../../controller/render/colours.ts'

export const plainColours: Colours = createColors(false)
