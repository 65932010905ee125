import type { Instellingen, MandaatHandeling } from '@/lib/domain/bestuur/instellingen'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { Kring, Sjabloon, StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { EigenIngang } from '@/lib/domain/socialekaart/socialekaart'
import type { Datum } from '@/lib/kernel/datum'

/** Which of two klachten that belong together goes first, as agreed with the klager (R-ROUTE-7). */
export const voorrangen = ['deze', 'andere', 'samen'] as const
export type Voorrang = (typeof voorrangen)[number]

export type Klachtkoppeling = {
  id: string
  anderId: string
  anderNummer: string
  voorrang: Voorrang
  besprokenOp: Datum
}

/** Who might be involved himself where a step goes to him (R-SPOOR-2). */
export type Ontvanger = 'directeur' | 'leidinggevende' | 'bestuur'

/** One bead on the thread: a step of the sjabloon with what came of it, or a step beside the sjabloon. */
export type Kraal = { soort: StapSoort; kring: Kring; stap: Routestap | null; eerder: Routestap[] }

/** What the route page has besides the dossier: no names and no texts. */
export type RouteView = {
  sjablonen: Sjabloon[]
  koppelingen: Klachtkoppeling[]
  mediators: Pick<EigenIngang, 'id' | 'naam'>[]
  adviseur: 'intern' | 'extern' | null
  mandaat: readonly MandaatHandeling[]
  /** What the bestuur asks about the vertrouwensinspecteur (R-MELD-6). */
  overleg: Instellingen['vertrouwensinspecteur']
}
