import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '@/lib/kernel/id'

/** Every page there is, read from disk: /[bestuur]/dossiers/[dossierId] */
export function pages(): string[] {
  return routesNamed('page.tsx')
}

export function apiRoutes(): string[] {
  return routesNamed('route.ts')
}

/** With the ids that are known, and for the rest ids that are not there. */
export function addressesOf(routes: readonly string[], ids: Record<string, string>): string[] {
  return routes.map((route) => route.replaceAll(/\[(?:\.{3})?([^\]]+)\]/g, (_, name: string) => ids[name] || newId()))
}

function routesNamed(file: string): string[] {
  const entries = readdirSync('app', { recursive: true, withFileTypes: true })
  const folders = entries.filter(({ name }) => name === file).map(({ parentPath }) => join(parentPath, '/'))
  return folders.map((folder) =>
    folder
      .replace(/^app/, '')
      .replaceAll(/\/\([^)]+\)/g, '')
      .replace(/(?<=.)\/$/, ''),
  )
}
