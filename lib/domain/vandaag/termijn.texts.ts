import type { TermijnSoort } from '@/lib/domain/termijn/termijn'

const termijnTaak: Record<TermijnSoort, string> = {
  indienen: 'Bespreek of de klager een formele klacht wil indienen',
  ontvangst: 'Vraag of de klachtencommissie liet weten dat zij de klacht onderzoekt',
  verzuim: 'Vraag of is aangevuld wat in de klacht ontbreekt',
  horen: 'Vraag of de hoorzitting er was',
  advies: 'Vraag of de klachtencommissie advies gaf',
  besluit: 'Vraag of het bestuur een besluit nam',
  evaluatie: 'Evalueer de klachtenregeling',
  adviesgesprek: 'Praat met de directeur',
  nazorg: 'Vraag of het nu goed gaat',
  avg: 'Beantwoord het AVG-verzoek',
  melden: 'Zet de volgende stap van de meldplicht',
}

/** What a term asks of the vertrouwenspersoon: who must act is named beside it (R-TERM-4). */
export function termijnTekst(soort: string): string {
  return termijnTaak[soort as TermijnSoort] ?? 'Kijk naar de termijn die loopt'
}
