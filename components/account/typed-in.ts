import type { FieldError } from '@/lib/kernel/action-state'

/** What stands in a field that has no name. */
export function typedIn(form: HTMLFormElement, id: string): string {
  const field = form.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${id}`)
  return field?.value ?? ''
}

export function missingIn(form: HTMLFormElement, asked: Record<string, string>): FieldError[] {
  return Object.entries(asked)
    .filter(([id]) => typedIn(form, id).trim() === '')
    .map(([field, message]) => ({ field, message }))
}
