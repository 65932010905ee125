import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { RedenInhoud, SlotInhoud, ToestemmingInhoud, VerloopInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import {
  bijzonderTekst,
  doorbrekingAanTekst,
  doorbrekingGrondTekst,
  keerTekst,
  oudersDoorTekst,
  uitkomstTekst,
} from '@/lib/domain/dossier/dossier.texts'
import { eindeVan } from '@/lib/domain/toestemming/toestemming.rules'
import { soortTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import { type Datum, formatDatum, isDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { oudersItem } from '../dossier/ouders-item'
import { latest, revisionsOf } from '../vault/parts'
import { metTekst, type Onderdeel, opDag } from './onderdeel'

export function omheen(detail: DossierDetail, parts: readonly Part[], adviseur: string): Onderdeel[] {
  const reden = (id: string) => latest<RedenInhoud>(parts, 'bewijs', id)?.reden
  return [
    ...toestemmingen(detail, parts),
    ...ouders(detail, reden(oudersItem(detail.partijen)), adviseur),
    ...detail.bijzonder.map(({ id, soort, vastgelegdOp }) => ({
      id,
      groep: 'bijzonder' as const,
      titel: `Bijzonder gegeven: ${bijzonderTekst[soort]}`,
      op: vastgelegdOp,
      regels: metTekst([{ label: 'Waarom het nodig is', tekst: reden(id) }]),
      overAnderen: true,
    })),
    ...detail.doorbrekingen.map(({ id, aan, grond, op, klagerVerteldOp }) => ({
      id,
      groep: 'verteld' as const,
      titel: `Verteld aan ${doorbrekingAanTekst[aan]}`,
      op,
      regels: metTekst([
        { label: 'Op grond van', tekst: doorbrekingGrondTekst[grond], bekend: true },
        { label: 'Wat er verteld is', tekst: reden(id) },
        { label: 'De klager hoorde dit op', tekst: klagerVerteldOp && formatDatum(klagerVerteldOp), bekend: true },
      ]),
      overAnderen: false,
    })),
    ...verloop(detail, parts).sort(opDag),
  ]
}

function toestemmingen({ toestemmingen }: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  return toestemmingen.map((toestemming) => {
    const { id, soort, gever, vorm, gegevenOp, geldigTot } = toestemming
    const [inhoud, einde] = [latest<ToestemmingInhoud>(parts, 'bewijs', id), eindeVan(toestemming)]
    const regels = metTekst([
      {
        label: 'Gegeven door',
        tekst: `${gever === 'klager' ? 'de klager' : 'een ouder'}, ${vormTekst[vorm]}`,
        bekend: true,
      },
      { label: 'Voor', tekst: inhoud?.ontvanger },
      { label: 'Waarvoor', tekst: inhoud?.omvang },
      { label: 'Geldig tot en met', tekst: geldigTot && formatDatum(geldigTot), bekend: true },
      {
        label: einde?.grond === 'klagerwissel' ? 'Andere klager sinds' : 'Ingetrokken op',
        tekst: einde && formatDatum(einde.op),
        bekend: true,
      },
    ])
    return { id, groep: 'toestemmingen', titel: soortTekst[soort], op: gegevenOp, regels, overAnderen: false }
  })
}

/** As long as nobody did or decided anything there is nothing to hand over. */
function ouders(detail: DossierDetail, tekst: string | undefined, adviseur: string): Onderdeel[] {
  const { oudersStand, oudersOp, oudersDoor } = detail
  if (oudersStand === 'nvt' || oudersStand === 'nog_te_doen') return []
  const door = oudersDoor === 'vertrouwenspersoon' ? adviseur : oudersDoor && oudersDoorTekst[oudersDoor]
  const regels = metTekst([
    { label: 'Besloten of gedaan door', tekst: door, bekend: true },
    { label: 'Waarom', tekst },
  ])
  const titel = oudersStand === 'geinformeerd' ? 'De ouders zijn geïnformeerd' : 'De ouders worden niet geïnformeerd'
  return [{ id: 'ouders', groep: 'bijzonder', titel, op: oudersOp, regels, overAnderen: true }]
}

function verloop(detail: DossierDetail, parts: readonly Part[]): Onderdeel[] {
  const sloten = revisionsOf<SlotInhoud>(parts, 'bewijs', detail.id).map(
    ({ revisie, op, uitkomst, afloop, leren }) => ({
      ...of(`slot-${revisie}`, 'Dossier afgesloten', dag(op) ?? detail.afgeslotenOp),
      regels: metTekst([
        { label: 'Uitkomst', tekst: (uitkomstTekst as Record<string, string>)[uitkomst ?? ''], bekend: true },
        { label: 'Hoe het afliep', tekst: afloop },
        { label: 'Wat de school kan leren', tekst: leren },
      ]),
    }),
  )
  const keren = revisionsOf<VerloopInhoud>(parts, 'verslagen', detail.id).map(({ revisie, soort, op, reden }) => ({
    ...of(`verloop-${revisie}`, keerTekst[soort], dag(op)),
    regels: metTekst([{ label: '', tekst: reden }]),
  }))
  return [...sloten, ...keren]
}

function of(id: string, titel: string, op: Datum | null): Onderdeel {
  return { id, groep: 'verloop', titel, op, regels: [], overAnderen: false }
}

function dag(text: string | undefined): Datum | null {
  return text && isDatum(text) ? text : null
}
