import {
  advanceBestuursklacht,
  recordBestuursklacht,
  tellBestuursklacht,
} from '@/lib/domain/bestuursklacht/bestuursklacht.commands'
import { getBestuursklacht, getOntvangScherm } from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { sealJson } from '@/lib/vault/envelope'
import { sealGrant } from '@/lib/vault/grant'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import type { Wereld } from './besturen'
import { bestuursklachten, type DemoBestuursklacht } from './bestuursklachten.data'
import { must } from './mensen'

type Bij = { bestuur: string; bestuurder: string }
type Seal = (sectie: 'kern' | 'verslagen', itemId: string, inhoud: unknown) => Promise<string[]>

/** What the bestuur keeps of formele klachten itself, each step on its own day, by the app's own commands. */
export async function makeBestuursklachten(wereld: Wereld, bij: Bij): Promise<void> {
  for (const klacht of bestuursklachten) await makeKlacht(wereld, bij, klacht)
}

async function makeKlacht(wereld: Wereld, { bestuur, bestuurder }: Bij, demo: DemoBestuursklacht): Promise<void> {
  const on = (dag: number) => wereld.actor(bestuurder, bestuur, dag)
  const actor = on(demo.ontvangen)
  const { bestuurId } = actor
  // The office got its key later than the klacht came: sealed by what it has now.
  const scherm = await getOntvangScherm(on(0))
  const ambt = scherm?.stuk.ambt
  const school = scherm?.scholen[0]
  const publicKey = ambt && fromBase64Url(ambt.publicKey)
  if (!ambt || !publicKey || !school) return
  const [stukId, key] = [newId() as string, newObjectKey()]
  const seal: Seal = async (sectie, itemId, inhoud) => {
    const header = { soort: 'ambt', bestuurId, objectId: stukId, sectie, itemId, revisie: 1 } as const
    return [toBase64Url(await sealJson(await sectionKey(key, sectie), header, inhoud))]
  }
  const hpke = toBase64Url(await sealGrant(publicKey, key, { bestuurId, objectId: stukId, accountId: ambt.ambtId }))
  const { klager, aangeklaagde, klacht } = demo
  must(
    await recordBestuursklacht(actor, {
      ...{ schoolId: school.id, via: 'klager', vorm: 'brief', ontvangenOp: actor.today, directeurBetrokken: 'nee' },
      ...{ stukId, betrokken: [], sleutels: [{ soort: 'ambt', id: ambt.ambtId, versie: ambt.versie, hpke }] },
      envelopes: await seal('kern', stukId, { klager, aangeklaagde, klacht }),
    }),
  )
  for (const stap of demo.stappen) await addStap(on, stukId, seal, stap)
}

async function addStap(
  on: (dag: number) => ReturnType<Wereld['actor']>,
  klachtId: string,
  seal: Seal,
  { dag, stap, uitkomst, kenmerken = [], tot, totBij, ...rest }: DemoBestuursklacht['stappen'][number],
): Promise<void> {
  const actor = on(dag)
  const id: string = newId()
  const revisie = async () => (await getBestuursklacht(actor, klachtId))?.revisie ?? 1
  must(
    await advanceBestuursklacht(actor, {
      ...{ klachtId, id, revisie: await revisie(), stap, op: actor.today, kenmerken },
      ...{ uitkomst: uitkomst ?? null, totBij: totBij ?? null },
      ...{ tot: tot === undefined ? null : (on(tot).today as Datum), eindeVan: null, namens: 'bestuurder' },
      envelopes: await seal('verslagen', id, {
        toelichting: rest.toelichting,
        maatregelen: rest.maatregelen ?? '',
      }),
    }),
  )
  for (const { aan, weggelaten } of rest.verteld ?? []) {
    const found = await getBestuursklacht(actor, klachtId)
    const bericht = found?.berichten.find((one) => one.stapId === id && one.aan === aan && !one.verteldOp)
    if (!bericht) continue
    must(
      await tellBestuursklacht(actor, {
        ...{ klachtId, revisie: await revisie(), berichten: [bericht.id], op: actor.today },
        weggelaten: weggelaten !== undefined,
        envelopes: weggelaten === undefined ? [] : await seal('verslagen', bericht.id, { weggelaten }),
      }),
    )
  }
}
