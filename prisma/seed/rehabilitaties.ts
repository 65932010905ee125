import * as rehabilitatie from '@/lib/domain/rehabilitatie/rehabilitatie.commands'
import { getBeginScherm, getRehabilitatie } from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import { sealJson } from '@/lib/vault/envelope'
import { sealGrant } from '@/lib/vault/grant'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import type { Wereld } from './besturen'
import { must } from './mensen'

type Bij = { bestuur: string; bestuurder: string; school: string }

const kern = {
  naam: 'Juf Fantasia',
  gevolgen: 'Zij sliep slecht, bleef drie weken thuis en voelt zich bekeken op het plein.',
  wensen: 'Dat ouders horen dat de klacht is onderzocht, en dat collega’s weer gewoon met haar praten.',
}
const brief =
  'Beste ouders, over een leraar van onze school is een klacht onderzocht. De klacht is ongegrond. Wij hebben vertrouwen in deze leraar.'
const gesprek = 'Stilgestaan bij wat er gebeurde. Zij wil eerst een brief aan de ouders, daarna pas het team.'

/** The bestuur leads, as it set: a talk, a letter that she agreed to, and a meeting that waits for her answer. */
export async function makeRehabilitatie(wereld: Wereld, { bestuur, bestuurder, school }: Bij): Promise<void> {
  const on = (dag: number) => wereld.actor(bestuurder, bestuur, dag)
  const actor = on(-5)
  const { bestuurId } = actor
  const schoolId = wereld.besturen[bestuur]?.scholen[school] ?? ''
  // The office got its key later: sealed by what it has now.
  const ambt = (await getBeginScherm(on(0)))?.scholen.find(({ id }) => id === schoolId)?.stuk.ambt
  const publicKey = ambt && fromBase64Url(ambt.publicKey)
  if (!ambt || !publicKey) return
  const [stukId, key] = [newId() as string, newObjectKey()]
  const seal = async (sectie: 'kern' | 'verslagen', itemId: string, inhoud: unknown) => {
    const header = { soort: 'ambt', bestuurId, objectId: stukId, sectie, itemId, revisie: 1 } as const
    return [toBase64Url(await sealJson(await sectionKey(key, sectie), header, inhoud))]
  }
  const hpke = toBase64Url(await sealGrant(publicKey, key, { bestuurId, objectId: stukId, accountId: ambt.ambtId }))
  must(
    await rehabilitatie.recordRehabilitatie(actor, {
      ...{ ambt: 'bestuur', schoolId, stukId, betrokken: [] },
      sleutels: [{ soort: 'ambt', id: ambt.ambtId, versie: ambt.versie, hpke }],
      ...{ grond: 'commissie_ongegrond', grondOp: wereld.datum(-6), oordeelCommissie: 'ongegrond' },
      ...{ besluitBestuur: 'volgt', directieVerwijtbaar: false, opVerzoek: true },
      envelopes: await seal('kern', stukId, kern),
    }),
  )
  const van = async () => ({
    rehabilitatieId: stukId,
    revisie: (await getRehabilitatie(on(0), stukId))?.revisie ?? 1,
    id: newId() as string,
  })
  const talk = { ...(await van()), op: wereld.datum(-4), begeleiderErbij: true }
  const envelopes = await seal('verslagen', talk.id, { verslag: gesprek })
  const onderwerpen: ('gebeurd' | 'inrichting')[] = ['gebeurd', 'inrichting']
  must(await rehabilitatie.recordRehabilitatiegesprek(on(-4), { ...talk, onderwerpen, envelopes }))
  const letter = await van()
  must(
    await rehabilitatie.proposeMaatregel(on(-3), {
      ...{ ...letter, soort: 'brief_ouders', uiterlijk: wereld.datum(5) },
      envelopes: await seal('verslagen', letter.id, { tekst: brief }),
    }),
  )
  const antwoord = { ...(await van()), id: letter.id, voorgelegdOp: wereld.datum(-2), antwoord: 'ja' as const }
  must(await rehabilitatie.answerMaatregel(on(-2), antwoord))
  const meeting = await van()
  must(
    await rehabilitatie.proposeMaatregel(on(-1), {
      ...{ ...meeting, soort: 'uitspraak_team', uiterlijk: null },
      envelopes: await seal('verslagen', meeting.id, {
        tekst: 'In de teamvergadering zeg ik dat wij vertrouwen hebben.',
      }),
    }),
  )
}
