#!/usr/bin/env node
// The program's entry. It only checks the version of Node, in syntax that old ones read too, and hands over:
// everything else is imported after the check, and commands only when they run.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 19)) {
  process.stderr.write(
    `appward needs Node 22.19 or newer, and this is Node ${process.versions.node}.\nInstall a newer Node from https://nodejs.org, or run it in a checkout with "npm start", which brings its own.\n`,
  )
  process.exit(1)
}

const args = process.argv.slice(2)
if (args.length === 1 && (args[0] === '--version' || args[0] === '-V')) {
  const { version } = await import('./version.ts')
  process.stdout.write(`${version}\n`)
} else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(args, process)
}

export {}
