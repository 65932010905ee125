import type { BegeleidingAct } from '@/lib/domain/begeleiding/begeleiding.access'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'

const links = [
  { act: 'tick', path: 'taken', label: 'Afvinken wat u deed' },
  { act: 'amend', path: 'wijzigen', label: 'Gegevens of afspraak wijzigen' },
  { act: 'conclude', path: 'uitkomst', label: 'Vastleggen hoe het afliep' },
  { act: 'klager_worden', path: 'klager-worden', label: 'De weg wijzen om zelf te klagen' },
  { act: 'close', path: 'afsluiten', label: 'Afsluiten' },
] as const

type WatUKuntDoenProps = { bestuurId: string; id: string; acts: readonly BegeleidingAct[] }

export function WatUKuntDoen({ bestuurId, id, acts }: WatUKuntDoenProps) {
  return (
    <AsideSection title="Wat u kunt doen" noPrint>
      {acts.includes('gesprek') ? (
        <ButtonLink href={routes.begeleidingAct(bestuurId, id, 'gesprekken/nieuw')}>Gesprek vastleggen</ButtonLink>
      ) : null}
      <Actions>
        {links.flatMap(({ act, path, label }) =>
          acts.includes(act) ? (
            <ActionLink key={path} href={routes.begeleidingAct(bestuurId, id, path)}>
              {label}
            </ActionLink>
          ) : (
            []
          ),
        )}
        <ActionLink
          href={routes.begeleidingAct(bestuurId, id, 'afdrukken')}
          meta="Ook om mee te geven aan deze persoon."
        >
          Afdrukken
        </ActionLink>
        {acts.includes('destroy') ? (
          <ActionLink href={routes.zaakVernietigen(bestuurId, 'begeleiding', id)}>Vernietigen</ActionLink>
        ) : null}
      </Actions>
    </AsideSection>
  )
}
