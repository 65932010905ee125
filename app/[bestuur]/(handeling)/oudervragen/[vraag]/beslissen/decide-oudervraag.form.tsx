'use client'

import type { ReactNode } from 'react'
import { Choices } from '@/components/form/choices'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { oudersCriteria } from '@/lib/domain/dossier/dossier'
import { oudersCriteriumTekst } from '@/lib/domain/dossier/dossier.texts'
import { oudersBesluiten } from '@/lib/domain/oudervraag/oudervraag'
import { besluitTekst } from '@/lib/domain/oudervraag/oudervraag.texts'
import { decideOudervraagAction } from './decide-oudervraag.action'

type Props = { bestuurId: string; vraag: { id: string }; gegevens: ReactNode }

export function DecideOudervraagForm({ bestuurId, vraag, gegevens }: Props) {
  const f = useOrdinaryForm(decideOudervraagAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Horen de ouders dit?" caption="Vraag van de vertrouwenspersoon" />
      {gegevens}
      <input type="hidden" name="vraagId" value={vraag.id} />
      <Choices {...f.choices('besluit')} label="Wat beslist u?" options={optiesVan(oudersBesluiten, besluitTekst)} />
      <Choices
        {...f.choices('grond')}
        label="Welke reden uit de afspraken van de school geldt hier?"
        hint="Horen de ouders het niet? Dan hoort daar altijd een reden bij."
        options={[
          ...optiesVan(oudersCriteria, oudersCriteriumTekst),
          { value: 'geen', label: 'Geen van deze: de ouders horen het' },
        ]}
      />
      <p>De vertrouwenspersoon ziet uw besluit meteen. U kunt het daarna niet meer veranderen.</p>
      <SubmitButton pending={f.pending}>Beslis</SubmitButton>
    </form>
  )
}
