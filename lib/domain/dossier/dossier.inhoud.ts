import { z } from 'zod'
import { type Datum, isDatum } from '@/lib/kernel/datum'
import { kort } from '@/lib/kernel/fields'

export const persoonInhoud = z.object({
  id: z.uuid(),
  naam: kort(120).trim().min(1, 'Vul een naam in.'),
  hoedanigheid: kort(200),
  bereikbaar: kort(300),
  geboortedatum: z
    .custom<Datum>((value) => typeof value === 'string' && isDatum(value), 'Vul een geldige geboortedatum in.')
    .nullable(),
})
export type PersoonInhoud = z.infer<typeof persoonInhoud>

/** The heart of a dossier: who is who, and the klacht in the words klager and adviser agreed on (R-DOS-2, R-GESP-1). */
export const dossierKern = z.object({
  personen: z.array(persoonInhoud).min(1, 'Vul minstens de klager in.'),
  klachtdefinitie: kort(4_000),
  toelichting: kort(4_000),
  /** What came from the melding, so that its text is not lost when the dossier takes over. */
  uitMelding: kort(12_000),
  /** Why the adviser guides this in spite of a doubt about her own position (R-DOS-4). */
  positie: kort(2_000).default(''),
  /** Why a klager who works at the school does not want the externe (R-DOS-5). */
  extern: kort(2_000).default(''),
})
export type DossierKern = z.infer<typeof dossierKern>

export const toestemmingInhoud = z.object({
  omvang: kort(2_000).trim().min(1, 'Schrijf op waarvoor de klager toestemming gaf.'),
  /** For whom, in words, where it is for one recipient. */
  ontvanger: kort(200).default(''),
})
export type ToestemmingInhoud = z.infer<typeof toestemmingInhoud>

/** A reason in words, beside a coded ground. */
export const redenInhoud = z.object({ reden: kort(2_000).trim().min(1, 'Schrijf op waarom.') })
export type RedenInhoud = z.infer<typeof redenInhoud>

/** What the klager said some weeks after closing. */
export const nazorgInhoud = z.object({ reden: kort(2_000).trim().min(1, 'Schrijf op hoe het nu gaat.') })

/** What happened to the closed dossier as a whole; each time is a revision. */
export const verloopInhoud = redenInhoud.extend({
  soort: z.enum(['heropend', 'nagekeken', 'opgeschort', 'hervat']),
  op: z.string(),
})
export type VerloopInhoud = z.infer<typeof verloopInhoud>

export const notitieInhoud = z.object({ tekst: kort(20_000).trim().min(1, 'Schrijf een aantekening.'), op: z.string() })
export type NotitieInhoud = z.infer<typeof notitieInhoud>

export const slotInhoud = z.object({
  afloop: kort(4_000).trim().min(1, 'Schrijf op hoe het afliep.'),
  leren: kort(4_000),
  /** The day and outcome, so that an earlier closing can still be read after a reopening. */
  op: z.string().default(''),
  uitkomst: z.string().default(''),
})
export type SlotInhoud = z.infer<typeof slotInhoud>
