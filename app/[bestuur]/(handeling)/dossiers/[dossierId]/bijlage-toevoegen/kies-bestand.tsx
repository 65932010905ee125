import type { RefObject } from 'react'
import { Field } from '@/components/form/field'
import { fieldAria } from '@/components/form/field-aria'
import { MAX_BESTAND_BYTES } from '@/lib/domain/bestand/bestand'
import { grootteTekst } from '@/lib/domain/bestand/bestand.texts'
import type { BestandInhoud } from '@/lib/platform/client/vault-types'

type KiesBestandProps = {
  input: RefObject<HTMLInputElement | null>
  /** What was begun: only that same file can go on. */
  verder: BestandInhoud | null
  error: string | undefined
}

export function KiesBestand({ input, verder, error }: KiesBestandProps) {
  const hint = verder
    ? `Kies hetzelfde bestand nog eens (${grootteTekst(verder.grootte)}). Alleen wat nog mist wordt verstuurd.`
    : `Alles mag, tot ${grootteTekst(MAX_BESTAND_BYTES)}. Het wordt op uw apparaat verzegeld, ook de naam. Alleen u kunt het openen.`
  return (
    <Field id="bestand" label="Bestand" hint={hint} error={error}>
      <input ref={input} type="file" className="input sealed" {...fieldAria('bestand', { hint, error })} />
    </Field>
  )
}
