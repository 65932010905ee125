import { reflectieInhoud } from '@/lib/domain/reflectie/reflectie.inhoud'
import type { FieldError } from '@/lib/kernel/action-state'
import { fieldErrors } from '@/lib/kernel/field-errors'
import type { ReflectieWaarden } from './reflectie-velden'

export function checkReflectie(values: ReflectieWaarden): FieldError[] {
  return fieldErrors([reflectieInhoud.safeParse(values)])
}
