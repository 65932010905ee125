import type { Rol } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { type Instellingen, type Preset, presetInstellingen } from './instellingen'
import type { OpenBestuurInput } from './open-bestuur.schema'

export type BestuurPlan = {
  bestuur: { id: string; naam: string; grondslag: string; sector: string }
  instelling: { id: string; vanaf: Datum; preset: Preset; waarden: Instellingen; vastgelegd_door: string }
  aanstellingen: { id: string; account_id: string; rol: Rol; vanaf: Datum }[]
}

/** A bestuur with its first bestuurder and beheerder. They are active at once: there is nobody yet to confirm them. */
export function openBestuur(
  { naam, grondslag, sector, preset }: Omit<OpenBestuurInput, 'bestuurder' | 'beheerder'>,
  { bestuurderId, beheerderId, today, newId }: Begin,
): BestuurPlan {
  return {
    bestuur: { id: newId(), naam, grondslag, sector },
    instelling: {
      id: newId(),
      vanaf: today,
      preset,
      waarden: presetInstellingen[preset],
      vastgelegd_door: bestuurderId,
    },
    aanstellingen: [
      { id: newId(), account_id: bestuurderId, rol: 'bestuurder', vanaf: today },
      { id: newId(), account_id: beheerderId, rol: 'beheerder', vanaf: today },
    ],
  }
}

type Begin = { bestuurderId: string; beheerderId: string; today: Datum; newId: () => string }
