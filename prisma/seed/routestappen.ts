import type { Routestap, Steun, UitlegPunt } from '@/lib/domain/dossier/routestap'
import * as route from '@/lib/domain/klachtroute/klachtroute.commands'
import type { RoutestapInhoud } from '@/lib/domain/klachtroute/klachtroute.inhoud'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { newId } from '@/lib/kernel/id'
import { must } from './mensen'
import type { Sealer, Sealing } from './sealer'

type Dag = number

/** One step of a klachtroute; without `begonnen` it was only chosen. */
export type DemoRoutestap = {
  soort: Routestap['soort']
  gekozen: Dag
  steun?: Steun
  overgeslagen?: true
  begonnen?: Dag
  uitleg?: UitlegPunt[]
  klaar?: Dag
  afloop?: Pick<Routestap, 'uitkomst' | 'tevreden'> & { nazorg?: Dag }
  tekst?: Partial<RoutestapInhoud>
}

type Bij = { sealer: Sealer; sealing: Sealing; actorOn: (dag: Dag) => Actor; datum: (dag: Dag) => Datum }

/** Chosen, begun and done on its own days, by the app's own commands. */
export async function addRoutestap(bij: Bij, demo: DemoRoutestap): Promise<void> {
  const { objectId: dossierId } = bij.sealing
  const id = newId() as string
  const { soort, gekozen, steun = 'mee', begonnen, klaar, afloop } = demo
  const chosen = { dossierId, id, soort, gekozenDoor: 'klager', envelopes: await sealStap(bij, id, demo) } as const
  const op = bij.datum(gekozen)
  if (demo.overgeslagen) {
    must(await route.skipRoutestap(bij.actorOn(gekozen), { ...chosen, geeindigdOp: op }))
    return
  }
  must(await route.chooseRoutestap(bij.actorOn(gekozen), { ...chosen, gekozenOp: op, steun, herhaaldOm: null }))
  if (begonnen === undefined) return
  must(
    await route.beginRoutestap(bij.actorOn(begonnen), {
      ...{ dossierId, id, begonnenOp: bij.datum(begonnen), betrokken: 'nee', eerderIntern: 'nee' },
      ...{ anderAkkoordOp: null, uitleg: demo.uitleg ?? [] },
    }),
  )
  if (klaar === undefined || !afloop?.uitkomst || !afloop.tevreden) return
  const nazorgOp = afloop.nazorg === undefined ? null : bij.datum(afloop.nazorg)
  must(
    await route.completeRoutestap(bij.actorOn(klaar), {
      ...{ dossierId, id, geeindigdOp: bij.datum(klaar), uitkomst: afloop.uitkomst, tevreden: afloop.tevreden },
      ...{ nazorg: nazorgOp ? 'ja' : 'nee', nazorgOp, meldplicht: null, envelopes: await sealStap(bij, id, demo, 2) },
    }),
  )
}

const leeg: RoutestapInhoud = {
  ...{ waarom: '', waaromActief: '', doel: '', letOp: '', valkuilen: '', afspraken: '', resultaat: '', nazorg: '' },
}

function sealStap({ sealer, sealing }: Bij, itemId: string, { tekst }: DemoRoutestap, revisie = 1): Promise<string[]> {
  return sealer.seal(sealing, [{ sectie: 'verslagen', itemId, revisie, inhoud: { ...leeg, ...tekst } }])
}
