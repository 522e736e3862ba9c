import { buildDataset } from '../registers/build-dataset.ts'
import type { TabRole } from '../registers/codes.ts'
import type { Dataset } from '../registers/dataset.ts'
import type { Settings } from '../registers/settings.ts'
import { findingKey } from '../rules/finding-key.ts'
import { runRules } from '../rules/run-rules.ts'
import type { Finding } from '../rules/rule.ts'
import { type Counted, countMeetings } from '../rates/count-meetings.ts'
import type { Grid } from '../sheet/grid.ts'
import { composeTexts } from '../sheet/compose-texts.ts'
import { readLegacyGrid } from '../sheet/read-legacy-grid.ts'
import { type CivilDay, isoDay, yearOf } from '../text/civil-day.ts'

/** All that a workbook says: what was read, what is wrong, every meeting counted. Result tabs, reports and the sidebar's answer are made from it. */
export type Outcome = {
  readonly asOf: CivilDay
  readonly dataset: Dataset
  readonly counted: Counted
  /** Findings that stand; worst first within the order of the rules. */
  readonly findings: readonly Finding[]
  /** Findings that a person accepted and whose day has not passed. */
  readonly accepted: readonly Finding[]
  /** The role of each tab, also of those left alone. */
  readonly tabs: ReadonlyMap<string, TabRole>
}

/** The one way through the core: grids → dataset and findings → counts. Pure; never throws on what a sheet holds. */
export function computeWorkbook(grids: readonly Grid[], settings: Settings, asOf: CivilDay): Outcome {
  const dataset = buildDataset(
    grids.map((grid) => composeTexts(readLegacyGrid(grid))),
    settings,
    yearOf(asOf),
  )
  const counted = countMeetings(dataset, settings, asOf)
  const today = isoDay(asOf)
  const exceptions = new Set(settings.accepted.filter((entry) => entry.until >= today).map((entry) => entry.key))
  const all = runRules({ dataset, counted, asOf, settings })
  const accepted = exceptions.size === 0 ? [] : all.filter((finding) => exceptions.has(findingKey(finding)))
  const tabs = new Map<string, TabRole>()
  for (const grid of grids) tabs.set(grid.sheet, mainRole(dataset, grid.sheet))
  return {
    asOf,
    dataset,
    counted,
    findings: exceptions.size === 0 ? all : all.filter((finding) => !exceptions.has(findingKey(finding))),
    accepted,
    tabs,
  }
}

/** Marks say more than rolls: a tab with both is an attendance sheet. */
const STRONGEST: readonly TabRole[] = ['attendance-grid', 'attendance-list', 'attendance-summary', 'meetings', 'members', 'party-cells']

function mainRole(dataset: Dataset, sheet: string): TabRole {
  const roles = new Set(dataset.tables.filter((entry) => entry.table.grid.sheet === sheet).map((entry) => entry.role))
  return STRONGEST.find((role) => roles.has(role)) ?? 'other'
}
