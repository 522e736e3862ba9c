import { minify } from 'uglify-js'

/**
 * UglifyJS writes scripts shorter than the bundlers' own minifiers do. It must not inline functions: one with a `let` that begins blank, inlined into a loop, kept its value from round to round.
 * `toplevel`: nobody calls what stands at the top, so it may get other names, too. Throws on what is no script.
 */
export function shortenScript(script: string, toplevel: boolean): string {
  const { code, error } = minify(script, {
    compress: { passes: 5, keep_fargs: false, pure_getters: true, inline: false },
    toplevel,
  })
  if (error) throw error
  return code
}
