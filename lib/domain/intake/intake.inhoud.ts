import { z } from 'zod'

const kort = (max: number) => z.string().max(max, `Maak dit korter dan ${max} tekens.`)

/** Annex B4, sealed: name or code of the klager, how to reach, what happened and when, and what the klager said of it. */
export const intakeKern = z.object({
  naam: kort(80).trim().min(1, 'Vul een naam in, of een code waaraan u de klager herkent.'),
  bereikbaar: kort(300),
  omschrijving: kort(10_000).trim().min(1, 'Schrijf op wat de klager u vertelde.'),
  wanneer: kort(200),
  bevestiging: kort(500),
  toelichting: kort(2_000),
})
export type IntakeKern = z.infer<typeof intakeKern>

export const evaluatieInhoud = z.object({
  verloop: kort(4_000).trim().min(1, 'Schrijf op hoe het ging.'),
  anders: kort(4_000),
  tevredenheid: kort(2_000),
})
export type EvaluatieInhoud = z.infer<typeof evaluatieInhoud>
