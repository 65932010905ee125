import type { Punt } from '@/lib/domain/toestemming/overzicht.rules'
import type { ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import type { Datum } from '@/lib/kernel/datum'
import type { Dossier } from './dossier'

/** A case with what of its toestemmingen asks for attention; its name is in a card. */
export type ToestemmingRegel = Pick<Dossier, 'id' | 'nummer' | 'status'> & { kaart: string | null; punten: Punt[] }

export type ToestemmingOverzicht = {
  regels: ToestemmingRegel[]
  /** The planned end of the own aanstelling, by which each open case must be handed over or destroyed (R-OVD-3). */
  vertrekOp: Datum | null
}

type Zaak = Pick<Dossier, 'status' | 'controleOp' | 'controleGedaanOp'> & { bijzonder: number; vertrekOp: Datum | null }

/**
 * Which kinds are needed now, because it is usual in this state or because it is planned. Illness is prepared for while the
 * adviser is well, departure once it is known.
 */
export function nodigVoor({ status, controleOp, controleGedaanOp, bijzonder, vertrekOp }: Zaak): ToestemmingSoort[] {
  const checkDue = controleOp !== null && controleGedaanOp === null
  if (status === 'afgesloten') return checkDue ? ['dossier_aanleggen'] : []
  return [
    'dossier_aanleggen',
    ...(bijzonder > 0 ? (['bijzondere_gegevens'] as const) : []),
    'overdracht_bij_ziekte',
    ...(vertrekOp ? (['overdracht_bij_vertrek'] as const) : []),
  ]
}
