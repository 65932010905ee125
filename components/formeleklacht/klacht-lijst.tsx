import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { KlachtDossier } from '@/lib/domain/formeleklacht/formeleklacht'
import { elders, statusTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { routes } from '@/lib/kernel/routes'
import { BackLink } from '../dossier/back-link'
import { Agenda } from '../ui/agenda'
import { AgendaItem } from '../ui/agenda-item'
import { ButtonLink } from '../ui/button-link'
import { Datum } from '../ui/datum'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

/** The formele klachten of a dossier, none, one or more; and what anyone does who is handed one (R-KL-7). */
export function KlachtLijst({ dossier, klachten }: { dossier: DossierDetail; klachten: readonly KlachtDossier[] }) {
  const { bestuurId } = dossier.sealed
  return (
    <>
      <PageHead
        title="Formele klachten"
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
        lead="Een formele klacht ligt bij de klachtencommissie of bij het bestuur. U volgt hier wat daar gebeurt."
        kantlijn={<BackLink dossier={dossier} />}
      >
        {dossier.status === 'lopend' ? (
          <>
            <p>
              <ButtonLink href={routes.dossierAct(bestuurId, dossier.id, 'formele-klachten/nieuw')}>
                Formele klacht vastleggen
              </ButtonLink>
            </p>
            <p className="no-print">
              Moet de klacht nog op papier?{' '}
              <TextLink href={routes.briefNieuw(bestuurId, dossier.id, 'klachtbrief')}>
                Schrijf met de klager een klachtbrief
              </TextLink>
            </p>
          </>
        ) : null}
      </PageHead>
      <Section title="Wat er loopt" wide={klachten.length > 0}>
        {klachten.length === 0 ? (
          <EmptyState>
            <p>Er is nog geen formele klacht. De klager kiest zelf of er een komt.</p>
          </EmptyState>
        ) : (
          <Agenda>
            {klachten.map((klacht) => (
              <AgendaItem
                key={klacht.id}
                when={<Datum value={klacht.ingediendOp} />}
                task={statusTekst(klacht)}
                href={routes.formeleKlacht(bestuurId, dossier.id, klacht.id)}
              />
            ))}
          </Agenda>
        )}
      </Section>
      <Section title="Een klacht die bij iemand anders terechtkomt">
        <ul className="bullets">
          {elders.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Section>
    </>
  )
}
