import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { Datum } from '@/lib/kernel/datum'

export const dag = (day: string) => `2026-11-${day}` as Datum
export const vandaag = dag('22')

export function stapVan(feiten: Partial<Routestap> = {}): Routestap {
  return {
    ...{ id: 's1', soort: 'directie', stand: 'gekozen', gekozenDoor: 'klager', gekozenOp: dag('01'), steun: 'mee' },
    ...{ herhaaltId: null, herhaaldOm: null, begonnenOp: null, geeindigdOp: null, uitkomst: null, tevreden: null },
    ...{
      nazorg: null,
      nazorgOp: null,
      nazorgGedaanOp: null,
      ingangId: null,
      anderAkkoordOp: null,
      uitleg: [],
      geinformeerdOp: null,
    },
    ...{ aangifteOp: null, aangifteDoor: null },
    ...feiten,
  }
}
