import { routes } from '@/lib/kernel/routes'
import { HideNames } from '../shell/hide-names'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'

export type Begin = { melding: boolean; intake: boolean }

/** One button, then links. Who is both adviser and contactpersoon begins a melding with the button. */
export function IetsNieuws({ bestuurId, begin: { melding, intake } }: { bestuurId: string; begin: Begin }) {
  return (
    <AsideSection title="Iets nieuws" id="beginnen" noPrint>
      {melding ? <ButtonLink href={routes.meldingNieuw(bestuurId)}>Melding noteren</ButtonLink> : null}
      {intake && !melding ? <ButtonLink href={routes.intakeNieuw(bestuurId)}>Nieuwe intake</ButtonLink> : null}
      <Actions>
        {intake && melding ? <ActionLink href={routes.intakeNieuw(bestuurId)}>Nieuwe intake</ActionLink> : null}
        {intake ? <ActionLink href={routes.intakes(bestuurId)}>Uw intakes</ActionLink> : null}
        {melding ? <ActionLink href={routes.dossiers(bestuurId)}>Gesprek vastleggen in een dossier</ActionLink> : null}
        <ActionLink href={routes.agenda(bestuurId)}>Alles met een datum</ActionLink>
        <ActionLink href={routes.zoeken(bestuurId)}>Zoek een zaak op naam</ActionLink>
      </Actions>
      <p className="meta aside-note">
        Namen staan op linnen: alleen u kunt ze lezen. <HideNames />
      </p>
    </AsideSection>
  )
}
