/** What every service of one execution works with. */
import type { CallMeter } from '../call-meter.ts'
import type { HostState } from '../host-state.ts'
import type { Area, SheetModel } from '../model/workbook.ts'
import type { Realm } from '../realm.ts'

export type ServiceEnvironment = {
  readonly realm: Realm
  readonly meter: CallMeter
  /** What outlives the execution: the workbook, properties, caches, locks. */
  readonly state: HostState
  /** From what the script holds to the service object behind it. */
  readonly exposed: WeakMap<object, object>
  /** Locks taken by this execution; they end with it. */
  readonly heldLocks: Set<string>
  readonly log: (level: string, text: string) => void
  /** Ranges, tabs and the workbook lead to one another; they are made here, so that their files need not import each other. */
  readonly make: {
    range: (sheet: SheetModel, area: Area) => object
    sheet: (sheet: SheetModel) => object
    spreadsheet: () => object
  }
}
