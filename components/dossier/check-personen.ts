import { dossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { amendDossierInput } from '@/lib/domain/dossier/dossier.schema'
import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { kernPersonen, type PersoonWaarden, partijenVan } from './persoon-waarden'

export function checkPersonen(personen: readonly PersoonWaarden[], today: Datum): FieldError[] {
  const words = dossierKern.pick({ personen: true }).safeParse({ personen: kernPersonen(personen, today) })
  const codes = amendDossierInput.pick({ personen: true }).safeParse({ personen: partijenVan(personen) })
  const at = ({ field }: FieldError) => Number(field.split('.')[1] ?? 0)
  return fieldErrors([words, codes])
    .sort((a, b) => at(a) - at(b))
    .map((error) => ({ ...error, message: named(personen[at(error)], error) }))
}

/** "Aangeklaagde: vul een naam in.", so that the summary tells who is meant. */
function named(persoon: PersoonWaarden | undefined, { field, message }: FieldError): string {
  if (!persoon || !field.includes('.')) return message
  return `${rolTekst[persoon.rol]}: ${message.charAt(0).toLowerCase()}${message.slice(1)}`
}
