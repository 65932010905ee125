import type { FormValues } from '@/lib/kernel/action-state'

/** A name that occurs twice becomes a list; Next's own fields are left out. */
export function formValues(form: FormData): FormValues {
  const values: FormValues = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const all = form.getAll(name).filter((value): value is string => typeof value === 'string')
    values[name] = all.length > 1 ? all : (all[0] ?? '')
  }
  return values
}
