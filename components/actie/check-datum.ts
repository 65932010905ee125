import type { FieldError } from '@/lib/kernel/action-state'
import type { Datum } from '@/lib/kernel/datum'
import type { DateValue } from '../vault/use-sealed-form'
import { datumOf, isLeeg } from './date-value'

type Rules = {
  /** "waarop het gebeurde" */
  waarop: string
  /** Adds to the error that one may also not know. */
  onbekend?: boolean
  optional?: boolean
  totEnMet?: Datum
}

/** What is wrong with a day in three fields: says which part is missing, that it does not exist, or has yet to come. */
export function checkDatum(name: string, value: DateValue, rules: Rules): FieldError[] {
  if (value.onbekend === 'ja') return []
  if (isLeeg(value)) {
    if (rules.optional) return []
    const otherwise = rules.onbekend ? ', of kies dat u het niet precies weet' : ''
    return [{ field: name, message: `Vul de datum in ${rules.waarop}${otherwise}.` }]
  }
  const missing = (['dag', 'maand', 'jaar'] as const).filter((part) => !value[part]?.trim())
  if (missing.length > 0)
    return missing.map((part) => ({ field: `${name}-${part}`, message: `${mist[part] + rules.waarop}.` }))
  const datum = datumOf(value)
  if (!datum) return [{ field: name, message: `De datum ${rules.waarop} bestaat niet. Kijk de dag en de maand na.` }]
  if (rules.totEnMet && datum > rules.totEnMet)
    return [
      { field: name, message: `De datum ${rules.waarop} is nog niet geweest. Vul een datum in tot en met vandaag.` },
    ]
  return []
}

const mist = { dag: 'Vul de dag in ', maand: 'Vul de maand in ', jaar: 'Vul het jaar in ' }
