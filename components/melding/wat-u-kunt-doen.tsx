import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { type MeldingAct, waaromGeenDossier } from '@/lib/domain/melding/melding.access'
import { geenDossierTekst } from '@/lib/domain/melding/triage.texts'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'
import { TextLink } from '../ui/text-link'

type WatUKuntDoenProps = { bestuurId: string; melding: MeldingDetail; acts: readonly MeldingAct[]; verwezen: boolean }

export function WatUKuntDoen({ bestuurId, melding, acts, verwezen }: WatUKuntDoenProps) {
  const { id, dossierId, uitkomst } = melding
  const links: [MeldingAct, string, string][] = [
    ['triage', uitkomst ? 'Anders verdergaan' : 'Bepaal hoe u verdergaat', routes.meldingTriage(bestuurId, id)],
    ['doorverwijzen', 'Doorverwijzen naar andere hulp', routes.meldingDoorverwijzen(bestuurId, id)],
    ['amend', 'Wijzigen', routes.meldingWijzigen(bestuurId, id)],
    ['close', 'Afsluiten', routes.meldingAfsluiten(bestuurId, id)],
    ['meldplicht', 'Vragen van de meldplicht opnieuw beantwoorden', routes.zaakMeldplicht(bestuurId, id)],
    ['destroy', 'Vernietigen', routes.zaakVernietigen(bestuurId, 'melding', id)],
  ]
  const main = hoofd()
  const waarom = waaromGeenDossier(melding)
  if (!main && acts.length === 0) return null
  return (
    <AsideSection title="Wat u kunt doen" noPrint>
      {main ? <ButtonLink href={main.href}>{main.label}</ButtonLink> : null}
      <Actions>
        {links
          .filter(([act, , href]) => acts.includes(act) && href !== main?.href)
          .map(([act, label, href]) => (
            <ActionLink key={act} href={href}>
              {label}
            </ActionLink>
          ))}
      </Actions>
      {acts.includes('dossier') ? (
        <p className="meta aside-note">
          Voor een dossier is eerst de toestemming van de klager nodig.{' '}
          <TextLink href={`${routes.melding(bestuurId, id)}/toestemmingsformulier`}>
            Formulier om te laten tekenen
          </TextLink>
        </p>
      ) : null}
      {acts.includes('triage') && waarom && waarom !== 'closed' ? (
        <p className="meta aside-note">{geenDossierTekst[waarom]}</p>
      ) : null}
    </AsideSection>
  )

  function hoofd(): { label: string; href: string } | null {
    if (dossierId) return { label: 'Naar het dossier', href: routes.dossier(bestuurId, dossierId) }
    if (acts.includes('dossier')) return { label: 'Dossier openen', href: routes.dossierOpenen(bestuurId, id) }
    if (uitkomst === 'doorverwijzen' && acts.includes('doorverwijzen') && !verwezen)
      return { label: 'Doorverwijzen', href: routes.meldingDoorverwijzen(bestuurId, id) }
    if (acts.includes('close')) return { label: 'Melding afsluiten', href: routes.meldingAfsluiten(bestuurId, id) }
    if (acts.includes('triage')) return { label: 'Bepaal hoe u verdergaat', href: routes.meldingTriage(bestuurId, id) }
    return null
  }
}
