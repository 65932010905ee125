'use client'

import { Choices } from '@/components/form/choices'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { type Taak, taken } from '@/lib/domain/intake/intake'
import { taakTekst } from '@/lib/domain/intake/intake.texts'
import { routes } from '@/lib/kernel/routes'
import { tickTakenAction } from './tick-taken.action'

type TickTakenFormProps = { bestuurId: string; intakeId: string; nummer: string; revisie: number; gedaan: Taak[] }

export function TickTakenForm({ bestuurId, intakeId, nummer, revisie, gedaan }: TickTakenFormProps) {
  const f = useOrdinaryForm(tickTakenAction.bind(null, bestuurId), { taken: gedaan })
  const back = routes.intake(bestuurId, intakeId)
  const open = taken.filter((taak) => !gedaan.includes(taak))
  return (
    <Row kantlijn={<Back href={back} />}>
      <FormHead state={f.state} caption={`Intake ${nummer}`} title="Uw taken" />
      <form {...f.form}>
        <input type="hidden" name="intakeId" value={intakeId} />
        <input type="hidden" name="revisie" value={revisie} />
        <Choices
          {...f.choices('taken')}
          type="checkbox"
          label="Wat hebt u gedaan?"
          hint="Als contactpersoon vangt u op, wijst u de weg en bewaakt u het proces. U behandelt de klacht niet zelf."
          options={taken.map((taak) => ({ value: taak, label: taakTekst[taak] }))}
        />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Bewaar</SubmitButton>
          <TextLink href={back}>Terug zonder bewaren</TextLink>
        </ButtonRow>
      </form>
      {open.length > 0 ? (
        <section className="section stack">
          <h2>Plan een taak</h2>
          <p>Een taak met een datum ziet u terug bij Vandaag.</p>
          <Actions>
            {open.map((taak) => (
              <ActionLink key={taak} href={`${routes.intakeActies(bestuurId, intakeId)}?taak=${taak}`}>
                {taakTekst[taak]}
              </ActionLink>
            ))}
          </Actions>
        </section>
      ) : null}
    </Row>
  )
}
