import 'server-only'
import { loadScholenFor, type SchoolKeuze } from '@/lib/domain/school/school.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import { loadIngangen } from './ingang.store'
import { landelijkeIngangen } from './landelijk.data'
import type { EigenIngang, SocialeKaart } from './socialekaart'

export async function getSocialeKaart(actor: Actor): Promise<SocialeKaart | null> {
  if (!may(actor, 'socialekaart:read')) return null
  const eigen = await read(actor, (tx) => loadIngangen(tx, actor))
  return { eigen, landelijk: landelijkeIngangen, mayRecord: may(actor, 'ingang:record') }
}

export async function getIngangForm(actor: Actor): Promise<{ scholen: SchoolKeuze[] } | null> {
  if (!may(actor, 'ingang:record')) return null
  return { scholen: await read(actor, (tx) => loadScholenFor(actor, tx, 'ingang:record')) }
}

export async function getIngang(
  actor: Actor,
  id: string,
): Promise<{ ingang: EigenIngang; scholen: SchoolKeuze[] } | null> {
  if (!may(actor, 'ingang:amend') || !isId(id)) return null
  return read(actor, async (tx) => {
    const [ingang] = await loadIngangen(tx, actor, id)
    return ingang ? { ingang, scholen: await loadScholenFor(actor, tx, 'ingang:amend') } : null
  })
}
