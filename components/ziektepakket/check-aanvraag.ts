import { papierzoutInput } from '@/lib/domain/ziektepakket/ziektepakket.schema'
import type { FieldError } from '@/lib/kernel/action-state'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { checkWoorden } from './check-overnemen'

type Checked = { ok: true; kenmerk: string } | { ok: false; errors: FieldError[] }

/** The reference as it is looked up, or what is wrong with it and with the words. */
export async function checkAanvraag(typed: string, woorden: string): Promise<Checked> {
  const parsed = papierzoutInput.safeParse({ kenmerk: typed })
  const errors = [...fieldErrors([parsed]), ...(await checkWoorden(woorden))]
  return parsed.success && errors.length === 0 ? { ok: true, kenmerk: parsed.data.kenmerk } : { ok: false, errors }
}
