import { type BriefSoort, briefSoorten, type DossierBrief } from '@/lib/domain/brief/brief'
import { briefSoortTekst, briefUitleg, standTekst } from '@/lib/domain/brief/brief.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import { routes } from '@/lib/kernel/routes'
import { BackLink } from '../dossier/back-link'
import { ActionLink } from '../ui/action-link'
import { Actions } from '../ui/actions'
import { EmptyState } from '../ui/empty-state'
import { Nr } from '../ui/nr'
import { PageHead } from '../ui/page-head'
import { Section } from '../ui/section'

type BriefLijstProps = { dossier: DossierDetail; soorten: readonly BriefSoort[]; mayRecord: boolean }

/** The letters of a dossier by kind and day, and the way to a new one. */
export function BriefLijst({ dossier, soorten, mayRecord }: BriefLijstProps) {
  const { bestuurId } = dossier.sealed
  return (
    <>
      <PageHead
        title="Brieven en formulieren"
        caption={
          <>
            Dossier <Nr>{dossier.nummer}</Nr>
          </>
        }
        lead="U helpt met de woorden. Wie de brief stuurt, leest hem na en tekent."
        kantlijn={<BackLink dossier={dossier} />}
      />
      <Section title="In dit dossier" first>
        {dossier.brieven.length === 0 ? (
          <EmptyState title="Er is nog geen brief">
            <p>Kies hieronder welke brief u wilt maken. U kunt hem half af bewaren.</p>
          </EmptyState>
        ) : (
          <Actions>
            {dossier.brieven.map((brief) => (
              <Regel key={brief.id} brief={brief} href={routes.brief(bestuurId, dossier.id, brief.id)} />
            ))}
          </Actions>
        )}
      </Section>
      {mayRecord ? (
        <Section title="Een nieuwe brief">
          <Actions>
            {soorten.map((soort) => (
              <ActionLink key={soort} href={routes.briefNieuw(bestuurId, dossier.id, soort)} meta={briefUitleg[soort]}>
                {briefSoortTekst[soort]}
              </ActionLink>
            ))}
          </Actions>
          {soorten.length < briefSoorten.length ? (
            <p className="meta">
              Uw bestuur neemt geen klacht aan die alleen is verteld. Daar is dus geen verslag voor.
            </p>
          ) : null}
        </Section>
      ) : null}
    </>
  )
}

function Regel({ brief, href }: { brief: DossierBrief; href: string }) {
  return (
    <ActionLink href={href} meta={standTekst(brief)}>
      {briefSoortTekst[brief.soort]}
    </ActionLink>
  )
}
