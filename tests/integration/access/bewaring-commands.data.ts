import { extendBewaring, holdBewaring, releaseBewaring } from '@/lib/domain/bewaring/bewaring.commands'
import { loadGronden } from '@/lib/domain/bewaring/bewaring.store'
import * as destroy from '@/lib/domain/bewaring/destroy.commands'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { dueZaak } from '@/tests/integration/bewaring/bewaring-world'
import { ask } from '@/tests/support/ask'
import { newMelding } from '@/tests/support/dossier-world'
import { type AccessWorld, must, openedIntake } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

/** How long something closed stays, and destroying it. */
export const bewaringCommands: readonly CommandEntry[] = [
  command(extendBewaring, {
    ...{ act: 'bewaring:extend', ...hers },
    input: async (at) => {
      const { id: objectId, seal } = await dueZaak(at, at.db)
      const id: string = newId()
      return { objectId, id, tot: '2027-03-01' as Datum, envelopes: await seal('bewijs', id) }
    },
  }),
  command(holdBewaring, {
    ...{ act: 'bewaring:hold', ...hers },
    input: async (at) => ({ objectId: (await dueZaak(at, at.db)).id, grond: 'commissie' as const }),
  }),
  command(releaseBewaring, {
    ...{ act: 'bewaring:hold', ...hers },
    input: async (at) => {
      const { adviseur } = at.world.actor
      const { id: objectId } = await dueZaak(at, at.db)
      await must(holdBewaring(adviseur, { objectId, grond: 'commissie' }))
      const [ground] = await at.read(adviseur, (tx) => loadGronden(tx, adviseur, objectId))
      return { objectId, id: ground?.id ?? '' }
    },
  }),
  command(destroy.destroyDossier, {
    ...{ act: 'dossier:destroy', ...hers },
    input: async (at) => {
      const { id: objectId, nummer } = await dueZaak(at, at.db)
      return { objectId, nummer, grond: 'bewaartermijn' as const }
    },
  }),
  command(destroy.destroyMelding, {
    ...{ act: 'melding:destroy', ...hers },
    input: async (at) => wipe(at, 'melding', await newMelding(at)),
  }),
  command(destroy.destroyIntake, {
    ...{ act: 'intake:destroy', van: 'contactpersoon', bij: 'houder' },
    input: async (at) => wipe(at, 'intake', (await openedIntake(at)).id),
  }),
  command(destroy.destroyZaken, {
    ...{ act: 'zaken:destroy', ...hers },
    input: async (at) => ({ zaken: [(await dueZaak(at, at.db)).id], zeker: 'ja' as const }),
  }),
]

async function wipe({ db }: AccessWorld, table: 'melding' | 'intake', objectId: string) {
  const [row] = await ask<{ nummer: string }>(db.admin, `select nummer from ${table} where id = $1`, [objectId])
  return { objectId, nummer: row?.nummer ?? '', grond: 'avg' as const }
}
