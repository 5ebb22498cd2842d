// Runs the files of examples/ci as their hosts would: which jobs run, in what environment, and each step in a shell.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { parse } from 'yaml'
import { temporaryFolder } from './cli.ts'
import { cleanEnvironment } from './packed.ts'

/** What the host knows: the values of expressions by their text. An unknown one is an error of the test. */
export type Values = Readonly<Record<string, string | boolean>>

export type JobRun = {
  /** The first that is not 0, else 0. */
  status: number
  output: string
  /** The names of the steps that ran, or the lines of a script. */
  steps: string[]
  /** The text that a step adds to its summary, of all steps. */
  summary: string
}

/** A machine of the host: `bin` comes first on PATH, and holds the doubles of the programs that talk to the host. */
export type Machine = { checkout: string; temp: string; bin: string; artifacts: string; env: Readonly<Record<string, string>> }

/** A machine whose checkout is a copy of `files`. */
export function newMachine(files: string, env: Readonly<Record<string, string>> = {}): Machine {
  const root = temporaryFolder()
  const [checkout, temp, bin, artifacts] = ['checkout', 'temp', 'bin', 'artifacts'].map((name) => join(root, name)) as [
    string,
    string,
    string,
    string,
  ]
  for (const folder of [temp, bin, artifacts]) mkdirSync(folder)
  cpSync(files, checkout, { recursive: true })
  return { checkout, temp, bin, artifacts, env }
}

/** The same host with another checkout: what was installed and kept stays. */
export function withCheckout(machine: Machine, files: string): Machine {
  return { ...newMachine(files, machine.env), bin: machine.bin, artifacts: machine.artifacts }
}

/**
 * A program that writes what it was called with into `record`, a line of JSON each time, and answers with what `answer` (a shell
 * command) prints. What it is given as a file is recorded as its text, too.
 */
export function addDouble(machine: Machine, name: string, record: string, answer: string): void {
  const program = `#!${process.execPath}
const { appendFileSync, readFileSync } = process.getBuiltinModule('node:fs')
const { execSync } = process.getBuiltinModule('node:child_process')
const read = (arg) => arg.startsWith('/dev/fd/') ? readFileSync(arg, 'utf8') : arg.replace(/^(body=?)@(.*)$/s, (_, word, file) => word + readFileSync(file, 'utf8'))
const args = process.argv.slice(2).map(read)
appendFileSync(${JSON.stringify(record)}, JSON.stringify({ args: process.argv.slice(2), texts: args }) + '\\n')
process.stdout.write(execSync(${JSON.stringify(answer)}, { env: { ...process.env, URL: args.findLast((arg) => /^(https?:|repos)/.test(arg)) ?? '' } }))
`
  const path = join(machine.bin, name)
  writeFileSync(path, program)
  chmodSync(path, 0o755)
}

type Step = {
  name?: string
  id?: string
  if?: string
  uses?: string
  run?: string
  with?: Record<string, string>
  env?: Record<string, string>
}
type Job = { if?: string; env?: Record<string, string>; steps: Step[] }

/** Runs one job of the workflow; null where its condition does not hold. */
export function runGithubJob(file: string, name: string, machine: Machine, values: Values): JobRun | null {
  const workflow = parse(readFileSync(file, 'utf8')) as { env: Record<string, string>; jobs: Record<string, Job> }
  const job = workflow.jobs[name]
  if (!job) throw new Error(`no job ${name}`)
  const outcomes: Record<string, string | boolean> = { ...values, 'runner.temp': machine.temp }
  if (job.if !== undefined && !evaluated(job.if, outcomes)) return null
  const run: JobRun = { status: 0, output: '', steps: [], summary: '' }
  for (const step of job.steps) {
    if (run.status !== 0) break
    if (step.if !== undefined && !evaluated(step.if, outcomes)) continue
    if (step.uses !== undefined) useAction(step, machine, outcomes)
    if (step.run === undefined) continue
    // What an expression puts into a script would be run: values come by the environment alone.
    if (step.run.includes('${'.concat('{'))) throw new Error(`an expression in the script of ${step.name}`)
    const summary = join(machine.temp, 'summary')
    writeFileSync(summary, '')
    const env = filled({ ...workflow.env, ...job.env, ...step.env }, outcomes)
    const host = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: machine.checkout, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: machine.temp }
    const ended = shell(['-e'], step.run, machine, { ...host, ...machine.env, ...env })
    run.status = ended.status
    run.output += ended.output
    run.steps.push(step.name ?? '')
    run.summary += readFileSync(summary, 'utf8')
    if (step.id !== undefined) outcomes[`steps.${step.id}.outcome == 'success'`] = ended.status === 0
  }
  return run
}

