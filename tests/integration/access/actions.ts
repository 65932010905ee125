import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { filesUnder } from './exports'

type Soort = 'sealedAction' | 'action' | 'personAction' | 'publicAction'
type Run = (...args: unknown[]) => Promise<unknown>
export type ServerAction = { path: string; naam: string; soort: Soort | null; run: Run }

/** Every server action of the app, from disk, and which way in it takes. */
export async function serverActions(): Promise<ServerAction[]> {
  const all = await Promise.all(
    filesUnder('app', '.action.ts').map(async (path) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ resolve(path))
      const source = readFileSync(path, 'utf8')
      return Object.entries(module).map(([naam, run]) => ({
        path,
        naam,
        soort: soortOf(source, naam),
        run: run as Run,
      }))
    }),
  )
  return all.flat()
}

/** What the browser sends: bound to a bestuur or not, an object or a form. */
export function send({ soort, run }: ServerAction, bestuurId: string, input: unknown): Promise<unknown> {
  if (soort === 'sealedAction') return run(bestuurId, input)
  return soort === 'action' ? run(bestuurId, { status: 'idle' }, formOf(input)) : run({ status: 'idle' }, formOf(input))
}

/** `naar /inloggen`, `404`, or how the state stands that a page would show. */
export async function outcome(answer: Promise<unknown>): Promise<string> {
  try {
    const state = (await answer) as { status: string; kind?: string; message?: string; errors?: unknown }
    return [state.status, state.kind ?? state.message, state.errors && JSON.stringify(state.errors)]
      .filter(Boolean)
      .join(' ')
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest)
    const [, to] = /^NEXT_REDIRECT;\w+;([^;?]+)/.exec(digest) ?? []
    if (to) return `naar ${to}`
    if (digest.startsWith('NEXT_HTTP_ERROR_FALLBACK;404')) return '404'
    throw error
  }
}

function soortOf(source: string, naam: string): Soort | null {
  const [, soort] = new RegExp(`${naam} = (\\w+)\\(`).exec(source) ?? []
  return (['sealedAction', 'action', 'personAction', 'publicAction'] as const).find((one) => one === soort) ?? null
}

function formOf(input: unknown): FormData {
  const form = new FormData()
  for (const [naam, value] of Object.entries(input ?? {}))
    for (const one of [value].flat()) if (one !== null && one !== undefined) form.append(naam, String(one))
  return form
}
