import type { AmbtSoort } from '@/lib/domain/ambt/ambt'
import type { Stukbestemming } from '@/lib/domain/ambtsstuk/ambtsstuk'
import { Notice } from '../ui/notice'

type BeginStandProps = { to: Stukbestemming; zelf: boolean; ambt: AmbtSoort }

/** Why it cannot be sealed now, and what to do instead (R-SPOOR-2). */
export function BeginStand({ to, zelf, ambt }: BeginStandProps) {
  if (zelf)
    return (
      <Notice kind="attention" title="U bent er zelf bij betrokken">
        <p>
          {ambt === 'directeur'
            ? 'Dan leidt het bestuur dit herstel. Vraag het bestuur om te beginnen.'
            : 'Dan begint een ander van het bestuur hieraan. Leg hier niets vast.'}
        </p>
      </Notice>
    )
  if (to.voor === 'niemand')
    return (
      <Notice kind="attention" title="Er is niemand die dit mag lezen">
        <p>Iedereen is er zelf bij betrokken. Bel eerst de vertrouwensinspecteur: 0900 111 3 111.</p>
      </Notice>
    )
  if (to.dicht)
    return (
      <Notice kind="attention" title="Er is nog geen sleutel">
        <p>Niemand voor wie dit is, kan het nu openen. Maak of deel eerst de sleutel.</p>
      </Notice>
    )
  return null
}
