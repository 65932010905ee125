import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Act } from '@/lib/domain/toegang/toegang'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'

type RouteDoenProps = { detail: DossierDetail; acts: readonly Act[] }

export function RouteDoen({ detail, acts }: RouteDoenProps) {
  const { id, sealed } = detail
  const to = (path: string) => routes.dossierAct(sealed.bestuurId, id, path)
  const entries: readonly { act: Act; label: string; path: string }[] = [
    { act: 'dossier:suspend', label: 'Stilleggen, andere hulp gaat voor', path: 'opschorten' },
    { act: 'dossier:resume', label: 'Verdergaan', path: 'hervatten' },
    { act: 'doorverwijzing:record', label: 'Doorverwijzen naar andere hulp', path: 'doorverwijzen' },
    { act: 'brief:record', label: 'Uitnodiging voor een gesprek maken', path: 'brieven/nieuw?soort=uitnodiging' },
    { act: 'klacht:link', label: 'Klacht koppelen', path: 'route/koppelen' },
    { act: 'dossier:close', label: 'Dossier afsluiten', path: 'afsluiten' },
  ]
  return (
    <AsideSection title="Wat u kunt doen" noPrint>
      {acts.includes('routestap:choose') ? <ButtonLink href={to('route/kiezen')}>Stap kiezen</ButtonLink> : null}
      <Actions>
        {entries
          .filter(({ act }) => acts.includes(act))
          .map(({ label, path }) => (
            <ActionLink key={path} href={to(path)}>
              {label}
            </ActionLink>
          ))}
      </Actions>
    </AsideSection>
  )
}
