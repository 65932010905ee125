import * as klacht from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { getBestuursklacht } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { klachtInput, klachtstapInput, receivedKlacht } from '@/tests/support/bestuursklacht-world'
import { vandaag } from '@/tests/support/intake-world'
import { must } from './access-world'
import { type CommandEntry, command } from './entry'

const bestuur = { van: 'bestuurder', bij: 'rol' } as const

export const bestuursklachtCommands: readonly CommandEntry[] = [
  command(klacht.recordBestuursklacht, { act: 'bestuursklacht:record', ...bestuur, input: (at) => klachtInput(at) }),
  command(klacht.advanceBestuursklacht, {
    ...{ act: 'bestuursklacht:advance', ...bestuur },
    input: async (at) => klachtstapInput(at, (await receivedKlacht(at)).id, 'naar_vertrouwenspersoon'),
  }),
  command(klacht.tellBestuursklacht, {
    ...{ act: 'bestuursklacht:tell', ...bestuur },
    input: async (at) => {
      const { id: klachtId } = await receivedKlacht(at)
      const stap = await klachtstapInput(at, klachtId, 'naar_vertrouwenspersoon')
      await must(klacht.advanceBestuursklacht(at.world.actor.bestuurder, stap))
      const found = await getBestuursklacht(at.world.actor.bestuurder, klachtId)
      const berichten = found?.berichten.map(({ id }) => id) ?? []
      return { klachtId, revisie: 2, berichten, op: vandaag, weggelaten: false, envelopes: [] }
    },
  }),
]
