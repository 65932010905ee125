import type { MeldcodeStap } from './meldcode'

/** R-CODE-1: the steps as a help, in our own words. */
export const meldcodeTekst: Record<MeldcodeStap, { naam: string; uitleg: string }> = {
  signalen: {
    naam: 'Schrijf op wat u ziet en hoort',
    uitleg: 'Alleen feiten, met de dag erbij. Schrijf apart op wat u ervan denkt.',
  },
  overleg: {
    naam: 'Overleg met een collega en met Veilig Thuis',
    uitleg: 'Bellen met Veilig Thuis kan zonder de naam van het kind te noemen.',
  },
  gesprek: {
    naam: 'Praat met de ouders',
    uitleg: 'Zo mogelijk ook met het kind. Is dat gevaarlijk voor het kind? Overleg dan eerst met Veilig Thuis.',
  },
  wegen: {
    naam: 'Weeg hoe ernstig het is',
    uitleg: 'Is er nu gevaar, of is het al lang niet veilig? Twijfelt u, bel dan Veilig Thuis.',
  },
  beslissen: {
    naam: 'Beslis: melden, hulp regelen, of allebei',
    uitleg: 'Is er nu gevaar, of is het al lang niet veilig? Dan meldt de school bij Veilig Thuis.',
  },
}

export const loperTekst = {
  aandachtsfunctionaris:
    'De aandachtsfunctionaris loopt deze stappen. U verwijst door en legt vast dat u dat deed. U loopt de stappen niet zelf.',
  medewerker:
    'Deze school heeft geen aandachtsfunctionaris. De medewerker loopt de stappen zelf, met hulp van Veilig Thuis.',
  kies_school:
    'Kies een school. Heeft zij geen aandachtsfunctionaris, dan loopt de medewerker de stappen zelf, met hulp van Veilig Thuis.',
} as const

export const adviseertTekst = 'U bent niet in dienst van de school. U denkt mee; de medewerker zet de stappen.'
