import type { Zet } from '@/lib/domain/formeleklacht/formeleklacht.rules'
import type { FieldError } from '@/lib/kernel/action-state'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import type { Part } from '@/lib/platform/client/vault-types'
import { legeToestemming, toestemmingKenmerken } from '../toestemming/toestemming-waarden'

export const legeKlacht = {
  ...legeToestemming('doorverwijzen'),
  // The toestemming has a vorm of its own.
  ...{ bij: '', klachtvorm: '', door: '', ingediendOp: '', ontvangenOp: '', tekst: '' },
  kenmerken: [] as readonly string[],
}
type KlachtWaarden = typeof legeKlacht

export function klachtKenmerkenVan(values: KlachtWaarden, today: Datum) {
  const { bij, klachtvorm, door, ingediendOp, ontvangenOp, kenmerken } = values
  return {
    ...{ bij, vorm: klachtvorm, door, ingediendOp: typedDatum(ingediendOp, today) },
    ontvangenOp: ontvangenOp.trim() ? typedDatum(ontvangenOp, today) : null,
    kenmerken: [...kenmerken],
  }
}

/** The text of the first step, and the proof of the toestemming where the adviser hands the klacht in. */
export function klachtDelen(values: KlachtWaarden, ids: { gebeurtenisId: string; toestemmingId: string }): Part[] {
  const tekst = { tekst: values.tekst.trim() }
  const deel: Part = { sectie: 'verslagen', itemId: ids.gebeurtenisId, revisie: 1, inhoud: tekst }
  if (values.door !== 'vertrouwenspersoon') return [deel]
  const omvang = { omvang: values.omvang.trim() }
  return [deel, { sectie: 'bewijs', itemId: ids.toestemmingId, revisie: 1, inhoud: omvang }]
}

/** A step as it was filled in; for another reason than those asked, with that reason. */
export async function checkStap(
  codes: Omit<Zet, 'op'> & { op: string },
  tekst: { tekst: string },
): Promise<FieldError[]> {
  const { stapKenmerken } = await import('@/lib/domain/formeleklacht/formeleklacht.schema')
  const { vraagtReden } = await import('@/lib/domain/formeleklacht/formeleklacht.rules')
  const { gebeurtenisInhoud, redenGebeurtenis } = await import('@/lib/domain/formeleklacht/formeleklacht.inhoud')
  const inhoud = vraagtReden(codes) ? redenGebeurtenis : gebeurtenisInhoud
  return fieldErrors([stapKenmerken.safeParse(codes), inhoud.safeParse(tekst)])
}

export async function checkKlacht(values: KlachtWaarden, today: Datum): Promise<FieldError[]> {
  const { klachtKenmerken } = await import('@/lib/domain/formeleklacht/formeleklacht.schema')
  const { gebeurtenisInhoud } = await import('@/lib/domain/formeleklacht/formeleklacht.inhoud')
  const own = fieldErrors([
    klachtKenmerken.safeParse(klachtKenmerkenVan(values, today)),
    gebeurtenisInhoud.safeParse(values),
  ]).map((error) => (error.field === 'vorm' ? { ...error, field: 'klachtvorm' } : error))
  if (values.door !== 'vertrouwenspersoon') return own
  const { toestemmingInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
  const { toestemmingInput } = await import('@/lib/domain/toestemming/toestemming.schema')
  const given = toestemmingInput.omit({ id: true }).safeParse(toestemmingKenmerken(values, today))
  return [...own, ...fieldErrors([given, toestemmingInhoud.safeParse(values)])]
}
