import type { AvgverzoekRegel } from '@/lib/domain/avgverzoek/avgverzoek'
import { termijnVan } from '@/lib/domain/avgverzoek/avgverzoek.rules'
import { avgSoortTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import { formatDatum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { AgendaItem } from '../ui/agenda-item'
import { KaartNaam } from '../vault/kaart-naam'

/** A request that is open is answered; one that was answered only has to go. */
export function AfwikkelVerzoek({ bestuurId, verzoek }: { bestuurId: string; verzoek: AvgverzoekRegel }) {
  const { id, kaart, soort, beantwoordOp } = verzoek
  return (
    <AgendaItem
      task={beantwoordOp ? 'Beantwoord. Vernietig wat u niet meer nodig hebt' : 'Beantwoord het verzoek'}
      href={beantwoordOp ? routes.zaakVernietigen(bestuurId, 'avgverzoek', id) : routes.avgverzoek(bestuurId, id)}
      name={kaart ? <KaartNaam bestuurId={bestuurId} objectId={id} kaart={kaart} /> : null}
      meta={
        beantwoordOp
          ? `AVG-verzoek: ${avgSoortTekst[soort]}`
          : `AVG-verzoek: ${avgSoortTekst[soort]}. Uiterlijk op ${formatDatum(termijnVan(verzoek))}.`
      }
    />
  )
}
