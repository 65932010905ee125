'use client'

import { useState } from 'react'
import { Choices } from '@/components/form/choices'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { Select } from '@/components/form/select'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { oudersCriteria } from '@/lib/domain/dossier/dossier'
import { oudersCriteriumTekst } from '@/lib/domain/dossier/dossier.texts'
import { leeftijden, type VraagAmbt, vraagRedenen } from '@/lib/domain/oudervraag/oudervraag'
import { leeftijdTekst, vraagRedenTekst } from '@/lib/domain/oudervraag/oudervraag.texts'
import { askOudervraagAction } from './ask-oudervraag.action'

type Props = {
  bestuurId: string
  id: string
  scherm: {
    dossierId: string
    directeurBetrokken: boolean
    ontvangers: Record<VraagAmbt, { id: string; naam: string }[]>
  }
}

export function AskOudervraagForm({ bestuurId, id, scherm }: Props) {
  const { dossierId, directeurBetrokken, ontvangers } = scherm
  const f = useOrdinaryForm(askOudervraagAction.bind(null, bestuurId))
  const [betrokken, setBetrokken] = useState(directeurBetrokken ? 'ja' : '')
  const ambt = betrokken === 'ja' ? 'bestuur' : 'directeur'
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="dossierId" value={dossierId} />
      {directeurBetrokken ? (
        <>
          <input type="hidden" name="directeurBetrokken" value="ja" />
          <p>De klacht gaat over de directie. Daarom beslist het bestuur, en hoort de directeur hier niets van.</p>
        </>
      ) : (
        <Choices
          {...f.choices('directeurBetrokken')}
          onChange={(event) => setBetrokken(event.currentTarget.value)}
          label="Is de directeur zelf bij de klacht betrokken?"
          hint="Dan beslist het bestuur, en hoort de directeur hier niets van."
          options={[
            { value: 'nee', label: 'Nee' },
            { value: 'ja', label: 'Ja, of misschien' },
          ]}
        />
      )}
      {betrokken ? (
        <Select
          key={ambt}
          {...f.text('ontvanger')}
          label={ambt === 'bestuur' ? 'Aan wie in het bestuur?' : 'Aan welke directeur?'}
          hint="Is een van hen betrokken? Kies dan iemand anders. Wie u niet kiest, ziet de vraag niet."
          empty={ambt === 'bestuur' ? 'Iedereen in het bestuur' : 'De directeur van deze school'}
          options={ontvangers[ambt].map((one) => ({ value: one.id, label: one.naam }))}
        />
      ) : null}
      <Choices
        {...f.choices('leeftijd')}
        label="Hoe oud is de leerling?"
        hint="De naam en de klas gaan niet mee."
        options={optiesVan(leeftijden, leeftijdTekst)}
      />
      <Choices
        {...f.choices('criterium')}
        label="Welke reden uit de afspraken van de school ziet u?"
        options={optiesVan(oudersCriteria, oudersCriteriumTekst)}
      />
      <Choices
        {...f.choices('redenen')}
        type="checkbox"
        label="Wat weegt mee?"
        optional
        options={optiesVan(vraagRedenen, vraagRedenTekst)}
      />
      <p>Dit gaat zo naar wie beslist: de school, de leeftijd en de redenen die u aankruist. Meer niet.</p>
      <SubmitButton pending={f.pending}>Leg de vraag voor</SubmitButton>
    </form>
  )
}
