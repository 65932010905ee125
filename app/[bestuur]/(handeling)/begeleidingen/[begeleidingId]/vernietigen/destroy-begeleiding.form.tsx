'use client'

import { VernietigFormulier, type VernietigZaak } from '@/components/bewaring/vernietig-formulier'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { routes } from '@/lib/kernel/routes'
import { destroyBegeleidingAction } from './destroy-begeleiding.action'

export function DestroyBegeleidingForm({ zaak }: { zaak: VernietigZaak }) {
  const f = useOrdinaryForm(destroyBegeleidingAction.bind(null, zaak.bestuurId))
  return (
    <VernietigFormulier
      f={f}
      zaak={zaak}
      keuzes={['bewaartermijn', 'avg', 'vertrek']}
      terug={routes.begeleiding(zaak.bestuurId, zaak.objectId)}
    />
  )
}
