'use client'

import { FormOutcome } from '@/components/form/form-outcome'
import { SubmitButton } from '@/components/form/submit-button'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { PlekVelden } from '@/components/routesjabloon/plek-velden'
import { withdrawRoutesjabloonAction } from './withdraw-routesjabloon.action'

type Plek = { soort: string; schoolId: string; versie: string }

export function WithdrawRoutesjabloonForm({ bestuurId, plek }: { bestuurId: string; plek: Plek }) {
  const f = useOrdinaryForm(withdrawRoutesjabloonAction.bind(null, bestuurId))
  return (
    <form {...f.form}>
      <FormOutcome state={f.state} />
      <PlekVelden plek={plek} />
      <SubmitButton pending={f.pending}>Zet deze route terug</SubmitButton>
    </form>
  )
}
