import * as avgverzoek from '@/lib/domain/avgverzoek/avgverzoek.commands'
import { destroyAvgverzoek } from '@/lib/domain/bewaring/destroy.commands'
import type { Datum } from '@/lib/kernel/datum'
import {
  answeredVerzoek,
  answerInput,
  avgInput,
  nummerVan,
  recordedVerzoek,
} from '@/tests/integration/avgverzoek/verzoek'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

export const avgverzoekCommands: readonly CommandEntry[] = [
  command(avgverzoek.recordAvgverzoek, {
    ...{ act: 'avgverzoek:record', van: 'adviseur', bij: 'rol', elders: 'sealed_part_foreign' },
    input: async (at) => (await avgInput(at)).input,
  }),
  command(avgverzoek.linkAvgverzoek, {
    ...{ act: 'avgverzoek:link', ...hers },
    input: async (at) => ({ verzoekId: (await recordedVerzoek(at)).id, zaak: await nummerVan(at) }),
  }),
  command(avgverzoek.unlinkAvgverzoek, {
    ...{ act: 'avgverzoek:link', ...hers },
    input: async (at) => ({ verzoekId: (await recordedVerzoek(at, { zaak: await nummerVan(at) })).id }),
  }),
  command(destroyAvgverzoek, {
    ...{ act: 'avgverzoek:destroy', ...hers },
    input: async (at) => ({ objectId: (await answeredVerzoek(at)).id, grond: 'bewaartermijn' as const, nummer: '' }),
  }),
  command(avgverzoek.extendAvgverzoek, {
    ...{ act: 'avgverzoek:extend', ...hers },
    input: async (at) => {
      const { id, seal } = await recordedVerzoek(at)
      return { verzoekId: id, revisie: 1, tot: '2027-01-10' as Datum, envelopes: await seal('verslagen') }
    },
  }),
  command(avgverzoek.answerAvgverzoek, {
    ...{ act: 'avgverzoek:answer', ...hers },
    input: async (at) => answerInput(await recordedVerzoek(at)),
  }),
]
