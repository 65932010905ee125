import { completeActie, recordActie } from '@/lib/domain/actie/actie.commands'
import { addBestand, addStuk, completeBestand, removeBestand } from '@/lib/domain/bestand/bestand.commands'
import { amendBrief, finishBrief, recordBrief, removeBrief } from '@/lib/domain/brief/brief.commands'
import { followDoorverwijzing, recordDoorverwijzing } from '@/lib/domain/doorverwijzing/doorverwijzing.commands'
import * as bijhouden from '@/lib/domain/dossier/bijhouden.commands'
import * as dossier from '@/lib/domain/dossier/dossier.commands'
import { exportDossier } from '@/lib/domain/dossier/export-dossier.commands'
import { answerInformatieverzoek, recordInformatieverzoek } from '@/lib/domain/dossier/informatieverzoek.commands'
import { openDossier } from '@/lib/domain/dossier/open-dossier.commands'
import { resumeDossier, suspendDossier } from '@/lib/domain/dossier/opschorten.commands'
import { amendGesprek, recordGesprek } from '@/lib/domain/gesprek/gesprek.commands'
import { showIntervisie } from '@/lib/domain/intervisie/intervisie.commands'
import { withdrawToestemming } from '@/lib/domain/intrekking/intrekking.commands'
import { changeKlager } from '@/lib/domain/klagerwissel/klagerwissel.commands'
import { newId } from '@/lib/kernel/id'
import { newBestand, piece } from '@/tests/integration/bestand/attachment'
import { newBrief } from '@/tests/integration/brief/letter'
import { answerOf, askedVerzoek, newVerzoek } from '@/tests/integration/dossier/verzoek'
import { changeKlagerInputOf, informedZaak } from '@/tests/integration/toestemming/wissel'
import { granted, klagerId, newMelding, openInput } from '@/tests/support/dossier-world'
import { vandaag } from '@/tests/support/intake-world'
import { kaartOf } from '@/tests/support/sealing'
import * as zaken from './access-world'
import { type CommandEntry, command } from './entry'

const hers = { van: 'adviseur', bij: 'houder' } as const
const doorverwijzing = async ({ id: objectId, seal }: Awaited<ReturnType<typeof zaken.openZaak>>) => {
  const id = newId()
  const kenmerken = { doel: 'landelijk:politie', manier: 'koud', wijze: null, ouder: 'nvt' } as const
  const dagen = { afgesprokenOp: vandaag, opvolgenOp: vandaag }
  return { objectId, id, ...kenmerken, ...dagen, toestemming: null, envelopes: await seal('verslagen', id) }
}
const nextBrief = async (at: zaken.AccessWorld) => {
  const zaak = await zaken.openZaak(at)
  const made = await newBrief(zaak)
  await zaken.must(recordBrief(at.world.actor.adviseur, made))
  return { objectId: made.objectId, id: made.id, envelopes: await zaak.seal('bewijs', made.id, 2) }
}
const kaart = (at: zaken.AccessWorld, id: string) => kaartOf(at.adviseur, at.world.noord.id, id, 'Kastanje')

