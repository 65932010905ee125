import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createContext, runInContext } from 'node:vm'
import { gzipSync } from 'node:zlib'

const budgets = { openbaar: 150, ingelogd: 190 }
const forbidden = { WebAssembly: 'AGFzbQEAAA', zod: '$ZodType', PDF: 'PDFKit' }

interface Page {
  route: string
  kind: keyof typeof budgets
  kilobytes: number
  faults: string[]
}

const pages = await measurePages()
for (const { route, kind, kilobytes, faults } of pages) {
  const size = `${kilobytes.toFixed(1)} kB`.padStart(10)
  process.stdout.write(`${size}  ${kind}  ${route}${faults.map((fault) => `  ✗ ${fault}`).join('')}\n`)
}
if (pages.length === 0) process.stdout.write('Er is geen bouw om te meten. Voer eerst "npm run build" uit.\n')
if (pages.length === 0 || pages.some((page) => page.faults.length > 0)) process.exitCode = 1

async function measurePages(): Promise<Page[]> {
  const routes = Object.keys(await readJson('.next/app-path-routes-manifest.json')).filter((key) =>
    key.endsWith('/page'),
  )
  const shared = ((await readJson('.next/build-manifest.json')).rootMainFiles ?? []) as string[]
  const measured = await Promise.all(routes.map((route) => measurePage(route, shared)))
  return measured.sort((a, b) => b.kilobytes - a.kilobytes)
}

async function measurePage(route: string, shared: string[]): Promise<Page> {
  const chunks = [...new Set([...shared, ...(await entryChunks(route))])]
  const bodies = await Promise.all(chunks.map((chunk) => readFile(`.next/${chunk}`)))
  const kilobytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000
  const isPublic = route.startsWith('/(openbaar)/') || route.startsWith('/_')
  const kind = isPublic ? 'openbaar' : 'ingelogd'
  const faults = Object.entries(forbidden)
    .filter(([, mark]) => bodies.some((body) => body.includes(mark)))
    .map(([name]) => `${name} in de eerste lading`)
  if (kilobytes > budgets[kind]) faults.push(`boven ${budgets[kind]} kB`)
  return { route: route.replace(/\/page$/, '') || '/', kind, kilobytes, faults }
}

/** The scripts that the HTML of this route names: those of its layouts and of the page itself. */
async function entryChunks(route: string): Promise<string[]> {
  const file = `.next/server/app${route}_client-reference-manifest.js`
  if (!existsSync(file)) return []
  const context = createContext({})
  runInContext(`globalThis.__RSC_MANIFEST = {}; ${await readFile(file, 'utf8')}`, context)
  const manifests = Object.values(context.__RSC_MANIFEST) as { entryJSFiles?: Record<string, string[]> }[]
  return manifests.flatMap((manifest) => Object.values(manifest.entryJSFiles ?? {}).flat())
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}'))
}
