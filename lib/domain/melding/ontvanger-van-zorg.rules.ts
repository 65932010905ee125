import type { Keuze } from '@/lib/domain/bestuur/instellingen'
import type { JaNee } from './melding'
import { zorgGaatNaar } from './triage.rules'

export type ZorgOntvanger = 'directeur' | 'bestuur' | 'klachtencommissie' | 'vertrouwensinspecteur'

/** Whether someone may be part of it himself; asked only of who could get the worry. */
export type Betrokkenheid = { directeur: JaNee; bestuur: JaNee }

/** Who must be asked about, one after the other: the next only when the one before falls out. */
export function teVragen(signalen: Keuze<'signalen'>, betrokken: Partial<Betrokkenheid>): (keyof Betrokkenheid)[] {
  if (signalen === 'bestuur_en_commissie') return ['bestuur']
  return betrokken.directeur && betrokken.directeur !== 'nee' ? ['directeur', 'bestuur'] : ['directeur']
}

/**
 * To whom a worry without names goes when a recipient may be the accused (R-SPOOR-2): he falls out and the next one
 * takes his place; is nobody left, the vertrouwensinspecteur comes first. Doubt counts as involved. Null: still to ask.
 */
export function ontvangersVanZorg(
  signalen: Keuze<'signalen'>,
  betrokken: Partial<Betrokkenheid>,
): readonly ZorgOntvanger[] | null {
  if (teVragen(signalen, betrokken).some((wie) => betrokken[wie] === undefined)) return null
  const free = (wie: ZorgOntvanger) => wie === 'klachtencommissie' || betrokken[wie as keyof Betrokkenheid] === 'nee'
  const usual = zorgGaatNaar(signalen).filter(free)
  if (usual.length > 0) return usual
  return betrokken.bestuur === 'nee' ? ['bestuur'] : ['vertrouwensinspecteur']
}
