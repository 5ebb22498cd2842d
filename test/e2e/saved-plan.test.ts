// Saved plans, on a running platform: what they hold, what refuses them, what applying one twice does, and what `show` tells of them.
import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, onTestFinished, test } from 'vitest'
import { toChangeset } from '../../controller/plan/to-changeset.ts'
import { schemas } from '../../src/cli/schemas.ts'
import type { Applied, AppRecord, SavedPlan } from '../../src/generated/types.ts'
import { digestOf } from '../../src/lib/digest.ts'
import { appward, appwardHere, type Ended, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, spec = '{}') => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: owner }\nspec: ${spec}\n`
const installation = (slug: string) =>
  `apiVersion: appward/v1\nkind: Installation\nmetadata: { app: ${slug}, space: owner }\nspec: { repositories: all }\n`

type Stage = {
  server: Server
  folder: string
  write: (files: Record<string, string>) => void
  run: (...args: string[]) => Promise<Ended>
  saved: () => SavedPlan
  alter: (change: (saved: SavedPlan) => SavedPlan) => void
  app: (slug: string) => Promise<AppRecord>
}

async function stage(files: Record<string, string>): Promise<Stage> {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'))
  const cwd = join(folder, 'tree')
  const file = join(cwd, 'p.json')
  const write = (more: Record<string, string>) => writeFiles(cwd, more)
  write({ 'appward.config.yaml': 'fleet: saved\nmanifests: [apps]\n', ...files })
  const run = (...args: string[]) => appwardHere(args, { cwd, env: server.env() })
  const saved = () => JSON.parse(readFileSync(file, 'utf8')) as SavedPlan
  return {
    server,
    folder: cwd,
    write,
    run,
    saved,
    alter: (change) => writeFileSync(file, JSON.stringify(change(saved()))),
    app: async (slug) => JSON.parse((await run('get', 'app', slug, '--format', 'json')).stdout) as AppRecord,
  }
}

/** A changeset of another fleet's source, or of this one from another tree. */
async function applyElsewhere({ server }: Stage, fleet: string, files: Record<string, string>): Promise<void> {
  const cwd = temporaryFolder()
  writeFiles(cwd, files)
  const args = ['apply', '--yes', '--fleet', fleet, '--allow', 'raise-permission', '--allow', 'make-private', '--allow', 'make-public']
  const ended = await appwardHere(args, { cwd, env: server.env() })
  expect(ended, ended.stderr).toMatchObject({ status: 0 })
}

test('a plan is saved for its owner only, as the schema says, and apply --plan does exactly that plan', async () => {
  const here = await stage({ 'apps/a.yaml': app('a', '{ description: first }') })
  const planned = await here.run('plan', '--out', 'p.json')
  expect(planned, planned.stderr).toMatchObject({ status: 0 })
  expect(planned.stdout).toContain('To apply: appward apply --plan p.json\n')
  expect(planned.stderr).toMatch(/^saved to p\.json; it can be applied until \d{4}-/m)
  expect(statSync(join(here.folder, 'p.json')).mode & 0o777).toBe(0o600)
  const ajv = new Ajv2020({ strict: false, schemas: [...schemas.values()] })
  expect(ajv.validate('https://appward.dev/schemas/v1/saved-plan.schema.json', here.saved()), ajv.errorsText()).toBe(true)
  expect(here.saved()).toMatchObject({ plan: { fleet: 'saved', head: null, target: here.server.url }, reads: [], signature: null })

  here.write({ 'apps/a.yaml': app('a', '{ description: second }'), 'apps/b.yaml': app('b') })
  const applied = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(applied, applied.stderr).toMatchObject({ status: 0 })
  expect(applied.stdout).toMatch(/\+ App\/a[\s\S]*Applied changeset 1 /)
  expect((await here.app('a')).resource.spec.description).toBe('first')
  expect(await here.run('get', 'app', 'b')).toMatchObject({ status: 1 })
})

test('it names every resource that was read, with its id and revision', async () => {
  const here = await stage({ 'apps/a.yaml': app('a'), 'apps/b.yaml': app('b') })
  await here.run('apply', '--yes')
  await applyElsewhere(here, 'other', { 'c.yaml': app('c') })
  await here.run('plan', '--out', 'p.json')
  const records = await Promise.all(['a', 'b', 'c'].map(here.app))
  expect(here.saved().reads).toEqual(records.map(({ key, id, revision }) => ({ key, id, revision })))
  expect(here.saved()).toMatchObject({ writes: null, plan: { head: 1, changes: [] } })
  expect(await here.run('apply', '--plan', 'p.json', '--yes')).toMatchObject({ status: 0, stdout: expect.stringContaining('No changes.') })
})

test('the gates hold for a saved plan as for any, and whoever is asked has seen it', async () => {
  const here = await stage({ 'apps/a.yaml': app('a', '{ permissions: { repository: { administration: write } } }') })
  const planned = await here.run('plan', '--out', 'p.json')
  expect(planned.stdout).toContain('To apply: appward apply --plan p.json --allow dangerous-permission:App/a')
  const refused = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(refused.status).toBe(4)
  expect(refused.stdout).toContain('To apply: appward apply --plan p.json --allow dangerous-permission:App/a')
  const declined = await appwardHere(['apply', '--plan', 'p.json'], { cwd: here.folder, env: here.server.env(), answer: 'no' })
  expect(declined).toMatchObject({ status: 1, stderr: expect.stringMatching(/\+ App\/a +high[\s\S]*not confirmed/) })
  expect(await here.run('get', 'app', 'a')).toMatchObject({ status: 1 })
  expect(await here.run('apply', '--plan', 'p.json', '--yes', '--allow', 'dangerous-permission')).toMatchObject({ status: 0 })
})

test('the same plan again answers with the first result and does nothing, while nothing has moved since', async () => {
  const here = await stage({ 'apps/a.yaml': `${app('a')}---\n${installation('a')}` })
  await here.run('plan', '--out', 'p.json')
  const first = await here.run('apply', '--plan', 'p.json', '--yes', '--format', 'json')
  const again = await here.run('apply', '--plan', 'p.json', '--yes', '--format', 'json')
  expect(again).toMatchObject({ status: 0, stderr: expect.stringMatching(/applied before, by owner at .*; nothing has moved since/) })
  expect((JSON.parse(again.stdout) as Applied).result).toEqual((JSON.parse(first.stdout) as Applied).result)
  expect((await here.app('a')).revision).toBe(1)

  here.write({ 'apps/a.yaml': `${app('a', '{ description: later }')}---\n${installation('a')}` })
  await here.run('apply', '--yes')
  const stale = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(stale.status).toBe(4)
  expect(stale.stderr).toMatch(/AW510 .*owner applied it as changeset 1 at .*changed since/)
  expect(stale.stderr).toMatch(/AW511 App\/a: .*was changed, last at \d{4}-/)
  expect(stale.stdout).toMatch(/~ App\/a .*\n +description +\(empty\) -> later/)
  expect(stale.stderr).not.toContain('Installation/a@owner')
  expect((await here.app('a')).resource.spec.description).toBe('later')
})

test('a plan whose fleet moved on is refused with who wrote what, and with the difference since', async () => {
  const here = await stage({ 'apps/a.yaml': app('a', '{ description: one }'), 'apps/b.yaml': app('b') })
  await here.run('apply', '--yes')
  here.write({ 'apps/a.yaml': app('a', '{ description: two, permissions: { repository: { contents: read } } }') })
  await here.run('plan', '--out', 'p.json')
  await applyElsewhere(here, 'saved', { 'a.yaml': app('a', '{ description: three }') })
  const refused = await here.run('apply', '--plan', 'p.json', '--yes', '--allow', 'raise-permission')
  expect(refused.status).toBe(4)
  expect(refused.stderr).toMatch(/AW510 .*owner wrote changeset 2 at \d{4}-.*the plan expects 1/)
  expect(refused.stdout).toMatch(/Since this plan was made at .*:\n~ App\/a +was changed.*\n +description +one -> three\n/)
  expect((await here.app('a')).resource.spec.description).toBe('three')
  here.write({ 'apps/a.yaml': app('a', '{ description: four }') })
  await here.run('plan', '--out', 'p.json')
  await applyElsewhere(here, 'saved', { 'b.yaml': app('b', '{ description: beside }') })
  const beside = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(beside).toMatchObject({ status: 4, stderr: expect.stringContaining('not touched by it: App/b\n') })
})

test('a resource that moved on under an unmoved fleet makes the plan stale; one that the plan does not touch does not', async () => {
  const here = await stage({ 'apps/i.yaml': installation('theirs'), 'apps/b.yaml': app('b') })
  await applyElsewhere(here, 'other', { 'a.yaml': app('theirs', '{ permissions: { repository: { checks: read } } }'), 'x.yaml': app('x') })
  await here.run('plan', '--out', 'p.json')
  await applyElsewhere(here, 'other', { 'x.yaml': app('x', '{ description: "no matter" }') })
  expect(await here.run('show', 'p.json')).toMatchObject({ status: 0 })
  await applyElsewhere(here, 'other', { 'a.yaml': app('theirs', '{ permissions: { repository: { checks: write } } }') })
  const refused = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(refused.status).toBe(4)
  expect(refused.stderr).toMatch(/AW511 App\/theirs: .*was changed/)
  expect(refused.stderr).not.toContain('AW510')
  expect(refused.stderr).not.toContain('App/x')

  await here.run('plan', '--out', 'p.json')
  await applyElsewhere(here, 'other', { 'x.yaml': app('x', '{ description: "still none" }') })
  expect(await here.run('apply', '--plan', 'p.json', '--yes')).toMatchObject({ status: 0 })
})

test('what came to be or went away since makes the plan stale', async () => {
  const here = await stage({ 'apps/i.yaml': installation('theirs'), 'apps/n.yaml': app('newly') })
  await applyElsewhere(here, 'other', { 'a.yaml': app('theirs') })
  await here.run('plan', '--out', 'p.json')
  await applyElsewhere(here, 'third', { 'n.yaml': app('newly') })
  const destroyed = await appwardHere(['destroy', '--fleet', 'other', '--yes'], { cwd: temporaryFolder(), env: here.server.env() })
  expect(destroyed).toMatchObject({ status: 0 })
  const refused = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(refused.status).toBe(4)
  expect(refused.stderr).toMatch(/AW511 App\/newly: .*came to be[\s\S]*AW511 App\/theirs: .*is gone/)
  expect(refused.stdout).toMatch(/\+ App\/newly .*\n- App\/theirs/)
})

test('an altered plan is refused, and shown as what it says', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  await here.run('plan', '--out', 'p.json')
  here.alter((saved) => JSON.parse(JSON.stringify(saved).replaceAll('App/a', 'App/z').replaceAll('"slug":"a"', '"slug":"z"')))
  const refused = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(refused).toMatchObject({ status: 4, stderr: expect.stringContaining('AW512'), stdout: expect.stringContaining('App/z') })
  expect(await here.run('show', 'p.json')).toMatchObject({ status: 0, stderr: expect.stringContaining('ALTERED') })
  expect(await here.run('get', 'app', 'z')).toMatchObject({ status: 1 })
})

test('a plan with a head that nobody has written yet is refused', async () => {
  const here = await stage({ 'apps/a.yaml': app('a'), 'apps/b.yaml': app('b') })
  await here.run('apply', '--yes')
  here.write({ 'apps/a.yaml': app('a', '{ description: two }') })
  await here.run('plan', '--out', 'p.json')
  here.alter(({ digest: _, signature, ...content }) => {
    const plan = { ...content.plan, head: 2 }
    const later = { ...content, plan, writes: digestOf(toChangeset(plan)) }
    return { ...later, digest: digestOf(later), signature }
  })
  const refused = await here.run('apply', '--plan', 'p.json', '--yes')
  expect(refused).toMatchObject({
    status: 4,
    stderr: expect.stringMatching(/AW510 .*expects changeset 2, which the fleet saved does not have/),
  })
  expect((await here.app('a')).resource.spec.description).toBe('')
})

test('a plan for another platform or fleet is refused, and nothing is sent there', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  await here.run('plan', '--out', 'p.json')
  let asked = 0
  const trap = createServer((_request, response) => {
    asked += 1
    response.end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void trap.close())
  await new Promise((done) => trap.once('listening', done))
  const elsewhere = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`
  const foreign = await here.run('apply', '--plan', 'p.json', '--yes', '--url', elsewhere)
  expect(foreign).toMatchObject({ status: 4, stderr: expect.stringMatching(`AW513.*${here.server.url}.*${elsewhere}`) })
  const fleet = await here.run('apply', '--plan', 'p.json', '--yes', '--fleet', 'other')
  expect(fleet).toMatchObject({ status: 4, stderr: expect.stringMatching(/AW514.*saved.*other/) })
  expect(asked).toBe(0)
  expect(await here.run('apply', '--plan', 'p.json', '--yes', '--fleet', 'saved')).toMatchObject({ status: 0 })
})

