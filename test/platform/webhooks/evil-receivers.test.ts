// Addresses that would lead the platform where no webhook should: none of them is connected to, and the reason tells nothing of what is there.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { webhookPoster } from '../../../src/platform/webhooks/post-webhook.ts'
import { certificateFor } from '../support/certificate.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'

let receiver: Receiver
beforeAll(async () => {
  receiver = await startReceiver(undefined, certificateFor('localhost'))
})
afterAll(() => receiver.stop())

/** Public, and given to nobody (2e00::/7 is not allocated): a connection to it goes nowhere. */
const nowhere = '2e00::1'

/** What a name server says; an array of arrays answers differently each time. */
const names: Readonly<Record<string, string[]>> = {
  'loop.example.com': ['127.0.0.1'],
  'loop6.example.com': ['::1'],
  'private.example.com': ['10.0.0.7'],
  'mixed.example.com': [nowhere, '127.0.0.1'],
  'mixed-first.example.com': ['127.0.0.1', nowhere],
  'mapped.example.com': ['::ffff:127.0.0.1'],
  'zone.example.com': ['fe80::1%lo'],
  'odd.example.com': ['0177.0.0.1'],
  'none.example.com': [],
  'metadata.google.internal': ['169.254.169.254'],
  localhost: ['127.0.0.1'],
  'localhost.': ['127.0.0.1'],
  'anything.localhost': ['127.0.0.1'],
  intranet: ['192.168.1.10'],
}

const resolve = async (hostname: string): Promise<string[]> => {
  const addresses = names[hostname]
  if (addresses === undefined) throw new Error(`${hostname} is not known`)
  return addresses
}

const reachable = 'The address of the webhook is not reachable from the internet'
const form = 'The address of the webhook is not one that is sent to: it takes https, without a name and password'

