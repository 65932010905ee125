import type { BegeleidingDetail } from '@/lib/domain/begeleiding/begeleiding'
import { grondVan } from '@/lib/domain/begeleiding/onterecht.rules'
import { Notice } from '../ui/notice'

/** What an outcome means for the person, said at once: rehabilitation where there is a ground, and why not where there is none. */
export function Onterecht({ uitkomst }: Pick<BegeleidingDetail, 'uitkomst'>) {
  if (uitkomst === 'geseponeerd')
    return (
      <Notice title="Geseponeerd is niet: onterecht beschuldigd">
        <p>
          Justitie stopt een zaak ook als er te weinig bewijs is. Daarom begint de school nu nog geen herstel van de
          goede naam. De klachtencommissie kan nog wel een oordeel geven.
        </p>
      </Notice>
    )
  if (!grondVan(uitkomst)) return null
  return (
    <Notice kind="attention" title="Deze persoon is onterecht beschuldigd">
      <p>
        De school herstelt nu de goede naam. De directie of het bestuur leidt dat. Vertel wat deze persoon kan
        verwachten: gesprekken, en maatregelen die eerst aan hem of haar worden voorgelegd. U mag daarbij zijn. Het
        duurt soms even voor iemand eraan toe is. Dat geeft niet.
      </p>
    </Notice>
  )
}
