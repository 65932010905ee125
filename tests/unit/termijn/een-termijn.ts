import type { Termijn } from '@/lib/domain/termijn/termijn'
import type { Datum } from '@/lib/kernel/datum'

export const day = (text: string) => text as Datum

/** A hearing, four weeks after a Monday, that may take four more. */
export function termijn(more: Partial<Termijn> = {}): Termijn {
  return {
    ...{ id: 't', objectId: 'd', houder: 'h', voorId: 'k', soort: 'horen', aanZet: 'commissie', eigenaar: 'commissie' },
    basis: { soort: 'dag', op: day('2026-11-02') },
    regel: {
      lengte: { aantal: 4, eenheid: 'weken' },
      grond: 'regeling',
      bron: 'art. 11.1',
      verlenging: { aantal: 4, eenheid: 'weken' },
    },
    ...{ naarWerkdag: true, gesloten: [], verlengingen: [], geschiedenis: [], verteld: [] },
    ...{ afgedaanOp: null, vervallenOp: null, revisie: 1 },
    ...more,
  }
}
