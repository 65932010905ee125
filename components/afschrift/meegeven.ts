import type { Bestand } from '@/lib/domain/bestand/bestand'
import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import type { FieldError } from '@/lib/kernel/action-state'
import { formatDatum } from '@/lib/kernel/datum'
import type { Afschrift } from '@/lib/platform/client/afschrift/afschrift'
import { safeFileName } from '@/lib/platform/client/files'
import type { BestandInhoud } from '@/lib/platform/client/vault-types'
import { type Groep, groepTekst, type Onderdeel } from './onderdeel'

export const MEEGEVEN_BYTES = 25_000_000

export type Bijlage = { bestand: Bestand; inhoud: BestandInhoud }
export type Keuze = { onderdelen: Onderdeel[]; bijlagen: Bijlage[] }

export function wrongIn({ onderdelen, bijlagen }: Keuze): FieldError[] {
  if (onderdelen.length + bijlagen.length === 0)
    return [{ field: 'onderdelen', message: 'Kies minstens één onderdeel om mee te geven.' }]
  const samen = bijlagen.reduce((sum, { bestand }) => sum + bestand.grootte, 0)
  if (samen <= MEEGEVEN_BYTES) return []
  const message = `Deze bijlagen zijn samen ${grootteTekst(samen)}. In het bestand past ${grootteTekst(MEEGEVEN_BYTES)}. Kies er minder, en geef de andere apart mee.`
  return [{ field: 'bijlagen', message }]
}

/** The chosen pieces in words, in the order of the dossier. */
export function afschriftOf({ onderdelen, bijlagen }: Keuze, kop: { titel: string; onder: string }): Afschrift {
  const groepen = (Object.keys(groepTekst) as Groep[])
    .map((groep) => ({
      titel: groepTekst[groep],
      onderdelen: onderdelen
        .filter((one) => one.groep === groep)
        .map(({ titel, op, regels }) => ({
          titel,
          op: op ? formatDatum(op) : '',
          regels: regels.map(({ label, tekst }) => ({ label, tekst })),
        })),
    }))
    .filter((groep) => groep.onderdelen.length > 0)
  const files = bijlagen.map(({ inhoud }) => ({ naam: safeFileName(inhoud.naam), grootte: inhoud.grootte }))
  return { ...kop, groepen, bijlagen: files }
}
