'use client'

import { useState } from 'react'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { schoolRollen } from '@/lib/domain/aanstelling/aanstelling'
import type { Rol } from '@/lib/kernel/actor'
import { prepareAanstellingAction } from './prepare-aanstelling.action'
import { AdviserVelden, HelperVelden } from './rol-velden'

type PrepareAanstellingFormProps = {
  bestuurId: string
  rol: Rol
  taak: string
  uitleg: string
  mensen: { id: string; naam: string; mail: string }[]
  scholen: { id: string; naam: string; plaats: string }[]
}

export function PrepareAanstellingForm(props: PrepareAanstellingFormProps) {
  const { bestuurId, rol, taak, uitleg, mensen, scholen } = props
  const f = useOrdinaryForm(prepareAanstellingAction.bind(null, bestuurId))
  const [wie, setWie] = useState<string>()
  const contact = rol === 'contactpersoon' || rol === 'bovenschools_contactpersoon'
  return (
    <form {...f.form}>
      <FormHead state={f.state} title={taak} caption="Aanstelling voorbereiden. Stap 2 van 2" />
      <p>{uitleg}</p>
      <input type="hidden" name="rol" value={rol} />
      <Choices
        {...f.choices('wie')}
        label="Om wie gaat het?"
        onChange={(event) => setWie(event.currentTarget.value)}
        options={[
          { value: 'nieuw', label: 'Iemand die hier nog niet bekend is', hint: 'Vul hieronder naam en mailadres in.' },
          ...mensen.map(({ id, naam, mail }) => ({ value: id, label: naam, hint: mail })),
        ]}
      />
      {wie === undefined || wie === 'nieuw' ? (
        <>
          <TextInput
            {...f.text('naam')}
            label="Naam"
            hint="Alleen voor wie hier nog niet bekend is."
            autoComplete="off"
          />
          <TextInput
            {...f.text('mail')}
            label="Mailadres"
            type="email"
            hint="Hierheen gaat de uitnodiging. Kies een adres dat alleen deze persoon leest."
            autoComplete="off"
          />
        </>
      ) : null}
      {(schoolRollen as readonly Rol[]).includes(rol) ? (
        <Choices
          {...f.choices('scholen')}
          type="checkbox"
          label="Voor welke scholen?"
          options={scholen.map(({ id, naam, plaats }) => ({ value: id, label: `${naam}, ${plaats}` }))}
        />
      ) : null}
      {rol === 'vertrouwenspersoon' ? <AdviserVelden choices={f.choices} /> : null}
      {rol === 'vertrouwenspersoon' || contact ? <HelperVelden choices={f.choices} /> : null}
      <DateText {...f.text('vanaf')} label="Vanaf welke dag?" hint="Bijvoorbeeld 22-11-2026" />
      {contact ? (
        <p className="hint">Een contactpersoon wordt voor onbepaalde tijd aangesteld.</p>
      ) : (
        <DateText
          {...f.text('tot')}
          label="Tot en met welke dag?"
          optional
          hint="Laat dit leeg voor onbepaalde tijd."
        />
      )}
      <SubmitButton pending={f.pending}>Zet klaar voor een bestuurder</SubmitButton>
    </form>
  )
}
