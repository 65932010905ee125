'use client'

import { DateText } from '@/components/form/date-text'
import { FormHead } from '@/components/form/form-head'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { stapNaam } from '@/components/klachtroute/stap-titel'
import { BemiddelVelden, BetrokkenVeld, CommissieVelden } from '@/components/klachtroute/vooraf-velden'
import { ButtonRow } from '@/components/ui/button-row'
import { Nr } from '@/components/ui/nr'
import { TextLink } from '@/components/ui/text-link'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { RouteView } from '@/lib/domain/klachtroute/klachtroute'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { beginRoutestapAction } from './begin-routestap.action'

type BeginRoutestapFormProps = Pick<RouteView, 'mediators' | 'adviseur'> & {
  bestuurId: string
  dossier: { id: string; nummer: string }
  stap: Routestap
  today: Datum
}

/** From when, and what this step asks beforehand (R-SPOOR-2, R-ROUTE-4, R-ROUTE-6, R-ROUTE-9). */
export function BeginRoutestapForm({ bestuurId, dossier, stap, today, ...rest }: BeginRoutestapFormProps) {
  const f = useOrdinaryForm(beginRoutestapAction.bind(null, bestuurId), { begonnenOp: formatDatum(today, 'kort') })
  return (
    <form {...f.form}>
      <FormHead
        state={f.state}
        title={`Beginnen: ${stapNaam(stap.soort)}`}
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
      />
      <input type="hidden" name="dossierId" value={dossier.id} />
      <input type="hidden" name="id" value={stap.id} />
      <BetrokkenVeld f={f} soort={stap.soort} />
      {stap.soort === 'bemiddeling' ? (
        <BemiddelVelden f={f} mediators={rest.mediators} kaartHref={routes.socialeKaart(bestuurId)} />
      ) : null}
      {stap.soort === 'klachtencommissie' ? <CommissieVelden f={f} adviseur={rest.adviseur} /> : null}
      <DateText {...f.text('begonnenOp')} label="Wanneer begint of begon deze stap?" />
      <ButtonRow>
        <SubmitButton pending={f.pending}>Begin deze stap</SubmitButton>
        <TextLink href={routes.dossierAct(bestuurId, dossier.id, 'route')}>Ga terug</TextLink>
      </ButtonRow>
    </form>
  )
}
