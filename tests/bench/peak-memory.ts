/** A process of its own that makes the year and computes it as often as a clerk might click in a row; prints the most memory it ever held, in megabytes. */
import { DEFAULT_SETTINGS } from '../../shared/registers/settings.ts'
import { computeWorkbook } from '../../shared/reports/compute-workbook.ts'
import { HOANG_MAI, makeYear } from './make-year.ts'

const CLICKS = 3
const year = makeYear(HOANG_MAI)
for (let i = 0; i < CLICKS; i++) computeWorkbook(year, DEFAULT_SETTINGS, 20261122)
console.info(Math.round(process.resourceUsage().maxRSS / 1024))
