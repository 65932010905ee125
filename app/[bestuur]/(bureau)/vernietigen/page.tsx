import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BewaarLijst } from '@/components/bewaring/bewaar-lijst'
import { PageHead } from '@/components/ui/page-head'
import { BewijzenLijst } from '@/components/vernietiging/bewijzen-lijst'
import { VernietigWacht } from '@/components/vernietiging/vernietig-wacht'
import { listBewaringen } from '@/lib/domain/bewaring/bewaring.queries'
import { isDue } from '@/lib/domain/bewaring/bewaring.rules'
import { may } from '@/lib/domain/toegang/toegang.access'
import { listBewijzen } from '@/lib/domain/vernietiging/vernietiging.queries'
import { requireActor } from '@/lib/platform/auth/actor'

export const metadata: Metadata = { title: 'Vernietigen' }

type VernietigenProps = { params: Promise<{ bestuur: string }>; searchParams: Promise<{ pagina?: string }> }

export default async function VernietigenPage({ params, searchParams }: VernietigenProps) {
  const [{ bestuur }, query] = await Promise.all([params, searchParams])
  const actor = await requireActor(bestuur)
  const pagina = Math.min(Math.max(1, Math.floor(Number(query.pagina)) || 1), 10_000)
  const [regels, gedaan] = [await listBewaringen(actor), await listBewijzen(actor, { pagina })]
  if (!gedaan) notFound()
  const due = regels?.filter((regel) => isDue(regel, actor.today)) ?? []
  return (
    <>
      <PageHead title="Vernietigen" lead={regels ? standVan(due.length) : alsFg} />
      {regels ? (
        <>
          <VernietigWacht
            gaande={regels.filter(({ bevestigdOp }) => bevestigdOp).length}
            weg={gedaan.bewijzen.filter(({ op }) => op === actor.today).map(({ objectId }) => objectId)}
          />
          <BewaarLijst bestuurId={bestuur} regels={regels} today={actor.today} tegelijk={may(actor, 'zaken:destroy')} />
        </>
      ) : null}
      <BewijzenLijst bestuurId={bestuur} pagina={pagina} {...gedaan} />
    </>
  )
}

const alsFg = 'Wat er is vernietigd, wanneer, waarom en door wie. Van wie het was, weet niemand meer.'

function standVan(due: number): string {
  if (due === 0) return 'Er hoeft vandaag niets weg. Hieronder staat wat u afsloot, en wanneer het weg moet.'
  return due === 1 ? 'Eén zaak moet weg.' : `${due} zaken moeten weg.`
}
