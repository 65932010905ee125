import 'server-only'
import { createHash } from 'node:crypto'
import { urenVan } from '@/lib/domain/bijdrage/bijdrage.rules'
import { loadJaartabellen, loadJaarwerk } from '@/lib/domain/bijdrage/samen.store'
import { onderdruk, waarom } from '@/lib/domain/onderdrukking/onderdrukking.rules'
import type { Actor } from '@/lib/kernel/actor'
import type { Tx } from '@/lib/platform/db/context'
import type { Cijfer, Voorproef } from './jaarverslag'
import { loadCijfers, loadSchoolNamen, loadVorige, type VersieRij } from './jaarverslag.store'

/**
 * The figures of a year as they would be published now, and why some are not shown. The raw sums stay in here: what leaves
 * is suppressed, with every former version of the same year beside it (R-JV-2).
 */
export async function loadVoorproef(
  tx: Tx,
  actor: Actor,
  { schooljaar, versies }: { schooljaar: number; versies: readonly VersieRij[] },
): Promise<Voorproef> {
  const jaar = await loadJaartabellen(tx, actor, schooljaar)
  const werk = await loadWerkcijfers(tx, actor, schooljaar)
  const namen = new Set(jaar.tabellen.map(({ id }) => id))
  const eerder = []
  for (const { versie, drempel } of versies.filter((one) => one.schooljaar === schooljaar).toReversed()) {
    const cellen = await loadCijfers(tx, actor, { schooljaar, versie })
    eerder.push({ versie, drempel, cellen: cellen.filter(({ tabel }) => namen.has(tabel)) })
  }
  const uitgave = onderdruk({ ...jaar, eerder })
  const cijfers = [...uitgave.cellen, ...werk]
  return {
    drempel: uitgave.drempel,
    cijfers,
    verborgen: waarom({ ...jaar, eerder }).map(({ cel, reden }) => ({ cijfer: { ...cel, aantal: null }, reden })),
    scholen: await loadSchoolNamen(tx, actor, jaar.scholen),
    vorige: await loadVorige(tx, actor, versies, { schooljaar, op: null }),
    afdruk: createHash('sha256').update(JSON.stringify(cijfers)).digest('hex'),
  }
}

/** Hours, voorlichting and advies: of the bestuur as a whole, and about no person. */
async function loadWerkcijfers(tx: Tx, actor: Actor, schooljaar: number): Promise<Cijfer[]> {
  const werk = await loadJaarwerk(tx, actor, schooljaar)
  const rest = werk.filter(({ soort }) => soort !== 'uren')
  return [
    ...urenVan(werk).map(({ vak, uren }) => ({ school: null, tabel: 'uren', vak, aantal: uren })),
    ...rest.map(({ soort, vak, aantal }) => ({ school: null, tabel: soort, vak, aantal })),
  ]
}
