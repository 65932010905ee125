import type { IntakeDetail } from '@/lib/domain/intake/intake'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { AsideSection } from '../ui/aside-section'
import { ButtonLink } from '../ui/button-link'
import { TakenLijst } from './taken-lijst'

export function IntakeAside({ bestuurId, intake }: { bestuurId: string; intake: IntakeDetail }) {
  const { id, status } = intake
  const open = status !== 'afgerond'
  return (
    <>
      <AsideSection title="Wat u kunt doen" noPrint>
        {status === 'open' ? <ButtonLink href={routes.intakeVerwijzen(bestuurId, id)}>Verwijs door</ButtonLink> : null}
        <Actions>
          {open ? <ActionLink href={routes.intakeActies(bestuurId, id)}>Voeg een actie toe</ActionLink> : null}
          {open ? (
            <ActionLink href={routes.intakeWijzigen(bestuurId, id)} meta="Ook als u iets nieuws hoort">
              Wijzig of vul aan
            </ActionLink>
          ) : null}
          {open ? (
            <ActionLink href={routes.intakeEvalueren(bestuurId, id)} meta="Daarmee rondt u de intake af">
              Kijk terug en rond af
            </ActionLink>
          ) : null}
          <ActionLink href={routes.zaakMeldplicht(bestuurId, id)} meta="Bij elk nieuw feit">
            Beantwoord de vragen van de meldplicht opnieuw
          </ActionLink>
          <ActionLink href={routes.intakeAfdrukken(bestuurId, id)}>Druk af</ActionLink>
          <ActionLink href={routes.zaakVernietigen(bestuurId, 'intake', id)}>Vernietig</ActionLink>
        </Actions>
      </AsideSection>
      <AsideSection title="Uw taken">
        <TakenLijst gedaan={intake.takenGedaan} />
        {open ? (
          <Actions>
            <ActionLink href={routes.intakeTaken(bestuurId, id)}>Teken af of plan</ActionLink>
          </Actions>
        ) : null}
      </AsideSection>
      <AsideSection title="Is er nu gevaar?">
        <p className="meta">
          Bel 112. Denkt u aan geweld of mishandeling thuis? Bel Veilig Thuis: <span className="nr">0800 2000</span>,
          dag en nacht.
        </p>
      </AsideSection>
    </>
  )
}
