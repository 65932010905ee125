import type { HerhaalReden, Routestap, Stand } from '@/lib/domain/dossier/routestap'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { Act } from '@/lib/domain/toegang/toegang'
import type { Datum } from '@/lib/kernel/datum'
import { ok, type Result, refuse } from '@/lib/kernel/result'

type Pijl = { van: Stand | 'nieuw'; naar: Stand; act: Act }

/** Every way a step can go. The diagram in the docs is made from this list, and each transition below goes by it. */
export const routestapPijlen = [
  { van: 'nieuw', naar: 'gekozen', act: 'routestap:choose' },
  { van: 'nieuw', naar: 'overgeslagen', act: 'routestap:skip' },
  { van: 'gekozen', naar: 'gekozen', act: 'routestap:prepare' },
  { van: 'gekozen', naar: 'overgeslagen', act: 'routestap:skip' },
  { van: 'gekozen', naar: 'bezig', act: 'routestap:begin' },
  { van: 'gekozen', naar: 'bezig', act: 'bemiddeling:begin' },
  { van: 'gekozen', naar: 'bezig', act: 'aangifte:record' },
  { van: 'bezig', naar: 'bezig', act: 'routestap:prepare' },
  { van: 'bezig', naar: 'bezig', act: 'aangifte:record' },
  { van: 'bezig', naar: 'gedaan', act: 'routestap:complete' },
  { van: 'bezig', naar: 'gestopt', act: 'routestap:stop' },
  { van: 'gedaan', naar: 'gedaan', act: 'routestap:check' },
] as const satisfies readonly Pijl[]

export type StapAct = (typeof routestapPijlen)[number]['act']

export type PijlFailure = { kind: 'stap_stand'; stand: Stand }

/** van → naar, where the list above has that arrow. */
export function follow(van: Stand | 'nieuw', act: StapAct): Result<Stand, PijlFailure> {
  const pijlen: readonly Pijl[] = routestapPijlen
  const pijl = pijlen.find((one) => one.van === van && one.act === act)
  if (pijl) return ok(pijl.naar)
  return refuse({ kind: 'stap_stand', stand: van === 'nieuw' ? 'gekozen' : van })
}

export function canGo(stap: Pick<Routestap, 'stand'>, act: StapAct): boolean {
  return follow(stap.stand, act).ok
}

/** The klacht is with one of these at a time; committee and justice, and help beside the route, run along (R-ROUTE-1, 10). */
const omDeBeurt: readonly StapSoort[] = [
  'betrokkene',
  'lijn',
  'gesprek_aangeklaagde',
  'bemiddeling',
  'directie',
  'bestuur',
  'klachtencommissie',
  'geschillencommissie',
]

export function runsAlone(soort: StapSoort): boolean {
  return omDeBeurt.includes(soort)
}

export type ChooseFailure =
  | { kind: 'in_future' }
  | { kind: 'already_chosen' }
  | { kind: 'reden_missing' }
  | { kind: 'no_overdracht' }

/**
 * nieuw → gekozen (R-ROUTE-1). The klager may skip and come back; what was done is done again after an overdracht, or for
 * another reason that is named (R-ROUTE-11). Gives the step it repeats.
 */
export function choose(
  soort: StapSoort,
  { gekozenOp, herhaaldOm }: { gekozenOp: Datum; herhaaldOm: HerhaalReden | null },
  { stappen, overgenomenOp, today }: { stappen: readonly Routestap[]; overgenomenOp: Datum | null; today: Datum },
): Result<{ herhaaltId: string | null; herhaaldOm: HerhaalReden | null }, ChooseFailure> {
  if (gekozenOp > today) return refuse({ kind: 'in_future' })
  const zelfde = stappen.filter((stap) => stap.soort === soort)
  const free = requireFree(soort, stappen)
  if (!free.ok) return free
  const eerder = zelfde.findLast(({ stand }) => stand === 'gedaan' || stand === 'gestopt')
  if (!eerder) return ok({ herhaaltId: null, herhaaldOm: null })
  if (!herhaaldOm) return refuse({ kind: 'reden_missing' })
  if (herhaaldOm === 'overdracht' && !(overgenomenOp && eerder.geeindigdOp && eerder.geeindigdOp <= overgenomenOp))
    return refuse({ kind: 'no_overdracht' })
  return ok({ herhaaltId: eerder.id, herhaaldOm })
}

