// Which addresses, branches and tags are taken, how they are shown, and which addresses name one repository.
import { describe, expect, test } from 'vitest'
import { gitAddress, repositoryKey, shownAddress } from '../../../../controller/loop/sources/git-address.ts'
import { commitOf, refName, shownRef, soundRef } from '../../../../controller/loop/sources/git-ref.ts'

describe('an address', () => {
  test.each([
    ['https://code.example.com/acme/apps.git', 'https', 'https://code.example.com/acme/apps.git'],
    ['https://Code.Example.com:8443/acme/apps', 'https', 'https://code.example.com:8443/acme/apps'],
    ['https://ann@code.example.com/acme/apps', 'https', 'https://code.example.com/acme/apps'],
    ['http://127.0.0.1:3000/acme/apps', 'http', 'http://127.0.0.1:3000/acme/apps'],
    ['http://[::1]:3000/acme/apps', 'http', 'http://[::1]:3000/acme/apps'],
    ['ssh://git@code.example.com:2222/acme/apps.git', 'ssh', 'ssh://code.example.com:2222/acme/apps.git'],
    ['git@code.example.com:acme/apps.git', 'ssh', 'git@code.example.com:acme/apps.git'],
    ['file:///srv/git/apps.git', 'file', 'file:///srv/git/apps.git'],
    ['/srv/git/my apps.git', 'file', '/srv/git/my apps.git'],
    ['./a:b', 'file', '/config/a:b'],
    ['../apps', 'file', '/apps'],
  ])('such as %s is taken', (text, protocol, shown) => {
    expect(gitAddress(text, '/config')).toMatchObject({ protocol, shown })
  })

  test.each([
    ['', 'no address'],
    ['-oProxyCommand=evil', 'no address'],
    ['--upload-pack=evil', 'no address'],
    ['ext::sh -c evil', 'no address'],
    ['fd::17', 'no address'],
    ['https://code.example.com/a\nb', 'no address'],
    ['/srv/\0', 'no address'],
    ['ssh://-oProxyCommand=evil/x', 'no address'],
    ['ssh://-evil@code.example.com/x', 'no address'],
    ['ssh://%2dw@code.example.com/x', 'no address'],
    ['-evil@code.example.com:x', 'no address'],
    ['git@-evil:x', 'no address'],
    ['git@code.example.com:-x', 'no address'],
    ['git://code.example.com/acme/apps', 'a kind that is not taken'],
    ['ftp://code.example.com/acme/apps', 'a kind that is not taken'],
    ['http://code.example.com/acme/apps', 'is not encrypted'],
    ['http://127.0.0.1.evil.example/acme/apps', 'is not encrypted'],
    ['https://code.example.com', 'no address'],
    ['https://code.example.com/a?b=c', 'no address'],
    ['file://host/srv/git', 'three slashes'],
    ['https://', 'no address'],
  ])('such as %j is refused', (text, message) => {
    expect(() => gitAddress(text, '/')).toThrow(message)
  })

  test.each([
    'https://ann:s3cret@code.example.com/a',
    'ssh://ann:s3cret@code.example.com/a',
    'ext::https://ann:s3cret@x/a',
    'git://s3cret@x/a',
    'https://ann:s3cret@',
  ])('never shows a password: %s', (text) => {
    expect(() => gitAddress(text, '/')).toThrow()
    try {
      gitAddress(text, '/')
    } catch (error) {
      expect(`${(error as Error).message}`).not.toContain('s3cret')
    }
    expect(shownAddress(text)).not.toContain('s3cret')
  })
})

test('addresses of one repository are known for one, however it is reached', () => {
  const same = [
    'https://code.example.com/Acme/Apps.git',
    'https://code.example.com/acme/apps/',
    'https://bot:secret@code.example.com:8443/acme/apps',
    'ssh://git@code.example.com:2222/acme/apps.git',
    'git@code.example.com:acme/apps.git',
    'code.example.com:/acme/apps',
    'git://code.example.com/acme/apps.git',
    'https://code.example.com/acme/%61pps',
  ]
  expect(new Set(same.map(repositoryKey))).toEqual(new Set(['code.example.com/acme/apps']))
  expect(repositoryKey('https://code.example.com/acme/apps2')).not.toBe(repositoryKey('https://code.example.com/acme/apps'))
  expect(['/srv/git/apps.git', 'file:///srv/git', '', 'https://code.example.com/', 'x', '%'].map(repositoryKey)).toEqual(
    Array(6).fill(null),
  )
  expect(repositoryKey('https://code.example.com/%ff')).toBe('code.example.com/%ff')
})

describe('a branch or a tag', () => {
  test.each(['main', 'release/2026-11', 'v1.2.3', 'ünïcode', 'a@b'])('may be called %s', (name) => {
    expect(soundRef('branch', name)).toBe(name)
  })

  test.each([
    '',
    '-x',
    '--upload-pack=evil',
    'a b',
    'a*',
    'a?',
    'a[b',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a\\b',
    '@',
    '@{u}',
    'a@{1}',
    '/a',
    'a/',
    'a//b',
    'a.lock',
    '.a',
    'a/.b',
    'a.',
    'a\0',
    'a\n',
    'x'.repeat(201),
  ])('may not be called %j', (name) => {
    expect(() => soundRef('tag', name)).toThrow('is not the name of a tag')
  })

  test('has a whole name, and words for people', () => {
    expect([{ branch: 'main' }, { tag: 'v1' }, null].map(refName)).toEqual(['refs/heads/main', 'refs/tags/v1', 'HEAD'])
    expect([{ branch: 'main' }, { tag: 'v1' }, null].map(shownRef)).toEqual(['branch main', 'tag v1', 'default branch'])
  })

  test('stands for a commit in a listing, by its exact name, and an annotated tag for what it names', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((letter) => letter.repeat(40))
    const listing = `${a}\trefs/heads/x/refs/heads/main\n${b}\trefs/tags/v1\n${c}\trefs/tags/v1^{}\nnonsense\trefs/tags/v2\n`
    expect(['refs/heads/main', 'refs/tags/v1', 'refs/tags/v2', ''].map((name) => commitOf(listing, name))).toEqual([null, c, null, null])
  })
})
