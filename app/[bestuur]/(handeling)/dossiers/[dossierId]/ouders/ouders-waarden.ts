import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'

export type OudersWaarden = {
  stand: string
  directeurBetrokken: string
  door: string
  criterium: string
  leerlingVooraf: string
  stapOp: string
  reden: string
}

export function oudersWaarden({ leerlingVooraf }: DossierDetail): OudersWaarden {
  const empty = { stand: '', directeurBetrokken: '', door: '', criterium: '', stapOp: '', reden: '' }
  const vooraf = leerlingVooraf ? formatDatum(leerlingVooraf, 'kort') : ''
  return { ...empty, leerlingVooraf: vooraf }
}

/** What the server learns; what does not belong to the answer is left out. */
export function oudersKenmerken(values: OudersWaarden, today: Datum) {
  const { stand, leerlingVooraf } = values
  const niet = stand === 'niet_informeren'
  return {
    stand,
    stapOp: typedDatum(values.stapOp, today),
    door: stand === 'nog_te_doen' ? null : values.door || null,
    directeurBetrokken: niet && values.directeurBetrokken === 'ja',
    criterium: niet ? values.criterium || null : null,
    leerlingVooraf: leerlingVooraf.trim() ? typedDatum(leerlingVooraf, today) : null,
  }
}
