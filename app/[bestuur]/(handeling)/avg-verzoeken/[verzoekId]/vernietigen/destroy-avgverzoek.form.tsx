'use client'

import { VernietigFormulier, type VernietigZaak } from '@/components/bewaring/vernietig-formulier'
import { useOrdinaryForm } from '@/components/form/use-ordinary-form'
import { routes } from '@/lib/kernel/routes'
import { destroyAvgverzoekAction } from './destroy-avgverzoek.action'

export function DestroyAvgverzoekForm({ zaak }: { zaak: VernietigZaak }) {
  const f = useOrdinaryForm(destroyAvgverzoekAction.bind(null, zaak.bestuurId))
  return (
    <VernietigFormulier
      f={f}
      zaak={zaak}
      keuzes={['bewaartermijn', 'avg', 'vertrek']}
      terug={routes.avgverzoek(zaak.bestuurId, zaak.objectId)}
    />
  )
}
