import 'server-only'
import { may } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { read } from '@/lib/platform/db/change'
import type { Commissieverslag } from './commissieverslag'
import { jaarTekst } from './commissieverslag.rules'
import { loadCommissieverslagen, loadPdf } from './commissieverslag.store'

export async function listCommissieverslagen(actor: Actor): Promise<Commissieverslag[] | null> {
  if (!may(actor, 'commissieverslag:read')) return null
  return read(actor, (tx) => loadCommissieverslagen(tx, actor))
}

export async function getCommissieverslag(actor: Actor, id: string): Promise<Commissieverslag | null> {
  if (!isId(id)) return null
  return (await listCommissieverslagen(actor))?.find((one) => one.id === id) ?? null
}

/** The file itself, and what it is called when it is kept. */
export async function getCommissiePdf(
  actor: Actor,
  id: string,
): Promise<{ naam: string; pdf: Uint8Array<ArrayBuffer> } | null> {
  const verslag = await getCommissieverslag(actor, id)
  if (!verslag) return null
  const pdf = await read(actor, (tx) => loadPdf(tx, actor, id))
  return pdf && { naam: `jaarverslag-klachtencommissie-${jaarTekst(verslag)}.pdf`, pdf }
}
