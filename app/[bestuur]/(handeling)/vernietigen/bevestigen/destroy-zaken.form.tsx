'use client'

import { Choices } from '@/components/form/choices'
import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { TextLink } from '@/components/ui/text-link'
import { KaartNaam } from '@/components/vault/kaart-naam'
import type { BewaarRegel } from '@/lib/domain/bewaring/bewaring'
import { soortTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { withCapital } from '@/lib/kernel/capital'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { destroyZakenAction } from './destroy-zaken.action'

/** Nothing is ticked beforehand: each case is chosen by hand. */
export function DestroyZakenForm({ bestuurId, regels }: { bestuurId: string; regels: readonly BewaarRegel[] }) {
  const f = useOrdinaryForm(destroyZakenAction.bind(null, bestuurId))
  const opties = regels.map(({ objectId, soort, nummer, kaart, schoolNaam, vernietigenOp }) => ({
    value: objectId,
    label: (
      <>
        {withCapital(soortTekst[soort])} {nummer ? <Nr>{nummer}</Nr> : null}{' '}
        <KaartNaam bestuurId={bestuurId} objectId={objectId} kaart={kaart} />
      </>
    ),
    hint: `${schoolNaam ? `${schoolNaam}. ` : ''}De bewaartijd liep tot ${formatDatum(vernietigenOp)}.`,
  }))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <Choices {...f.choices('zaken')} type="checkbox" label="Wat vernietigt u?" options={opties} />
      <Choices
        {...f.choices('zeker')}
        type="checkbox"
        label="Weet u het zeker?"
        options={[{ value: 'ja', label: 'Ja, dit mag voorgoed weg' }]}
      />
      <ButtonRow>
        <SubmitButton final pending={f.pending}>
          Vernietig wat ik koos
        </SubmitButton>
        <TextLink href={routes.vernietigen(bestuurId)}>Niet doen, ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
