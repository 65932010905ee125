import type { RehabilitatieDetail } from '@/lib/domain/rehabilitatie/rehabilitatie'
import type { RehabilitatieAct } from '@/lib/domain/rehabilitatie/rehabilitatie.access'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'

type WatUKuntDoenProps = {
  bestuurId: string
  rehabilitatie: RehabilitatieDetail
  acts: readonly RehabilitatieAct[]
}

const links = [
  { act: 'maatregel', path: 'maatregelen/nieuw', label: 'Maatregel opschrijven', meta: 'U legt haar daarna voor.' },
  { act: 'besluit', path: 'besluit', label: 'Besluit van het bestuur vastleggen', meta: undefined },
  {
    act: 'klagermaatregel',
    path: 'klager',
    label: 'Besluiten over de klager',
    meta: 'Volgt nooit vanzelf uit de afloop. Alleen u beslist.',
  },
  { act: 'complete', path: 'afronden', label: 'Herstel afronden', meta: undefined },
] as const

export function WatUKuntDoen({ bestuurId, rehabilitatie: { id }, acts }: WatUKuntDoenProps) {
  if (acts.length === 0) return null
  return (
    <AsideSection title="Wat u kunt doen" noPrint>
      {acts.includes('gesprek') ? (
        <ButtonLink href={routes.rehabilitatieAct(bestuurId, id, 'gesprekken/nieuw')}>Gesprek vastleggen</ButtonLink>
      ) : null}
      <Actions>
        {links.flatMap(({ act, path, label, meta }) =>
          acts.includes(act) ? (
            <ActionLink key={path} href={routes.rehabilitatieAct(bestuurId, id, path)} meta={meta}>
              {label}
            </ActionLink>
          ) : (
            []
          ),
        )}
      </Actions>
    </AsideSection>
  )
}
