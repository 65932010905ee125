import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { Klachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import type { LopendeTermijn, TermijnSoort } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'

/** Where it is filed. With nobody else: a vertrouwenspersoon cannot take one (R-KL-7). */
export const instanties = ['commissie', 'bestuur'] as const
export type Instantie = (typeof instanties)[number]

export const klachtVormen = ['brief', 'mondeling'] as const
export type KlachtVorm = (typeof klachtVormen)[number]

/** Who handed it in. The adviser only where the klager asks (R-KL-7). */
export const indieners = ['klager', 'gemachtigde', 'vertrouwenspersoon'] as const
export type Indiener = (typeof indieners)[number]

/** R-KL-8, and `afgehandeld`: solved, or the bestuur gave its decision. */
export const klachtStatussen = [
  'ingediend',
  'verzuim',
  'in_behandeling',
  'terug_naar_bestuur',
  'bemiddeling',
  'advies',
  'ingetrokken',
  'niet_ontvankelijk',
  'afgehandeld',
] as const
export type KlachtStatus = (typeof klachtStatussen)[number]

/** Whether someone of the procedure is helped, or someone else speaks for him (R-KL-3). */
export const bijstanden = ['onbekend', 'geen', 'bijgestaan', 'vertegenwoordigd'] as const
export type Bijstand = (typeof bijstanden)[number]

/** Who tells and who is told (R-KL-11). */
export const klachtPartijen = ['klager', 'aangeklaagde', 'bestuur', 'directeur', 'commissie'] as const
export type KlachtPartij = (typeof klachtPartijen)[number]

export const stappen = [
  'ontvangen',
  'doorgestuurd',
  'verzuim',
  'hersteld',
  'onderzoek',
  'niet_ontvankelijk',
  'terug',
  'bemiddeling',
  'niet_opgelost',
  'opgelost',
  'zitting',
  'verslag',
  'advies',
  'besluit',
  'intrekken',
  'doorgaan',
  'stoppen',
] as const
export type Stap = (typeof stappen)[number]

export type FormeleKlacht = {
  id: string
  objectId: string
  bij: Instantie
  vorm: KlachtVorm
  door: Indiener
  status: KlachtStatus
  ingediendOp: Datum
  /** The day of receipt; null while it is not known (R-TERM-5). */
  ontvangenOp: Datum | null
  /** The procedure ended; until then it holds destruction (R-BEW-2). */
  afgerondOp: Datum | null
  bijstandKlager: Bijstand
  bijstandAangeklaagde: Bijstand
  machtigingOp: Datum | null
  revisie: number
}

/** `indienen` is how it began. */
export type KlachtGebeurtenis = {
  id: string
  soort: Stap | 'indienen'
  op: Datum
  naar: KlachtStatus
  uitkomst: string | null
  kenmerken: string[]
}

export type KlachtBericht = {
  id: string
  gebeurtenisId: string
  door: KlachtPartij
  aan: KlachtPartij
  verteldOp: Datum | null
}

/** Of one klacht what happened, newest first, and whom it was told. */
export type KlachtDossier = FormeleKlacht & { gebeurtenissen: KlachtGebeurtenis[]; berichten: KlachtBericht[] }

/** What a step does to the terms: which begin from which day, which are met, and whether the rest falls away. */
export type Termijngevolg = {
  begint: readonly { soort: TermijnSoort; vanaf: 'op' | 'ontvangen' }[]
  klaar: readonly TermijnSoort[]
  vervallen: boolean
}

/** What the bestuur set about them, and which committee it is (R-KL-2, R-KL-6, R-KL-9). */
export type KlachtRegels = Pick<Instellingen, 'horen' | 'mondelingeKlacht'> & { commissie: Klachtencommissie | null }

export type FormeleKlachtView = KlachtDossier & KlachtRegels & { termijnen: LopendeTermijn[] }
