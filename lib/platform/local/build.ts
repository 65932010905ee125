import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Builds for production, unless the build on disk was made from exactly these sources. */
export async function ensureBuild(onStart: () => void = () => {}): Promise<'built' | 'kept'> {
  const wanted = await hashSources()
  if (existsSync('.next/BUILD_ID') && (await readFile(stamp, 'utf8').catch(() => '')) === wanted) return 'kept'
  onStart()
  await runBuild()
  await writeFile(stamp, wanted)
  return 'built'
}

const stamp = '.next/sources.sha256'
const folders = ['app', 'components', 'lib', 'prisma/schema', 'public']
const files = [
  'instrumentation.ts',
  'next.config.mjs',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
]

async function hashSources(): Promise<string> {
  const hash = createHash('sha256')
  const listed = await Promise.all(folders.map(listFiles))
  for (const path of [...files, ...listed.flat()].sort()) {
    hash
      .update(path)
      .update('\0')
      .update(await readFile(path).catch(() => ''))
      .update('\0')
  }
  return hash.digest('hex')
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
}

async function runBuild(): Promise<void> {
  const env = { ...process.env, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1' }
  const child = spawn(process.execPath, [nextBin, 'build'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const end = () => void child.kill()
  process.once('exit', end)
  let words = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (words += part))
  const code = await new Promise((resolve) => child.on('close', resolve))
  process.off('exit', end)
  if (code !== 0) throw new Error(`De app kon niet worden gebouwd.\n${words.split('\n').slice(-40).join('\n')}`)
}

export const nextBin = 'node_modules/next/dist/bin/next'
