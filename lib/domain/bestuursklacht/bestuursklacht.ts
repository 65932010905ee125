import type { SealedStuk, Stukscherm } from '@/lib/domain/ambtsstuk/ambtsstuk'
import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { DirecteurBetrokken } from '@/lib/domain/bestuur/mandaat.rules'
import type { Klachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import type { Periode, Termijnregel, Verlenging, VerlengWaarschuwing } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'

/** Where a formele klacht stands with the bestuur itself (R-KL-5). */
export const bestuursklachtStatussen = [
  'ontvangen',
  'bij_vertrouwenspersoon',
  'bij_commissie',
  'zelf',
  'advies',
  'voorgenomen',
  'ingetrokken',
  'besloten',
  'opgelost',
  'niet_ontvankelijk',
  'gestopt',
] as const
export type BestuursklachtStatus = (typeof bestuursklachtStatussen)[number]

/** Who brought it; `ander` is who should not have had it and sent the klager on (R-KL-7), `commissie` lets know what was filed there. */
export const klachtVias = ['klager', 'gemachtigde', 'ander', 'commissie'] as const
export type KlachtVia = (typeof klachtVias)[number]

export const ontvangstVormen = ['brief', 'mondeling'] as const
export type OntvangstVorm = (typeof ontvangstVormen)[number]

export const klachtstappen = [
  'verslag',
  'naar_vertrouwenspersoon',
  'naar_commissie',
  'zelf_afhandelen',
  'terug',
  'voorziening',
  'voorziening_eind',
  'advies',
  'verlengen',
  'voornemen',
  'verweer',
  'besluit',
  'opgelost',
  'niet_ontvankelijk',
  'intrekken',
  'doorgaan',
  'stoppen',
] as const
export type Klachtstap = (typeof klachtstappen)[number]

/** Who hears of a step (R-KL-11). */
export const hoorders = ['klager', 'aangeklaagde', 'directeur', 'commissie'] as const
export type Hoorder = (typeof hoorders)[number]

/** Until when a voorlopige voorziening holds where that is no day (R-KL-5). */
export const eindgebeurtenissen = ['besluit', 'advies', 'intrekking'] as const
export type Eindgebeurtenis = (typeof eindgebeurtenissen)[number]

export const namensWie = ['bestuurder', 'directeur'] as const
export type Namens = (typeof namensWie)[number]

/** The rule by which the decision is asked, as it was on the day that the advice came (R-TERM-6). */
export type Besluittermijn = {
  regel: Termijnregel
  naarWerkdag: boolean
  gesloten: readonly Periode[]
  verlengingen: readonly Verlenging[]
}

export type Bestuursklacht = {
  id: string
  schoolId: string
  via: KlachtVia
  vorm: OntvangstVorm
  status: BestuursklachtStatus
  ontvangenOp: Datum
  directeurBetrokken: DirecteurBetrokken
  adviesOp: Datum | null
  termijn: Besluittermijn | null
  /** The last day of the decision; null while no advice came. */
  uiterlijk: Datum | null
  afgerondOp: Datum | null
  revisie: number
}

export type Gezet = {
  id: string
  soort: Klachtstap
  naar: BestuursklachtStatus
  op: Datum
  uitkomst: string | null
  kenmerken: readonly string[]
  tot: Datum | null
  totBij: Eindgebeurtenis | null
  eindeVan: string | null
  namens: Namens
}

export type Bericht = {
  id: string
  stapId: string
  aan: Hoorder
  bron: string | null
  afschrift: boolean
  weggelaten: boolean | null
  verteldOp: Datum | null
}

/** What the bestuur set about them. */
export type BestuursklachtRegels = Pick<Instellingen, 'zelfAfhandelen' | 'mondelingeKlacht' | 'mandaat'>

export type BestuursklachtRegel = Bestuursklacht & { schoolNaam: string }

export type BestuursklachtDetail = BestuursklachtRegel & {
  /** Newest first. */
  stappen: (Gezet & { wie: string; waarschuwingen: readonly VerlengWaarschuwing[] })[]
  berichten: Bericht[]
  regels: BestuursklachtRegels
  sealed: SealedStuk | null
}

export type OntvangScherm = {
  stuk: Stukscherm
  scholen: { id: string; naam: string }[]
  mondeling: boolean
}

export type Klachtadressen = {
  bestuurNaam: string
  bestuurders: string[]
  commissie: Klachtencommissie | null
  /** Whether the reader receives them himself. */
  ontvangt: boolean
}
