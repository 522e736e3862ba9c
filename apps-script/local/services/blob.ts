/** Google's Blob: bytes with a kind. Bytes run from −128 to 127. */
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'

export type Blob = { getBytes: () => number[]; getDataAsString: () => string; getContentType: () => string | null }

/** `content` is text or bytes as the script gives them. */
export function blobService(env: ServiceEnvironment, content: unknown, contentType: string | null): Blob {
  const bytes = bytesOf(content)
  return expose(env, 'Blob', {
    getBytes: () => signedBytes(bytes),
    getDataAsString: () => bytes.toString('utf8'),
    getContentType: () => contentType,
  })
}

export function bytesOf(value: unknown): Buffer {
  if (Buffer.isBuffer(value)) return value
  return Array.isArray(value) ? Buffer.from(value.map((byte) => Number(byte) & 255)) : Buffer.from(String(value), 'utf8')
}

export function signedBytes(bytes: Buffer): number[] {
  return Array.from(bytes, (byte) => (byte > 127 ? byte - 256 : byte))
}
