import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { dag } from '@/lib/kernel/fields'
import { antwoorden, gemeldDoor } from './meldplicht'

const antwoord = (vraag: string) => z.enum(antwoorden, vraag)

/** Asked at every door (R-MELD-8): none of the four can be left open. */
export const meldplichtAntwoorden = z.object({
  misdrijf: antwoord('Kies of het om seksueel misbruik of een ander seksueel misdrijf kan gaan.'),
  taakVoorSchool: antwoord('Kies of het gaat om iemand met een taak voor de school.'),
  tegenLeerling: antwoord('Kies of het gaat om een leerling.'),
  verbandMetSchool: antwoord('Kies of het met de school te maken heeft.'),
})

export const reportMeldplichtInput = z.object({
  objectId: uuid,
  door: z.enum(gemeldDoor, 'Kies wie het bij het bestuur meldde.'),
  gemeldOp: dag('Vul de datum in waarop het bij het bestuur is gemeld.'),
})
export type ReportMeldplichtInput = z.infer<typeof reportMeldplichtInput>
