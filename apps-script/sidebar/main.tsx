/** Starts the sidebar inside Google's frame. */
import { render } from 'preact'
import { googleTransport } from './google-transport.ts'
import { mountSidebar } from './mount-sidebar.tsx'
import './sidebar.css'

const app = document.getElementById('app')
if (!app) throw new Error('Expected an element with the id app, found none')
render(mountSidebar(googleTransport), app)
