import { z } from 'zod'
import { uuid } from '@/lib/domain/object/object.schema'
import { dag } from '@/lib/kernel/fields'
import { antwoorden, gemeldDoor, inPlaatsen } from './meldplicht'

const antwoord = (vraag: string) => z.enum(antwoorden, vraag)

/** Asked at every door (R-MELD-8): none of the four can be left open. */
export const meldplichtAntwoorden = z.object({
  misdrijf: antwoord('Kies of het om seksueel misbruik of een ander seksueel misdrijf kan gaan.'),
  taakVoorSchool: antwoord('Kies of het gaat om iemand met een taak voor de school.'),
  tegenLeerling: antwoord('Kies of het gaat om een leerling.'),
  verbandMetSchool: antwoord('Kies of het met de school te maken heeft.'),
})

export const answerMeldplichtInput = z.object({ objectId: uuid, antwoorden: meldplichtAntwoorden })
export type AnswerMeldplichtInput = z.infer<typeof answerMeldplichtInput>

export const remindMeldplichtInput = z.object({
  objectId: uuid,
  herinnerdOp: dag('Vul de datum in waarop u de melder herinnerde.'),
})
export type RemindMeldplichtInput = z.infer<typeof remindMeldplichtInput>

export const divertMeldplichtInput = z.object({
  objectId: uuid,
  inPlaats: z.enum(inPlaatsen, 'Kies wat u deed.'),
})
export type DivertMeldplichtInput = z.infer<typeof divertMeldplichtInput>

const anderen = gemeldDoor.filter((door) => door !== 'ik')

/** The only way past one's own report is that another who works for the school made it (R-MELD-4). */
export const reportMeldplichtInput = z.object({
  objectId: uuid,
  door: z.enum(anderen, 'Kies wie het bij het bestuur meldde.'),
  gemeldOp: dag('Vul de datum in waarop het bij het bestuur is gemeld.'),
})
export type ReportMeldplichtInput = z.infer<typeof reportMeldplichtInput>
