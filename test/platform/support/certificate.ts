// A certificate that signs itself, for receivers of tests: DER by hand, since Node reads certificates and makes none.
import { generateKeyPairSync, sign } from 'node:crypto'

/** Tag, length, content. */
function der(tag: number, ...parts: (Buffer | string)[]): Buffer {
  const content = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'hex') : part)))
  const length = content.length
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...head]), content])
}

const sequence = (...parts: (Buffer | string)[]) => der(0x30, ...parts)
const ecdsaWithSha256 = sequence('06082a8648ce3d040302')
const time = (text: string) => der(0x18, Buffer.from(text))
const commonName = (name: string) => sequence(der(0x31, sequence('0603550403', der(0x0c, Buffer.from(name)))))

/** For this name alone, as PEM; its own authority. */
export function certificateFor(name: string, until = '20990101000000Z'): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const alternativeName = sequence('0603551d11', der(0x04, sequence(der(0x82, Buffer.from(name)))))
  const authority = sequence('0603551d13', '0101ff', der(0x04, sequence('0101ff')))
  const body = sequence(
    'a003020102',
    '02010b',
    ecdsaWithSha256,
    commonName(name),
    sequence(time('20200101000000Z'), time(until)),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(authority, alternativeName)),
  )
  const signature = sign('sha256', body, privateKey)
  const bytes = sequence(body, ecdsaWithSha256, der(0x03, '00', signature))
  const cert = `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert }
}
