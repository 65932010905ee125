export type FieldTexts = {
  label: React.ReactNode
  hint?: React.ReactNode
  error?: string
  /** Adds "(niet verplicht)"; without it the field is required. */
  optional?: boolean
  /** Below the field: a seal note, when it was saved. */
  note?: React.ReactNode
}

export function fieldAria(id: string, { hint, error, note, optional }: Omit<FieldTexts, 'label'>) {
  const described = [hint && `${id}-hint`, error && `${id}-fout`, note && `${id}-noot`].filter(Boolean).join(' ')
  return {
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-required': optional ? undefined : (true as const),
  }
}
