import { z } from 'zod'
import { actieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { kort } from '@/lib/kernel/fields'
import { onderwerpen } from './intake'

/** Annex B4, sealed: name or code of the klager, how to reach, what happened and when, and what the klager said of it. */
export const intakeKern = z.object({
  naam: kort(80).trim().min(1, 'Vul een naam in, of een code waaraan u de klager herkent.'),
  bereikbaar: kort(300),
  omschrijving: kort(10_000).trim().min(1, 'Schrijf op wat de klager u vertelde.'),
  /** A day as 2026-11-22, or words when it is not known precisely. */
  wanneer: kort(200),
  onderwerp: z.enum(onderwerpen, 'Kies waar het over gaat.').default('weet_niet'),
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

/** What the klager agreed may be handed over, in words (R-TST-1); under the id of the toestemming. */
export const verwijsInhoud = z.object({
  omvang: kort(1_000).trim().min(1, 'Schrijf op wat u met de klager afsprak over doorgeven.'),
})

type Part = { sectie: string; itemId: string; inhoud: unknown }

/** The opened parts of an intake as what they are; null when the kern is none that we know. */
export function readIntake(intakeId: string, parts: readonly Part[]) {
  const of = (sectie: string) => parts.filter((part) => part.sectie === sectie)
  const kern = intakeKern.safeParse(of('kern').find(({ itemId }) => itemId === intakeId)?.inhoud)
  if (!kern.success) return null
  const evaluatie = evaluatieInhoud.safeParse(of('bewijs').find(({ itemId }) => itemId === intakeId)?.inhoud)
  const acties = new Map(
    of('verslagen').flatMap(({ itemId, inhoud }) => {
      const actie = actieInhoud.safeParse(inhoud)
      return actie.success ? [[itemId, actie.data] as const] : []
    }),
  )
  return { kern: kern.data, evaluatie: evaluatie.success ? evaluatie.data : null, acties }
}
export type IntakeInhoud = NonNullable<ReturnType<typeof readIntake>>
