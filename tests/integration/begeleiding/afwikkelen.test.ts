import { expect, test } from 'vitest'
import { endAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import * as begeleiding from '@/lib/domain/begeleiding/begeleiding.commands'
import { getBegeleiding, listBegeleidingen } from '@/lib/domain/begeleiding/begeleiding.queries'
import { navFor } from '@/lib/domain/toegang/menu.rules'
import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { actorOf } from '@/lib/platform/auth/actor'
import { ask } from '@/tests/support/ask'
import { testDatabase } from '@/tests/support/database'
import { notFound, seedDossierWorld } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { begeleidingInput, concludedBegeleiding } from './begeleiding'

test('R-AANST-4: a begeleider whose end is planned has days to close his records, and begins none', async () => {
  const db = await testDatabase()
  const at = { ...(await seedDossierWorld(db)), db }
  const { id } = await concludedBegeleiding(at)
  const { begeleider, bestuurder } = at.world.actor
  const before = (await listBegeleidingen(begeleider)) ?? []
  const [row] = await ask<{ id: string }>(
    db.admin,
    `select id from aanstelling where account_id = $1 and rol = 'begeleider_aangeklaagde' and bestuur_id = $2`,
    [begeleider.accountId, begeleider.bestuurId],
  )
  const ended = await endAanstelling(bestuurder, {
    ...{ aanstellingId: row?.id ?? '', wanneer: 'later', laatsteDag: vandaag, uitgelegd: 'ja' },
  })
  expect(ended).toMatchObject({ ok: true })
  const op = async (today: Datum) =>
    actorOf({ accountId: begeleider.accountId, sessieId: '', today }, begeleider.bestuurId)
  const winding = await op(addDays(vandaag, 1))
  if (!winding) throw new Error('nobody')
  expect(winding.aanstellingen).toMatchObject([{ rol: 'begeleider_aangeklaagde', werking: 'afwikkelend' }])
  expect(navFor(winding).map(({ label }) => label)).not.toContain('Afwikkelen')
  expect(await listBegeleidingen(winding)).toHaveLength(before.length)
  expect(await getBegeleiding(winding, id)).toMatchObject({ uitkomst: 'ongegrond' })
  const { input } = await begeleidingInput(at)
  expect(await begeleiding.recordBegeleiding(winding, input)).toEqual(notFound)
  expect(await begeleiding.closeBegeleiding(winding, { begeleidingId: id })).toMatchObject({ ok: true })
  expect(await op(addDays(vandaag, 31))).toBeNull()
})
