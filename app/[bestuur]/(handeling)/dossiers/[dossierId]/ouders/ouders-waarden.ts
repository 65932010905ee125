import type { DossierDetail, Partij } from '@/lib/domain/dossier/dossier'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'

export type OudersWaarden = {
  stand: string
  directeurBetrokken: string
  door: string
  criterium: string
  leerlingVooraf: string
  stapOp: string
  reden: string
  ouderId: string
  ouderNaam: string
  ouderBereikbaar: string
}

export function oudersWaarden({ leerlingVooraf }: DossierDetail, ouderId: string): OudersWaarden {
  const empty = { stand: '', directeurBetrokken: '', door: '', criterium: '', stapOp: '', reden: '' }
  const vooraf = leerlingVooraf ? formatDatum(leerlingVooraf, 'kort') : ''
  return { ...empty, leerlingVooraf: vooraf, ouderId, ouderNaam: '', ouderBereikbaar: '' }
}

/** What the server learns; what does not belong to the answer is left out. */
export function oudersKenmerken(values: OudersWaarden, partijen: readonly Partij[], today: Datum) {
  const { stand, leerlingVooraf } = values
  const niet = stand === 'niet_informeren'
  const ouder = { id: values.ouderId, rol: 'klager', categorie: 'ouder', minderjarig: 'nee' }
  return {
    stand,
    stapOp: typedDatum(values.stapOp, today),
    door: stand === 'nog_te_doen' ? null : values.door || null,
    directeurBetrokken: niet && values.directeurBetrokken === 'ja',
    criterium: niet ? values.criterium || null : null,
    leerlingVooraf: leerlingVooraf.trim() ? typedDatum(leerlingVooraf, today) : null,
    ouder: becomesKlager(stand, partijen) ? ouder : null,
  }
}

/** Once the parents know, a minor klager becomes the betrokken leerling (R-MIN-1). */
export function becomesKlager(stand: string, partijen: readonly Partij[]): boolean {
  const klager = partijen.find(({ rol, tot }) => rol === 'klager' && !tot)
  return stand === 'geinformeerd' && klager?.minderjarig === 'ja'
}
