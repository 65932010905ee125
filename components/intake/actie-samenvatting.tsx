import type { Actie } from '@/lib/domain/actie/actie'
import { wieTekst } from '@/lib/domain/actie/actie.texts'
import { formatDatum } from '@/lib/kernel/datum'
import type { ActieWaarden } from '../actie/actie-waarden'
import { datumOf } from '../actie/date-value'

export function ActieSamenvatting({ actie }: { actie: ActieWaarden }) {
  const uiterlijk = datumOf(actie.uiterlijk)
  const wie = actie.wie === 'ik' ? 'u' : (wieTekst[actie.wie as Actie['wie']] ?? 'nog niet gekozen')
  return (
    <p>
      {actie.wat} <span className="meta">Door {actie.doorWie || wie}</span>
      <span className="meta">{uiterlijk ? `, uiterlijk ${formatDatum(uiterlijk)}` : ', zonder datum'}</span>
    </p>
  )
}
