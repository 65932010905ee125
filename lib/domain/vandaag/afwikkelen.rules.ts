import type { AvgverzoekRegel } from '@/lib/domain/avgverzoek/avgverzoek'
import type { Datum } from '@/lib/kernel/datum'
import type { Zaak } from './vandaag'

/** What is still needed for one case before its adviser can go (R-OVD-3). */
export type Nodig =
  | 'wachten'
  | 'intrekken'
  | 'overdragen'
  | 'toestemming'
  | 'afsluiten'
  | 'verwijzen'
  | 'afronden'
  | 'vernietigen'

export type AfwikkelZaak = Zaak & { nodig: Nodig; naarNaam: string | null }
/** The last day, and the last of winding down. */
export type Einde = { tot: Datum; afwikkelenTot: Datum }
export type Afwikkeling = {
  einde: Einde | null
  afwikkelend: boolean
  zaken: AfwikkelZaak[]
  /** Requests under the AVG: nobody takes them over, so what is open is answered first (R-AVG-1). */
  verzoeken: AvgverzoekRegel[]
}

type Stand = Pick<Zaak, 'soort' | 'status'> & { voorgesteld: 'wacht' | 'vast' | null; magOver: boolean }

/** Overdragen, afsluiten of vernietigen: a dossier that is open goes on with another where the klager agreed in writing. */
export function nodigVoor({ soort, status, voorgesteld, magOver }: Stand): Nodig {
  if (status === 'afgesloten' || status === 'afgerond') return 'vernietigen'
  if (soort === 'dossier') {
    if (voorgesteld) return voorgesteld === 'wacht' ? 'wachten' : 'intrekken'
    return magOver ? 'overdragen' : 'toestemming'
  }
  if (soort === 'melding') return 'afsluiten'
  return status === 'open' ? 'verwijzen' : 'afronden'
}

const order: readonly Nodig[] = [
  'intrekken',
  'overdragen',
  'toestemming',
  'verwijzen',
  'afsluiten',
  'afronden',
  'wachten',
  'vernietigen',
]

/** What asks something of her first; what waits for another or only has to go, last. */
export function inVolgorde(zaken: readonly AfwikkelZaak[]): AfwikkelZaak[] {
  return [...zaken].sort((a, b) => order.indexOf(a.nodig) - order.indexOf(b.nodig))
}

/** How many of them still ask for something of her own. */
export function nogTeDoen(zaken: readonly Pick<AfwikkelZaak, 'nodig'>[]): number {
  return zaken.filter(({ nodig }) => nodig !== 'wachten').length
}
