import { lateTekst } from '@/lib/domain/actie/actie.texts'
import type { Gebondenheid } from '@/lib/domain/meldplicht/meldplicht'
import { termijnTekst } from './termijn.texts'
import type { Taak } from './vandaag'

/** Begins with a verb. What an action asks in the holder's own words stands behind it, on linen. */
export function taakTekst({ soort, wie, termijn }: Pick<Taak, 'soort' | 'wie' | 'termijn'>): string {
  if (soort === 'meldplicht') return 'Meld dit bij het bestuur'
  if (soort === 'nieuwe_melding') return 'Lees de melding die binnenkwam'
  if (soort === 'vertellen') return 'Vertel de klager dat u iets moest doorgeven'
  if (soort === 'opvolgen') return 'Vraag of de doorverwijzing lukte'
  if (soort === 'stapnazorg') return 'Vraag hoe het gaat na deze stap'
  if (soort === 'adviesgesprek') return termijnTekst(soort)
  if (soort === 'advies') return wie === 'ik' ? 'Vraag hoe het met uw advies staat' : 'Wacht op antwoord op uw advies'
  if (soort === 'voorlichting') return 'Geef de voorlichting die u plande'
  if (soort === 'oudervraag') return wie === 'ik' ? vertelBesluit : 'Vraag of al beslist is wat de ouders horen'
  if (soort === 'overdracht') return 'Beslis of u een dossier overneemt'
  if (soort === 'vastgelopen') return 'Trek het voorstel in: uw collega kan het dossier niet meer aannemen'
  if (soort === 'geweigerd') return 'Bespreek wie het dossier anders kan overnemen'
  if (termijn) return termijnTekst(termijn.soort)
  if (soort === 'begeleiding') return 'Spreek wie u begeleidt'
  if (soort === 'avgverzoek') return 'Beantwoord het AVG-verzoek'
  if (soort === 'ziekte_gevraagd') return 'Kijk of uw vervanger dit dossier mag overnemen'
  if (soort === 'ziekte_verder') return 'Ga verder met het dossier dat u overneemt bij ziekte'
  if (soort === 'ziekte_geweigerd') return 'Vertel de klager dat uw collega het dossier houdt'
  if (soort === 'ziekte_overgenomen') return 'Lees dat uw vervanger een dossier van u overnam'
  if (soort === 'controle') return 'Vraag of het nu goed gaat'
  if (soort === 'vernietigen') return 'Vernietig dit, of bewaar het langer'
  return wie === 'ik' ? 'Doe wat u afsprak' : 'Vraag na of het is gedaan'
}

const vertelBesluit = 'Vertel de leerling wat besloten is over de ouders'

export const zaakTekst: Record<Taak['objectSoort'], string> = {
  intake: 'Intake',
  melding: 'Melding',
  dossier: 'Dossier',
  overdracht: 'Overdracht',
  ziektepakket: 'Overname bij ziekte',
  avgverzoek: 'AVG-verzoek',
  begeleiding: 'Begeleiding',
  adviesgesprek: 'Gesprek met de directeur',
  voorlichting: 'Voorlichting',
  reflectie: 'Reflectiekaart',
  advies: 'Advies',
}

/** "5 dagen te laat", "over 3 dagen", "over 3 weken"; nothing on the day itself. */
export function afstandTekst(days: number): string | null {
  if (days < 0) return lateTekst(-days)
  if (days === 0) return null
  if (days === 1) return 'morgen'
  return days < 14 ? `over ${days} dagen` : `over ${Math.round(days / 7)} weken`
}

/** What the law asks of who heard this (R-MELD-1, R-MELD-3, R-MELD-4). */
export const meldplichtTekst: Record<Gebondenheid, string> = {
  gebonden:
    'Misschien ging iemand met een taak voor de school over een seksuele grens bij een leerling. De wet vraagt dat u dit meteen aan het bestuur meldt, ook als u twijfelt en ook zonder toestemming.',
  mag: 'Misschien ging iemand met een taak voor de school over een seksuele grens bij een leerling. Wie voor de school werkt moet dit meteen aan het bestuur melden. U bent niet in dienst: voor u is het geen plicht, maar u mag het wel.',
}
