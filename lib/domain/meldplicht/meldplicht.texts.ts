import type { Antwoord, MeldplichtAntwoorden } from './meldplicht'

type Vraag = { naam: keyof MeldplichtAntwoorden; vraag: string; uitleg: string }

/** The four questions in plain words (R-MELD-8). In po every pupil counts, elsewhere who was under 18 (R-MELD-1). */
export function vragenFor(sector: string): readonly Vraag[] {
  return [
    {
      naam: 'misdrijf',
      vraag: 'Kan het gaan om seksueel misbruik of een ander seksueel misdrijf?',
      uitleg: 'U hoeft het niet zeker te weten en u hoeft niets te bewijzen. Twijfelt u? Kies dan ‘Weet ik niet’.',
    },
    {
      naam: 'taakVoorSchool',
      vraag: 'Deed misschien iemand dit die iets voor de school doet?',
      uitleg:
        'Bijvoorbeeld een leraar, directeur, stagiair, schoonmaker, overblijfkracht of vrijwilliger. Betaald of niet.',
    },
    sector === 'po'
      ? { naam: 'tegenLeerling', vraag: 'Overkwam het een leerling?', uitleg: 'Elke leerling telt mee.' }
      : {
          naam: 'tegenLeerling',
          vraag: 'Overkwam het een leerling die toen jonger was dan 18?',
          uitleg: 'Het gaat om de leeftijd op de dag dat het gebeurde.',
        },
    {
      naam: 'verbandMetSchool',
      vraag: 'Gebeurde het op school, door contact via de school, of bij diegene thuis?',
      uitleg: 'Ook een kamp, een stage, de weg naar school en berichten op de telefoon tellen mee.',
    },
  ]
}

export const antwoordTekst: Record<Antwoord, string> = { ja: 'Ja', nee: 'Nee', weet_niet: 'Weet ik niet' }
