import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Ambten } from '@/components/ambt/ambten'
import { Nu } from '@/components/bestuurstafel/nu'
import { tafelTaken } from '@/components/bestuurstafel/taken'
import { Gaten, raadOf, Verplicht } from '@/components/bestuurstafel/verplicht'
import { Weten } from '@/components/bestuurstafel/weten'
import { OpDeTafel } from '@/components/meldketen/op-de-tafel'
import { Deuren } from '@/components/shell/deuren'
import { PageHead } from '@/components/ui/page-head'
import { listGaten } from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import { getBestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'
import { countOnbereikbaar } from '@/lib/domain/bewaring/onbereikbaar.queries'
import { listJaarverslagen } from '@/lib/domain/jaarverslag/lezen.queries'
import { countMeldketens } from '@/lib/domain/meldketen/meldketen.queries'
import { listOudervragen } from '@/lib/domain/oudervraag/oudervraag.queries'
import { getEvaluatie } from '@/lib/domain/reglement/reglement.queries'
import { meerFor } from '@/lib/domain/toegang/menu.rules'
import { listTafelpunten } from '@/lib/domain/vandaag/tafel.queries'
import { requireActor } from '@/lib/platform/auth/actor'
import { Evaluatie } from './evaluatie'

export const metadata: Metadata = { title: 'Bestuurstafel' }

/** One desk: first what asks something now, then what is not in order, then the doors. */
export default async function BestuurstafelPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const { bestuur } = await params
  const actor = await requireActor(bestuur)
  const [tafel, punten] = [await getBestuurstafel(actor), await listTafelpunten(actor)]
  if (!tafel || !punten) notFound()
  const [gaten, evaluatie] = [await listGaten(actor), await getEvaluatie(actor)]
  const [meldingen, onbereikbaar] = [await countMeldketens(actor), await countOnbereikbaar(actor)]
  const [vragen, jaren] = [await listOudervragen(actor), await listJaarverslagen(actor)]
  const { wacht, tekorten, waarschuwingen, zonderSleutel, ambten } = tafel
  const taken = tafelTaken(bestuur, { wacht, punten, vragen: vragen ?? [], jaarverslagen: jaren?.regels ?? [] })
  return (
    <>
      <PageHead title="Bestuurstafel" lead={standOf(taken.length, meldingen?.lopend ?? 0)} />
      <OpDeTafel
        bestuurId={bestuur}
        stand={meldingen}
        dicht={ambten.some(({ soort, dicht }) => soort === 'bestuur' && dicht)}
      />
      <Nu taken={taken} today={actor.today} />
      <Verplicht bestuurId={bestuur} tekorten={tekorten} />
      <Gaten bestuurId={bestuur} gaten={gaten} />
      <Evaluatie bestuurId={bestuur} today={actor.today} evaluatie={evaluatie} />
      <Ambten bestuurId={bestuur} ambten={ambten} />
      <Weten
        bestuurId={bestuur}
        raad={raadOf(tekorten)}
        waarschuwingen={waarschuwingen}
        zonderSleutel={zonderSleutel}
        onbereikbaar={onbereikbaar}
      />
      <Deuren deuren={meerFor(actor)} />
    </>
  )
}

function standOf(taken: number, meldingen: number): string {
  const samen = taken + meldingen
  if (samen === 0) return 'Er vraagt nu niets om een besluit.'
  return samen === 1 ? 'Eén ding vraagt iets van u.' : `${samen} dingen vragen iets van u.`
}
