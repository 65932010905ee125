'use client'

import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { Back } from '@/components/ui/back'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { type BegeleidingDetail, begeleidingstaken } from '@/lib/domain/begeleiding/begeleiding'
import { takenNaOnterecht } from '@/lib/domain/begeleiding/begeleiding.rules'
import { taakTekst } from '@/lib/domain/begeleiding/begeleiding.texts'
import { grondVan } from '@/lib/domain/begeleiding/onterecht.rules'
import { routes } from '@/lib/kernel/routes'
import { tickBegeleidingstaakAction } from './tick-begeleidingstaak.action'

export function TickBegeleidingstaakForm({ begeleiding }: { begeleiding: BegeleidingDetail }) {
  const { id, sealed, taken, uitkomst } = begeleiding
  const f = useOrdinaryForm(tickBegeleidingstaakAction.bind(null, sealed.bestuurId))
  const back = routes.begeleiding(sealed.bestuurId, id)
  const open = begeleidingstaken.filter(
    (taak) =>
      !taken.some((one) => one.taak === taak) && (grondVan(uitkomst) !== null || !takenNaOnterecht.includes(taak)),
  )
  return (
    <Row kantlijn={<Back href={back}>Terug naar de begeleiding</Back>}>
      <FormHead state={f.state} title="Afvinken wat u deed" />
      <form {...f.form}>
        <input type="hidden" name="begeleidingId" value={id} />
        <Choices
          {...f.choices('taak')}
          label="Wat deed u?"
          hint="Deze taken kunt u doen. Het hoeft niet allemaal: wat nodig is, bespreekt u samen."
          options={optiesVan(open, taakTekst)}
        />
        <DateText {...f.text('op')} label="Wanneer deed u dit?" hint="Met het jaar erbij, bijvoorbeeld 22-11-2026." />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Vink af</SubmitButton>
          <TextLink href={back}>Terug zonder afvinken</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
