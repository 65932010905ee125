import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { Jaarstand } from '@/lib/domain/jaarverslag/jaarverslag'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { ButtonLink } from '../ui/button-link'
import { ButtonRow } from '../ui/button-row'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'

type JaarstandenProps = { bestuurId: string; standen: readonly Jaarstand[] }

/** The years that can be reported on, each with what to do next. */
export function Jaarstanden({ bestuurId, standen }: JaarstandenProps) {
  return (
    <>
      <PageHead
        title="Jaarverslag"
        lead="Elke vertrouwenspersoon dient eigen cijfers in. Eén van u schrijft het verslag. Niemand ziet daarbij de zaken van een ander."
      >
        <ButtonRow>
          <ButtonLink href={routes.bijdrage(bestuurId)} variant="quiet">
            Uw eigen cijfers
          </ButtonLink>
        </ButtonRow>
      </PageHead>
      {standen.map((stand, at) => (
        <Section key={stand.schooljaar} title={schooljaarTekst(stand.schooljaar)} first={at === 0} stack>
          <p>{standTekst(stand)}</p>
          <Actions>
            {stand.eigen ? (
              <ActionLink href={routes.jaarverslagConcept(bestuurId, stand.eigen.id)}>
                Ga verder met uw concept
              </ActionLink>
            ) : null}
            {mayBegin(stand) ? (
              <ActionLink href={routes.jaarverslagBeginnen(bestuurId, stand.schooljaar)}>
                {stand.gepubliceerd ? 'Verbeter dit jaarverslag' : 'Begin dit jaarverslag'}
              </ActionLink>
            ) : null}
            {stand.gepubliceerd ? (
              <ActionLink href={routes.jaarverslagLezen(bestuurId, stand.schooljaar)}>
                Lees wat gepubliceerd is
              </ActionLink>
            ) : null}
          </Actions>
        </Section>
      ))}
    </>
  )
}

function mayBegin({ eigen, anderen, gesloten }: Jaarstand): boolean {
  return !eigen && anderen.length === 0 && !gesloten
}

function standTekst({ gepubliceerd, eigen, anderen, gesloten }: Jaarstand): string {
  const out = gepubliceerd
    ? `Gepubliceerd op ${formatDatum(gepubliceerd.op)}, versie ${gepubliceerd.versie}.`
    : 'Nog niet gepubliceerd.'
  if (eigen) return `${out} U schrijft versie ${eigen.versie}.`
  if (anderen.length > 0) return `${out} ${anderen.join(' en ')} schrijft eraan.`
  return gesloten ? `${out} Een later jaar is ook gepubliceerd. Dit verslag blijft zoals het is.` : out
}
