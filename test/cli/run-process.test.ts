// Programs that are run to their end, and ended with everything that they started.
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { runProcess } from '../../src/cli/run-process.ts'

const options = { folder: '/', env: { PATH: process.env.PATH }, seconds: 20, maxBytes: 1_000 }
const shell = (script: string, more: Partial<Parameters<typeof runProcess>[2]> = {}) =>
  runProcess('sh', ['-c', script], { ...options, ...more })

/** Whether a process is there, and no mere rest of one. */
async function lives(pid: number): Promise<boolean> {
  const { stdout } = await shell(`ps -o stat= -p ${pid} || true`)
  return /^[^Z]/.test(stdout.toString().trim())
}

/** Waits, as long as it must, until the process is gone. */
async function goes(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries++) {
    if (!(await lives(pid))) return true
    await wait(50)
  }
  return false
}

test('its status, what it prints and what it says are told', async () => {
  const end = await shell('cat; echo words >&2; exit 3', { input: 'hello' })
  expect(end).toEqual({ status: 3, stdout: Buffer.from('hello'), stderr: 'words\n', cut: null })
})

test('it sees the environment that it is given, and no other', async () => {
  const end = await shell('echo "$HOME-$GIVEN"', { env: { ...options.env, GIVEN: 'yes' } })
  expect(end.stdout.toString()).toBe('-yes\n')
})

test('it need not read what it is given', async () => {
  expect(await shell('exit 0', { input: 'x'.repeat(1_000_000) })).toMatchObject({ status: 0 })
})

test('of what it says the end is kept', async () => {
  const { stderr } = await shell('yes 0123456789 | head -n 20000 >&2; echo the end >&2')
  expect(stderr.length).toBeLessThan(140_000)
  expect(stderr.endsWith('the end\n')).toBe(true)
})

test('a program that is not there is an error of the system', async () => {
  await expect(runProcess('no-such-program', [], options)).rejects.toMatchObject({ code: 'ENOENT' })
})

describe('it is ended, with what it started', () => {
  const child = 'sleep 1000 & echo $!; wait'

  test('when its time is up', async () => {
    const end = await shell(child, { seconds: 0.3 })
    expect(end.cut).toBe('time')
    expect(await goes(Number(end.stdout.toString()))).toBe(true)
  })

  test('when nobody waits any more, though it does not listen', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(), 300)
    const end = await shell(`trap "" TERM; ${child}`, { stop: stop.signal })
    expect(end.cut).toBe('stop')
    expect(await goes(Number(end.stdout.toString()))).toBe(true)
  })

  test('when it prints too much', async () => {
    const end = await shell('yes')
    expect(end).toMatchObject({ cut: 'bytes' })
    expect(end.stdout.length).toBeLessThanOrEqual(1_000)
  })

  test('when it leaves something behind that holds none of its pipes', async () => {
    const end = await shell('sleep 1000 < /dev/null > /dev/null 2>&1 & echo $!')
    expect(end).toMatchObject({ status: 0, cut: null })
    expect(await goes(Number(end.stdout.toString()))).toBe(true)
  })

  test('before it begins, where nobody waits by then', async () => {
    expect(await shell('echo hello', { stop: AbortSignal.abort() })).toMatchObject({ cut: 'stop', status: null })
  })
})
