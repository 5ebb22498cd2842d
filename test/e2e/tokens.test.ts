// Tokens on the command line: shown once and alone, listed without their value, ended by revoking, and no more than they say.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { CreatedToken } from '../../src/generated/types.ts'
import { appward, startServer, temporaryFolder, writeFiles } from './cli.ts'

const manifest = 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: owner }\nspec: {}\n'

test('a read-only token is enough to plan, and not enough to apply', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'a.yaml': manifest })
  const server = await startServer(join(folder, 'data'))
  const created = await appward(['tokens', 'create', '--name', 'ci', '--scope', 'user', '--read-only'], { env: server.env() })
  expect(created).toMatchObject({ status: 0, stderr: '' })
  expect(created.stdout).toMatch(/^awp_\w{36}\n$/)
  const env = server.env(created.stdout.trim())
  expect(await appward(['plan'], { cwd: folder, env })).toMatchObject({ status: 0 })
  expect(await appward(['plan', '--server-dry-run'], { cwd: folder, env })).toMatchObject({ status: 0, stderr: '' })
  const refused = await appward(['apply', '--yes'], { cwd: folder, env })
  expect(refused.status).toBe(1)
  expect(refused.stderr).toMatch(/token_read_only/)
})

test('a token is listed without its value, works until it is revoked, and the other commands never show it', async () => {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'))
  const env = server.env()
  const args = ['tokens', 'create', '--name', 'mine', '--scope', 'user', '--scope', 'audit_log', '--expires', '30d', '--format', 'json']
  const created = JSON.parse((await appward(args, { env })).stdout) as CreatedToken
  expect(created.token).toMatchObject({ name: 'mine', scopes: ['audit_log', 'user'], readOnly: false })
  const days = (Date.parse(created.token.expiresAt ?? '') - Date.parse(created.token.createdAt)) / 86_400_000
  expect(Math.round(days)).toBe(30)

  const listed = await appward(['tokens', 'list'], { env })
  expect(listed.stdout).toMatch(new RegExp(`^${created.token.id}\\s+mine\\s+read-write\\s.* audit_log user$`, 'm'))
  expect(listed.stdout).not.toContain(created.value)

  const own = server.env(created.value)
  expect(await appward(['get', 'spaces'], { env: own })).toMatchObject({ status: 0 })
  const wider = await appward(['tokens', 'create', '--name', 'wider', '--scope', 'admin:org', '--user', 'owner'], { env: own })
  expect(wider.stderr + wider.stdout).not.toContain(created.value)
  expect(await appward(['tokens', 'revoke', String(created.token.id)], { env })).toMatchObject({ status: 0 })
  const dead = await appward(['get', 'spaces'], { env: own })
  expect(dead).toMatchObject({ status: 1, stdout: '' })
  expect(dead.stderr).toMatch(/does not accept this token/)
  expect(server.output()).not.toContain(created.value)
  expect(server.output()).not.toContain(server.ownerToken)
})
