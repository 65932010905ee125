import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import type { Sectie } from '@/lib/kernel/envelope'

/** One opened piece, as the vault gives it. */
export type Deel = { sectie: Sectie; itemId: string; revisie: number; inhoud: unknown }

export type StukSoort =
  | 'gesprek'
  | 'actie'
  | 'bestand'
  | 'bijzonder'
  | 'doorbreking'
  | 'doorverwijzing'
  | 'brief'
  | 'routestap'
  | 'klachtstap'
  | 'verloop'
  | 'overig'
/** What can be chosen to go along, each on its own. */
export type Stuk = { id: string; soort: StukSoort; op: Datum | null }

type Bron = Pick<
  DossierDetail,
  | 'id'
  | 'gesprekken'
  | 'acties'
  | 'bestanden'
  | 'brieven'
  | 'bijzonder'
  | 'doorbrekingen'
  | 'doorverwijzingen'
  | 'routestappen'
  | 'formeleKlachten'
  | 'toestemmingen'
>

/** The pieces of a dossier that the klager can keep back. The heart and the consents always go, notities never (R-DOS-6). */
export function stukkenVan(bron: Bron, delen: readonly Deel[]): Stuk[] {
  const known: Stuk[] = [
    ...bron.gesprekken.map(({ id, op }) => ({ id, soort: 'gesprek' as const, op })),
    ...bron.acties.map(({ id, uiterlijk, gedaanOp }) => ({ id, soort: 'actie' as const, op: gedaanOp ?? uiterlijk })),
    ...bron.bestanden.filter(({ gereed }) => gereed).map(({ id }) => ({ id, soort: 'bestand' as const, op: null })),
    ...bron.brieven.map(({ id, begonnenOp, definitiefOp }) => ({
      ...{ id, soort: 'brief' as const, op: definitiefOp ?? begonnenOp },
    })),
    ...bron.bijzonder.map(({ id, vastgelegdOp }) => ({ id, soort: 'bijzonder' as const, op: vastgelegdOp })),
    ...bron.doorbrekingen.map(({ id, op }) => ({ id, soort: 'doorbreking' as const, op })),
    ...bron.routestappen.map(({ id, gekozenOp }) => ({ id, soort: 'routestap' as const, op: gekozenOp })),
    ...bron.formeleKlachten.flatMap(({ gebeurtenissen }) =>
      gebeurtenissen.map(({ id, op }) => ({ id, soort: 'klachtstap' as const, op })),
    ),
    ...bron.doorverwijzingen.map(({ id, afgesprokenOp }) => ({
      id,
      soort: 'doorverwijzing' as const,
      op: afgesprokenOp,
    })),
  ]
  const always = new Set(bron.toestemmingen.map(({ id }) => id))
  const listed = new Set([...known.map(({ id }) => id), ...bron.bestanden.map(({ id }) => id)])
  const rest = latestOf(delen).flatMap(({ sectie, itemId }): Stuk[] => {
    if (sectie !== 'verslagen' && sectie !== 'bewijs') return []
    if (always.has(itemId) || listed.has(itemId)) return []
    listed.add(itemId)
    return [{ id: itemId, soort: itemId === bron.id ? 'verloop' : 'overig', op: null }]
  })
  return [...known, ...rest]
}

type Heel = { id: string; toestemmingen: readonly { id: string }[] }
type Keuze = { nieuwId: string; gekozen: readonly string[]; uitMelding: boolean }

/** The chosen pieces as they are sealed in the new object: the last revision of each, as its first there. */
export function overTeDragen(bron: Heel, delen: readonly Deel[], { nieuwId, gekozen, uitMelding }: Keuze): Deel[] {
  const goes = new Set([...gekozen, ...bron.toestemmingen.map(({ id }) => id)])
  return latestOf(delen).flatMap(({ sectie, itemId, inhoud }): Deel[] => {
    if (sectie === 'kern') return [{ sectie, itemId: nieuwId, revisie: 1, inhoud: withoutOwn(inhoud, uitMelding) }]
    if (sectie === 'notities' || sectie === 'kaart' || !goes.has(itemId)) return []
    const there = itemId === bron.id ? nieuwId : itemId
    return [{ sectie, itemId: there, revisie: 1, inhoud: sectie === 'bestand' ? boundTo(inhoud, bron.id) : inhoud }]
  })
}

/** What the giver wrote of her own position is not the receiver's. */
function withoutOwn(inhoud: unknown, uitMelding: boolean): unknown {
  return { ...(inhoud as object), positie: '', ...(uitMelding ? {} : { uitMelding: '' }) }
}

/** The pieces of a file stay as they were sealed: its key goes along, and says in which object that was. */
function boundTo(inhoud: unknown, dossierId: string): unknown {
  const bestand = inhoud as { verzegeldIn?: string }
  return { ...bestand, verzegeldIn: bestand.verzegeldIn ?? dossierId }
}

function latestOf(delen: readonly Deel[]): Deel[] {
  const latest = new Map<string, Deel>()
  for (const deel of delen) {
    const key = `${deel.sectie}/${deel.itemId}`
    if ((latest.get(key)?.revisie ?? 0) < deel.revisie) latest.set(key, deel)
  }
  return [...latest.values()]
}