test('an expired plan is refused; show shows it all the same', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  await here.run('plan', '--out', 'p.json', '--plan-ttl', '1s')
  await delay(1_100)
  expect(await here.run('apply', '--plan', 'p.json', '--yes')).toMatchObject({ status: 4, stderr: expect.stringContaining('AW515') })
  const shown = await here.run('show', 'p.json')
  expect(shown).toMatchObject({ status: 0, stderr: expect.stringContaining('EXPIRED at'), stdout: expect.stringContaining('+ App/a') })
  expect(shown.stdout).not.toContain('To apply')
  expect(await here.run('get', 'app', 'a')).toMatchObject({ status: 1 })
})

type Pair = { privateKey: KeyObject; publicKey: KeyObject }

const kinds: [kind: string, make: () => Pair][] = [
  ['Ed25519', () => generateKeyPairSync('ed25519')],
  ['EC P-256', () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })],
]

function writeKeys(folder: string, name: string, { privateKey, publicKey }: Pair): void {
  writeFiles(folder, {
    [`${name}.pem`]: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    [`${name}.pub`]: publicKey.export({ type: 'spki', format: 'pem' }),
  })
}

test.each(kinds)('a plan signed with %s is applied with --verify-key, and no other is', async (_kind, make) => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  writeKeys(here.folder, 'mine', make())
  writeKeys(here.folder, 'other', make())
  const apply = (...more: string[]) => here.run('apply', '--plan', 'p.json', '--yes', '--verify-key', ...more)

  await here.run('plan', '--out', 'p.json')
  expect(await apply('mine.pub')).toMatchObject({ status: 4, stderr: expect.stringContaining('AW516') })
  expect((await here.run('show', 'p.json', '--verify-key', 'mine.pub')).stderr).toContain('NOT SIGNED')
  const { stderr } = await here.run('plan', '--out', 'p.json', '--sign-key', 'mine.pem')
  expect(stderr).toContain('saved to p.json, signed')
  expect(await apply('other.pub')).toMatchObject({ status: 4, stderr: expect.stringContaining('AW517') })
  expect((await here.run('show', 'p.json', '--verify-key', 'other.pub')).stderr).toContain('WRONGLY SIGNED')

  // Whoever knows the format can mend the digest, but not the signature.
  const sound = here.saved()
  here.alter(({ digest: _, signature, ...content }) => {
    const later = { ...content, expiresAt: '2999-01-01T00:00:00.000Z' }
    return { ...later, digest: digestOf(later), signature }
  })
  expect(await apply('mine.pub')).toMatchObject({ status: 4, stderr: expect.stringContaining('AW517') })
  here.alter((saved) => ({ ...saved, signature: 'e30.e30.e30' }))
  expect(await apply('mine.pub')).toMatchObject({ status: 4, stderr: expect.stringContaining('AW517') })

  here.alter(() => sound)
  expect((await here.run('show', 'p.json', '--verify-key', 'mine.pub')).stderr).toContain('signed with the key in mine.pub')
  expect(await apply('mine.pub')).toMatchObject({ status: 0 })
})

