import type { OntvangerKeuze } from '@/lib/domain/intake/intake'

const voorWie: Record<string, string> = { leerlingen: 'leerlingen', ouders: 'ouders', medewerkers: 'medewerkers' }

/** "Intern. Voor leerlingen en ouders." */
export function ontvangerTekst({ soort, doelgroep }: OntvangerKeuze): string {
  const groepen = doelgroep.map((groep) => voorWie[groep] ?? groep)
  const wie = groepen.length > 1 ? `${groepen.slice(0, -1).join(', ')} en ${groepen.at(-1)}` : groepen[0]
  const waar =
    soort === 'extern' ? 'Extern: werkt niet voor de school.' : 'Intern: werkt voor de school of het bestuur.'
  return [soort ? waar : '', wie ? `Voor ${wie}.` : ''].filter(Boolean).join(' ')
}

export function waaromNietTekst({ waaromNiet, afwezig, vervangerNaam }: OntvangerKeuze): string {
  if (waaromNiet === 'not_enrolled') return 'Heeft nog geen sleutel en kan dus nog niets openen. U kunt wel bellen.'
  if (waaromNiet === 'wrong_doelgroep') return 'Is er voor anderen dan deze klager.'
  if (!afwezig) return 'Is er nu niet voor deze school.'
  return vervangerNaam ? `Is nu afwezig. ${vervangerNaam} neemt waar.` : 'Is nu afwezig.'
}
