import * as klacht from '@/lib/domain/formeleklacht/formeleklacht.commands'
import { newId } from '@/lib/kernel/id'
import { vandaag } from '@/tests/support/intake-world'
import { berichtenOf, filedKlacht, klachtInput, stapInput, stepped } from '@/tests/support/klacht-world'
import { openZaak } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

export const formeleklachtCommands: readonly CommandEntry[] = [
  command(klacht.recordFormeleklacht, {
    ...{ act: 'formeleklacht:record', ...hers },
    input: async (at) => klachtInput(at, await openZaak(at)),
  }),
  command(klacht.advanceFormeleklacht, {
    ...{ act: 'formeleklacht:advance', ...hers },
    input: async (at) => stapInput(at, await filedKlacht(at, await openZaak(at)), { stap: 'onderzoek' }),
  }),
  command(klacht.tellFormeleklacht, {
    ...{ act: 'formeleklacht:tell', ...hers },
    input: async (at) => {
      const { id: objectId, klachtId } = await stepped(at, await filedKlacht(at, await openZaak(at)), {
        stap: 'onderzoek',
      })
      const [bericht] = await berichtenOf(at.db, klachtId)
      return { objectId, klachtId, berichten: [bericht?.id ?? ''], op: vandaag }
    },
  }),
  command(klacht.amendFormeleklacht, {
    ...{ act: 'formeleklacht:amend', ...hers },
    input: async (at) => {
      const zaak = await openZaak(at)
      const { klachtId } = await filedKlacht(at, zaak)
      const envelopes = await zaak.seal('verslagen', newId())
      const who = { klager: 'bijgestaan', aangeklaagde: 'onbekend', machtigingOp: null } as const
      return { objectId: zaak.id, klachtId, revisie: 1, ...who, envelopes }
    },
  }),
]
