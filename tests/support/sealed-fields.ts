import { resolve } from '../house/imports'
import { readTree, type SourceFile } from '../house/source'
import { attribute, type Tag, tagsOf } from '../house/tags'
import { geheim } from './canaries'

const files = new Map(
  readTree(undefined, /\.tsx$/)
    .filter(({ path }) => /^(app|components)\//.test(path) && !path.startsWith('components/form/'))
    .map((file) => [file.path, file]),
)

const routeOf = (page: string) => page.replaceAll(/^app|\/\([^)]+\)|\/page\.tsx$/g, '')

/** Every field whose words get sealed, read from disk: the fields of all forms a page shows. `dossiers.-.notitie#tekst` */
export function sealedFields(): string[] {
  return sealedPages.flatMap(({ route, fields }) => fields.map((name) => `${placeOf(route)}#${name}`))
}

/** The pages with such fields: `/[bestuur]/dossiers/[dossierId]/notitie` */
export function sealedRoutes(): string[] {
  return sealedPages.map(({ route }) => route)
}

/** What a journey types there: the word, and where it was typed, so that it can be told apart when it is opened. */
export function wordFor(address: string, id: string): string {
  return geheim(`${placeOf(new URL(address).pathname)}#${/\w+$/.exec(id)?.[0]}`)
}

/** The same for an address and for a route: without the bestuur, and with a dash where an id stands. */
function placeOf(path: string): string {
  return path
    .split('/')
    .slice(2)
    .map((part) => (/^\[|^[0-9a-f-]{36}$/.test(part) ? '-' : part))
    .join('.')
}

/** A page with every component it can show. What is imported from a file of which no component is used does not count. */
function shownBy(path: string, seen = new Set<SourceFile>()): Set<SourceFile> {
  const file = files.get(path)
  if (!file || seen.has(file)) return seen
  seen.add(file)
  for (const [, names = '', specifier = ''] of file.text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)) {
    const target = resolve(path, specifier)
    if (target.local && /(^|[\s,])(?!type )[A-Z]/.test(names)) shownBy(`${target.path}.tsx`, seen)
  }
  return seen
}

/** Of an ordinary form nothing is sealed; a date of three fields has no room for a word. */
function fieldsIn(file: SourceFile): string[] {
  if (file.text.includes('useOrdinaryForm(')) return []
  return tagsOf(file).flatMap((tag) => {
    if (attribute(tag, 'sealed') === '{false}' || tag.name === 'DateFields') return []
    const name = /\{\.\.\.(?:\w+\.)?text\('(\w+)'\)\}/.exec(tag.attributes)?.[1]
    return name ? [name] : sealedByHand(tag)
  })
}

/** `sealed id={…}` or the class: the last word of its id. */
function sealedByHand(tag: Tag): string[] {
  const sealed = attribute(tag, 'sealed') !== null || /"[^"]*\bsealed\b[^"]*"/.test(attribute(tag, 'className') ?? '')
  if (!sealed || !/^(Text|Date|input|textarea)/.test(tag.name)) return []
  const id = attribute(tag, 'id') ?? /fieldAria\('\w+'/.exec(tag.attributes)?.[0] ?? ''
  return [/(\w+)\W*$/.exec(id)?.[1] ?? `? in ${tag.name} at line ${tag.line}`]
}

const sealedPages = [...files.keys()]
  .filter((path) => path.endsWith('/page.tsx'))
  .map((page) => ({ route: routeOf(page), fields: [...new Set([...shownBy(page)].flatMap(fieldsIn))] }))
  .filter(({ fields }) => fields.length > 0)
