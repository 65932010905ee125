import type { Brief } from '@/lib/kernel/brief'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { doelgroepTekst, grondTekst } from './aanstelling.texts'
import type { Bereik, Bereikbaar, BereikRegel } from './bereik.rules'

/** "leerlingen, ouders en medewerkers" */
export function voorWieTekst(doelgroep: Bereikbaar['doelgroep']): string {
  const namen = doelgroep.map((one) => doelgroepTekst[one])
  return namen.length > 1 ? `${namen.slice(0, -1).join(', ')} en ${namen.at(-1)}` : (namen[0] ?? '')
}

/** What is missing at a school, loud; null where nothing is (R-AANST-2). */
export function tekortZin({ vertrouwenspersonen, contactpersonen, nietVoor, grond }: BereikRegel): string | null {
  if (vertrouwenspersonen.length === 0) {
    const nog = contactpersonen.length > 0 ? 'Er is nog wel een contactpersoon.' : 'Er is ook geen contactpersoon.'
    return `Geen vertrouwenspersoon. ${nog}${grond ? ` ${grondTekst[grond]}` : ''}`
  }
  if (nietVoor.length > 0) return `Niemand voor ${voorWieTekst(nietVoor)}.`
  return vertrouwenspersonen.every(({ afwezig }) => afwezig) ? 'Wie er is, is nu afwezig.' : null
}

type Inspecteur = { naam: string; telefoon: string | null; uren: string | null }

/** For the school to hang up, send or put on its site. It does not say who is gone, why, or that there was a case (R-AANST-4). */
export function bereikBrief(
  { bestuurNaam }: Pick<Bereik, 'bestuurNaam'>,
  { schoolNaam, vertrouwenspersonen, contactpersonen }: BereikRegel,
  { datum, inspecteur }: { datum: Datum; inspecteur: Inspecteur },
): Brief {
  const { naam, telefoon, uren } = inspecteur
  const there = vertrouwenspersonen.filter(({ afwezig }) => !afwezig)
  return {
    afzender: [schoolNaam, bestuurNaam],
    datum: formatDatum(datum),
    onderwerp: 'Hoe bereikt u een vertrouwenspersoon',
    alineas: [
      'Gaat iemand op school niet goed met u of uw kind om? Praat erover. Een vertrouwenspersoon luistert, denkt mee en doet niets zonder dat u het weet. Alleen als de wet het vraagt, moet een vertrouwenspersoon iets doorgeven.',
      there.length > 0 || contactpersonen.length > 0
        ? 'Hier kunt u terecht:'
        : 'Op dit moment is er op deze school geen vertrouwenspersoon. Het bestuur zoekt er een. Wacht niet als u nu hulp nodig hebt:',
    ],
    punten: [
      ...there.map(
        ({ naam: wie, mail, doelgroep, extern }) =>
          `${wie}, vertrouwenspersoon voor ${voorWieTekst(doelgroep)}${extern ? ', werkt niet voor de school' : ''}: ${mail}`,
      ),
      ...contactpersonen
        .filter(({ afwezig }) => !afwezig)
        .map(({ naam: wie, mail }) => `${wie}, contactpersoon, wijst u de weg: ${mail}`),
      `${naam}: ${[telefoon, uren].filter(Boolean).join(', ')}`,
    ],
    slot: [
      'Gaat het over het bestuur zelf, of durft u op school met niemand te praten? Bel dan de vertrouwensinspecteur.',
      'Sprak u eerder al met een vertrouwenspersoon, en bereikt u die niet meer? Wat u vertelde, kan niemand anders lezen: ook het bestuur niet, en ook een andere vertrouwenspersoon niet. U vertelt het dus opnieuw, zoveel als u wilt. Kreeg u een papier met acht woorden? Neem het mee.',
      'Bij direct gevaar belt u 112.',
    ],
    velden: [],
    voet: '',
  }
}
