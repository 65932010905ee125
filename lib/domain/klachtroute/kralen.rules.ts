import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { Kring, Sjabloon, StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { Kraal } from './klachtroute'
import { runsAlone } from './klachtroute.rules'

/** The beads in order: each step of the sjablonen with the last time it came up, then what was chosen beside them. */
export function kralenVan(sjablonen: readonly Sjabloon[], stappen: readonly Routestap[]): Kraal[] {
  const kringen = new Map<StapSoort, Kring>()
  for (const { soort, kring } of sjablonen.flatMap((sjabloon) => sjabloon.stappen))
    if (!kringen.has(soort)) kringen.set(soort, kring)
  for (const { soort } of stappen) if (!kringen.has(soort)) kringen.set(soort, kringVan(soort))
  return [...kringen].map(([soort, kring]) => {
    const keren = stappen.filter((stap) => stap.soort === soort)
    return { soort, kring, stap: keren.at(-1) ?? null, eerder: keren.slice(0, -1) }
  })
}

/** The steps the klacht stands at now: more than one where they run beside each other (R-ROUTE-1). */
export function nuBezig(stappen: readonly Routestap[]): Routestap[] {
  return stappen.filter(({ stand }) => stand === 'bezig')
}

function kringVan(soort: StapSoort): Kring {
  if (soort === 'klachtencommissie' || soort === 'geschillencommissie') return 'buiten'
  return runsAlone(soort) || soort === 'vertrouwenspersoon' || soort === 'externe' ? 'binnen' : 'ernaast'
}
