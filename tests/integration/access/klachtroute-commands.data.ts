import * as route from '@/lib/domain/klachtroute/klachtroute.commands'
import { linkKlacht, unlinkKlacht } from '@/lib/domain/klachtroute/koppelen.commands'
import { newId } from '@/lib/kernel/id'
import { afloop, begin, keuze, sealStap, stap } from '@/tests/integration/klachtroute/route'
import { ask } from '@/tests/support/ask'
import { openedDossier } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import type { AccessWorld } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

async function koppeling(at: AccessWorld) {
  const { id: dossierId } = await openedDossier(at)
  const ander = await openedDossier(at)
  const [row] = await ask<{ nummer: string }>(at.db.admin, 'select nummer from dossier where id = $1', [ander.id])
  return { dossierId, nummer: row?.nummer ?? '', voorrang: 'samen' as const, besprokenOp: vandaag }
}

export const klachtrouteCommands: readonly CommandEntry[] = [
  command(route.chooseRoutestap, {
    ...{ act: 'routestap:choose', ...hers },
    input: async (at) => keuze(at, await openedDossier(at), 'directie'),
  }),
  command(route.skipRoutestap, {
    ...{ act: 'routestap:skip', ...hers },
    input: async (at) => {
      const zaak = await openedDossier(at)
      const id = newId()
      const besluit = { soort: 'bestuur', gekozenDoor: 'klager', geeindigdOp: vandaag } as const
      return { dossierId: zaak.id, id, ...besluit, envelopes: await sealStap(at, zaak, id) }
    },
  }),
  command(route.prepareRoutestap, {
    ...{ act: 'routestap:prepare', ...hers },
    input: async (at) => {
      const { zaak, id, seal } = await stap(at, 'directie')
      return { dossierId: zaak.id, id, steun: 'voorbereid' as const, envelopes: await seal() }
    },
  }),
  command(route.beginRoutestap, {
    ...{ act: 'routestap:begin', ...hers },
    input: async (at) => {
      const { zaak, id } = await stap(at, 'directie')
      return begin(zaak, id, { betrokken: 'nee' })
    },
  }),
  command(route.completeRoutestap, {
    ...{ act: 'routestap:complete', ...hers },
    input: async (at) => {
      const { zaak, id, seal } = await stap(at, 'directie', { vooraf: { betrokken: 'nee' } })
      return { dossierId: zaak.id, id, ...afloop, geeindigdOp: vandaag, envelopes: await seal() }
    },
  }),
  command(route.checkRoutestap, {
    ...{ act: 'routestap:check', ...hers },
    input: async (at) => {
      const { zaak, id, seal } = await stap(at, 'gesprek_aangeklaagde', { vooraf: {} })
      const wil = { ...afloop, nazorg: 'ja', nazorgOp: vandaag, geeindigdOp: vandaag } as const
      const done = await route.completeRoutestap(at.world.actor.adviseur, {
        ...{ dossierId: zaak.id, id, ...wil, envelopes: await seal() },
      })
      if (!done.ok) throw new Error(done.failure.kind)
      return { dossierId: zaak.id, id, nazorgGedaanOp: vandaag, envelopes: await seal(3) }
    },
  }),
  command(route.stopRoutestap, {
    ...{ act: 'routestap:stop', ...hers },
    input: async (at) => {
      const { zaak, id, seal } = await stap(at, 'gesprek_aangeklaagde', { vooraf: {} })
      return { dossierId: zaak.id, id, geeindigdOp: vandaag, envelopes: await seal() }
    },
  }),
  command(route.recordAangifte, {
    ...{ act: 'aangifte:record', ...hers },
    input: async (at) => {
      const { zaak, id } = await stap(at, 'aangifte')
      const feiten = { geinformeerdOp: vandaag, aangifteOp: vandaag, aangifteDoor: 'klager' as const }
      return { dossierId: zaak.id, id, ...feiten }
    },
  }),
  command(linkKlacht, { ...{ act: 'klacht:link', ...hers }, input: (at) => koppeling(at) }),
  command(unlinkKlacht, {
    ...{ act: 'klacht:unlink', ...hers },
    input: async (at) => {
      const input = await koppeling(at)
      const linked = await linkKlacht(at.world.actor.adviseur, input)
      if (!linked.ok) throw new Error(linked.failure.kind)
      const [row] = await ask<{ id: string }>(at.db.admin, 'select id from klachtkoppeling where object_id = $1', [
        input.dossierId,
      ])
      return { dossierId: input.dossierId, id: row?.id ?? '' }
    },
  }),
]
