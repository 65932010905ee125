import type { FormeleKlacht, KlachtStatus, Stap } from '@/lib/domain/formeleklacht/formeleklacht'
import type { Zet } from '@/lib/domain/formeleklacht/formeleklacht.rules'
import type { Datum } from '@/lib/kernel/datum'

export const dag = (text: string) => text as Datum

/** Filed with the committee on 2 November 2026. */
export function klacht(status: KlachtStatus, change: Partial<FormeleKlacht> = {}): FormeleKlacht {
  return {
    ...{ id: 'k', objectId: 'd', bij: 'commissie', vorm: 'brief', door: 'klager', status, revisie: 1 },
    ...{ ingediendOp: dag('2026-11-02'), ontvangenOp: dag('2026-11-03'), afgerondOp: ended(status) },
    ...{ bijstandKlager: 'onbekend', bijstandAangeklaagde: 'onbekend', machtigingOp: null },
    ...change,
  }
}

const ended = (status: KlachtStatus) =>
  status === 'afgehandeld' || status === 'niet_ontvankelijk' ? dag('2026-11-10') : null

export function zet(stap: Stap, change: Partial<Zet> = {}): Zet {
  return { stap, op: dag('2026-11-20'), uitkomst: null, kenmerken: [], ...change }
}
