import 'server-only'
import { regelOf, schuiftOp } from '@/lib/domain/reglement/reglement.rules'
import { loadReglement, loadSluitingen } from '@/lib/domain/reglement/reglement.store'
import type { Periode, TermijnPartij, Termijnregel, TermijnSoort } from '@/lib/domain/termijn/termijn'
import { geslotenVoor } from '@/lib/domain/termijn/termijn.rules'
import { termijnaard } from '@/lib/domain/termijn/termijnaard.data'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import { loadKlachtencommissie } from './klachtencommissie.store'

type Begin = { aanZet: TermijnPartij; regel: Termijnregel; naarWerkdag: boolean; gesloten: Periode[] }

/** By what a term that begins today is reckoned: the rule, and the closed days of who must act. Null: there is no such term. */
export async function loadTermijnregel(actor: Actor, tx: Tx, soort: TermijnSoort): Promise<Begin | null> {
  const reglement = await loadReglement(actor, tx)
  const commissie = await loadKlachtencommissie(actor, tx)
  const regel = regelOf(reglement, commissie?.reglement ?? null, soort)
  if (!regel) return null
  const { aanZet } = termijnaard[soort]
  const gesloten = geslotenVoor(aanZet, await loadSluitingen(tx, actor))
  return { aanZet, regel, naarWerkdag: schuiftOp(reglement, regel), gesloten }
}
