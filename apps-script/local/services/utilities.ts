/** Google's Utilities: dates as text, identifiers, Base64, compression and digests. `sleep` returns at once, because nothing runs meanwhile. */
import { createHash, createHmac, randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import { civilOf } from '../model/date-serial.ts'
import { timeZone } from '../model/time-zone.ts'
import { type Blob, blobService, bytesOf, signedBytes } from './blob.ts'
import { enumeration } from './enumeration.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

const GZIP = 'application/x-gzip'
const HASHES: Record<string, string> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' }

export function utilitiesService(env: ServiceEnvironment): object {
  return expose(env, 'Utilities', {
    DigestAlgorithm: enumeration('MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512'),
    Charset: enumeration('US_ASCII', 'UTF_8'),
    sleep(milliseconds: unknown) {
      if (!(Number(milliseconds) >= 0 && Number(milliseconds) <= 300_000)) throw new Error('Invalid argument: milliseconds')
    },
    getUuid: () => randomUUID(),
    formatDate(date: unknown, zone: unknown, pattern: unknown) {
      if (!env.realm.isDate(date)) throw new Error("The parameters don't match the method signature for Utilities.formatDate.")
      return formatJavaDate(timeZone(String(zone)).serialAt(date.getTime()), String(pattern))
    },
    formatString: (pattern: unknown, ...values: unknown[]) => {
      let next = 0
      return String(pattern).replace(/%(?:%|0?(\d*)(?:\.(\d+))?([sdf]))/g, (all, width?: string, decimals?: string, kind?: string) => {
        if (!kind) return '%'
        const value = values[next++]
        const text = kind === 's' ? String(value) : Number(value).toFixed(kind === 'd' ? 0 : Number(decimals ?? 6))
        return text.padStart(Number(width || 0), all.startsWith('%0') ? '0' : ' ')
      })
    },
    base64Encode: (value: unknown) => bytesOf(value).toString('base64'),
    base64EncodeWebSafe: (value: unknown) => bytesOf(value).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (text: unknown) => signedBytes(Buffer.from(String(text), 'base64')),
    newBlob: (content: unknown, contentType?: unknown) => blobService(env, content, contentType === undefined ? null : String(contentType)),
    gzip: (blob: Blob) => blobService(env, gzipSync(bytesOf(blob.getBytes())), GZIP),
    ungzip(blob: Blob) {
      if (blob.getContentType() !== GZIP) throw new Error('Blob object must have application/x-gzip content type.')
      return blobService(env, gunzipSync(bytesOf(blob.getBytes())), null)
    },
    computeDigest: (algorithm: unknown, value: unknown) => signedBytes(createHash(hashName(algorithm)).update(bytesOf(value)).digest()),
    computeHmacSha256Signature: (value: unknown, key: unknown) =>
      signedBytes(createHmac('sha256', bytesOf(key)).update(bytesOf(value)).digest()),
  })
}

function hashName(algorithm: unknown): string {
  const name = HASHES[String(algorithm)]
  if (!name) throw new Error(`Invalid argument: algorithm (${algorithm})`)
  return name
}

/** The letters of Java's SimpleDateFormat that stand for numbers; text goes in single quotes. */
function formatJavaDate(serial: number, pattern: string): string {
  const moment = civilOf(serial)
  const parts: Record<string, number> = {
    y: moment.year,
    M: moment.month,
    d: moment.day,
    H: moment.hour,
    h: moment.hour % 12 || 12,
    m: moment.minute,
    s: moment.second,
    S: moment.millisecond,
    u: ((Math.floor(serial) + 5) % 7) + 1,
  }
  return pattern.replace(/'([^']*)'|([A-Za-z])\2*/g, (all, quoted: string | undefined, letter: string) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted
    const value = parts[letter]
    if (value === undefined) throw new Error(`Utilities.formatDate with «${letter}» is not implemented in the local host.`)
    return letter === 'y' && all.length === 2 ? String(value % 100).padStart(2, '0') : String(value).padStart(all.length, '0')
  })
}
