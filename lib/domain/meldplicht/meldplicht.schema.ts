import { z } from 'zod'
import { antwoorden } from './meldplicht'

const antwoord = (vraag: string) => z.enum(antwoorden, vraag)

/** Asked at every door (R-MELD-8): none of the four can be left open. */
export const meldplichtAntwoorden = z.object({
  misdrijf: antwoord('Kies of het om seksueel misbruik of een ander seksueel misdrijf kan gaan.'),
  taakVoorSchool: antwoord('Kies of het gaat om iemand met een taak voor de school.'),
  tegenLeerling: antwoord('Kies of het gaat om een leerling.'),
  verbandMetSchool: antwoord('Kies of het met de school te maken heeft.'),
})
