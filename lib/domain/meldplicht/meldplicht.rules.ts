import type { Rol } from '@/lib/kernel/actor'
import type { Gebondenheid, MeldplichtAntwoorden, MeldplichtUitkomst } from './meldplicht'

/**
 * R-MELD-1, R-MELD-4: a possible sexual offence by someone with tasks for the school against a pupil, connected with the school.
 * Doubt counts as yes: only a plain no to one of the four takes the duty away. The order of the answers does not matter.
 */
export function judge(antwoorden: MeldplichtAntwoorden): MeldplichtUitkomst {
  const parts = [antwoorden.misdrijf, antwoorden.taakVoorSchool, antwoorden.tegenLeerling, antwoorden.verbandMetSchool]
  return parts.includes('nee') ? 'geen' : 'melden'
}

/** Whoever works for the school is bound; the externe vertrouwenspersoon who is not in dienst may report (R-MELD-1). */
export function gebondenheid(who: { rol: Rol; inDienst: boolean | null }): Gebondenheid {
  return who.rol === 'vertrouwenspersoon' && who.inDienst === false ? 'mag' : 'gebonden'
}
