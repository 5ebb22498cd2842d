// The forms in which hosts of code tell of a push: which header names the event, and which proves that the sender knows the secret.
// A new host is a row here.

/**
 * signature: `sha256=` and the HMAC-SHA-256 of the body, in hexadecimal. token: the secret itself. stamp: the HMAC-SHA-256, in base64, of the
 * time in another header, a line break and the secret; it says nothing of the body.
 */
export type Proof = { kind: 'signature' | 'token'; header: string } | { kind: 'stamp'; header: string; time: string }

/** `ping`: the header that is `true`, or the event that comes, when a webhook is only tried. */
export type PushForm = { name: string; events: readonly string[]; proofs: readonly Proof[]; ping?: { header: string } | { event: string } }

/** The first one counts whose event a request has. */
export const pushForms: readonly PushForm[] = [
  {
    // Forgejo and Gitea send these headers, too.
    name: 'github',
    events: ['x-github-event'],
    proofs: [{ kind: 'signature', header: 'x-hub-signature-256' }],
    ping: { event: 'ping' },
  },
  { name: 'gitlab', events: ['x-gitlab-event'], proofs: [{ kind: 'token', header: 'x-gitlab-token' }] },
  {
    // AtomGit documents the name of its event; its deliveries come by GitCode, which documents the proofs, under that name.
    name: 'atomgit',
    events: ['x-atomgit-event', 'x-gitcode-event'],
    proofs: [
      { kind: 'signature', header: 'x-gitcode-signature-256' },
      { kind: 'signature', header: 'x-atomgit-signature-256' },
      { kind: 'token', header: 'x-gitcode-token' },
      { kind: 'token', header: 'x-atomgit-token' },
    ],
  },
  {
    name: 'gitee',
    events: ['x-gitee-event'],
    proofs: [
      { kind: 'stamp', header: 'x-gitee-token', time: 'x-gitee-timestamp' },
      { kind: 'token', header: 'x-gitee-token' },
    ],
    ping: { header: 'x-gitee-ping' },
  },
]

/** What the events of pushes are called, in small letters. */
export const pushEvents: ReadonlySet<string> = new Set(['push', 'push hook', 'tag_push', 'tag push hook'])

/** Where bodies name the repository, and by which addresses. */
export const repositoryFields: readonly string[] = ['repository', 'project']
export const addressFields: readonly string[] = [
  'clone_url',
  'ssh_url',
  'git_url',
  'git_http_url',
  'git_ssh_url',
  'http_url',
  'html_url',
  'web_url',
  'url',
]
