import { ActionLink } from '@/components/ui/action-link'
import { Actions } from '@/components/ui/actions'
import { AsideSection } from '@/components/ui/aside-section'
import { ButtonLink } from '@/components/ui/button-link'
import type { AanstellingDetail } from '@/lib/domain/aanstelling/aanstelling.queries'
import { voordragerVan } from '@/lib/domain/aanstelling/voordracht.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { routes } from '@/lib/kernel/routes'

/** What a bestuurder can decide now; for others, who can. */
export function Besluiten({ actor, detail: { aanstelling, isEigen } }: { actor: Actor; detail: AanstellingDetail }) {
  const to = (act: string) => routes.aanstellingAct(actor.bestuurId, aanstelling.id, act)
  const { status } = aanstelling
  if (status === 'beeindigd') return <AsideSection title="Besluiten">Deze aanstelling is voorbij.</AsideSection>
  const voordracht =
    may(actor, 'voordracht:record') && voordragerVan(aanstelling.rol) ? (
      <ActionLink href={to('voordracht')}>Leg een voordracht vast</ActionLink>
    ) : null
  if (!may(actor, 'aanstelling:confirm'))
    return (
      <AsideSection title="Besluiten">
        <p>Een bestuurder bevestigt, schorst en beëindigt aanstellingen.</p>
        {voordracht ? <Actions>{voordracht}</Actions> : null}
      </AsideSection>
    )
  return (
    <AsideSection title="Besluiten">
      {status === 'voorbereid' && isEigen ? <p>Dit gaat over uzelf. Een andere bestuurder bevestigt het.</p> : null}
      {status === 'voorbereid' && !isEigen ? <ButtonLink href={to('bevestigen')}>Bevestig</ButtonLink> : null}
      {status === 'geschorst' ? <ButtonLink href={to('hervatten')}>Hervat</ButtonLink> : null}
      <Actions>
        {voordracht}
        {status === 'actief' ? <ActionLink href={to('schorsen')}>Schors</ActionLink> : null}
        <ActionLink href={to('beeindigen')}>{status === 'voorbereid' ? 'Trek in' : 'Beëindig'}</ActionLink>
      </Actions>
    </AsideSection>
  )
}
