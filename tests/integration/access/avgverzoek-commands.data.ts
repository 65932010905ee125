import * as avgverzoek from '@/lib/domain/avgverzoek/avgverzoek.commands'
import type { Datum } from '@/lib/kernel/datum'
import { answerInput, avgInput, recordedVerzoek } from '@/tests/integration/avgverzoek/verzoek'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

export const avgverzoekCommands: readonly CommandEntry[] = [
  command(avgverzoek.recordAvgverzoek, {
    ...{ act: 'avgverzoek:record', van: 'adviseur', bij: 'rol', elders: 'sealed_part_foreign' },
    input: async (at) => (await avgInput(at)).input,
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
