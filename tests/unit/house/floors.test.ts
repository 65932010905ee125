import { describe, test } from 'vitest'
import {
  browserReachesNoServerFile,
  everyFileHasAFloor,
  floorsHold,
  nounsInARow,
  routesStandAlone,
  serverKnowsNoInhoud,
} from '../../house/rules/floors.rule'
import { expectBite } from './plant'

const importing = (from: string, to: string) => ({ [from]: `import { x } from '@/${to}'\n` })

describe('a file without a floor fails', () => {
  test.each([
    ['scripts/seed.ts', 'prisma/seed/seed.ts'],
    ['lib/domain/dossier/dossier.service.ts', 'lib/domain/dossier/dossier.rules.ts'],
    ['lib/domain/dossier/dossier.rules.tsx', 'lib/domain/dossier/dossier.commands/close-dossier.ts'],
    ['lib/platform.ts', 'lib/platform/log.ts'],
    ['lib/domain/dossier.ts', 'lib/domain/dossier/dossier.ts'],
    ['tailwind.config.ts', 'next.config.mjs'],
  ])('%s', (planted, clean) => {
    expectBite(everyFileHasAFloor, { [planted]: '' }, { [clean]: '' })
  })
})

describe('floors', () => {
  test.each([
    ['lib/kernel/id.ts', 'lib/vault/hpke', 'lib/kernel/datum'],
    ['lib/vault/grant.ts', 'lib/domain/object/object', 'lib/kernel/envelope'],
    ['lib/domain/dossier/dossier.rules.ts', 'lib/platform/db/change', 'lib/domain/school/school'],
    ['lib/domain/dossier/dossier.rules.ts', 'lib/domain/dossier/dossier.store', 'lib/domain/dossier/dossier'],
    ['lib/domain/dossier/dossier.commands.ts', 'lib/vault/grant', 'lib/platform/db/change'],
    ['lib/domain/dossier/dossier.queries.ts', 'lib/domain/dossier/dossier.sealing', 'lib/domain/dossier/dossier.store'],
    ['lib/domain/dossier/dossier.sealing.ts', 'lib/platform/client/vault', 'lib/vault/grant'],
    ['lib/platform/web/action.ts', 'lib/domain/dossier/dossier', 'lib/kernel/result'],
    ['lib/platform/web/action.ts', 'lib/platform/client/vault', 'lib/platform/auth/actor'],
    ['lib/platform/client/vault.ts', 'lib/platform/auth/actor', 'lib/vault/grant'],
    ['components/ui/badge.tsx', 'lib/domain/dossier/dossier.queries', 'lib/domain/dossier/dossier.texts'],
    ['components/ui/badge.tsx', 'lib/platform/env', 'lib/platform/client/lock'],
    ['components/ui/badge.tsx', 'lib/vault/grant', 'lib/kernel/routes'],
    ['lib/domain/dossier/dossier.commands.ts', 'app/page', 'lib/kernel/id'],
    ['proxy.ts', 'components/ui/badge', 'lib/platform/web/headers'],
  ])('%s may not import %s', (from, forbidden, allowed) => {
    expectBite(floorsHold, importing(from, forbidden), importing(from, allowed))
  })

  test.each([
    "export { x } from '@/lib/platform/env'",
    "import '@/lib/platform/env'",
    "const x = await import('@/lib/platform/env')",
    "import type { X } from '../platform/env'",
    "new Worker(new URL('../platform/env.ts', import.meta.url), { type: 'module' })",
  ])('every form of import counts: %s', (line) => {
    expectBite(floorsHold, { 'lib/kernel/id.ts': line }, { 'lib/kernel/id.ts': `// ${line}` })
  })
})

describe('what is sealed stays out of the server', () => {
  const inhoud = 'lib/domain/dossier/dossier.inhoud'

  test.each([
    ['lib/domain/dossier/dossier.commands.ts', inhoud, 'lib/domain/dossier/dossier.schema'],
    ['app/[bestuur]/dossiers/[dossierId]/page.tsx', inhoud, 'lib/domain/dossier/dossier.texts'],
    [
      'app/[bestuur]/dossiers/close-dossier.action.ts',
      'lib/domain/dossier/dossier.sealing',
      'lib/domain/dossier/dossier.schema',
    ],
  ])('%s may not import %s', (from, forbidden, allowed) => {
    expectBite(serverKnowsNoInhoud, importing(from, forbidden), importing(from, allowed))
  })

  test('nor by a detour through rules', () => {
    const command = importing('lib/domain/dossier/dossier.commands.ts', 'lib/domain/dossier/dossier.schema')
    expectBite(
      serverKnowsNoInhoud,
      { ...command, ...importing('lib/domain/dossier/dossier.schema.ts', inhoud) },
      { ...command, ...importing('lib/domain/dossier/dossier.schema.ts', 'lib/domain/dossier/dossier') },
    )
  })
})

test('browser files reach the server through actions only', () => {
  const form = (to: string) => ({ 'app/inloggen/sign-in.form.tsx': `'use client'\nimport { x } from '${to}'` })
  expectBite(browserReachesNoServerFile, form('@/lib/domain/dossier/dossier.queries'), form('./sign-in.action'))
})

test('routes never import routes', () => {
  const page = (to: string) => ({ 'app/[bestuur]/dossiers/page.tsx': `import { x } from '${to}'` })
  expectBite(routesStandAlone, page('../meldingen/melding-regel'), page('./dossier-regel'))
})

describe('nouns in a row', () => {
  const rule = nounsInARow(['school', 'melding', 'dossier'])

  test('a noun sees only nouns to its left', () => {
    expectBite(
      rule,
      importing('lib/domain/melding/melding.rules.ts', 'lib/domain/dossier/dossier'),
      importing('lib/domain/dossier/dossier.rules.ts', 'lib/domain/melding/melding'),
    )
  })

  test('a noun that stands in no row fails', () => {
    expectBite(rule, { 'lib/domain/klant/klant.ts': '' }, { 'lib/domain/school/school.ts': '' })
  })
})
