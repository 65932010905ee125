import * as rehabilitatie from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import {
  agreed,
  beginInput,
  begun,
  decided,
  gesprekInput,
  jaOp,
  klagerInput,
  maatregelInput,
  proposed,
} from '@/tests/integration/rehabilitatie/rehabilitatie'
import { vandaag } from '@/tests/support/intake-world'
import { type CommandEntry, command } from './entry'

const his = { van: 'directeur', bij: 'houder' } as const

export const rehabilitatieCommands: readonly CommandEntry[] = [
  command(rehabilitatie.recordRehabilitatie, {
    ...{ act: 'rehabilitatie:record', ...his },
    input: async (at) => (await beginInput(at)).input,
  }),
  command(rehabilitatie.amendRehabilitatie, {
    ...{ act: 'rehabilitatie:amend', ...his },
    input: async (at) => ({ rehabilitatieId: (await begun(at)).id, revisie: 1, besluitBestuur: 'volgt' as const }),
  }),
  command(rehabilitatie.recordRehabilitatiegesprek, {
    ...{ act: 'rehabilitatie:amend', ...his },
    input: async (at) => gesprekInput(await begun(at)),
  }),
  command(rehabilitatie.proposeMaatregel, {
    ...{ act: 'rehabilitatie:amend', ...his },
    input: async (at) => maatregelInput(await begun(at)),
  }),
  command(rehabilitatie.answerMaatregel, {
    ...{ act: 'rehabilitatie:amend', ...his },
    input: async (at) => ({ ...(await proposed(at)).van, revisie: 2, ...jaOp }),
  }),
  command(rehabilitatie.completeMaatregel, {
    ...{ act: 'rehabilitatie:amend', ...his },
    input: async (at) => ({ ...(await agreed(at)).van, revisie: 3, op: vandaag }),
  }),
  command(rehabilitatie.decideKlagermaatregel, {
    ...{ act: 'klagermaatregel:decide', ...his },
    input: async (at) => klagerInput(await begun(at)),
  }),
  command(rehabilitatie.tellKlagermaatregel, {
    ...{ act: 'klagermaatregel:tell', ...his },
    input: async (at) => ({ ...(await decided(at)).van, revisie: 2, op: vandaag }),
  }),
  command(rehabilitatie.completeRehabilitatie, {
    ...{ act: 'rehabilitatie:amend', ...his },
    input: async (at) => ({ rehabilitatieId: (await begun(at)).id, revisie: 1, uitkomst: 'hersteld' as const }),
  }),
]
