import { type Floor, floorOf, mayImport, nounOf, suffixOf } from '../floors'
import { importsOf, resolve, withEnding } from '../imports'
import type { SourceFile, Violation } from '../source'

type Edge = { file: SourceFile; line: number; floor: Floor; to: string; toFloor: Floor | null }

/** Every file stands on a floor. */
export function everyFileHasAFloor(files: SourceFile[]): Violation[] {
  return files
    .filter(({ path }) => floorOf(path) === null)
    .map(({ path }) => ({ path, line: 1, message: 'stands on no floor: unknown folder or suffix (lib/README.md)' }))
}

/** A file imports from its own floor and the floors below it. */
export function floorsHold(files: SourceFile[]): Violation[] {
  return edges(files)
    .filter(({ floor, toFloor }) => toFloor !== null && !mayImport[floor].includes(toFloor))
    .map((edge) => violation(edge, `${edge.floor} may not import ${edge.toFloor}`))
}

/** What is sealed has no place on the server: neither its types, also by a detour through rules, nor its opening. */
export function serverKnowsNoInhoud(files: SourceFile[]): Violation[] {
  const all = edges(files)
  const tainted = reaching(all)
  return all
    .filter(({ file, floor, to }) => {
      if (floor === 'io') return tainted.has(to)
      return isServerEntrance(file) && ['inhoud', 'sealing'].includes(domainSuffix(to))
    })
    .map((edge) => violation(edge, 'the server may not hold what is sealed'))
}

/** Files marked 'use client' reach the server through an action only. */
export function browserReachesNoServerFile(files: SourceFile[]): Violation[] {
  return edges(files)
    .filter(({ file, toFloor }) => isClientFile(file) && (toFloor === 'io' || toFloor === 'platform'))
    .map((edge) => violation(edge, 'a browser file may not import server code'))
}

/** Routes never import routes: within app a file sees its own folder only. */
export function routesStandAlone(files: SourceFile[]): Violation[] {
  const folder = (path: string) => path.slice(0, path.lastIndexOf('/'))
  return edges(files)
    .filter(({ file, floor, to, toFloor }) => {
      if (floor !== 'app' || toFloor !== 'app' || to.endsWith('.css')) return false
      return folder(to) !== folder(file.path)
    })
    .map((edge) => violation(edge, 'a route may not import a route; move what both need to components or lib'))
}

/** The nouns stand in one row and see only nouns to their left. */
export function nounsInARow(row: readonly string[]) {
  return (files: SourceFile[]): Violation[] => {
    const unknown = files
      .filter(({ path }) => floorOf(path) !== null && nounOf(path) !== null && !row.includes(nounOf(path) ?? ''))
      .map(({ path }) => ({ path, line: 1, message: `noun ${nounOf(path)} does not stand in the row of LEXICON.md` }))
    const rightward = edges(files)
      .filter(({ file, to }) => {
        const [own, other] = [nounOf(file.path), nounOf(to)]
        return own !== null && other !== null && own !== other && row.indexOf(other) > row.indexOf(own)
      })
      .map((edge) => violation(edge, `${nounOf(edge.file.path)} stands left of ${nounOf(edge.to)} and may not see it`))
    return [...unknown, ...rightward]
  }
}

/** The .inhoud files, and every rules file from which one can be reached. */
function reaching(all: Edge[]): Set<string> {
  const tainted = new Set(all.map(({ to }) => to).filter((to) => domainSuffix(to) === 'inhoud'))
  let before = -1
  while (tainted.size !== before) {
    before = tainted.size
    for (const { file, floor, to } of all) if (floor === 'rules' && tainted.has(to)) tainted.add(file.path)
  }
  return tainted
}

function domainSuffix(path: string): string {
  return nounOf(path) ? suffixOf(path) : ''
}

function edges(files: SourceFile[]): Edge[] {
  const paths = new Set(files.map(({ path }) => path))
  return files.flatMap((file) => {
    const floor = floorOf(file.path)
    if (!floor) return []
    return importsOf(file).flatMap(({ specifier, line }) => {
      const target = resolve(file.path, specifier)
      if (!target.local) return []
      const to = withEnding(target.path, paths)
      return [{ file, line, floor, to, toFloor: floorOf(to) }]
    })
  })
}

function violation({ file, line, to }: Edge, message: string): Violation {
  return { path: file.path, line, message: `${message} (${to})` }
}

function isClientFile({ path, text }: SourceFile): boolean {
  return (path.startsWith('app/') || path.startsWith('components/')) && /^\s*['"]use client['"]/.test(text)
}

function isServerEntrance({ path, text }: SourceFile): boolean {
  if (!path.startsWith('app/')) return false
  return /\/(page|layout|route)\.tsx?$|\.action\.ts$/.test(path) && !/^\s*['"]use client['"]/.test(text)
}
