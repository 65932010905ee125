import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Verslag } from '@/components/jaarverslag/verslag'
import { Back } from '@/components/ui/back'
import { PageHead } from '@/components/ui/page-head'
import { TextLink } from '@/components/ui/text-link'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import { jaarUit } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { getSchoolverslag } from '@/lib/domain/jaarverslag/lezen.queries'
import { routes } from '@/lib/kernel/routes'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Cijfers van uw school' }

type SchoolcijfersPageProps = {
  params: Promise<{ bestuur: string; schooljaar: string }>
  searchParams: Promise<{ school?: string }>
}

export default async function SchoolcijfersPage({ params, searchParams }: SchoolcijfersPageProps) {
  const { bestuur, schooljaar: naam } = await params
  const actor = await requireActor(bestuur)
  const schooljaar = jaarUit(naam)
  const verslag = schooljaar && (await getSchoolverslag(actor, schooljaar))
  if (!verslag) notFound()
  const { school: asked } = await searchParams
  const chosen = verslag.scholen.find(({ id }) => id === asked) ?? verslag.scholen[0]
  const href = routes.schoolverslag(bestuur, verslag.schooljaar)
  return (
    <>
      <PageHead
        kantlijn={<Back href={routes.schoolverslagen(bestuur)}>Alle jaren</Back>}
        caption={schooljaarTekst(verslag.schooljaar)}
        title={chosen?.naam ?? 'Cijfers van uw school'}
        lead="Alleen de cijfers van uw eigen school. Kleine aantallen staan er niet in: zo kan niemand worden herkend."
      >
        {verslag.scholen.length > 1 ? (
          <p>
            {verslag.scholen.map(({ id, naam: school }) => (
              <TextLink key={id} href={`${href}?school=${id}`}>
                {school}{' '}
              </TextLink>
            ))}
          </p>
        ) : null}
      </PageHead>
      {chosen ? <Verslag verslag={verslag} teksten={null} school={chosen.id} /> : null}
    </>
  )
}
