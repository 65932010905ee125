'use client'

import { kernOf } from '@/components/dossier/kern'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormOutcome } from '@/components/form/form-outcome'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { WithParts } from '@/components/vault/with-parts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { type InlichtingStand, inlichters, onderwerpen } from '@/lib/domain/inlichting/inlichting'
import { inlichterTekst, onderwerpTekst } from '@/lib/domain/inlichting/inlichting.texts'
import { recordInlichtingAction } from './record-inlichting.action'

type Props = { detail: DossierDetail; stand: InlichtingStand; id: string }

export function RecordInlichtingForm(props: Props) {
  return (
    <WithParts view={props.detail.sealed}>
      {(parts) => {
        const { personen } = kernOf(parts, props.detail.id)
        const naamOf = (id: string) => personen.find((persoon) => persoon.id === id)?.naam || 'De aangeklaagde'
        return <Velden {...props} naamOf={naamOf} />
      }}
    </WithParts>
  )
}

function Velden({ detail, stand, id, naamOf }: Props & { naamOf: (id: string) => string }) {
  const [only] = stand.aangeklaagden
  const f = useOrdinaryForm(recordInlichtingAction.bind(null, detail.sealed.bestuurId), { partijId: only ?? '' })
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <input type="hidden" name="dossierId" value={detail.id} />
      <input type="hidden" name="id" value={id} />
      {stand.aangeklaagden.length === 1 ? (
        <input type="hidden" name="partijId" value={only} />
      ) : (
        <Choices
          {...f.choices('partijId')}
          label="Wie hoorde het?"
          options={stand.aangeklaagden.map((value) => ({ value, label: naamOf(value) }))}
        />
      )}
      <Choices {...f.choices('door')} label="Wie vertelde het?" options={optiesVan(inlichters, inlichterTekst)} />
      <Choices
        {...f.choices('onderwerpen')}
        type="checkbox"
        label="Wat is er verteld?"
        options={optiesVan(onderwerpen, onderwerpTekst)}
      />
      <DateText {...f.text('op')} label="Wanneer?" hint="Met het jaar erbij, bijvoorbeeld 22-11-2026." />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
      </ButtonRow>
    </form>
  )
}
