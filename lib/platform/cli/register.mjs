// For commands that Node runs outside Next: `node --import ./lib/platform/cli/register.mjs file.ts`
// understands `@/…`, imports without extension, and server-only.
import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'

const root = new URL('../../../', import.meta.url)

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,', shortCircuit: true }
    const url = ownUrl(specifier, context.parentURL)
    return next(url ?? specifier, context)
  },
})

function ownUrl(specifier, parent) {
  if (parent?.includes('/node_modules/')) return null
  if (specifier.startsWith('@/')) return withExtension(new URL(specifier.slice(2), root))
  if (/^\.\.?\//.test(specifier) && parent?.startsWith('file:')) return withExtension(new URL(specifier, parent))
  return null
}

function withExtension(url) {
  const endings = ['', '.ts', '.mjs', '.json']
  const ending = endings.find((text) => /\.[a-z]+$/.test(url.pathname + text) && existsSync(new URL(url.href + text)))
  return url.href + (ending ?? '')
}
