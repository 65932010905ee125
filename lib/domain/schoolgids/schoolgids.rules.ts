import type { Aanspreekpunt } from '@/lib/domain/aanspreekpunt/aanspreekpunt'
import type { Aanstelling } from '@/lib/domain/aanstelling/aanstelling'
import { isWerkend } from '@/lib/domain/aanstelling/aanstelling.rules'
import type { Instellingen } from '@/lib/domain/bestuur/instellingen'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'
import type { Akkoord, AkkoordFailure, GidsGroep, GidsPersoon, Gidsrol, Namenkeuze } from './schoolgids'

/** What the bestuur lets stand in the schoolgids of someone in this role: nothing, that he is there, or his name. */
export function keuzeVoor(instellingen: Instellingen, rol: Gidsrol): Namenkeuze {
  if (rol === 'vertrouwenspersoon') return instellingen.schoolgidsVertrouwenspersoon
  return rol === 'aanspreekpunt' ? instellingen.schoolgidsAanspreekpunt : instellingen.schoolgidsContactpersoon
}

type Bij = {
  schoolId: string
  aanstellingen: readonly Aanstelling[]
  akkoorden: readonly Akkoord[]
  naamVan: (accountId: string) => string
  today: Datum
}

/** Who of a role works for a school today. By name: only where the bestuur shows names and the person agreed himself. */
export function groepVan(
  rol: Exclude<Gidsrol, 'aanspreekpunt'>,
  keuze: Namenkeuze,
  { schoolId, aanstellingen, akkoorden, naamVan, today }: Bij,
): GidsGroep {
  const hier = aanstellingen.filter(
    (one) =>
      one.rol === rol &&
      isWerkend(one, today) &&
      (rol === 'bovenschools_contactpersoon' || one.schoolIds.includes(schoolId)),
  )
  const people = [...new Set(hier.map(({ accountId }) => accountId))]
  const personen = people.flatMap((accountId) =>
    metNaam(rol, keuze, akkoorden, { accountId, naam: naamVan(accountId) }),
  )
  return { keuze, personen, zonder: people.length - personen.length }
}

/** The aanspreekpunt pesten is kept as a name: he who is called so and has an account agrees for himself. */
export function aanspreekpuntGroep(
  keuze: Namenkeuze,
  punten: readonly Aanspreekpunt[],
  akkoorden: readonly Akkoord[],
  naamVan: (accountId: string) => string,
): GidsGroep {
  const personen = punten.flatMap(({ naam }) => {
    const eigen = akkoorden.find((one) => one.rol === 'aanspreekpunt' && isNaam(naamVan(one.accountId), naam))
    return eigen ? metNaam('aanspreekpunt', keuze, akkoorden, { accountId: eigen.accountId, naam }) : []
  })
  return { keuze, personen, zonder: punten.length - personen.length }
}

/** none, or withdrawn → agreed. Nobody agrees to what the bestuur does not do. */
export function agree(
  keuze: Namenkeuze,
  eerder: boolean,
): Result<undefined, Exclude<AkkoordFailure, { kind: 'not_found' }>> {
  if (keuze !== 'naam') return refuse({ kind: 'names_not_shown' })
  return eerder ? refuse({ kind: 'already_agreed' }) : ok()
}

export function isNaam(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function metNaam(
  rol: Gidsrol,
  keuze: Namenkeuze,
  akkoorden: readonly Akkoord[],
  { accountId, naam }: { accountId: string; naam: string },
): GidsPersoon[] {
  const akkoord = akkoorden.find((one) => one.accountId === accountId && one.rol === rol && one.stoptOp === null)
  return keuze === 'naam' && akkoord ? [{ naam, bereik: akkoord.bereik }] : []
}

const plain = (naam: string) => naam.trim().toLocaleLowerCase('nl')
