// What keeps git from a repository, found in what it says: in words that tell what to do.
import { lastWords } from '../../../src/cli/git/run-git.ts'
import { AppError } from '../../../src/lib/app-error.ts'

type Fault = { says: RegExp; code: 'input' | 'unreachable' | 'refused'; message: (shown: string) => string; hint: string }

/** The first that fits counts. A fault 'unreachable' may pass by itself. */
const faults: readonly Fault[] = [
  {
    says: /could not read (Username|Password)|Authentication failed|returned error: 401/,
    code: 'refused',
    message: (shown) => `${shown} does not take the credentials, or asks for some`,
    hint: 'Check the username, and the token that tokenFrom names: it may have expired.',
  },
  {
    says: /returned error: 403/,
    code: 'refused',
    message: (shown) => `${shown} may not be read with these credentials`,
    hint: 'The token needs the right to read the repository.',
  },
  {
    says: /cannot run ssh/,
    code: 'input',
    message: () => 'ssh cannot be run',
    hint: 'Install it (openssh-client), or use https.',
  },
  {
    says: /Permission denied \(/,
    code: 'refused',
    message: (shown) => `${shown} does not take the key`,
    hint: 'Check ssh.keyFile, and that its public half is a key of the repository. A key with a passphrase cannot be used.',
  },
  {
    says: /Host key verification failed|No .*host key is known/,
    code: 'refused',
    message: (shown) => `the host of ${shown} does not show a key that is known`,
    hint: 'Put its key into the file that ssh.knownHosts names, or set ssh.hostKeys to accept-new.',
  },
  {
    says: /returned error: 30\d|unable to update url base/,
    code: 'input',
    message: (shown) => `${shown} leads elsewhere`,
    hint: 'Redirections are not followed: name the address that it leads to, often the same with .git at its end.',
  },
  {
    says: /dubious ownership/,
    code: 'refused',
    message: (shown) => `git reads nothing in ${shown}: the repository belongs to another user`,
    hint: 'If you trust it: git config --global --add safe.directory FOLDER.',
  },
  {
    says: /not our ref|remote ref does not exist|couldn't find remote ref|unadvertised object|does not point to a valid object/i,
    code: 'unreachable',
    message: (shown) => `${shown} does not have the commit any more`,
    hint: 'It was pushed over meanwhile; the next look finds what took its place.',
  },
  {
    says: /certificate|SSL (routines|connection)|gnutls/i,
    code: 'refused',
    message: (shown) => `the certificate of ${shown} is not trusted`,
    hint: 'For an authority of your own, GIT_SSL_CAINFO or SSL_CERT_FILE names its certificate.',
  },
  {
    says: /Could not resolve|Failed to connect|Couldn't connect|Could not connect|Connection (refused|timed out|reset|closed)|No route to host|Network is unreachable|too slow|timed out|early EOF|unexpectedly|Empty reply|returned error: (408|429|5\d\d)/i,
    code: 'unreachable',
    message: (shown) => `${shown} does not answer`,
    hint: '',
  },
  {
    says: /returned error: 404|repository .*not found|does not appear to be a git repository|not a git repository|No such file or directory/i,
    code: 'input',
    message: (shown) => `there is no repository at ${shown}, or it may not be read`,
    hint: 'Check the address; a private repository needs credentials.',
  },
]

/** Finds what is wrong with the repository `shown`; `otherwise` makes the error of what is not known. No text of `secrets` is repeated. */
export function remoteFaults(
  shown: string,
  secrets: readonly string[],
  otherwise: (words: string) => AppError,
): (stderr: string) => AppError {
  return (stderr) => {
    const known = faults.find(({ says }) => says.test(stderr))
    let words = lastWords(stderr)
    for (const secret of secrets) words = words.replaceAll(secret, '***')
    if (known === undefined) return otherwise(words)
    const { code, message, hint } = known
    const said = words === '' ? '' : `git says: ${words}`
    return new AppError(code, message(shown), {
      hint: [hint, said].filter((part) => part !== '').join('\n'),
      retryable: code === 'unreachable',
    })
  }
}
