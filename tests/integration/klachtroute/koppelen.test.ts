import { beforeAll, describe, expect, test } from 'vitest'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { linkKlacht, unlinkKlacht } from '@/lib/domain/klachtroute/koppelen.commands'
import { testDatabase } from '@/tests/support/database'
import { openedDossier, seedDossierWorld } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'

let at: IntakeWorld
beforeAll(async () => {
  at = await seedDossierWorld(await testDatabase())
})

const adviseur = () => at.world.actor.adviseur

describe('R-ROUTE-7: klachten that belong together', () => {
  test('R-ROUTE-7: each sees the other, with which goes first; unlinked both are free', async () => {
    const [een, ander] = [await openedDossier(at), await openedDossier(at)]
    const nummer = async (id: string) => (await getDossier(adviseur(), id))?.nummer ?? ''
    const input = { dossierId: een.id, nummer: await nummer(ander.id), voorrang: 'deze', besprokenOp: vandaag } as const
    expect(await linkKlacht(adviseur(), input)).toMatchObject({ ok: true })
    const [hier] = (await getRoute(adviseur(), een.id))?.koppelingen ?? []
    const [daar] = (await getRoute(adviseur(), ander.id))?.koppelingen ?? []
    expect(hier).toMatchObject({ anderId: ander.id, voorrang: 'deze' })
    expect(daar).toMatchObject({ anderId: een.id, voorrang: 'andere' })
    expect(await linkKlacht(adviseur(), input)).toMatchObject({ failure: { kind: 'already_linked' } })
    const self = { ...input, nummer: await nummer(een.id) }
    expect(await linkKlacht(adviseur(), self)).toMatchObject({ failure: { kind: 'same_klacht' } })
    expect(await unlinkKlacht(adviseur(), { dossierId: ander.id, id: daar?.id ?? '' })).toMatchObject({ ok: true })
    expect((await getRoute(adviseur(), een.id))?.koppelingen).toEqual([])
  })
})
