/** Gives the script Google's global services. What an add-on over one spreadsheet has no business with is named when touched. */
import { cacheService } from './cache-service.ts'
import type { ServiceEnvironment } from './environment.ts'
import { expose } from './expose.ts'
import { htmlService } from './html-service.ts'
import { lockService } from './lock-service.ts'
import { consoleService, loggerService } from './logging.ts'
import { propertiesService } from './properties-service.ts'
import { scriptApp } from './script-app.ts'
import { rangeService } from './range.ts'
import { sessionService } from './session-service.ts'
import { sheetService } from './sheet.ts'
import { spreadsheetService } from './spreadsheet.ts'
import { spreadsheetApp } from './spreadsheet-app.ts'
import { utilitiesService } from './utilities.ts'

const SERVICES: Record<string, (env: ServiceEnvironment) => object> = {
  SpreadsheetApp: spreadsheetApp,
  HtmlService: htmlService,
  PropertiesService: propertiesService,
  CacheService: cacheService,
  LockService: lockService,
  Utilities: utilitiesService,
  Session: sessionService,
  ScriptApp: scriptApp,
  Logger: loggerService,
  console: consoleService,
}

const ABSENT = [
  'UrlFetchApp',
  'DriveApp',
  'MailApp',
  'GmailApp',
  'CalendarApp',
  'DocumentApp',
  'FormApp',
  'ContentService',
  'XmlService',
  'Charts',
  'LinearOptimizationService',
]

export function defineServices(base: Omit<ServiceEnvironment, 'make'>): void {
  const env: ServiceEnvironment = {
    ...base,
    make: {
      range: (sheet, area) => rangeService(env, sheet, area),
      sheet: (sheet) => sheetService(env, sheet),
      spreadsheet: () => spreadsheetService(env),
    },
  }
  for (const [name, create] of Object.entries(SERVICES)) env.realm.define(name, create(env))
  for (const name of ABSENT) env.realm.define(name, expose(env, name, {}))
}
