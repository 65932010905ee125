'use client'

import { CompleteActie } from '@/components/actie/complete-actie'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest } from '@/components/vault/parts'
import { WithParts } from '@/components/vault/with-parts'
import type { Actie } from '@/lib/domain/actie/actie'
import type { ActieInhoud } from '@/lib/domain/actie/actie.inhoud'
import { kaarten } from '@/lib/domain/reflectie/kaarten.data'
import type { ReflectieDetail } from '@/lib/domain/reflectie/reflectie'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { completeActieAction } from './complete-actie.action'

export function CompleteActieForm({ kaart, actie, today }: { kaart: ReflectieDetail; actie: Actie; today: Datum }) {
  const { sealed } = kaart
  return (
    <WithParts view={sealed}>
      {(parts) => (
        <CompleteActie
          view={sealed}
          actie={actie}
          geopend={{
            inhoud: latest<ActieInhoud>(parts, 'verslagen', actie.id) ?? { wat: '', doorWie: '', resultaat: '' },
            revisie: nextRevisie(parts, 'verslagen', actie.id) - 1,
          }}
          caption={kaarten[kaart.onderwerp].titel}
          terugHref={routes.reflectie(sealed.bestuurId, kaart.id)}
          today={today}
          action={completeActieAction.bind(null, sealed.bestuurId)}
        />
      )}
    </WithParts>
  )
}
