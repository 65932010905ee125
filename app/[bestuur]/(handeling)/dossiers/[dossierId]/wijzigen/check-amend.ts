import { checkPersonen } from '@/components/dossier/check-personen'
import { checkNieuwFeit } from '@/components/meldplicht/check-nieuw-feit'
import { dossierKern } from '@/lib/domain/dossier/dossier.inhoud'
import { amendDossierInput } from '@/lib/domain/dossier/dossier.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { type AmendWaarden, amendKenmerken } from './amend-waarden'

const words = dossierKern.pick({ klachtdefinitie: true, toelichting: true })
const coded = amendDossierInput.pick({
  definitieAkkoordOp: true,
  probleemgebieden: true,
  gedragingen: true,
  partijen: true,
})

export function checkAmend(values: AmendWaarden, today: Datum): FieldError[] {
  const parsed = [words.safeParse(values), coded.safeParse(amendKenmerken(values, today))]
  return [...fieldErrors(parsed), ...checkPersonen(values.personen, today), ...checkNieuwFeit(values)]
}