test('a key that cannot sign or verify is an error before anything else is done', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  writeKeys(here.folder, 'rsa', generateKeyPairSync('rsa', { modulusLength: 2_048 }))
  writeKeys(here.folder, 'mine', generateKeyPairSync('ed25519'))
  const plan = (key: string) => here.run('plan', '--out', 'p.json', '--sign-key', key)
  expect(await plan('rsa.pem')).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(/rsa\.pem .*rsa; .*Ed25519 or EC P-256/),
  })
  expect(await plan('mine.pub')).toMatchObject({ status: 1, stderr: expect.stringContaining('takes a private key') })
  expect(await plan('none.pem')).toMatchObject({ status: 1, stderr: expect.stringContaining('cannot read the key') })
  expect(existsSync(join(here.folder, 'p.json'))).toBe(false)
  await here.run('plan', '--out', 'p.json')
  const wrong = await here.run('apply', '--plan', 'p.json', '--yes', '--verify-key', 'mine.pem')
  expect(wrong).toMatchObject({ status: 1, stderr: expect.stringContaining('takes the public one') })
})

test('--out replaces a saved plan, and nothing else', async () => {
  const here = await stage({ 'apps/a.yaml': app('a'), 'notes.txt': 'mine\n', 'other.json': '{"plan":1}' })
  for (const name of ['notes.txt', 'other.json', 'apps', '-']) {
    const refused = await here.run('plan', '--out', name)
    expect(refused).toMatchObject({ status: 1, stdout: '' })
  }
  symlinkSync('notes.txt', join(here.folder, 'link.json'))
  expect(await here.run('plan', '--out', 'link.json')).toMatchObject({ status: 1 })
  expect(readFileSync(join(here.folder, 'notes.txt'), 'utf8')).toBe('mine\n')
  await here.run('plan', '--out', 'p.json')
  const first = here.saved()
  here.write({ 'apps/a.yaml': app('a', '{ description: other }') })
  expect(await here.run('plan', '--out', 'p.json')).toMatchObject({ status: 0 })
  expect(here.saved().digest).not.toBe(first.digest)
})

