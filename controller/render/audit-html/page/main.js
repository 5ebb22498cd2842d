// Starts what the page can do beyond what it shows without script.
import { startFindings } from './findings.js'
import { startMatrix } from './matrix.js'

startFindings()
startMatrix()
