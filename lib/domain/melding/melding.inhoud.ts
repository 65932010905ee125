import { z } from 'zod'
import { kort } from '@/lib/kernel/fields'

/** What a contactpersoon handed over, piece by piece as the klager allowed; what was left out is null. */
export const ontvangenIntake = z.object({
  nummer: z.string(),
  van: z.string(),
  klager: z.string().nullable(),
  bereikbaar: z.string().nullable(),
  omschrijving: z.string().nullable(),
  wanneer: z.string().nullable(),
  acties: z.array(z.string()).nullable(),
  toelichting: z.string().nullable(),
})
export type OntvangenIntake = z.infer<typeof ontvangenIntake>

/** Until there is a dossier a melding holds at most the intake as received, a label and 500 characters (R-DOS-1). */
export const MELDING_TEKENS = 500

export const meldingKern = z.object({
  label: z
    .string()
    .trim()
    .min(1, 'Geef de melding een naam of een woord waaraan u hem herkent.')
    .max(80, 'Maak dit korter dan 80 tekens.'),
  tekst: z
    .string()
    .max(
      MELDING_TEKENS,
      `Schrijf hier hooguit ${MELDING_TEKENS} tekens. Meer kan pas in een dossier, met toestemming van de klager.`,
    ),
  bereikbaar: kort(200),
  intake: ontvangenIntake.nullable(),
})
export type MeldingKern = z.infer<typeof meldingKern>

export const triageInhoud = z.object({
  reden: z.string().trim().min(1, 'Schrijf op waarom u dit kiest.').max(2000, 'Maak dit korter dan 2000 tekens.'),
  afbakening: kort(1000),
  doorverwezenNaar: kort(300),
  /** Who may be part of it himself, and to whom a worry without names then goes (R-SPOOR-2). */
  zorg: z.object({ directeur: z.string(), bestuur: z.string(), naar: z.array(z.string()) }).optional(),
})
export type TriageInhoud = z.infer<typeof triageInhoud>

export const sluitInhoud = z.object({ afloop: kort(2000) })
