import { Field } from '../form/field'
import { fieldAria } from '../form/field-aria'
import { sealedAttributes } from '../form/sealed-control'

export function WordsField({ error }: { error?: string }) {
  const texts = { hint: 'Twaalf woorden, in de goede volgorde, met een spatie ertussen.', error }
  return (
    <Field id="woorden" label="Uw herstelwoorden" {...texts}>
      <textarea
        {...sealedAttributes}
        {...fieldAria('woorden', texts)}
        className="input"
        rows={3}
        autoCapitalize="none"
        spellCheck={false}
      />
    </Field>
  )
}

export const wrongWords = 'Deze woorden kloppen niet. Kijk op uw papier: het zijn er twaalf, met een spatie ertussen.'
