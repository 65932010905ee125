import { sealedRefusals } from '@/lib/domain/object/object.texts'
import type { Brief } from '@/lib/kernel/brief'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { AvgSoort, Avgtermijn, Avgverzoek, Besluit, Hoedanigheid } from './avgverzoek'

export const avgSoortTekst: Record<AvgSoort, string> = {
  inzage: 'inzage in de eigen gegevens',
  rectificatie: 'gegevens verbeteren',
  wissen: 'gegevens wissen',
}

export const hoedanigheidTekst: Record<Hoedanigheid, string> = {
  klager: 'klager',
  melder: 'melder',
  aangeklaagde: 'aangeklaagde',
  ander: 'iemand anders',
}

export const besluitTekst: Record<Besluit, string> = {
  toegewezen: 'Ja, helemaal',
  deels: 'Ja, voor een deel',
  afgewezen: 'Nee',
}

const zaakRefusals = {
  zaak_unknown: 'U hebt geen zaak met dit nummer. Kijk in uw lijst, of laat het nummer weg.',
  zaak_proposed: 'Dit dossier is voorgesteld aan een ander. Trek dat voorstel eerst in, of laat het nummer weg.',
}

export const recordRefusals = {
  ...sealedRefusals,
  ...zaakRefusals,
  in_future: 'Deze dag moet nog komen. Vul in wanneer u het verzoek kreeg.',
}

export const linkRefusals = {
  ...sealedRefusals,
  ...zaakRefusals,
  zaak_unknown: 'U hebt geen zaak met dit nummer. Kijk in uw lijst en typ het precies over.',
  zaak_proposed: 'Dit dossier is voorgesteld aan een ander. Trek dat voorstel eerst in.',
  already_answered: 'Dit verzoek is al beantwoord. Het blijft zoals het was.',
  already_linked: 'Dit verzoek hoort al bij een zaak. Maak het eerst los.',
  not_linked: 'Dit verzoek hoort niet bij een zaak.',
}

export const extendRefusals = {
  ...sealedRefusals,
  already_answered: 'Dit verzoek is al beantwoord.',
  already_extended: 'U verlengde dit verzoek al. Een tweede keer mag niet.',
  extended_too_late: 'De eerste maand is voorbij. Verlengen kan dan niet meer. Antwoord zo snel u kunt.',
  not_later: 'Deze dag ligt niet na de eerste termijn. Kies een latere dag.',
  too_far: ({ uiterlijk }: { uiterlijk: Datum }) =>
    `De wet staat twee maanden extra toe. Kies een dag tot en met ${formatDatum(uiterlijk)}.`,
}

export const answerRefusals = {
  ...sealedRefusals,
  already_answered: 'Dit verzoek is al beantwoord.',
  in_future: 'Deze dag moet nog komen. Vul in wanneer u antwoordt.',
  before_received: 'Toen was het verzoek nog niet binnen. Kies een latere dag.',
}

type Antwoord = {
  verzoek: Pick<Avgverzoek, 'soort' | 'ontvangenOp' | 'besluit'>
  beantwoordOp: Datum
  naam: string
  reden: string
  /** What is given along: the pieces that were looked at, in words. */
  gegeven: string
  afzender: { afzender: string; mail: string; bestuurNaam: string }
}

/** The answer as a letter: on screen, on paper and as PDF from the same words. */
export function antwoordBrief({ verzoek, beantwoordOp, naam, reden, gegeven, afzender: van }: Antwoord): Brief {
  const { soort, ontvangenOp, besluit } = verzoek
  const alineas = (tekst: string) => tekst.split(/\n{2,}/).flatMap((alinea) => alinea.trim() || [])
  return {
    afzender: [van.afzender, 'Vertrouwenspersoon', van.bestuurNaam, van.mail],
    datum: formatDatum(beantwoordOp),
    onderwerp: `Antwoord op uw verzoek om ${verzoekOm[soort]}`,
    alineas: [
      `Beste ${naam},`,
      `Op ${formatDatum(ontvangenOp)} kreeg ik uw verzoek: ${avgSoortTekst[soort]}. Mijn besluit is: ${besluit ? besluitTekst[besluit].toLowerCase() : ''}.`,
      ...alineas(reden),
      ...alineas(gegeven),
    ],
    punten: [],
    slot: [
      'Bent u het hier niet mee eens? Praat er met mij over, of met de functionaris gegevensbescherming van het bestuur. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens, of naar de rechter gaan.',
      'Met vriendelijke groet,',
      van.afzender,
    ],
    velden: [],
    voet: 'Antwoord op een AVG-verzoek',
  }
}

const verzoekOm: Record<AvgSoort, string> = { inzage: 'inzage', rectificatie: 'verbetering', wissen: 'wissen' }

/** How it stands with the term, in one line; late in words is the screen's. */
export function standTekst({ uiterlijkOp, verlengdTot, beantwoordOp }: Omit<Avgtermijn, 'soort'>): string {
  if (beantwoordOp) return `Beantwoord op ${formatDatum(beantwoordOp)}`
  if (verlengdTot) return `Antwoord uiterlijk op ${formatDatum(verlengdTot)}, verlengd`
  return `Antwoord uiterlijk op ${formatDatum(uiterlijkOp)}`
}
