import { dossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { amendDossierInput } from '@/lib/domain/dossier/dossier.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from './field-errors'
import { kernPersonen, type PersoonWaarden, partijenVan } from './persoon-waarden'

/** What is still wrong with the persons, one by one as they stand on the page. */
export function checkPersonen(personen: readonly PersoonWaarden[], today: Datum): FieldError[] {
  const words = dossierKern.pick({ personen: true }).safeParse({ personen: kernPersonen(personen, today) })
  const codes = amendDossierInput.pick({ personen: true }).safeParse({ personen: partijenVan(personen) })
  const at = ({ field }: FieldError) => Number(field.split('.')[1] ?? 0)
  return fieldErrors([words, codes]).sort((a, b) => at(a) - at(b))
}
