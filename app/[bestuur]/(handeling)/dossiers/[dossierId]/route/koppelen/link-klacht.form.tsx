'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { TextInput } from '@/components/form/text-input'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { voorrangen } from '@/lib/domain/klachtroute/klachtroute'
import { voorrangTekst } from '@/lib/domain/klachtroute/klachtroute.texts'
import { linkKlachtAction } from './link-klacht.action'

export function LinkKlachtForm({ bestuurId, dossierId }: { bestuurId: string; dossierId: string }) {
  const f = useOrdinaryForm(linkKlachtAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="dossierId" value={dossierId} />
      <TextInput
        {...f.text('nummer')}
        label="Nummer van het andere dossier"
        hint="Zoals het in uw lijst staat, bijvoorbeeld 26-001."
        width="short"
        code
        autoComplete="off"
        aria-required="true"
      />
      <Choices
        {...f.choices('voorrang')}
        label="Welke klacht gaat voor?"
        options={optiesVan(voorrangen, voorrangTekst)}
      />
      <DateText {...f.text('besprokenOp')} label="Wanneer besprak u dit met de klager?" />
      <SubmitButton pending={f.pending}>Koppel deze klacht</SubmitButton>
    </form>
  )
}
