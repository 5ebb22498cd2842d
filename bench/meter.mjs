// Preloaded into a measured process: at its end, writes what it used to the file named by METER_FILE.
import { subscribe } from 'node:diagnostics_channel'
import { writeFileSync } from 'node:fs'

let requests = 0
const count = (step) => () => {
  requests += step
}
subscribe('undici:request:create', count(1))
// A connection that is not undici's is made for one request.
subscribe('net.client.socket', count(1))
subscribe('undici:client:beforeConnect', count(-1))

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const file = process.env.METER_FILE
  if (file) writeFileSync(file, JSON.stringify({ cpuMs: (userCPUTime + systemCPUTime) / 1_000, peakMb: maxRSS / 1_024, requests }))
})
