import { render } from 'preact'
import { App } from '../../panel/App.tsx'
import { keepSession } from '../../panel/keep-session.ts'

const place = document.getElementById('app')
if (place) render(<App />, place)
void keepSession()
