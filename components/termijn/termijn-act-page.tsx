import type { ReactNode } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { LopendeTermijn } from '@/lib/domain/termijn/termijn'
import { somTekst, soortTekst, uiterlijkTekst } from '@/lib/domain/termijn/termijn.texts'
import { routes } from '@/lib/kernel/routes'
import { Back } from '../ui/back'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'

type TermijnActPageProps = { dossier: DossierDetail; termijn: LopendeTermijn; title: string; children: ReactNode }

/** One term, with the sum in words, and what is recorded of it. */
export function TermijnActPage({ dossier, termijn, title, children }: TermijnActPageProps) {
  const { bestuurId } = dossier.sealed
  return (
    <>
      <PageHead
        title={title}
        caption={soortTekst[termijn.soort]}
        lead={uiterlijkTekst(termijn)}
        kantlijn={<Back href={routes.termijnen(bestuurId, dossier.id)}>Terug naar de termijnen</Back>}
      >
        <p className="meta">{somTekst(termijn)}</p>
      </PageHead>
      <Row>{children}</Row>
    </>
  )
}
