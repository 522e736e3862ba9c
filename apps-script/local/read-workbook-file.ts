/** Opens an .xlsx file, or says which of the usual mishaps it met. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { EncryptedFileError } from 'hucre'
import type { FileProblem } from '../../shared/messages/local-host.ts'
import { type LocalWorkbook, openWorkbook } from './host.ts'

export type FileResult = { ok: true; workbook: LocalWorkbook } | { ok: false; problem: FileProblem }

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** The container of old Excel files and of workbooks with a password. */
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

export async function readWorkbookFile(path: string | undefined): Promise<FileResult> {
  if (!path) return { ok: false, problem: 'none-given' }
  let bytes: Buffer
  try {
    if ((await stat(path)).isDirectory()) return { ok: false, problem: 'directory' }
    bytes = await readFile(path)
  } catch (error) {
    return { ok: false, problem: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing' : 'unreadable' }
  }
  if (bytes.length === 0) return { ok: false, problem: 'empty' }
  if (bytes.subarray(0, OLE.length).equals(OLE)) {
    return { ok: false, problem: bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'password' : 'old-excel' }
  }
  if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return { ok: false, problem: 'not-a-workbook' }
  try {
    const workbook = await openWorkbook(bytes, basename(path).replace(/\.xlsx$/i, ''))
    return workbook.sheets.length > 0 ? { ok: true, workbook } : { ok: false, problem: 'damaged' }
  } catch (error) {
    if (error instanceof EncryptedFileError) return { ok: false, problem: 'password' }
    return { ok: false, problem: bytes.includes('xl/workbook.xml') ? 'damaged' : 'not-a-workbook' }
  }
}
