import type { Meldcode, MeldcodeZaak } from '@/lib/domain/meldcode/meldcode'
import { routes } from '@/lib/kernel/routes'
import { Datum } from '../ui/datum'
import { Nr } from '../ui/nr'
import { Section } from '../ui/section'
import { State } from '../ui/state'
import { TextLink } from '../ui/text-link'

type MeldcodeVerwijzingProps = { bestuurId: string; zaak: MeldcodeZaak; loper: Meldcode['loper'] }

/** Whether this case went to who runs the code: what the vertrouwenspersoon must do himself, and record. */
export function MeldcodeVerwijzing({ bestuurId, zaak, loper }: MeldcodeVerwijzingProps) {
  const { objectId, soort, nummer, verwezen } = zaak
  const doorverwijzen =
    soort === 'melding'
      ? routes.meldingDoorverwijzen(bestuurId, objectId)
      : routes.dossierAct(bestuurId, objectId, 'doorverwijzen')
  const terug = soort === 'melding' ? routes.melding(bestuurId, objectId) : routes.dossier(bestuurId, objectId)
  return (
    <Section
      title="Deze zaak"
      kantlijn={verwezen ? <Datum value={verwezen.op} /> : <State kind="attention">Nog te doen</State>}
      stack
      first
    >
      {verwezen ? (
        <p>U verwees door naar {verwezen.naar}.</p>
      ) : (
        <p>
          <TextLink href={doorverwijzen}>
            Verwijs door naar {loper === 'aandachtsfunctionaris' ? 'de aandachtsfunctionaris' : 'Veilig Thuis'}
          </TextLink>
        </p>
      )}
      <p>
        <TextLink href={terug}>Terug naar {nummer ? <Nr>{nummer}</Nr> : 'de zaak'}</TextLink>
      </p>
    </Section>
  )
}
