import { type PersoonWaarden, personenVan } from '@/components/dossier/persoon-waarden'
import { leegNieuwFeit, type NieuwFeitWaarden } from '@/components/meldplicht/nieuw-feit-waarden'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { DossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'

export type AmendWaarden = {
  klachtdefinitie: string
  definitieAkkoordOp: string
  toelichting: string
  probleemgebieden: readonly string[]
  gedragingen: readonly string[]
  partijen: string
  personen: PersoonWaarden[]
} & NieuwFeitWaarden

export function amendWaarden(dossier: DossierDetail, kern: DossierKern): AmendWaarden {
  return {
    klachtdefinitie: kern.klachtdefinitie,
    definitieAkkoordOp: dossier.definitieAkkoordOp ? formatDatum(dossier.definitieAkkoordOp, 'kort') : '',
    toelichting: kern.toelichting,
    probleemgebieden: dossier.probleemgebieden,
    gedragingen: dossier.gedragingen,
    partijen: dossier.partijenCode ?? '',
    personen: personenVan(dossier.partijen, kern),
    ...leegNieuwFeit,
  }
}

export function amendKenmerken(values: AmendWaarden, today: Datum) {
  const { definitieAkkoordOp: agreed, probleemgebieden, gedragingen, partijen } = values
  return {
    definitieAkkoordOp: agreed.trim() ? typedDatum(agreed, today) : null,
    probleemgebieden,
    gedragingen,
    partijen: partijen || null,
  }
}