test('a plan with conflicts is saved and shown, and cannot be applied', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  await applyElsewhere(here, 'other', { 'a.yaml': app('a', '{ description: theirs }') })
  expect(await here.run('plan', '--out', 'p.json')).toMatchObject({ status: 1 })
  expect((await here.run('show', 'p.json')).stdout).toMatch(/error AW401 +App\/a/)
  expect(await here.run('apply', '--plan', 'p.json', '--yes')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('cannot be applied'),
  })
})

test('show gives the plan as plan did, in every format, and asks no platform', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  const planned = await here.run('plan', '--out', 'p.json')
  const json = await here.run('plan', '--format', 'json')
  await here.server.stop()
  const shown = await appward(['show', 'p.json'], { cwd: here.folder })
  expect(shown).toMatchObject({ status: 0, stdout: planned.stdout })
  expect(shown.stderr).toMatch(/made at .*it can be applied until .*not signed/s)
  expect((await appward(['show', 'p.json', '--format', 'json'], { cwd: here.folder })).stdout).toBe(json.stdout)
})

const damages: [what: string, damage: (text: string) => string, message: RegExp][] = [
  ['cut off', (text) => text.slice(0, text.indexOf('"plan"')), /^appward: p\.json:6:3: the file ends where/m],
  ['not JSON', (text) => text.replace('"version": 1', '"version": one'), /^appward: p\.json:2:14: here must be a value/m],
  [
    'of another shape',
    (text) => text.replace('"action": "create"', '"action": "make"'),
    /no saved plan: \/plan\/changes\/0\/action must be/,
  ],
  ['without a part', (text) => text.replace('"reads"', '"read"'), /no saved plan: \/ must/],
  ['of another version', (text) => text.replace('"version": 1', '"version": 2'), /of version 2; this program reads version 1/],
  ['nested without end', (text) => text.replace('"reads": []', `"reads": ${'['.repeat(9_999)}${']'.repeat(9_999)}`), /more than 64 levels/],
  ['not text', () => '\u0000', /^appward: p\.json:1:1: here must be a value/m],
]

