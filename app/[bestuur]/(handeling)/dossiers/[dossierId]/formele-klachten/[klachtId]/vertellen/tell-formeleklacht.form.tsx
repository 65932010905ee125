'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import type { KlachtDossier } from '@/lib/domain/formeleklacht/formeleklacht'
import { partijTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { gebeurtenisTekst } from '@/lib/domain/formeleklacht/stappen.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { tellFormeleklachtAction } from './tell-formeleklacht.action'

type TellFormeleklachtFormProps = { bestuurId: string; klacht: KlachtDossier; terugHref: string }

export function TellFormeleklachtForm({ bestuurId, klacht, terugHref }: TellFormeleklachtFormProps) {
  const f = useOrdinaryForm(tellFormeleklachtAction.bind(null, bestuurId))
  const open = klacht.berichten.filter(({ verteldOp }) => !verteldOp)
  const stapVan = (id: string) => klacht.gebeurtenissen.find((one) => one.id === id)
  const options = open.map(({ id, door, aan, gebeurtenisId }) => {
    const stap = stapVan(gebeurtenisId)
    const wat = stap ? `${gebeurtenisTekst(stap.soort)} (${formatDatum(stap.op, 'kort')})` : ''
    return { value: id, label: `${withCapital(partijTekst[aan])}, van ${partijTekst[door]}`, hint: wat }
  })
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Vastleggen wie het weet" caption="Formele klacht" />
      <p className="lead">Vink aan wie het nu weet. Wie op een andere dag is ingelicht, legt u apart vast.</p>
      <input type="hidden" name="objectId" value={klacht.objectId} />
      <input type="hidden" name="klachtId" value={klacht.id} />
      <Choices {...f.choices('berichten')} type="checkbox" label="Wie is ingelicht?" options={options} />
      <DateText {...f.text('op')} label="Wanneer is dat verteld?" hint="Bijvoorbeeld 22-11-2026" />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
        <TextLink href={terugHref}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
