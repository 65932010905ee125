import { beginTermijn } from '@/lib/domain/dossier/termijn.commands'
import { landelijkeCommissie } from '@/lib/domain/klachtencommissie/klachtencommissie'
import { amendKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.commands'
import { amendKlachtencommissieInput } from '@/lib/domain/klachtencommissie/klachtencommissie.schema'
import { recordAdviesgesprek } from '@/lib/domain/reglement/adviesgesprek.commands'
import { presetTermijnen } from '@/lib/domain/reglement/presets.data'
import { amendReglement, recordSluiting } from '@/lib/domain/reglement/reglement.commands'
import { amendReglementInput, reglementWaarden } from '@/lib/domain/reglement/reglement.schema'
import type { Actor } from '@/lib/kernel/actor'
import type { Datum } from '@/lib/kernel/datum'
import { bestuurOf, type Wereld } from './besturen'
import { must } from './mensen'
import type { Dag } from './zaak'

/** What the bestuur of Wolkenrijk laid down of terms: the regulation, its committee, closed days; and a talk with a directeur. */
export async function makeReglementen(wereld: Wereld): Promise<void> {
  const bestuurder = wereld.actor('ria', 'wolkenrijk', -150)
  const geldtVanaf = wereld.datum(-150)
  const waarden = { naarWerkdag: 'ja', geraadpleegd: ['gmr', 'vertrouwenspersoon'], geldtVanaf }
  const isob = reglementWaarden(presetTermijnen.isob)
  must(await amendReglement(bestuurder, amendReglementInput.parse({ ...isob, ...waarden })))
  const { adres: _, reglement: __, ...lkc } = landelijkeCommissie
  const commissie = amendKlachtencommissieInput.parse({ ...lkc, onafhankelijk: 'ja', geldtVanaf })
  must(await amendKlachtencommissie(bestuurder, commissie))
  const weken = [
    { wie: 'bestuur', naam: 'Wolkenvakantie', van: wereld.datum(-36), tot: wereld.datum(-28) },
    { wie: 'bestuur', naam: 'Wintervakantie', van: wereld.datum(27), tot: wereld.datum(42) },
  ] as const
  for (const week of weken) must(await recordSluiting(bestuurder, week))
  const { scholen } = bestuurOf(wereld.besturen, 'wolkenrijk')
  const noor = wereld.actor('noor', 'wolkenrijk', -50)
  must(await recordAdviesgesprek(noor, { schoolId: scholen.luchtkasteel ?? '', op: noor.today }))
}

/** From when the year runs in which a formele klacht can be filed, or the weeks to a check: a day, or somewhere in a period. */
export type DemoTermijn = { dag: Dag; van: Dag; tot?: Dag; soort?: 'indienen' | 'nazorg' }

type Bij = { objectId: string; actorOn: (dag: Dag) => Actor; datum: (dag: Dag) => Datum }

export async function addTermijn(
  { objectId, actorOn, datum }: Bij,
  { dag, van, tot, soort = 'indienen' }: DemoTermijn,
): Promise<void> {
  const basisSoort = tot === undefined ? 'dag' : 'periode'
  const dagen = { van: datum(van), tot: tot === undefined ? null : datum(tot) }
  const basis = { basisSoort, ...dagen, eigenaar: 'klager' } as const
  must(await beginTermijn(actorOn(dag), { objectId, soort, ...basis }))
}