test('a damaged file is an error that says where, in show and in apply', async () => {
  const here = await stage({ 'apps/a.yaml': app('a') })
  await here.run('plan', '--out', 'p.json')
  const sound = readFileSync(join(here.folder, 'p.json'), 'utf8')
  for (const [what, damage, message] of damages) {
    here.write({ 'p.json': damage(sound) })
    for (const words of [['show'], ['apply', '--yes', '--plan']]) {
      const ended = await here.run(...words, 'p.json')
      expect(ended.stderr, what).toMatch(message)
      expect(ended, what).toMatchObject({ status: 1, stdout: '' })
    }
  }
  expect(await here.run('get', 'app', 'a')).toMatchObject({ status: 1 })
})

const wrong: [args: string[], message: RegExp][] = [
  [['plan', '--plan-ttl', '1h'], /--plan-ttl is about a saved plan/],
  [['plan', '--sign-key', 'k'], /--sign-key is about a saved plan/],
  [['plan', '--out', 'p.json', '--plan-ttl', 'soon'], /--plan-ttl takes a time/],
  [['apply', '--verify-key', 'k'], /--verify-key is about a saved plan/],
  [['apply', '--plan', 'p.json', 'apps'], /takes no paths/],
  [['apply', '--plan', 'p.json', '--prune'], /takes no --prune/],
  [['apply', '--plan', 'none.json'], /cannot read none\.json/],
  [['show'], /missing required argument 'file'/],
]

test.each(wrong)('%j is an error with status 1', async (args, message) => {
  const ended = await appwardHere(args, { cwd: temporaryFolder() })
  expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(message) })
})
