import { Form } from 'enketo-core'
import { transform } from 'enketo-transformer/web'
import XFORM from './enketo-form.xml?raw'

async function show() {
  const { form: html, model: modelStr } = await transform({ xform: XFORM })
  document.getElementById('app').innerHTML = html
  const element = document.querySelector('form.or')
  const form = new Form(element, { modelStr, external: [] }, {})
  const errors = form.init()
  if (errors.length > 0) console.error(errors.join('\n'))
  element.addEventListener('submit', () => {
    window.__submits = (window.__submits ?? 0) + 1
  })
  window.__model = () => leaves(form)
}

/** Leaves of the primary instance by name; a repeat's by «name[n]». */
function leaves(form) {
  const data = new DOMParser().parseFromString(form.getDataStr(), 'text/xml').documentElement
  const found = {}
  const walk = (node, suffix) => {
    const seen = {}
    for (const child of node.children) {
      if (child.tagName === 'meta') continue
      seen[child.tagName] = (seen[child.tagName] ?? 0) + 1
      const inner = child.tagName === 'nhom' ? `[${seen[child.tagName]}]` : suffix
      if (child.children.length > 0) walk(child, inner)
      else found[child.tagName + suffix] = child.textContent
    }
  }
  walk(data, '')
  return found
}

void show()
