import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import { onderdelen } from '@/lib/domain/jaarverslag/jaarverslag'
import { resolve } from '../house/imports'
import { readTree, type SourceFile } from '../house/source'
import { attribute, type Tag, tagsOf } from '../house/tags'
import { geheim } from './canaries'

const ours = readTree(undefined, /\.tsx$/).filter(({ path }) => /^(app|components)\/(?!form\/)/.test(path))

/** Every field whose words get sealed, read from disk: the fields of all forms a page shows. `dossiers.-.notitie#tekst` */
export function sealedFields(files: readonly SourceFile[] = ours): string[] {
  return sealedPages(files).flatMap(({ route, fields }) => fields.map((name) => `${placeOf(route)}#${name}`))
}

/** The pages with such fields: `/[bestuur]/dossiers/[dossierId]/notitie` */
export function sealedRoutes(): string[] {
  return sealedPages(ours).map(({ route }) => route)
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

function sealedPages(files: readonly SourceFile[]): { route: string; fields: string[] }[] {
  const tree = new Map(files.map((file) => [file.path, file]))
  const found = [...tree.keys()]
    .filter((path) => path.endsWith('/page.tsx'))
    .map((path) => {
      const shown = [...shownBy(tree, path)]
      const seals = shown.some(({ text }) => /\buse(SealedForm|Stappen|Stap)\b/.test(text))
      const fields = shown.flatMap((file) => fieldsIn(file, seals))
      return { route: path.replaceAll(/^app|\/\([^)]+\)|\/page\.tsx$/g, ''), fields: [...new Set(fields)] }
    })
  return found.filter(({ fields }) => fields.length > 0)
}

/** A page with every component it can show. What is imported from a file of which no component is used does not count. */
function shownBy(tree: ReadonlyMap<string, SourceFile>, path: string, seen = new Set<SourceFile>()): Set<SourceFile> {
  const file = tree.get(path)
  if (!file || seen.has(file)) return seen
  seen.add(file)
  for (const [, names = '', specifier = ''] of file.text.matchAll(/^import \{([^}]*)\} from '([^']+)'/gm)) {
    const target = resolve(path, specifier)
    if (target.local && /(^|[\s,])(?!type )[A-Z]/.test(names)) shownBy(tree, `${target.path}.tsx`, seen)
  }
  return seen
}

/** Of an ordinary form nothing is sealed; a date of three fields has no room for a word. */
function fieldsIn(file: SourceFile, seals: boolean): string[] {
  if (file.text.includes('useOrdinaryForm(')) return []
  const named = listed[file.path]
  if (named) return named
  return tagsOf(file).flatMap((tag) => {
    if (attribute(tag, 'sealed') === '{false}' || tag.name === 'DateFields') return []
    const name = seals && /\{\.\.\.(?:\w+\.)?text\('(\w+)'\)\}/.exec(tag.attributes)?.[1]
    return name ? [name] : sealedByHand(tag)
  })
}

/** The fields of a letter stand in a list: those in which a word fits. */
const listed: Readonly<Record<string, string[]>> = {
  // A first version says of nothing why it came.
  'app/[bestuur]/(handeling)/jaarverslag/[verslagId]/schrijven/amend-jaarverslag.form.tsx': onderdelen.filter(
    (onderdeel) => onderdeel !== 'correctie',
  ),
  'components/brief/brief-velden.tsx': Object.values(briefvelden)
    .flat()
    .filter(({ vorm }) => vorm === 'regel' || vorm === 'tekst')
    .map(({ veld }) => veld),
}

/** `sealed id={…}` or the class: the last word of its id. */
function sealedByHand(tag: Tag): string[] {
  const sealed = attribute(tag, 'sealed') !== null || /"[^"]*\bsealed\b[^"]*"/.test(attribute(tag, 'className') ?? '')
  if (!sealed || !/^(Text|Date|input|textarea)/.test(tag.name)) return []
  const id = attribute(tag, 'id') ?? /fieldAria\('\w+'/.exec(tag.attributes)?.[0] ?? ''
  return [/(\w+)\W*$/.exec(id)?.[1] ?? `? in ${tag.name} at line ${tag.line}`]
}
