import { type Datum, formatDatum, typedDatum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'
import { legeToestemming, toestemmingKenmerken } from '../toestemming/toestemming-waarden'

export type DoorverwijzingWaarden = ReturnType<typeof legeDoorverwijzing>

type Ids = { objectId: string; id: string; toestemmingId: string }

export function legeDoorverwijzing(today: Datum, opvolgenOp: Datum, minderjarig: boolean) {
  return {
    ...legeToestemming('doorverwijzen'),
    ...{ doel: '', manier: '', wijze: '', ouder: minderjarig ? '' : 'nvt', verteld: '', waaromKoud: '' },
    ...{ afgesprokenOp: formatDatum(today, 'kort'), opvolgenOp: formatDatum(opvolgenOp, 'kort') },
  }
}

export function kenmerkenVan(values: DoorverwijzingWaarden, today: Datum) {
  const { doel, manier, wijze, ouder } = values
  return {
    ...{ doel, manier, wijze: manier === 'warm' ? wijze || null : null, ouder },
    afgesprokenOp: typedDatum(values.afgesprokenOp, today),
    opvolgenOp: typedDatum(values.opvolgenOp, today),
  }
}

/** What is sealed: only what belongs to the manner that was chosen. */
export function inhoudVan({ manier, verteld, waaromKoud }: DoorverwijzingWaarden) {
  const warm = manier === 'warm'
  return { verteld: warm ? verteld.trim() : '', waaromKoud: warm ? '' : waaromKoud.trim(), vervolg: '' }
}

export function doorverwijzingDelen(values: DoorverwijzingWaarden, ids: Ids): Part[] {
  const deel: Part = { sectie: 'verslagen', itemId: ids.id, revisie: 1, inhoud: inhoudVan(values) }
  if (values.manier !== 'warm') return [deel]
  const omvang = { omvang: values.omvang.trim() }
  return [deel, { sectie: 'bewijs', itemId: ids.toestemmingId, revisie: 1, inhoud: omvang }]
}

export function doorverwijzingInput(values: DoorverwijzingWaarden, { objectId, id, toestemmingId }: Ids, today: Datum) {
  const toestemming = values.manier === 'warm' ? { ...toestemmingKenmerken(values, today), id: toestemmingId } : null
  return { objectId, id, ...kenmerkenVan(values, today), toestemming }
}
