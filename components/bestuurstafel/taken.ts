import { rolTekst } from '@/lib/domain/aanstelling/aanstelling.texts'
import type { Jaarregel } from '@/lib/domain/jaarverslag/jaarverslag'
import type { VraagRegel } from '@/lib/domain/oudervraag/oudervraag'
import type { Tafelpunt, Tafeltaak } from '@/lib/domain/vandaag/tafel'
import { opVolgorde } from '@/lib/domain/vandaag/tafel.rules'
import { tafelTekst } from '@/lib/domain/vandaag/tafel.texts'
import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'

type OpTafel = {
  wacht: readonly { id: string; naam: string; rol: Rol; vanaf: Datum; isEigen: boolean }[]
  punten: readonly Tafelpunt[]
  vragen: readonly VraagRegel[]
  jaarverslagen: readonly Jaarregel[]
}

/** Everything that waits for a bestuurder, in one list. */
export function tafelTaken(b: string, { wacht, punten, vragen, jaarverslagen }: OpTafel): Tafeltaak[] {
  return opVolgorde([
    ...wacht.map(({ id, naam, rol, vanaf, isEigen }) => ({
      ...{ key: id, dag: vanaf, href: routes.aanstelling(b, id) },
      taak: isEigen ? 'Bekijk uw eigen aanstelling' : `Bevestig ${naam}`,
      meta: isEigen ? `${rolTekst[rol]}. Een andere bestuurder bevestigt haar.` : `${rolTekst[rol]}.`,
    })),
    ...punten.map((punt) => ({ key: punt.itemId, dag: punt.dag, taak: tafelTekst(punt), href: hrefOf(b, punt) })),
    ...vragen
      .filter(({ besluit }) => besluit === null)
      .map(({ id, graagOp, schoolNaam }) => ({
        ...{ key: id, dag: graagOp, href: routes.oudervraagBeslissen(b, id), meta: `${schoolNaam}.` },
        taak: 'Beslis of ouders iets horen',
      })),
    ...jaarverslagen
      .filter(({ antwoorden }) => antwoorden === 0)
      .map(({ schooljaar }) => ({
        ...{ key: `jaarverslag${schooljaar}`, dag: null, href: routes.jaarverslagLezen(b, schooljaar) },
        ...{ taak: `Lees en beantwoord het jaarverslag van ${schooljaar}-${schooljaar + 1}` },
      })),
  ])
}

function hrefOf(b: string, { soort, id }: Tafelpunt): string {
  if (soort === 'advies') return routes.advies(b, id)
  return soort === 'rehabilitatie' ? routes.rehabilitatie(b, id) : routes.bestuursklacht(b, id)
}
