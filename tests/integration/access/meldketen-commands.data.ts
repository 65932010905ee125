import * as meldketen from '@/lib/domain/meldketen/meldketen.commands'
import * as meldplicht from '@/lib/domain/meldplicht/meldplicht.commands'
import { newId } from '@/lib/kernel/id'
import { ask } from '@/tests/support/ask'
import { vandaag } from '@/tests/support/intake-world'
import { marked, officeOf, phoneInput, reportInput, sealPart, sealReport } from '@/tests/support/meldketen-world'
import { type AccessWorld, must } from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const

async function reported(at: AccessWorld): Promise<string> {
  const input = await reportInput(at, await marked(at))
  await must(meldketen.reportMeldketen(at.world.actor.adviseur, input))
  return input.ketenId
}

export const meldketenCommands: readonly CommandEntry[] = [
  command(meldplicht.remindMeldplicht, {
    ...{ act: 'meldplicht:remind', ...hers },
    input: async (at) => ({ objectId: await marked(at), herinnerdOp: vandaag }),
  }),
  command(meldplicht.divertMeldplicht, {
    ...{ act: 'meldplicht:divert', ...hers },
    input: async (at) => {
      const outside = 'update aanstelling set in_dienst = false where account_id = $1'
      await ask(at.db.admin, outside, [at.world.account.adviseur])
      return { objectId: await marked(at), inPlaats: 'inspecteur' as const }
    },
  }),
  command(meldketen.reportMeldketen, {
    ...{ act: 'meldketen:report', ...hers },
    input: async (at) => reportInput(at, await marked(at)),
  }),
  command(meldketen.phoneMeldketen, {
    ...{ act: 'meldketen:report', ...hers },
    input: async (at) => phoneInput(at, await marked(at)),
  }),
  command(meldketen.sealMeldketen, {
    ...{ act: 'meldketen:seal', ...hers },
    input: async (at) => {
      const told = await phoneInput(at, await marked(at))
      await must(meldketen.phoneMeldketen(at.world.actor.adviseur, told))
      const { id } = at.world.noord
      const { ketenId, sleutels, envelopes } = await sealReport(id, [await officeOf(at.db, id)], told.ketenId)
      return { objectId: told.objectId, ketenId, sleutels, envelopes }
    },
  }),
  command(meldketen.stepMeldketen, {
    ...{ act: 'meldketen:step', van: 'bestuurder', bij: 'rol' },
    input: async (at) => {
      const [ketenId, id] = [await reported(at), newId() as string]
      const envelopes = [await sealPart(at.world.noord.id, ketenId, 'verslagen', id)]
      return { ketenId, id, revisie: 1, naar: 'overlegd' as const, op: vandaag, contact: null, envelopes }
    },
  }),
]
