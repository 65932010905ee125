import 'server-only'
import { loadIndieningen } from '@/lib/domain/bijdrage/samen.store'
import { record } from '@/lib/domain/logboek/logboek.store'
import type { SealedDeel } from '@/lib/domain/object/object'
import { loadSealed, loadSealedDeel } from '@/lib/domain/object/object.queries'
import { may, mayHeld } from '@/lib/domain/toegang/toegang.access'
import type { Actor } from '@/lib/kernel/actor'
import { isId } from '@/lib/kernel/id'
import { ok, refuse } from '@/lib/kernel/result'
import { change, read } from '@/lib/platform/db/change'
import type { ConceptDetail, Jaarstand, Naamcheck, Teksten } from './jaarverslag'
import * as rules from './jaarverslag.rules'
import * as store from './jaarverslag.store'
import { loadVoorproef } from './voorproef.store'

/** The adviser's desk: of each year whether it is published, and who is writing it. */
export async function listJaarstanden(actor: Actor): Promise<Jaarstand[] | null> {
  if (!may(actor, 'jaarverslag:begin')) return null
  return read(actor, async (tx) => {
    const versies = await store.loadVersies(tx, actor)
    const eigen = await store.loadEigen(tx, actor)
    const begonnen = await store.loadBegonnen(tx, actor)
    return rules.jarenVoor(tx.today).map((schooljaar) => {
      const laatste = versies.find((one) => one.schooljaar === schooljaar)
      const own = eigen.find((one) => one.schooljaar === schooljaar)
      return {
        schooljaar,
        gepubliceerd: laatste ? { versie: laatste.versie, op: laatste.gepubliceerdOp } : null,
        eigen: own ? { id: own.id, versie: own.versie } : null,
        anderen: begonnen.filter((one) => one.schooljaar === schooljaar).map(({ naam }) => naam),
        gesloten: rules.isGesloten(schooljaar, versies),
      }
    })
  })
}

/** What a correction begins with: the text as it was published last; null where nothing may be begun. */
export async function getBeginteksten(actor: Actor, schooljaar: number): Promise<Teksten | null> {
  if (!may(actor, 'jaarverslag:begin') || !rules.jarenVoor(actor.today).includes(schooljaar)) return null
  return read(actor, async (tx) => {
    const laatste = (await store.loadVersies(tx, actor)).find((one) => one.schooljaar === schooljaar)
    if (!laatste) return {}
    const { correctie: _, ...teksten } = await store.loadTeksten(tx, actor, laatste)
    return teksten
  })
}

/** A concept, with its figures once the bijdragen are closed: before that only who filed (R-JV-2, R-JV-5). */
export async function getConcept(actor: Actor, id: string): Promise<ConceptDetail | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const jaarverslag = await store.loadJaarverslag(tx, actor, id)
    const sealed = await loadSealed(actor, tx, id)
    if (!jaarverslag || !sealed || !mayHeld(actor, 'jaarverslag:amend', jaarverslag))
      return refuse({ kind: 'not_found' })
    const { schooljaar } = jaarverslag
    const versies = await store.loadVersies(tx, actor)
    const voorproef = await loadVoorproef(tx, actor, jaarverslag, versies)
    const indieningen = await loadIndieningen(tx, actor, schooljaar)
    await record(tx, actor, { event: 'jaarverslag_read' })
    return ok({ ...jaarverslag, voorproef, indieningen, sealed })
  })
  return result.ok ? result.value : null
}

/** The heart of each own case, against which the browser lays the text; counted as one reading, as a list is. */
export async function getNaamcheck(actor: Actor, id: string): Promise<Naamcheck | null> {
  if (!isId(id)) return null
  const result = await change(actor, async (tx) => {
    const jaarverslag = await store.loadJaarverslag(tx, actor, id)
    if (!jaarverslag || !mayHeld(actor, 'jaarverslag:publish', jaarverslag)) return refuse({ kind: 'not_found' })
    const own = { bestuurId: actor.bestuurId, houder: actor.accountId }
    const zaken = await tx.prisma.verzegeldObject.findMany({
      where: { ...own, soort: { in: ['melding', 'dossier'] } },
      select: { id: true },
      orderBy: { createdAt: 'asc' },
    })
    const delen: SealedDeel[] = []
    for (const zaak of zaken) {
      const deel = await loadSealedDeel(actor, tx, zaak.id, ['kern'])
      if (deel) delen.push(deel)
    }
    const scholen = await tx.prisma.school.findMany({ where: { bestuurId: actor.bestuurId }, select: { naam: true } })
    await record(tx, actor, { event: 'kaarten_read', aantal: zaken.length })
    return ok({ delen, scholen: scholen.map(({ naam }) => naam) })
  })
  return result.ok ? result.value : null
}