/** The actions that bring a saved plan from job to job; the others set up what is there already. */
function useAction(step: Step, machine: Machine, values: Values): void {
  const { name = '', path = '' } = filled(step.with ?? {}, values)
  const kept = join(machine.artifacts, name)
  if (step.uses?.startsWith('actions/upload-artifact@')) cpSync(path, join(kept, path.split('/').at(-1) ?? ''))
  else if (step.uses?.startsWith('actions/download-artifact@')) cpSync(kept, path, { recursive: true })
  else if (!/^actions\/(checkout|setup-node)@v\d+$/.test(step.uses ?? '')) throw new Error(`the action ${step.uses} is not known here`)
}

type Script = string | string[]
type Pipeline = { variables?: Record<string, unknown>; default: { before_script: Script } } & Record<
  string,
  { rules: { if: string }[]; variables?: Record<string, string>; script: Script; artifacts?: { paths?: string[] } }
>

/** Runs one job of the pipeline as its runner does; null where none of its rules holds. */
export function runGitlabJob(file: string, name: string, machine: Machine, values: Values): JobRun | null {
  const pipeline = parse(readFileSync(file, 'utf8')) as Pipeline
  const job = pipeline[name]
  if (!job) throw new Error(`no job ${name}`)
  if (!job.rules.some((rule) => lookUp(rule.if, values))) return null
  const env = Object.fromEntries(
    Object.entries({ ...pipeline.variables, ...machine.env, ...job.variables }).map(([key, value]) => {
      const text = typeof value === 'object' ? String((value as { value?: unknown }).value ?? '') : String(value)
      return [key, text.replace(/^\$(\w+)$/, (_, other: string) => machine.env[other] ?? '')]
    }),
  )
  if (existsSync(machine.artifacts)) cpSync(machine.artifacts, machine.checkout, { recursive: true })
  const steps = [pipeline.default.before_script, job.script].flat()
  const ended = shell(['-eo', 'pipefail'], steps.join('\n'), machine, env)
  for (const path of ended.status === 0 ? (job.artifacts?.paths ?? []) : [])
    cpSync(join(machine.checkout, path), join(machine.artifacts, path))
  return { ...ended, steps, summary: '' }
}

function shell(flags: string[], script: string, machine: Machine, env: Record<string, string>): { status: number; output: string } {
  const file = join(machine.temp, 'script.sh')
  writeFileSync(file, script)
  const prefix = join(machine.bin, '..', 'global')
  const clean = cleanEnvironment({
    ...env,
    npm_config_prefix: prefix,
    npm_config_prefer_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  })
  const path = [machine.bin, join(prefix, 'bin'), clean.PATH].join(delimiter)
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', ...flags, file], {
    cwd: machine.checkout,
    env: { ...clean, PATH: path },
    encoding: 'utf8',
  })
  return { status: status ?? 1, output: stdout + stderr }
}

function filled(texts: Readonly<Record<string, string>>, values: Values): Record<string, string> {
  const fill = (text: unknown) =>
    String(text).replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => String(evaluated(expression, values)))
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, fill(text)]))
}

function evaluated(expression: string, values: Values): string | boolean {
  const [, name = '', operator = '', text = ''] = /^([\w.]+) (==|!=) '([^']*)'$/.exec(expression) ?? []
  if (values[name] !== undefined) return (values[name] === text) === (operator === '==')
  return lookUp(expression, values)
}

function lookUp(expression: string, values: Values): string | boolean {
  const value = values[expression]
  if (value === undefined) throw new Error(`the test does not say what ${expression} is`)
  return value
}
