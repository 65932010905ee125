'use client'

import { useState } from 'react'
import { type FormulierGegevens, formulierBrief } from '@/lib/domain/toestemming/formulier.texts'
import { Choice } from '../form/choice'
import { BriefBlad } from './brief-blad'
import { BriefKnoppen } from './brief-knoppen'

export function FormulierBlad({ klager, ...gegevens }: FormulierGegevens) {
  const [metNaam, setMetNaam] = useState(false)
  const brief = formulierBrief({ ...gegevens, klager: metNaam ? klager : '' })
  const bestand = `toestemming-${gegevens.soort.replaceAll('_', '-')}.pdf`
  return (
    <>
      <BriefKnoppen brief={brief} bestand={bestand} wat="het formulier">
        {klager ? (
          <Choice
            id="met-naam"
            label="Zet de naam van de klager op het formulier"
            hint="Zonder naam schrijft de klager die er zelf op."
            checked={metNaam}
            onChange={(event) => setMetNaam(event.currentTarget.checked)}
          />
        ) : null}
      </BriefKnoppen>
      <BriefBlad brief={brief} />
    </>
  )
}
