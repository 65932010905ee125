import type { AvgverzoekDetail, AvgZaak } from '@/lib/domain/avgverzoek/avgverzoek'
import type { AvgverzoekAct } from '@/lib/domain/avgverzoek/avgverzoek.access'
import { houdTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { Nr } from '../ui/nr'
import { Section } from '../ui/section'

type WatUKuntDoenProps = { verzoek: AvgverzoekDetail; acts: readonly AvgverzoekAct[] }

export function WatUKuntDoen({ verzoek, acts }: WatUKuntDoenProps) {
  const { zaak, zaakWeg, id, sealed } = verzoek
  if (acts.length === 0 && !zaak && !zaakWeg) return null
  const { bestuurId } = sealed
  return (
    <Section title="Wat u kunt doen" stack>
      {acts.includes('answer') ? (
        <ButtonRow>
          <ButtonLink href={routes.avgverzoekAct(bestuurId, id, 'beantwoorden')}>Besluit en antwoord</ButtonLink>
        </ButtonRow>
      ) : null}
      {zaakWeg ? <p>De zaak waarover dit ging, is er niet meer.</p> : null}
      <Actions>
        {zaak ? <ZaakLink bestuurId={bestuurId} zaak={zaak} /> : null}
        {zaak && verzoek.soort === 'rectificatie' ? <Verbeteren bestuurId={bestuurId} zaak={zaak} /> : null}
        {zaak && verzoek.soort === 'wissen' ? <Wissen bestuurId={bestuurId} zaak={zaak} /> : null}
        {acts.includes('link') ? (
          <ActionLink
            href={routes.avgverzoekAct(bestuurId, id, 'koppelen')}
            meta="Bij het antwoord staat dan klaar wat er in die zaak staat."
          >
            Koppel een zaak
          </ActionLink>
        ) : null}
        {acts.includes('unlink') ? (
          <ActionLink href={routes.avgverzoekAct(bestuurId, id, 'koppelen')} meta="Kan tot u hebt geantwoord.">
            Maak de zaak los
          </ActionLink>
        ) : null}
        {acts.includes('destroy') ? (
          <ActionLink
            href={routes.zaakVernietigen(bestuurId, 'avgverzoek', id)}
            meta="Op de pagina Vernietigen ziet u wanneer het uiterlijk weg moet."
          >
            Vernietig dit verzoek
          </ActionLink>
        ) : null}
        {acts.includes('extend') ? (
          <ActionLink
            href={routes.avgverzoekAct(bestuurId, id, 'verlengen')}
            meta="Kan één keer, met een reden. U laat dit in de eerste maand weten."
          >
            Neem meer tijd
          </ActionLink>
        ) : null}
      </Actions>
    </Section>
  )
}

type ZaakProps = { bestuurId: string; zaak: AvgZaak }

function ZaakLink({ bestuurId, zaak: { soort, id, nummer } }: ZaakProps) {
  return (
    <ActionLink href={soort === 'dossier' ? routes.dossier(bestuurId, id) : routes.melding(bestuurId, id)}>
      {soort === 'dossier' ? 'Dossier' : 'Melding'} <Nr>{nummer}</Nr>
    </ActionLink>
  )
}

function Verbeteren({ bestuurId, zaak: { soort, id } }: ZaakProps) {
  const href =
    soort === 'dossier' ? routes.dossierAct(bestuurId, id, 'wijzigen') : routes.meldingWijzigen(bestuurId, id)
  return (
    <ActionLink href={href} meta="Wat er eerst stond, blijft bewaard.">
      Verbeter wat niet klopt
    </ActionLink>
  )
}

/** Held by a procedure it cannot be destroyed: then that is said instead (R-BEW-2). */
function Wissen({ bestuurId, zaak: { soort, id, aangehouden } }: ZaakProps) {
  if (aangehouden) return <li>Deze zaak mag nu niet weg: {houdTekst[aangehouden]}.</li>
  return (
    <ActionLink
      href={routes.zaakVernietigen(bestuurId, soort, id)}
      meta="Kies daar als reden dat iemand om wissen vroeg. Lees daar ook wat er weggaat."
    >
      Vernietig de zaak
    </ActionLink>
  )
}
