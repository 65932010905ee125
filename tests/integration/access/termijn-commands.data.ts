import * as termijn from '@/lib/domain/dossier/termijn.commands'
import { amendKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.commands'
import { amendKlachtencommissieInput } from '@/lib/domain/klachtencommissie/klachtencommissie.schema'
import { recordAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.commands'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import { amendReglement, recordSluiting, withdrawSluiting } from '@/lib/domain/reglement/reglement.commands'
import { amendReglementInput, reglementWaarden } from '@/lib/domain/reglement/reglement.schema'
import type { Datum } from '@/lib/kernel/datum'
import { ask } from '@/tests/support/ask'
import { vandaag } from '@/tests/support/intake-world'
import * as zaken from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const
const decides = { van: 'bestuurder', bij: 'rol' } as const
const keeps = { van: 'beheerder', bij: 'rol' } as const
const later = '2099-01-01' as Datum

const basis = { basisSoort: 'dag', van: vandaag, tot: null, eigenaar: 'klager' } as const
const sluiting = { wie: 'bestuur', naam: 'Kerstvakantie', van: later, tot: later } as const
const begin = (objectId: string) => ({ ...basis, objectId, soort: 'indienen' as const })

/** A term that runs in a dossier of its own. */
async function begun(at: zaken.AccessWorld) {
  const zaak = await zaken.openZaak(at)
  await zaken.must(termijn.beginTermijn(at.world.actor.adviseur, begin(zaak.id)))
  const [row] = await ask<{ id: string }>(at.db.admin, 'select id from termijn where object_id = $1', [zaak.id])
  return { zaak, ref: { objectId: zaak.id, termijnId: row?.id ?? '', revisie: 1 } }
}

/** Terms of a case, and what a bestuur lays down about them. */
export const termijnCommands: readonly CommandEntry[] = [
  command(termijn.beginTermijn, {
    ...{ act: 'termijn:begin', ...hers },
    input: async (at) => begin((await zaken.openZaak(at)).id),
  }),
  command(termijn.amendTermijn, {
    ...{ act: 'termijn:amend', ...hers },
    input: async (at) => ({ ...basis, ...(await begun(at)).ref }),
  }),
  command(termijn.extendTermijn, {
    ...{ act: 'termijn:extend', ...hers },
    input: async (at) => {
      const { zaak, ref } = await begun(at)
      return {
        ...{ ...ref, aantal: 4, eenheid: 'weken' as const, aangekondigdOp: vandaag, door: 'commissie' as const },
        ...{ aan: ['klager' as const], metReden: true, envelopes: await zaak.seal('verslagen', ref.termijnId) },
      }
    },
  }),
  command(termijn.completeTermijn, {
    ...{ act: 'termijn:complete', ...hers },
    input: async (at) => ({ ...(await begun(at)).ref, op: vandaag, verteld: [] }),
  }),
  command(amendReglement, {
    ...{ act: 'reglement:amend', ...decides, elders: 'eigen' },
    input: async () =>
      amendReglementInput.parse({
        ...reglementWaarden(presetTermijnen.isob),
        ...{ naarWerkdag: 'ja', geraadpleegd: ['gmr'], geldtVanaf: later },
      }),
  }),
  command(amendKlachtencommissie, {
    ...{ act: 'klachtencommissie:amend', ...decides, elders: 'eigen' },
    input: async () =>
      amendKlachtencommissieInput.parse({ soort: 'lkc', naam: 'LKC', onafhankelijk: 'ja', geldtVanaf: later }),
  }),
  command(recordSluiting, { ...{ act: 'sluiting:record', ...keeps, elders: 'eigen' }, input: async () => sluiting }),
  command(withdrawSluiting, {
    ...{ act: 'sluiting:withdraw', ...keeps },
    input: async ({ world }) => ({
      sluitingId: (await zaken.must(recordSluiting(world.actor.beheerder, sluiting))).value,
    }),
  }),
  command(recordAdviesgesprek, {
    ...{ act: 'adviesgesprek:record', van: 'adviseur', bij: 'rol' },
    input: async ({ world }) => ({ schoolId: world.noord.school, op: vandaag }),
  }),
]