/** A step stands open once at a time. */
export function requireFree(
  soort: StapSoort,
  stappen: readonly Routestap[],
): Result<undefined, { kind: 'already_chosen' }> {
  const open = stappen.some((stap) => stap.soort === soort && (stap.stand === 'gekozen' || stap.stand === 'bezig'))
  return open ? refuse({ kind: 'already_chosen' }) : ok()
}

type Keuze = Pick<Routestap, 'soort' | 'gekozenDoor' | 'gekozenOp' | 'steun'>

/** A step as it is when it was only just chosen. */
export function nieuweStap(id: string, { soort, gekozenDoor, gekozenOp, steun }: Keuze): Routestap {
  return {
    ...{ id, soort, stand: 'gekozen', gekozenDoor, gekozenOp, steun, herhaaltId: null, herhaaldOm: null },
    ...{
      begonnenOp: null,
      geeindigdOp: null,
      uitkomst: null,
      tevreden: null,
      nazorg: null,
      nazorgOp: null,
      nazorgGedaanOp: null,
    },
    ...{ ingangId: null, anderAkkoordOp: null, uitleg: [], geinformeerdOp: null, aangifteOp: null, aangifteDoor: null },
  }
}

/** Whether the form asks why a step is chosen again. */
export function isRepeat(soort: StapSoort, stappen: readonly Routestap[]): boolean {
  return stappen.some((stap) => stap.soort === soort && (stap.stand === 'gedaan' || stap.stand === 'gestopt'))
}

export type BeginFailure =
  | PijlFailure
  | { kind: 'in_future' }
  | { kind: 'before_chosen' }
  | { kind: 'other_running'; soort: StapSoort }
  | { kind: 'dossier_suspended'; opgeschortOp: Datum }

/** gekozen → bezig (R-ROUTE-1). While the case lies still nothing of the route begins, help beside it does (R-ROUTE-5, 10). */
export function begin(
  stap: Routestap,
  { act, begonnenOp }: { act: 'routestap:begin' | 'bemiddeling:begin' | 'aangifte:record'; begonnenOp: Datum },
  { stappen, opgeschortOp, today }: { stappen: readonly Routestap[]; opgeschortOp: Datum | null; today: Datum },
): Result<Routestap, BeginFailure> {
  const stand = follow(stap.stand, act)
  if (!stand.ok) return stand
  if (begonnenOp > today) return refuse({ kind: 'in_future' })
  if (begonnenOp < stap.gekozenOp) return refuse({ kind: 'before_chosen' })
  if (runsAlone(stap.soort)) {
    if (opgeschortOp) return refuse({ kind: 'dossier_suspended', opgeschortOp })
    const ander = stappen.find(({ id, soort, stand: nu }) => id !== stap.id && nu === 'bezig' && runsAlone(soort))
    if (ander) return refuse({ kind: 'other_running', soort: ander.soort })
  }
  return ok({ ...stap, stand: stand.value, begonnenOp: stap.begonnenOp ?? begonnenOp })
}

export type EndFailure = PijlFailure | { kind: 'in_future' } | { kind: 'before_begun' }
export type CompleteFailure = EndFailure | { kind: 'nazorg_missing' } | { kind: 'nazorg_in_past' }

type Afloop = Pick<Routestap, 'uitkomst' | 'tevreden' | 'nazorg' | 'nazorgOp'>

