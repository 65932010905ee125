import type { Brief } from '@/lib/kernel/brief'
import { formatDatum } from '@/lib/kernel/datum'
import type { Bewijs, VernietigingGrond } from './vernietiging'

export const soortTekst: Record<Bewijs['soort'], string> = {
  intake: 'Intake',
  melding: 'Melding',
  dossier: 'Dossier',
  overdracht: 'Voorstel tot overdracht',
  avgverzoek: 'AVG-verzoek',
  begeleiding: 'Begeleiding',
}

/** Why, as a sentence of its own without its capital. */
export const vernietigingGrondTekst: Record<VernietigingGrond, string> = {
  bewaartermijn: 'de bewaartijd was voorbij',
  overdracht: 'de zaak is overgedragen',
  toestemming_ingetrokken: 'de klager trok de toestemming in',
  voorstel_vervallen: 'het voorstel om over te dragen verviel',
  vertrek: 'de houder stopte met deze taak',
  onbereikbaar: 'niemand kon de zaak meer openen',
  schooljaar: 'het schooljaar was voorbij',
  avg: 'iemand vroeg om wissen',
}

/** The certificate, on screen and as PDF from the same words (R-BEW-3). */
export function bewijsBrief(bewijs: Bewijs, bestuurNaam: string): Brief {
  const { soort, nummer, grond, schooljaar, geopendOp, afgeslotenOp, door, op, sleutelsTot, objectId } = bewijs
  const wat = nummer ? `${soortTekst[soort]} ${nummer}` : soortTekst[soort]
  return {
    afzender: [bestuurNaam],
    datum: formatDatum(op),
    onderwerp: `Bewijs van vernietiging: ${wat}`,
    alineas: [
      `${wat} is op ${formatDatum(op)} vernietigd: ${vernietigingGrondTekst[grond]}.`,
      'Namen, verslagen, aantekeningen, bijlagen en sleutels zijn gewist. Dit bewijs noemt daarom niemand om wie het ging.',
    ],
    punten: [
      `Kenmerk: ${objectId}`,
      ...(geopendOp ? [`Begonnen op ${formatDatum(geopendOp)}`] : []),
      ...(afgeslotenOp ? [`Afgesloten op ${formatDatum(afgeslotenOp)}`] : []),
      ...(schooljaar ? [`Hoort bij schooljaar ${schooljaar}-${schooljaar + 1}`] : []),
      `Vernietigd door ${door ?? 'Geborgen zelf, omdat niemand de zaak meer kon openen'}`,
    ],
    slot: [
      `Tot en met ${formatDatum(sleutelsTot)} kan een reservekopie nog verzegelde sleutels hebben. Alleen de wachtzin van de houder opent die. Daarna kan niets of niemand de zaak terughalen, ook niet uit een oudere reservekopie.`,
    ],
    velden: [],
    voet: 'Bewijs van vernietiging',
  }
}
