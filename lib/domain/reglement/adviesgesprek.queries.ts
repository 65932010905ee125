import 'server-only'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import type { Termijnregel } from '@/lib/domain/termijn/termijn'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { read } from '@/lib/platform/db/change'
import { loadAdviesgesprekken } from './adviesgesprek.store'
import { loadReglement } from './reglement.store'

export type Adviesgesprekken = {
  regel: Termijnregel | null
  scholen: { id: string; naam: string; vorige: Datum | null; volgende: Datum | null }[]
}

/** Of each school of the adviser when she last spoke the directeur, and by when again; what is first due stands first. */
export async function listAdviesgesprekken(actor: Actor): Promise<Adviesgesprekken | null> {
  if (!may(actor, 'adviesgesprek:record')) return null
  return read(actor, async (tx) => {
    const scholen = await loadScholenFor(actor, tx, 'adviesgesprek:record')
    const gesprekken = await loadAdviesgesprekken(tx, actor)
    const regels = scholen.map(({ id, naam }) => {
      const last = gesprekken.get(id)
      return { id, naam, vorige: last?.op ?? null, volgende: last?.volgendeOp ?? null }
    })
    const { termijnen } = await loadReglement(actor, tx)
    return {
      regel: termijnen.adviesgesprek,
      scholen: regels.toSorted((a, b) => (a.volgende ?? NOOIT).localeCompare(b.volgende ?? NOOIT)),
    }
  })
}

// Where she spoke nobody yet there is no day: those stand last.
const NOOIT = '9999-12-31'
