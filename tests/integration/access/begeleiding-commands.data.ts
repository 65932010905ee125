import * as begeleiding from '@/lib/domain/begeleiding/begeleiding.commands'
import { destroyBegeleiding } from '@/lib/domain/bewaring/destroy.commands'
import { recordInlichting } from '@/lib/domain/inlichting/inlichting.commands'
import {
  begeleidingInput,
  closedBegeleiding,
  concludedBegeleiding,
  concludeInput,
  gesprekInput,
  recordedBegeleiding,
} from '@/tests/integration/begeleiding/begeleiding'
import { inlichtingInput } from '@/tests/integration/inlichting/inlichting'
import { vandaag } from '@/tests/support/intake-world'
import { type CommandEntry, command } from './entry'

const his = { van: 'begeleider', bij: 'houder' } as const

export const begeleidingCommands: readonly CommandEntry[] = [
  command(begeleiding.recordBegeleiding, {
    ...{ act: 'begeleiding:record', van: 'begeleider', bij: 'rol' },
    input: async (at) => (await begeleidingInput(at)).input,
  }),
  command(begeleiding.amendBegeleiding, {
    ...{ act: 'begeleiding:amend', ...his },
    input: async (at) => {
      const { id, seal, input } = await recordedBegeleiding(at)
      const kenmerken = { traject: 'commissie', volgendeOp: null } as const
      const envelopes = await seal('kern', id, 2)
      return { begeleidingId: id, revisie: 1, ...kenmerken, kaart: input.kaart, envelopes }
    },
  }),
  command(begeleiding.tickBegeleidingstaak, {
    ...{ act: 'begeleiding:amend', ...his },
    input: async (at) => ({
      ...{ begeleidingId: (await recordedBegeleiding(at)).id, taak: 'rechten' as const, op: vandaag },
    }),
  }),
  command(begeleiding.recordBegeleidingsgesprek, {
    ...{ act: 'begeleidingsgesprek:record', ...his },
    input: async (at) => gesprekInput(await recordedBegeleiding(at)),
  }),
  command(begeleiding.concludeBegeleiding, {
    ...{ act: 'begeleiding:conclude', ...his },
    input: async (at) => concludeInput(await recordedBegeleiding(at)),
  }),
  command(begeleiding.closeBegeleiding, {
    ...{ act: 'begeleiding:close', ...his },
    input: async (at) => ({ begeleidingId: (await concludedBegeleiding(at)).id }),
  }),
  command(destroyBegeleiding, {
    ...{ act: 'begeleiding:destroy', ...his },
    input: async (at) => ({ objectId: (await closedBegeleiding(at)).id, grond: 'bewaartermijn' as const, nummer: '' }),
  }),
  command(recordInlichting, {
    ...{ act: 'inlichting:record', van: 'adviseur', bij: 'houder' },
    input: (at) => inlichtingInput(at),
  }),
]
