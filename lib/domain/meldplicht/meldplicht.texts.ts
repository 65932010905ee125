import type { Antwoord, GemeldDoor, InPlaats, MeldplichtAntwoorden } from './meldplicht'

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

/** As an answer to choose. */
export const gemeldDoorTekst: Record<GemeldDoor, string> = {
  ik: 'Ik deed het zelf',
  contactpersoon: 'De contactpersoon deed het al',
  vertrouwenspersoon: 'De vertrouwenspersoon deed het al',
  directeur: 'De directeur deed het al',
  ander: 'Iemand anders die voor de school werkt deed het al',
}

const melder: Record<GemeldDoor, string> = {
  ik: 'U',
  contactpersoon: 'De contactpersoon',
  vertrouwenspersoon: 'De vertrouwenspersoon',
  directeur: 'De directeur',
  ander: 'Iemand anders',
}

/** "De directeur meldde dit bij het bestuur". */
export function gemeldZin(door: GemeldDoor | null): string {
  return `${melder[door ?? 'ander']} meldde dit bij het bestuur`
}

export const reportRefusals = {
  nothing_to_report: 'Hier staat niets meer open om te melden. Misschien legde u dit al vast in een ander tabblad.',
  in_future: 'Deze datum is nog niet geweest. Vul de dag in waarop het is gemeld.',
}

export const remindRefusals = {
  ...reportRefusals,
  in_future: 'Deze datum is nog niet geweest. Vul de dag in waarop u de melder herinnerde.',
  reminded_already: 'U legde al vast dat u de melder herinnerde.',
}

export const inPlaatsTekst: Record<InPlaats, string> = {
  inspecteur: 'Ik overlegde met de vertrouwensinspecteur',
  collega: 'Ik vroeg iemand die wel verplicht is, om het te melden',
  klager: 'Ik hielp de klager of de ouders om het zelf te melden of aangifte te doen',
}

export const divertRefusals = {
  nothing_to_report: reportRefusals.nothing_to_report,
  bound: 'U werkt voor de school. Dan vraagt de wet dat u het zelf meldt, of dat een ander dat al deed.',
}
