import { render } from 'preact'
import { signal } from '@preact/signals'
import Papa from 'papaparse'
import * as z from 'zod/mini'
z.config({ jitless: true })
const s = signal(0)
const X = z.object({ a: z.string().check(z.minLength(1)), k: z.enum(['x', 'y']), r: z.array(z.number()) })
const app = document.getElementById('app')
if (app) render(<p onClick={() => s.value++}>{s} {JSON.stringify(X.safeParse({}))} {Papa.parse('a').data.length}</p>, app)
