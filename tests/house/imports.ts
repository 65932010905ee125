import { posix } from 'node:path'
import { mask } from './mask'
import { lineAt, type SourceFile } from './source'

export type Import = { specifier: string; line: number; reexport: boolean }
type Target = { local: true; path: string } | { local: false; name: string }

const forms = [
  /\b(import|export)\s+(?:type\s+)?(?:[\w$*{}\s,]|\bas\b)*?\bfrom\s*(['"])/g,
  /\b(import)\s*(['"])/g,
  /\b(import)\s*\(\s*(['"`])/g,
  /\b(new URL)\(\s*(['"])(?=[^)]*import\.meta\.url)/g,
]

/** Every file a file names: import, export from, import(), and the URL of a Worker. */
export function importsOf({ text }: SourceFile): Import[] {
  const { code } = mask(text)
  return forms.flatMap((form) =>
    [...code.matchAll(form)].map((match) => {
      const start = match.index + match[0].length
      const specifier = text.slice(start, text.indexOf(match[2] as string, start))
      return { specifier, line: lineAt(text, match.index), reexport: match[1] === 'export' }
    }),
  )
}

/** `@/lib/x` and `./x` become paths of the repository; anything else is a package. */
export function resolve(from: string, specifier: string): Target {
  if (specifier.startsWith('@/')) return { local: true, path: specifier.slice(2) }
  if (specifier.startsWith('.')) return { local: true, path: posix.join(posix.dirname(from), specifier) }
  return { local: false, name: packageName(specifier) }
}

export function withEnding(path: string, paths: ReadonlySet<string>): string {
  if (paths.has(path)) return path
  const found = ['.ts', '.tsx', '.mts', '.mjs'].find((ending) => paths.has(path + ending))
  return path + (found ?? (/\.(tsx?|mjs|mts|css|json|svg)$/.test(path) ? '' : '.ts'))
}

function packageName(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}