/** bezig → gedaan, with what came of it, whether the klager is content, and whether aftercare is wanted (R-ROUTE-3). */
export function complete(
  stap: Routestap,
  { geeindigdOp, ...afloop }: Afloop & { geeindigdOp: Datum },
  today: Datum,
): Result<Routestap, CompleteFailure> {
  const ended = end(stap, 'routestap:complete', geeindigdOp, today)
  if (!ended.ok) return ended
  if (afloop.nazorg === 'ja' && !afloop.nazorgOp) return refuse({ kind: 'nazorg_missing' })
  if (afloop.nazorgOp && afloop.nazorgOp < today) return refuse({ kind: 'nazorg_in_past' })
  return ok({ ...ended.value, ...afloop, nazorgOp: afloop.nazorg === 'ja' ? afloop.nazorgOp : null })
}

/** bezig → gestopt: the klager stops it at any time, and may go back inside (R-ROUTE-11). */
export function stop(stap: Routestap, geeindigdOp: Datum, today: Datum): Result<Routestap, EndFailure> {
  return end(stap, 'routestap:stop', geeindigdOp, today)
}

export type SkipFailure = PijlFailure | { kind: 'in_future' }

/** gekozen → overgeslagen (R-ROUTE-1). */
export function skip(stap: Routestap, geeindigdOp: Datum, today: Datum): Result<Routestap, SkipFailure> {
  const stand = follow(stap.stand, 'routestap:skip')
  if (!stand.ok) return stand
  return geeindigdOp > today ? refuse({ kind: 'in_future' }) : ok({ ...stap, stand: stand.value, geeindigdOp })
}

export type CheckFailure = PijlFailure | { kind: 'in_future' } | { kind: 'no_nazorg_due' }

/** gedaan, aftercare wanted → asked how it goes (R-ROUTE-3). */
export function check(stap: Routestap, nazorgGedaanOp: Datum, today: Datum): Result<Routestap, CheckFailure> {
  const stand = follow(stap.stand, 'routestap:check')
  if (!stand.ok) return stand
  if (!stap.nazorgOp || stap.nazorgGedaanOp) return refuse({ kind: 'no_nazorg_due' })
  return nazorgGedaanOp > today ? refuse({ kind: 'in_future' }) : ok({ ...stap, nazorgGedaanOp })
}

function end(
  stap: Routestap,
  act: 'routestap:complete' | 'routestap:stop',
  geeindigdOp: Datum,
  today: Datum,
): Result<Routestap, EndFailure> {
  const stand = follow(stap.stand, act)
  if (!stand.ok) return stand
  if (geeindigdOp > today) return refuse({ kind: 'in_future' })
  if (stap.begonnenOp && geeindigdOp < stap.begonnenOp) return refuse({ kind: 'before_begun' })
  return ok({ ...stap, stand: stand.value, geeindigdOp })
}

export type AangifteFailure =
  | BeginFailure
  | { kind: 'no_aangifte' }
  | { kind: 'already_recorded' }
  | { kind: 'before_informed' }

/** gekozen or bezig → bezig, with aangifte done: the klager heard first how it goes, and files it himself (R-STRAF-1). */
export function recordAangifte(
  stap: Routestap,
  feiten: Pick<Routestap, 'geinformeerdOp' | 'aangifteOp' | 'aangifteDoor'> & {
    geinformeerdOp: Datum
    aangifteOp: Datum
  },
  today: Datum,
): Result<Routestap, AangifteFailure> {
  if (stap.soort !== 'aangifte') return refuse({ kind: 'no_aangifte' })
  if (stap.aangifteOp) return refuse({ kind: 'already_recorded' })
  if (feiten.geinformeerdOp > feiten.aangifteOp) return refuse({ kind: 'before_informed' })
  const act = { act: 'aangifte:record', begonnenOp: feiten.aangifteOp } as const
  const begun = begin(stap, act, { stappen: [], opgeschortOp: null, today })
  return begun.ok ? ok({ ...begun.value, ...feiten }) : begun
}
