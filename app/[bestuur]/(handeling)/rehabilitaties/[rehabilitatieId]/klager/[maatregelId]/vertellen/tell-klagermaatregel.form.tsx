'use client'

import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import type { Klagermaatregel, RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import { klagermaatregelTekst } from '@/lib/domain/rehabilitatie/rehabilitatie.texts'
import { routes } from '@/lib/kernel/routes'
import { tellKlagermaatregelAction } from './tell-klagermaatregel.action'

type Props = { bestuurId: string; rehabilitatie: RehabilitatieDetail; maatregel: Klagermaatregel }

export function TellKlagermaatregelForm({ bestuurId, rehabilitatie, maatregel }: Props) {
  const f = useOrdinaryForm(tellKlagermaatregelAction.bind(null, bestuurId))
  const back = routes.rehabilitatie(bestuurId, rehabilitatie.id)
  return (
    <Row kantlijn={<Back href={back}>Terug naar het herstel</Back>}>
      <FormHead state={f.state} title="Vastleggen dat deze persoon het weet" />
      <form {...f.form}>
        <input type="hidden" name="rehabilitatieId" value={rehabilitatie.id} />
        <input type="hidden" name="revisie" value={rehabilitatie.revisie} />
        <input type="hidden" name="id" value={maatregel.id} />
        <p>
          U besloot: {klagermaatregelTekst[maatregel.soort].toLowerCase()}. U vertelt dit zelf aan wie onterecht is
          beschuldigd.
        </p>
        <DateText
          {...f.text('op')}
          label="Op welke dag vertelde u het?"
          hint="Met het jaar erbij, bijvoorbeeld 22-11-2026."
        />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
          <TextLink href={back}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