export const dossierCommands: readonly CommandEntry[] = [
  command(openDossier, {
    ...{ act: 'dossier:open', ...hers },
    input: async (at) => (await openInput(at, await newMelding(at))).input,
  }),
  command(dossier.amendDossier, {
    ...{ act: 'dossier:amend', ...hers },
    input: async (at) => {
      const { id, input, seal } = await zaken.openZaak(at)
      return {
        ...{ dossierId: id, revisie: 1, probleemgebieden: ['ongewenst_gedrag' as const] },
        ...{ gedragingen: ['pesten' as const], partijen: null, definitieAkkoordOp: vandaag, personen: input.personen },
        kaart: await kaart(at, id),
        envelopes: await seal('kern', id, 2),
      }
    },
  }),
  command(dossier.closeDossier, {
    ...{ act: 'dossier:close', ...hers },
    input: async (at) => zaken.closeInput(await zaken.openZaak(at)),
  }),
  command(dossier.reopenDossier, {
    ...{ act: 'dossier:reopen', ...hers },
    input: async (at) => {
      const { id, seal } = await zaken.closedZaak(at)
      return { dossierId: id, revisie: 2, envelopes: await seal('verslagen', id) }
    },
  }),
  command(dossier.checkDossier, {
    ...{ act: 'dossier:check', ...hers },
    input: async (at) => {
      const { id, seal } = await zaken.closedZaak(at)
      return { dossierId: id, revisie: 2, vragen: zaken.geenVragen, envelopes: await seal('verslagen', id) }
    },
  }),
  command(exportDossier, {
    ...{ act: 'dossier:export', ...hers },
    input: async (at) => ({ dossierId: (await zaken.openZaak(at)).id, aantal: 3 }),
  }),
  command(bijhouden.recordOuders, {
    ...{ act: 'ouders:record', ...hers },
    input: async (at) => {
      const minor = { id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' } as const
      const { id, seal } = await zaken.openZaak(at, { personen: [minor], oudersStand: 'nog_te_doen' })
      return {
        ...{ dossierId: id, revisie: 1, stand: 'nog_te_doen' as const, stapOp: vandaag, door: null },
        ...{
          directeurBetrokken: false,
          criterium: null,
          leerlingVooraf: null,
          envelopes: await seal('bewijs', id),
        },
      }
    },
  }),
  command(bijhouden.recordBijzonder, {
    ...{ act: 'bijzonder:record', ...hers },
    input: async (at) => {
      const zaak = await zaken.openZaak(at)
      await granted(at, zaak, { soort: 'bijzondere_gegevens' })
      const { id: dossierId, seal } = zaak
      const id = newId()
      return { dossierId, id, soort: 'gezondheid' as const, envelopes: await seal('bewijs', id) }
    },
  }),
  command(bijhouden.recordDoorbreking, {
    ...{ act: 'doorbreking:record', ...hers },
    input: async (at) => {
      const { id: dossierId, seal } = await zaken.openZaak(at)
      const id = newId()
      const told = { aan: 'politie', grond: 'wet', gedaanOp: vandaag, klagerVerteldOp: null } as const
      return { dossierId, id, ...told, envelopes: await seal('bewijs', id) }
    },
  }),
  command(bijhouden.amendDoorbreking, {
    ...{ act: 'doorbreking:amend', ...hers },
    input: async (at) => {
      const { id: dossierId, seal } = await zaken.openZaak(at)
      const id = newId()
      const told = { aan: 'politie', grond: 'wet', gedaanOp: vandaag, klagerVerteldOp: null } as const
      const envelopes = await seal('bewijs', id)
      await bijhouden.recordDoorbreking(at.world.actor.adviseur, { dossierId, id, ...told, envelopes })
      return { dossierId, doorbrekingId: id, klagerVerteldOp: vandaag }
    },
  }),
  command(suspendDossier, {
    ...{ act: 'dossier:suspend', ...hers },
    input: async (at) => {
      const { id, seal } = await zaken.openZaak(at)
      return { dossierId: id, revisie: 1, envelopes: await seal('verslagen', id) }
    },
  }),
  command(resumeDossier, {
    ...{ act: 'dossier:resume', ...hers },
    input: async (at) => {
      const { id, seal } = await zaken.openZaak(at)
      const still = { dossierId: id, revisie: 1, envelopes: await seal('verslagen', id) }
      await zaken.must(suspendDossier(at.world.actor.adviseur, still))
      return { dossierId: id, revisie: 2, envelopes: await seal('verslagen', id, 2) }
    },
  }),
  command(showIntervisie, {
    ...{ act: 'intervisie:prepare', ...hers },
    input: async (at) => ({ dossierId: (await zaken.openZaak(at)).id, herkenbaar: 'nee' as const }),
  }),
  command(recordDoorverwijzing, {
    ...{ act: 'doorverwijzing:record', ...hers },
    input: async (at) => doorverwijzing(await zaken.openZaak(at)),
  }),
  command(followDoorverwijzing, {
    ...{ act: 'doorverwijzing:follow', ...hers },
    input: async (at) => {
      const zaak = await zaken.openZaak(at)
      const made = await doorverwijzing(zaak)
      await zaken.must(recordDoorverwijzing(at.world.actor.adviseur, made))
      const envelopes = await zaak.seal('verslagen', made.id, 2)
      return { objectId: zaak.id, id: made.id, op: vandaag, aangekomen: 'ja' as const, envelopes }
    },
  }),
  command(recordBrief, {
    ...{ act: 'brief:record', ...hers },
    input: async (at) => newBrief(await zaken.openZaak(at)),
  }),
  command(amendBrief, {
    ...{ act: 'brief:amend', ...hers },
    input: async (at) => nextBrief(at),
  }),
  command(finishBrief, {
    ...{ act: 'brief:finish', ...hers },
    input: async (at) => nextBrief(at),
  }),
  command(removeBrief, {
    ...{ act: 'brief:remove', ...hers },
    input: async (at) => {
      const { objectId, id } = await nextBrief(at)
      return { objectId, id }
    },
  }),
  command(bijhouden.recordNotitie, {
    ...{ act: 'notitie:record', ...hers },
    input: async (at) => {
      const { id, seal } = await zaken.openZaak(at)
      return { dossierId: id, envelopes: await seal('notities') }
    },
  }),
  command(bijhouden.grantToestemming, {
    ...{ act: 'toestemming:grant', ...hers },
    input: async (at) => {
      const { id: dossierId, input, seal } = await zaken.openZaak(at)
      const id = newId()
      return { dossierId, toestemming: { ...input.toestemming, id }, envelopes: await seal('bewijs', id) }
    },
  }),
  command(recordInformatieverzoek, {
    ...{ act: 'informatieverzoek:record', ...hers },
    input: async (at) => newVerzoek(await zaken.openZaak(at)),
  }),
  command(answerInformatieverzoek, {
    ...{ act: 'informatieverzoek:answer', ...hers },
    input: async (at) => {
      const zaak = await zaken.openZaak(at)
      const { id } = await askedVerzoek(at, zaak)
      await granted(at, zaak, { soort: 'doorverwijzen', voorId: id })
      return answerOf(zaak, id)
    },
  }),
  command(changeKlager, {
    ...{ act: 'klager:change', ...hers },
    input: async (at) => (await changeKlagerInputOf(at, await informedZaak(at), { again: true })).input,
  }),
  command(withdrawToestemming, {
    ...{ act: 'toestemming:withdraw', ...hers },
    input: async (at) => {
      const { id, toestemmingId } = await zaken.openZaak(at)
      return { dossierId: id, toestemmingId, op: vandaag }
    },
  }),
  command(recordGesprek, {
    ...{ act: 'gesprek:record', ...hers },
    input: async (at) => ({ ...(await zaken.gesprekInput(await zaken.openZaak(at))), meldplicht: null }),
  }),
  command(amendGesprek, {
    ...{ act: 'gesprek:amend', ...hers },
    input: async (at) => {
      const zaak = await zaken.withGesprek(at)
      return { ...(await zaken.gesprekInput(zaak, zaak.gesprek.id, 2)), revisie: 1 }
    },
  }),
  command(recordActie, {
    ...{ act: 'actie:record', ...hers },
    input: async (at) => {
      const { id: objectId, seal } = await zaken.openZaak(at)
      const id = newId()
      return {
        ...{ objectId, id, soort: 'actie' as const, wie: 'ik' as const, uiterlijk: vandaag },
        ...{ kaart: await kaart(at, id), envelopes: await seal('verslagen', id) },
      }
    },
  }),
  command(completeActie, {
    ...{ act: 'actie:complete', van: 'contactpersoon', bij: 'houder' },
    input: async (at) => {
      const { id, actieId, seal } = await zaken.openedIntake(at)
      return { objectId: id, id: actieId, uitkomst: 'gedaan' as const, envelopes: await seal('verslagen', actieId, 2) }
    },
  }),
  command(addBestand, {
    ...{ act: 'bestand:add', ...hers },
    input: async (at) => newBestand(at.world.noord.id, (await zaken.openZaak(at)).id, 1000),
  }),
  command(addStuk, {
    ...{ act: 'bestand:add', ...hers },
    input: async (at) => {
      const { id, bestand } = await zaken.begunBestand(at)
      return { objectId: id, id: bestand, nr: 0, bytes: piece() }
    },
  }),
  command(completeBestand, {
    ...{ act: 'bestand:add', ...hers },
    input: async (at) => {
      const { id, bestand } = await zaken.withBestand(at, false)
      return { objectId: id, id: bestand }
    },
  }),
  command(removeBestand, {
    ...{ act: 'bestand:remove', ...hers },
    input: async (at) => {
      const { id, bestand } = await zaken.withBestand(at)
      return { objectId: id, id: bestand }
    },
  }),
]
