import * as intake from '@/lib/domain/intake/intake.commands'
import { referIntake } from '@/lib/domain/intake/refer-intake.commands'
import * as afloop from '@/lib/domain/melding/afloop.commands'
import * as melding from '@/lib/domain/melding/melding.commands'
import * as meldplicht from '@/lib/domain/meldplicht/meldplicht.commands'
import { toBase64Url } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'
import { welMeld } from '@/tests/integration/melding/melding-world'
import { newMelding } from '@/tests/support/dossier-world'
import { geenMeldplicht, intakeInput, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealOwn } from '@/tests/support/sealing'
import { type AccessWorld, openedIntake, referInput, referredMelding } from './access-world'
import { type CommandEntry, command } from './entry'
import { sealMelding } from './melding-seal'

const his = { van: 'contactpersoon', bij: 'houder' } as const
const hers = { van: 'adviseur', bij: 'houder' } as const
const kaart = (at: AccessWorld, id: string, wie: 'adviseur' | 'contactpersoon' = 'adviseur') =>
  kaartOf(at[wie], at.world.noord.id, id, 'Kastanje')

const feiten = (at: AccessWorld) => ({
  ...{
    schoolId: at.world.noord.school,
    soort: 'melding' as const,
    ontvangenOp: vandaag as Datum,
    wijze: 'zelf' as const,
  },
  ...{ melderCategorie: 'leerling' as const, klagerCategorie: 'leerling' as const, minderjarig: 'nee' as const },
})

/** Intake and melding: from the first contact to where a dossier begins. */
export const intakeCommands: readonly CommandEntry[] = [
  command(intake.openIntake, {
    ...{ act: 'intake:open', van: 'contactpersoon', bij: 'rol' },
    input: async (at) => (await intakeInput(at)).input,
  }),
  command(intake.amendIntake, {
    ...{ act: 'intake:amend', ...his },
    input: async (at) => {
      const { id, input, seal } = await openedIntake(at)
      const envelopes = await seal('kern', id, 2)
      return { ...input, intakeId: id, revisie: 1, kaart: await kaart(at, id, 'contactpersoon'), envelopes }
    },
  }),
  command(intake.evaluateIntake, {
    ...{ act: 'intake:evaluate', ...his },
    input: async (at) => {
      const { id, seal } = await openedIntake(at)
      return { intakeId: id, revisie: 1, tevreden: 'tevreden' as const, envelopes: await seal('bewijs', id) }
    },
  }),
  command(intake.tickTaken, {
    ...{ act: 'intake:amend', ...his },
    input: async (at) => ({ intakeId: (await openedIntake(at)).id, revisie: 1, taken: ['ontvangen' as const] }),
  }),
  command(referIntake, {
    ...{ act: 'intake:refer', ...his, input: referInput },
    geeft: ['envelope', 'grant', 'melding', 'meldplichtfeit', 'object'],
  }),
  command(melding.recordMelding, {
    ...{ act: 'melding:record', van: 'adviseur', bij: 'rol' },
    input: async (at) => {
      const { object, envelopes } = await sealOwn(at.adviseur, at.world.noord.id, 'melding', (id) => [
        { sectie: 'kern', itemId: id, revisie: 1, inhoud: {} },
      ])
      return { object, ...feiten(at), meldplicht: geenMeldplicht, kaart: await kaart(at, object.id), envelopes }
    },
  }),
  command(melding.receiveMelding, {
    ...{ act: 'melding:receive', ...hers },
    input: async (at) => {
      const meldingId = await referredMelding(at)
      return { meldingId, eigen: toBase64Url(new Uint8Array(80)), kaart: await kaart(at, meldingId) }
    },
  }),
  command(melding.amendMelding, {
    ...{ act: 'melding:amend', ...hers },
    input: async (at) => {
      const meldingId = await newMelding(at, { triage: null })
      const envelopes = [sealMelding(at, meldingId, 'kern', 2)]
      return { meldingId, revisie: 1, ...feiten(at), kaart: await kaart(at, meldingId), envelopes }
    },
  }),
  command(afloop.triageMelding, {
    ...{ act: 'melding:triage', ...hers },
    input: async (at) => {
      const meldingId = await newMelding(at, { triage: null })
      return {
        ...{ meldingId, revisie: 1, probleemgebieden: ['ongewenst_gedrag' as const], partijen: null },
        gedragingen: ['pesten' as const],
        vragen: { school: 'ja', onderwijs: 'ja', commissie: 'ja', andereRegeling: 'nee' } as const,
        ...{ andereRegeling: null, uitkomst: 'begeleiden' as const, afgebakend: false },
        envelopes: [sealMelding(at, meldingId, 'verslagen')],
      }
    },
  }),
  command(afloop.closeMelding, {
    ...{ act: 'melding:close', ...hers },
    input: async (at) => {
      const meldingId = await newMelding(at, { triage: { uitkomst: 'doorverwijzen' } })
      const controle = { opgelost: 'ja', klager: 'ja', veiligheid: 'ja' } as const
      return { meldingId, revisie: 2, controle, envelopes: [sealMelding(at, meldingId, 'bewijs')] }
    },
  }),
  command(meldplicht.answerMeldplicht, {
    ...{ act: 'meldplicht:answer', ...hers },
    input: async (at) => ({ objectId: await newMelding(at), antwoorden: geenMeldplicht }),
  }),
  command(meldplicht.reportMeldplicht, {
    ...{ act: 'meldplicht:report', ...hers },
    input: async (at) => {
      const objectId = await newMelding(at)
      await meldplicht.answerMeldplicht(at.world.actor.adviseur, { objectId, antwoorden: welMeld })
      return { objectId, door: 'directeur' as const, gemeldOp: vandaag }
    },
  }),
]
