import type { BriefSoort } from '@/lib/domain/brief/brief'
import { briefInhoud } from '@/lib/domain/brief/brief.inhoud'
import type { Waarden } from '@/lib/domain/brief/brief.rules'
import { briefvelden } from '@/lib/domain/brief/briefvelden.data'
import type { FieldError } from '@/lib/kernel/action-state'
import { type Datum, noDatumText, parseDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'

/** Nothing has to be filled in for a concept; what is a day must be one, with its year. */
export function checkBrief(soort: BriefSoort, waarden: Waarden, today: Datum): FieldError[] {
  const tooLong = fieldErrors([briefInhoud.shape.waarden.safeParse(waarden)])
  const noDay = briefvelden[soort].flatMap(({ veld, vorm }) => {
    const tekst = waarden[veld]?.trim()
    if (vorm !== 'dag' || !tekst || parseDatum(tekst, today)) return []
    return [{ field: veld, message: noDatumText(tekst, 'Vul een datum in, zoals 22-11-2026. Of laat dit leeg.') }]
  })
  return [...tooLong, ...noDay]
}
