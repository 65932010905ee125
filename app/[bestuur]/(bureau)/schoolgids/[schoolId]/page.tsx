import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KopieerTekst } from '@/components/schoolgids/kopieer-tekst'
import { Back } from '@/components/ui/back'
import { PageHead } from '@/components/ui/page-head'
import { PrintButton } from '@/components/ui/print-button'
import { Row } from '@/components/ui/row'
import { getSchoolgids } from '@/lib/domain/schoolgids/schoolgids.queries'
import { platteTekst, schoolgidsTekst, zonderNaamZin } from '@/lib/domain/schoolgids/schoolgids.texts'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Tekst voor de schoolgids' }

type SchoolgidsPageProps = { params: Promise<{ bestuur: string; schoolId: string }> }

export default async function SchoolgidsPage({ params }: SchoolgidsPageProps) {
  const { bestuur, schoolId } = await params
  const feiten = await getSchoolgids(await requireActor(bestuur), schoolId)
  if (!feiten) notFound()
  const alineas = schoolgidsTekst(feiten)
  const zonder = zonderNaamZin(feiten)
  return (
    <>
      <PageHead title="Tekst voor de schoolgids" lead={feiten.schoolNaam} />
      <div className="no-print">
        <Row kantlijn={<Back href={routes.schoolgidsen(bestuur)} />}>
          <div className="stack">
            <p>
              De tekst volgt de afspraken van uw bestuur. Een naam staat er alleen in als de persoon dat zelf goedvond.
            </p>
            {zonder ? <p>{zonder}</p> : null}
            <KopieerTekst tekst={platteTekst(alineas)} />
            <PrintButton />
          </div>
        </Row>
      </div>
      {alineas.map(({ kop, zinnen }) => (
        <Row key={kop}>
          <div className="stack">
            <h2>{kop}</h2>
            {zinnen.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
          </div>
        </Row>
      ))}
    </>
  )
}
