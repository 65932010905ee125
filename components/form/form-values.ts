import type { FieldError, FormValues } from '@/lib/kernel/action-state'
import { dateParts } from './date-part'

export function errorFor(errors: readonly FieldError[], field: string): string | undefined {
  return errors.find((error) => error.field === field)?.message
}

/** What DateFields needs to know: the message, and which of its parts it is about. */
export function dateErrorFor(errors: readonly FieldError[], name: string) {
  const invalid = dateParts.filter((part) => errorFor(errors, `${name}-${part}`))
  const error = errorFor(errors, name) ?? (invalid[0] && errorFor(errors, `${name}-${invalid[0]}`))
  return { error, invalid: invalid.length > 0 ? invalid : undefined }
}

export function textValue(values: FormValues, name: string): string | undefined {
  const value = values[name]
  return Array.isArray(value) ? value[0] : value
}
