/**
 * `google.script.run` and `google.script.host` for the sidebar's frame, as text of a script. It keeps Google's documented
 * rules: calls are asynchronous and their order is not promised, ten run at once and an eleventh waits, a Date or function in
 * an argument fails at once, `undefined` becomes null.
 */
export const GOOGLE_SCRIPT_RUN = `(() => {
  const waiting = []
  const pending = new Map()
  let next = 1
  const CONCURRENT = 10

  function plain(value, path, above) {
    if (value === undefined || value === null) return null
    if (typeof value === 'string' || typeof value === 'boolean') return value
    if (typeof value === 'number') return Number.isFinite(value) ? value : null
    const kind = Object.prototype.toString.call(value)
    if (typeof value !== 'object' || (kind !== '[object Object]' && kind !== '[object Array]') || above.includes(value)) {
      throw new TypeError('Failed due to illegal value in property: ' + path)
    }
    const inside = above.concat([value])
    if (Array.isArray(value)) return Array.from(value, (item, index) => plain(item, String(index), inside))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item, key, inside)]))
  }

  function startWaiting() {
    while (waiting.length > 0 && pending.size < CONCURRENT) {
      const call = waiting.shift()
      pending.set(call.id, call)
      parent.postMessage({ kind: 'run', id: call.id, functionName: call.functionName, args: call.args }, '*')
    }
  }

  addEventListener('message', (event) => {
    if (event.source !== parent || !event.data || event.data.kind !== 'reply') return
    const call = pending.get(event.data.id)
    if (!call) return
    pending.delete(event.data.id)
    startWaiting()
    if (event.data.ok) {
      if (call.success) call.success(event.data.value, call.userObject)
    } else if (call.failure) {
      const error = new Error(event.data.error)
      error.name = 'ScriptError'
      call.failure(error, call.userObject)
    }
  })

  function runner(settings) {
    return new Proxy({}, {
      get(_target, name) {
        if (typeof name === 'symbol' || name === 'then') return undefined
        if (name === 'withSuccessHandler') return (success) => runner({ ...settings, success })
        if (name === 'withFailureHandler') return (failure) => runner({ ...settings, failure })
        if (name === 'withUserObject') return (userObject) => runner({ ...settings, userObject })
        return (...args) => {
          const packed = args.map((arg, index) => plain(arg, String(index), []))
          waiting.push({ ...settings, id: next++, functionName: name, args: packed })
          startWaiting()
        }
      },
    })
  }

  const host = {
    close: () => parent.postMessage({ kind: 'close' }, '*'),
    editor: { focus: () => parent.postMessage({ kind: 'focus-grid' }, '*') },
    setHeight: () => undefined,
    setWidth: () => undefined,
    origin: location.origin,
  }
  globalThis.google = { script: { run: runner({}), host, url: { getLocation: (then) => then({ hash: '', parameter: {}, parameters: {} }) } } }
})()`
