import type { Datum } from '@/lib/kernel/datum'
import { addDays } from '@/lib/kernel/datum-arithmetic'
import { type Aanstelling, type Doelgroep, doelgroepen } from './aanstelling'
import { isWerkend, keepsZaken } from './aanstelling.rules'
import type { Grond } from './bezetting.rules'

/** Who remains for one school. `nietVoor`: for whom this aanstelling was there, and now nobody is (R-AANST-2). */
export type SchoolBereik = {
  schoolId: string
  vertrouwenspersonen: Aanstelling[]
  contactpersonen: Aanstelling[]
  nietVoor: Doelgroep[]
}

/** With names, as the bestuur and the klager may know them: of no case anything (R-AANST-4). */
export type Bereikbaar = {
  naam: string
  mail: string
  doelgroep: readonly Doelgroep[]
  extern: boolean
  afwezig: boolean
}
export type BereikRegel = {
  schoolId: string
  schoolNaam: string
  vertrouwenspersonen: Bereikbaar[]
  contactpersonen: Bereikbaar[]
  nietVoor: Doelgroep[]
  /** Why a vertrouwenspersoon must be there, where there is none. */
  grond: Grond | null
}
export type Bereik = { bestuurNaam: string; vanaf: Datum; scholen: BereikRegel[] }

/** Whether klagers may now look for another: an aanstelling that keeps cases, in force or closed. */
export function vraagtBereik({ rol, status }: Aanstelling): boolean {
  return keepsZaken(rol) && status !== 'voorbereid'
}

/** From which day its schools do without: after a last day that lies ahead, else today. */
export function zonderVanaf({ status, tot }: Aanstelling, today: Datum): Datum {
  return status === 'actief' && tot && tot >= today ? addDays(tot, 1) : today
}

/** For each school of what closes, whoever works there that day without it. */
export function bereikVan(
  weg: Aanstelling,
  scholen: readonly { id: string }[],
  aanstellingen: readonly Aanstelling[],
  today: Datum,
): SchoolBereik[] {
  const day = zonderVanaf(weg, today)
  const there = aanstellingen.filter((one) => one.id !== weg.id && isWerkend(one, day))
  const own = scholen.filter(({ id }) => weg.rol === 'bovenschools_contactpersoon' || weg.schoolIds.includes(id))
  return own.map(({ id: schoolId }) => {
    const at = there.filter((one) => one.schoolIds.includes(schoolId))
    const vertrouwenspersonen = at.filter(({ rol }) => rol === 'vertrouwenspersoon')
    const served = vertrouwenspersonen.flatMap(({ doelgroep }) => doelgroep)
    return {
      ...{ schoolId, vertrouwenspersonen },
      contactpersonen: [
        ...at.filter(({ rol }) => rol === 'contactpersoon'),
        ...there.filter(({ rol }) => rol === 'bovenschools_contactpersoon'),
      ],
      nietVoor: doelgroepen.filter((one) => weg.doelgroep.includes(one) && !served.includes(one)),
    }
  })
}