const evil: [url: string, reason: string][] = [
  // This machine, in all the ways one can write it.
  ['https://127.0.0.1:PORT/', reachable],
  ['https://127.0.0.1.:PORT/', reachable],
  ['https://127.1:PORT/', reachable],
  ['https://127.0.1:PORT/', reachable],
  ['https://2130706433:PORT/', reachable],
  ['https://0x7f000001:PORT/', reachable],
  ['https://0x7f.0.0.1:PORT/', reachable],
  ['https://0177.0.0.1:PORT/', reachable],
  ['https://017700000001:PORT/', reachable],
  ['https://0x7f.1:PORT/', reachable],
  ['https://127.8.9.10:PORT/', reachable],
  ['https://１２７.０.０.１:PORT/', reachable],
  ['https://127。0。0。1:PORT/', reachable],
  ['https://%31%32%37.0.0.1:PORT/', reachable],
  ['https://0:PORT/', reachable],
  ['https://0.0.0.0:PORT/', reachable],
  ['https://[::1]:PORT/', reachable],
  ['https://[::]:PORT/', reachable],
  ['https://[0:0:0:0:0:0:0:1]:PORT/', reachable],
  ['https://localhost:PORT/', reachable],
  ['https://LOCALHOST:PORT/', reachable],
  ['https://localhost.:PORT/', reachable],
  ['https://anything.localhost:PORT/', reachable],
  // IPv4 within IPv6.
  ['https://[::ffff:127.0.0.1]:PORT/', reachable],
  ['https://[::ffff:7f00:1]:PORT/', reachable],
  ['https://[::ffff:0:127.0.0.1]:PORT/', reachable],
  ['https://[::127.0.0.1]:PORT/', reachable],
  ['https://[64:ff9b::127.0.0.1]:PORT/', reachable],
  ['https://[64:ff9b:1::127.0.0.1]:PORT/', reachable],
  ['https://[2002:7f00:1::]:PORT/', reachable],
  ['https://[2001:0:4136:e378:8000:63bf:80ff:fffe]:PORT/', reachable],
  ['https://[2606:4700::5efe:7f00:1]:PORT/', reachable],
  ['https://[2606:4700::200:5efe:127.0.0.1]:PORT/', reachable],
  // Networks of others.
  ['https://10.0.0.1/', reachable],
  ['https://172.16.0.1/', reachable],
  ['https://172.31.255.254/', reachable],
  ['https://192.168.0.1/', reachable],
  ['https://100.64.0.1/', reachable],
  ['https://198.18.0.1/', reachable],
  ['https://192.0.2.1/', reachable],
  ['https://224.0.0.1/', reachable],
  ['https://240.0.0.1/', reachable],
  ['https://255.255.255.255/', reachable],
  ['https://[fc00::1]/', reachable],
  ['https://[fe80::1]/', reachable],
  ['https://[fec0::1]/', reachable],
  ['https://[ff02::1]/', reachable],
  ['https://[2001:db8::1]/', reachable],
  ['https://[3fff::1]/', reachable],
  ['https://[4000::1]/', reachable],
  // Metadata of clouds.
  ['https://169.254.169.254/latest/meta-data/', reachable],
  ['https://2852039166/latest/meta-data/', reachable],
  ['https://0xa9fea9fe/', reachable],
  ['https://[::ffff:a9fe:a9fe]/', reachable],
  ['https://[fd00:ec2::254]/', reachable],
  ['https://100.100.100.200/', reachable],
  ['https://168.63.129.16/', reachable],
  ['https://metadata.google.internal/', reachable],
  // Names.
  ['https://loop.example.com:PORT/', reachable],
  ['https://loop6.example.com:PORT/', reachable],
  ['https://private.example.com:PORT/', reachable],
  ['https://mixed.example.com:PORT/', reachable],
  ['https://mixed-first.example.com:PORT/', reachable],
  ['https://mapped.example.com:PORT/', reachable],
  ['https://zone.example.com:PORT/', reachable],
  ['https://odd.example.com:PORT/', reachable],
  ['https://none.example.com:PORT/', reachable],
  ['https://unknown.example.com:PORT/', reachable],
  ['https://intranet:PORT/', reachable],
  ['https://hooks.example.com#@127.0.0.1:PORT/', reachable],
  ['https://hooks.example.com\\@127.0.0.1:PORT/', reachable],
  // What is no address of a webhook at all.
  ['https://hooks.example.com@127.0.0.1:PORT/', form],
  ['https://user:word@8.8.8.8/', form],
  ['https://:word@8.8.8.8/', form],
  ['http://127.0.0.1:PORT/', form],
  ['http://8.8.8.8/', form],
  ['file:///etc/passwd', form],
  ['gopher://127.0.0.1:PORT/_x', form],
  ['unix:/var/run/docker.sock', form],
  ['data:text/plain,x', form],
  ['//127.0.0.1:PORT/', form],
  ['https://', form],
  ['', form],
]

test.each(evil)('%s', async (url, reason) => {
  const poster = webhookPoster({ allowPrivate: false, resolve, timeout: 2_000 })
  const before = receiver.connections
  const answer = await poster.post({ url: url.replace('PORT', String(receiver.port)), insecureSsl: true, headers: {}, body: '{}' })
  await poster.close()
  expect(answer).toMatchObject({ delivered: false, statusCode: 0, status: reason, response: { headers: null, payload: null } })
  expect(receiver.connections).toBe(before)
})

test('a name that means another address the next moment is connected to where it was checked', async () => {
  const answers = [[nowhere], ['127.0.0.1']]
  let asked = 0
  const rebinding = async () => answers[Math.min(asked++, 1)] ?? []
  const [poster, later] = [1, 2].map(() => webhookPoster({ allowPrivate: false, resolve: rebinding, timeout: 500 }))
  if (poster === undefined || later === undefined) throw new Error('no posters')
  const before = receiver.connections
  const url = `https://rebinding.example.com:${receiver.port}/`
  const first = await poster.post({ url, insecureSsl: true, headers: {}, body: '{}' })
  expect([first.delivered, asked]).toEqual([false, 1])
  expect(first.status).not.toBe(reachable)
  // A new connection, a new check.
  expect((await later.post({ url, insecureSsl: true, headers: {}, body: '{}' })).status).toBe(reachable)
  expect(receiver.connections).toBe(before)
  await Promise.all([poster.close(), later.close()])
})
