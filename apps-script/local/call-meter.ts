/**
 * Counts the service calls that would travel to Google and lets a test make any of them fail. Calls that Google answers
 * from the script's own memory (a range's A1 notation, a builder's step, …) are neither counted nor failed.
 */
type CallKind = 'read' | 'write' | 'other'

/** `index` counts the calls of this host from 0. */
type ServiceCall = { name: string; kind: CallKind; index: number }

/** Returns the error that this call shall throw, or null to let it happen. */
export type FailCall = (call: ServiceCall, index: number) => Error | null

export type CallCounts = { reads: number; writes: number; other: number; byName: Record<string, number> }

export class CallMeter {
  /** Asked before the call has any effect. */
  failCall: FailCall | null = null
  /** Asked after the effect: a call that timed out on the way back has still happened. */
  failAfterCall: FailCall | null = null
  #index = 0
  #counts: CallCounts = emptyCounts()

  get counts(): CallCounts {
    return { ...this.#counts, byName: { ...this.#counts.byName } }
  }

  reset(): void {
    this.#counts = emptyCounts()
    this.#index = 0
  }

  /** Runs one service method, counted and failed where asked. */
  measure<T>(name: string, effect: () => T): T {
    const kind = kindOfCall(name)
    if (!kind) return effect()
    const call: ServiceCall = { name, kind, index: this.#index++ }
    this.#counts[kind === 'read' ? 'reads' : kind === 'write' ? 'writes' : 'other']++
    this.#counts.byName[name] = (this.#counts.byName[name] ?? 0) + 1
    const before = this.failCall?.(call, call.index)
    if (before) throw before
    const result = effect()
    const after = this.failAfterCall?.(call, call.index)
    if (after) throw after
    return result
  }
}

function emptyCounts(): CallCounts {
  return { reads: 0, writes: 0, other: 0, byName: {} }
}

const IN_MEMORY =
  /^(Range\.(getA1Notation|getRow|getColumn|getNumRows|getNumColumns|getLastRow|getLastColumn|getHeight|getWidth|getSheet|getCell|offset|getRowIndex|getColumnIndex|getGridId)|RangeList\.getRanges|Sheet\.(getRange|getRangeList|getParent|getSheetId|getIndex)|Spreadsheet\.getId|SpreadsheetApp\.(getUi|newDataValidation|newTextStyle|newRichTextValue|getActive|getActiveSpreadsheet)|(Menu|HtmlOutput|HtmlTemplate|HtmlService|Utilities|Blob|ScriptApp|Logger|console|DataValidationBuilder|DataValidation|Lock)\.(?!tryLock|waitLock|releaseLock|addToUi|sleep).+|LockService\..+|PropertiesService\..+|CacheService\..+|Ui\.(createMenu|createAddonMenu))$/
/** A read brings contents of grid cells; how large a tab is, or what it is called, is no content. */
const READS = /^(Range|RangeList)\.(get|is|can)|^Sheet\.(getSheetValues|isRowHidden|isColumnHidden)/
/** A write changes grid cells, their looks, or the tabs themselves. */
const WRITES =
  /^(Range|RangeList)\.(set|clear|merge|break|protect|copy|move|insert|delete|remove|check|uncheck|activate)|^Sheet\.(set|clear|hide|show|unhide|insert|delete|append|protect|auto|add|activate|copyTo)|^Spreadsheet\.(insert|delete|move|rename|set|remove|duplicate|add|toast)|^(Protection|NamedRange|DeveloperMetadata)\.(set|remove|add)|^SpreadsheetApp\.flush/

/** Undefined for calls that stay in the script's memory. */
function kindOfCall(name: string): CallKind | undefined {
  if (IN_MEMORY.test(name)) return undefined
  if (READS.test(name)) return 'read'
  // Showing a place or a toast changes nothing that is kept.
  if (/\.(activate|toast|setActive\w*|setCurrentCell|flush)$/.test(name)) return 'other'
  return WRITES.test(name) ? 'write' : 'other'
}
