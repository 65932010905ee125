import { describe, test } from 'vitest'
import {
  ioIsServerOnly,
  packagesStayHome,
  prismaStaysHome,
  pureFloorsArePure,
  pureFloorsNameFewPackages,
} from '../../house/rules/packages.rule'
import { expectBite } from './plant'

const naming = (from: string, name: string) => ({ [from]: `import { x } from '${name}'\n` })

describe('pure floors name few packages', () => {
  test.each([
    ['lib/kernel/id.ts', 'node:crypto', 'zod'],
    ['lib/kernel/routes.ts', 'temporal-polyfill', 'zod'],
    ['lib/domain/dossier/dossier.rules.ts', 'react', 'zod'],
    ['lib/domain/dossier/dossier.sealing.ts', 'server-only', 'zod/mini'],
    ['lib/vault/hpke.ts', 'node:crypto', '@hpke/core'],
    ['components/ui/badge.tsx', 'server-only', 'react'],
    ['lib/platform/client/vault.ts', 'node:fs', 'react'],
    ['components/ui/badge.tsx', 'next/headers', 'next/link'],
  ])('%s may not name %s', (from, forbidden, allowed) => {
    expectBite(pureFloorsNameFewPackages, naming(from, forbidden), naming(from, allowed))
  })
})

describe('each package stays in its home', () => {
  test.each([
    ['@prisma/client', 'lib/domain/dossier/dossier.commands.ts', 'lib/domain/dossier/dossier.store.ts'],
    ['pg', 'app/api/health/route.ts', 'lib/platform/db/pool.ts'],
    ['next-auth/next', 'app/(openbaar)/inloggen/page.tsx', 'lib/platform/auth/session.ts'],
    ['nodemailer', 'lib/platform/jobs/runner.ts', 'lib/platform/mail/send-mail.ts'],
    ['pino', 'lib/platform/web/action.ts', 'lib/platform/log.ts'],
    ['graphile-worker', 'lib/platform/web/action.ts', 'lib/platform/jobs/runner.ts'],
    ['smtp-server', 'lib/platform/mail/send-mail.ts', 'lib/platform/local/mail-catcher.ts'],
    ['hash-wasm', 'lib/platform/client/unlock.ts', 'lib/vault/passphrase.ts'],
    ['temporal-polyfill', 'lib/domain/termijn/termijn.rules.ts', 'lib/kernel/datum.ts'],
    ['@react-pdf/renderer', 'app/[bestuur]/dossiers/page.tsx', 'components/pdf/letter.tsx'],
    ['vitest', 'lib/kernel/id.ts', 'tests/unit/kernel/id.test.ts'],
  ])('%s is not named in %s', (name, elsewhere, home) => {
    expectBite(packagesStayHome, naming(elsewhere, name), naming(home, name))
  })
})

test('the generated Prisma client is named in .queries, .store and platform/db only', () => {
  const client = '@/lib/platform/db/generated/client'
  expectBite(
    prismaStaysHome,
    naming('lib/domain/dossier/dossier.commands.ts', client),
    naming('lib/domain/dossier/dossier.queries.ts', client),
  )
})

test("domain I/O imports 'server-only'", () => {
  const path = 'lib/domain/dossier/dossier.store.ts'
  expectBite(ioIsServerOnly, { [path]: "// import 'server-only'" }, naming(path, 'server-only'))
})

describe('pure floors are pure', () => {
  test.each([
    ['lib/domain/dossier/dossier.rules.ts', 'const now = new Date()', 'const now = new Date(today)'],
    ['lib/domain/dossier/dossier.rules.ts', 'const now = Date.now()', "const now = 'Date.now()'"],
    ['lib/vault/hpke.ts', 'await fetch(url)', 'await prefetch(url)'],
    ['lib/domain/dossier/dossier.sealing.ts', 'document.title = naam', '// document.title = naam'],
    ['lib/kernel/env.ts', 'process.env.PORT', 'env.PORT'],
  ])('%s: %s', (path, planted, clean) => {
    expectBite(pureFloorsArePure, { [path]: planted }, { [path]: clean })
  })
})
