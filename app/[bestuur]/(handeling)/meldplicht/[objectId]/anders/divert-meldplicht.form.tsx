'use client'

import { Choices } from '@/components/form/choices'
import { FormHead } from '@/components/form/form-head'
import { optiesVan } from '@/components/form/opties'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import { inPlaatsen, type MeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht'
import { inPlaatsTekst } from '@/lib/domain/meldplicht/meldplicht.texts'
import { routes } from '@/lib/kernel/routes'
import { divertMeldplichtAction } from './divert-meldplicht.action'

/** What the externe who is not in dienst may do instead (R-MELD-1). */
export function DivertMeldplichtForm({ bestuurId, zaak: { soort, id } }: { bestuurId: string; zaak: MeldplichtZaak }) {
  const f = useOrdinaryForm(divertMeldplichtAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="Wat deed u in plaats van melden?" />
      <p>
        U bent niet in dienst. Daarom bent u niet verplicht om te melden. U mag het wel:{' '}
        <TextLink href={routes.meldplichtAct(bestuurId, id, 'melden')}>meld het bij het bestuur</TextLink>.
      </p>
      <p>Bel bij twijfel de vertrouwensinspecteur. Die denkt met u mee, ook zonder namen.</p>
      <input type="hidden" name="objectId" value={id} />
      <Choices {...f.choices('inPlaats')} label="Wat deed u?" options={optiesVan(inPlaatsen, inPlaatsTekst)} />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
        <TextLink href={routes[soort](bestuurId, id)}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
