'use client'

import { Choices } from '@/components/form/choices'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Row } from '@/components/ui/row'
import { TextLink } from '@/components/ui/text-link'
import { weigeringen } from '@/lib/domain/overdracht/overdracht'
import { weigeringTekst } from '@/lib/domain/overdracht/overdracht.texts'
import { routes } from '@/lib/kernel/routes'
import { declineOverdrachtAction } from './decline-overdracht.action'

type DeclineOverdrachtFormProps = { bestuurId: string; overdrachtId: string; vanNaam: string }

export function DeclineOverdrachtForm({ bestuurId, overdrachtId, vanNaam }: DeclineOverdrachtFormProps) {
  const f = useOrdinaryForm(declineOverdrachtAction.bind(null, bestuurId))
  return (
    <Row
      kantlijn={
        <p className="back">
          <TextLink href={routes.overdrachtAct(bestuurId, overdrachtId, 'aannemen')}>Terug naar het voorstel</TextLink>
        </p>
      }
    >
      <FormHead state={f.state} title="Een dossier niet overnemen" />
      <ul className="bullets">
        <li>Wat voor u klaarstond, wordt vernietigd. U ziet er niets meer van.</li>
        <li>{vanNaam} houdt het dossier en ziet alleen wat u hieronder kiest.</li>
      </ul>
      <form {...f.form}>
        <input type="hidden" name="overdrachtId" value={overdrachtId} />
        <Choices
          {...f.choices('weigering')}
          label={`Wat mag ${vanNaam} weten?`}
          options={optiesVan(weigeringen, weigeringTekst)}
        />
        <ButtonRow>
          <SubmitButton pending={f.pending}>Neem het dossier niet over</SubmitButton>
          <TextLink href={routes.overdrachtAct(bestuurId, overdrachtId, 'aannemen')}>Ga terug</TextLink>
        </ButtonRow>
      </form>
    </Row>
  )
}
