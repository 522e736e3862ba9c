import { render } from 'preact'
import { App } from '../../panel/App.tsx'

const place = document.getElementById('app')
if (place) render(<App />, place)
