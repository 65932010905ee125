'use client'

import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { ButtonRow } from '@/components/ui/button-row'
import { TextLink } from '@/components/ui/text-link'
import type { MeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht'
import { routes } from '@/lib/kernel/routes'
import { remindMeldplichtAction } from './remind-meldplicht.action'

/** R-MELD-3: who told it works for the school himself, and so must report himself. It takes nothing off the desk. */
export function RemindMeldplichtForm({ bestuurId, zaak: { soort, id } }: { bestuurId: string; zaak: MeldplichtZaak }) {
  const f = useOrdinaryForm(remindMeldplichtAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormHead state={f.state} title="De melder werkt zelf voor de school" />
      <p>
        Ook een stagiair, schoonmaker of vrijwilliger werkt voor de school, betaald of niet. Zeg dat de wet vraagt dat
        hij of zij het vandaag zelf bij het bestuur meldt.
      </p>
      <p>
        Is het aan het eind van deze werkdag niet gemeld? Dan meldt u het. Daarom blijft het bovenaan staan bij wat u
        moet doen.
      </p>
      <input type="hidden" name="objectId" value={id} />
      <DateText {...f.text('herinnerdOp')} label="Wanneer herinnerde u de melder?" hint="Bijvoorbeeld 22-11-2026" />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Leg dit vast</SubmitButton>
        <TextLink href={routes[soort](bestuurId, id)}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
