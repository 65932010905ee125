export type Floor =
  | 'app'
  | 'components'
  | 'client'
  | 'io'
  | 'sealing'
  | 'platform'
  | 'rules'
  | 'vault'
  | 'kernel'
  | 'cli'
  | 'prisma'
  | 'root'
  | 'tests'

/** Who may import whom. cli (lib/platform/cli and /local), prisma, root and tests are entrances beside the house. */
export const mayImport: Record<Floor, readonly Floor[]> = {
  app: ['app', 'components', 'client', 'io', 'sealing', 'platform', 'rules', 'vault', 'kernel'],
  components: ['components', 'client', 'sealing', 'rules', 'kernel'],
  client: ['client', 'sealing', 'rules', 'vault', 'kernel'],
  io: ['io', 'rules', 'platform', 'kernel'],
  sealing: ['sealing', 'rules', 'vault', 'kernel'],
  platform: ['platform', 'kernel'],
  rules: ['rules', 'kernel'],
  vault: ['vault', 'kernel'],
  kernel: ['kernel'],
  cli: ['cli', 'prisma', 'io', 'sealing', 'platform', 'rules', 'vault', 'kernel'],
  prisma: ['prisma', 'cli', 'io', 'sealing', 'platform', 'rules', 'vault', 'kernel'],
  root: ['root', 'io', 'platform', 'rules', 'kernel'],
  tests: [
    'tests',
    'prisma',
    'root',
    'cli',
    'app',
    'components',
    'client',
    'io',
    'sealing',
    'platform',
    'rules',
    'vault',
    'kernel',
  ],
}

const rulesSuffixes = ['rules', 'schema', 'inhoud', 'access', 'texts', 'data']
const ioSuffixes = ['queries', 'commands', 'store']
const testConfigs = /^(vitest|playwright)\.config\.(ts|mts)$/
const rootFiles = /^(proxy|instrumentation|next\.config|prisma\.config|postcss\.config)\.(ts|mts|mjs)$/

/** The floor a path stands on, by its folder and its suffix; null when it stands nowhere. */
export function floorOf(path: string): Floor | null {
  if (path.startsWith('app/')) return 'app'
  if (path.startsWith('components/')) return 'components'
  if (path.startsWith('lib/kernel/')) return 'kernel'
  if (path.startsWith('lib/vault/')) return 'vault'
  if (path.startsWith('lib/platform/client/')) return 'client'
  if (/^lib\/platform\/(cli|local)\//.test(path)) return 'cli'
  if (path.startsWith('lib/platform/')) return 'platform'
  if (path.startsWith('lib/domain/')) return domainFloor(path)
  if (path.startsWith('prisma/')) return 'prisma'
  if (path.startsWith('tests/') || testConfigs.test(path)) return 'tests'
  return rootFiles.test(path) ? 'root' : null
}

/** lib/domain/dossier/dossier.rules.ts -> dossier */
export function nounOf(path: string): string | null {
  return /^lib\/domain\/([^/]+)\//.exec(path)?.[1] ?? null
}

/** The suffix of a domain file, or of the folder it grew into (dossier.commands/open-dossier.ts); '' for the noun itself. */
export function suffixOf(path: string): string {
  const found = [...path.matchAll(/\.([a-z]+)(?=\/|\.tsx?$)/g)].at(-1)
  return found?.[1] ?? ''
}

function domainFloor(path: string): Floor | null {
  const suffix = suffixOf(path)
  if (!nounOf(path) || !path.endsWith('.ts')) return null
  if (suffix === '' || rulesSuffixes.includes(suffix)) return 'rules'
  if (ioSuffixes.includes(suffix)) return 'io'
  return suffix === 'sealing' ? 'sealing' : null
}
