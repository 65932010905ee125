import type { AmbtSoort } from './ambt'
import type { Stand } from './ambt.rules'

export const ambtTekst: Record<AmbtSoort, string> = { bestuur: 'Het bestuur', directeur: 'De directeur' }

export const standTekst: Record<Stand, string> = {
  geen_houder: 'Niemand heeft dit ambt. Stel eerst iemand aan.',
  niemand_ingeschreven: 'Wie dit ambt heeft, nam zijn account nog niet in gebruik. Vraag hem of haar dat te doen.',
  geen_sleutel: 'Dit ambt heeft nog geen sleutel. Wat voor het ambt bestemd is, kan nog niet worden verzegeld.',
  vernieuwen: 'Iemand die dit ambt niet meer heeft, heeft de sleutel nog. Maak een nieuwe sleutel.',
  delen: 'Niet iedereen die dit ambt heeft, heeft de sleutel. Geef haar door.',
  in_orde: 'Iedereen die dit ambt heeft, kan openen wat ervoor bestemd is.',
}

/** Of the words from the safe: the browser refuses these, the server never sees them. */
export const kluisTekst = {
  leeg: 'Typ de twaalf woorden van het papier. Is het er niet meer? Kruis dat dan aan.',
  fout: 'Deze woorden openen dit ambt niet. Neem het nieuwste papier van dit ambt uit de kluis en typ de twaalf woorden precies over.',
}

export const grantAmbtRefusals = {
  no_holder: standTekst.niemand_ingeschreven,
  wrong_holders: 'Wie dit ambt heeft, is intussen veranderd. Ga terug naar de bestuurstafel en begin opnieuw.',
  changed_elsewhere: 'Een andere bestuurder gaf intussen een sleutel. Ga terug naar de bestuurstafel.',
  former_missing: 'De vorige sleutel ging niet mee. Laad deze bladzijde opnieuw en probeer het nog eens.',
  ask_holder: 'Een andere bestuurder heeft de sleutel. Vraag die om hem aan u door te geven.',
  code_missing: 'De code voor de kluis ontbreekt. Probeer het opnieuw.',
}
