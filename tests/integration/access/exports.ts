import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

export type Exported = { path: string; naam: string; run: unknown }

export function filesUnder(folder: string, ending: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort()
}

/** Every function that these files give out, by loading them: a new one is in the tests of this folder at once. */
export async function exportsOf(folder: string, ending: string): Promise<Exported[]> {
  const all = await Promise.all(
    filesUnder(folder, ending).map(async (path) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(path))
      return Object.entries(module).map(([naam, run]) => ({ path, naam, run }))
    }),
  )
  return all.flat().filter(({ run }) => typeof run === 'function')
}

/** A sentence for each function that no entry calls. */
export function withoutEntry(exported: readonly Exported[], entries: readonly { run: unknown }[], data: string) {
  const called = new Set(entries.map(({ run }) => run))
  return exported
    .filter(({ run }) => !called.has(run))
    .map(({ path, naam }) => `${path} exports ${naam}, which nobody was refused yet: give it an entry in ${data}`)
}
