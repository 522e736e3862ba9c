/** How long reading, matching and filling take, asked of the extension as its panel asks, beside what the page itself needs. */
import type { BrowserContext, Page } from 'playwright-core'
import type { Field } from '../../../shared/form/field.ts'
import type { FillTask } from '../../../shared/form/fill-outcome.ts'
import type { FormServer } from './form-server.ts'
import { openPanel } from './panel-page.ts'

export type Speed = {
  /** Reading a page of 300 fields and matching 300 values. */
  readAndMatchMs: number
  /** 100 React text fields written, verified and read once more: until the first verdict. */
  fill100Ms: number
  /** The same until the late reading, which is what the person is told. */
  late100Ms: number
  /** The same fields by bare setters, unverified. */
  bare100Ms: number
  /** One list of a component library: opened, chosen, closed, verified. */
  customSelectMs: number
}

const ROUNDS = 3
const SELECTS = 30

export async function measureSpeed(context: BrowserContext, extensionId: string, server: FormServer): Promise<Speed> {
  const text = (n: number): FillTask['value'] => ({ type: 'text', text: `Giá trị ${n}` })
  const level = (n: number): FillTask['value'] => ({ type: 'option', text: `Mức ${(n % 20) + 1}` })
  const open = async (kind: string, count: number) => {
    const form = await context.newPage()
    await form.goto(`${server.origin}/speed.html?kind=${kind}&count=${count}`)
    await form.locator('#c1').waitFor()
    const panel = await openPanel(context, extensionId, form)
    await form.bringToFront()
    const close = async () => {
      await panel.page.close()
      await form.close()
    }
    return { form, panel: panel.page, close }
  }
  const many = await open('text', 300)
  const readAndMatchMs = await best(() => readAndMatch(many.panel, 300))
  await many.close()
  const hundred = await open('text', 100)
  const bare100Ms = await best(() => hundred.form.evaluate(() => (window as unknown as { __bare(): Promise<number> }).__bare()))
  let late100Ms = Number.POSITIVE_INFINITY
  const fill100Ms = await best(async () => {
    const { soon, late } = await fillAll(hundred.panel, text)
    late100Ms = Math.min(late100Ms, late)
    return soon
  })
  await hundred.close()
  const lists = await open('select', SELECTS)
  const customSelectMs = (await fillAll(lists.panel, level)).soon / SELECTS
  await lists.close()
  return { readAndMatchMs, fill100Ms, late100Ms, bare100Ms, customSelectMs }
}

async function best(measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, await measure())
  return least
}

/** Runs in the panel, whose clock brackets the two questions. */
function readAndMatch(panel: Page, count: number): Promise<number> {
  return panel.evaluate(async (values) => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'))
    const empty = { unit: '', kind: 'text', period: '', organisation: '', basis: '' }
    const rows = Array.from({ length: values }, (_, i) => ({
      ...empty,
      code: `c${i + 1}`,
      label: `Chỉ tiêu số ${i + 1} của báo cáo`,
      value: `${i}`,
    }))
    const start = performance.now()
    const reading = await chrome.runtime.sendMessage({ name: 'readForm', request: { tabId } })
    const { fields, signature } = reading.value
    const plan = await chrome.runtime.sendMessage({ name: 'planFill', request: { rows, fields, signature } })
    const took = performance.now() - start
    if (plan.value.items.filter((item: { status: string }) => item.status === 'ready').length !== values)
      throw new Error(`Expected ${values} matches, found fewer`)
    return took
  }, count)
}

async function fillAll(panel: Page, valueFor: (n: number) => FillTask['value']): Promise<{ soon: number; late: number }> {
  const values = Array.from({ length: 100 }, (_, n) => valueFor(n))
  return panel.evaluate(async (wanted) => {
    const tabId = Number(new URLSearchParams(location.search).get('tab'))
    const ask = async (name: string, request: object) => (await chrome.runtime.sendMessage({ name, request })).value
    const { documents, fields } = await ask('readForm', { tabId })
    const tasks = (fields as Field[]).map(({ id, label }, n) => ({ fieldId: id, label, value: wanted[n] }))
    const start = performance.now()
    await ask('startFill', { tabId, documents, tasks })
    for (let done = 0; done < tasks.length; ) done = (await ask('stepFill', { tabId, documents })).done
    await ask('finishFill', { tabId, documents, isLast: false })
    const soon = performance.now() - start
    const { outcomes } = await ask('finishFill', { tabId, documents, isLast: true })
    const late = performance.now() - start
    const verified = outcomes.filter((outcome: { status: string }) => outcome.status === 'verified').length
    if (verified !== tasks.length) throw new Error(`Expected ${tasks.length} verified values, found ${verified}`)
    await ask('undoFill', { tabId, documents })
    return { soon, late }
  }, values)
}
