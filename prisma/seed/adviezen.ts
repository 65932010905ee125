import * as advies from '@/lib/domain/advies/advies.commands'
import { getAdvies, getAdviesScherm } from '@/lib/domain/advies/advies.queries'
import type { Actor } from '@/lib/kernel/actor'
import { fromBase64Url, toBase64Url } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import { sealJson } from '@/lib/vault/envelope'
import { sealGrant } from '@/lib/vault/grant'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import { adviezen, type DemoAdvies } from './adviezen.data'
import type { Wereld } from './besturen'
import { makeOffice } from './meldketens'
import { type DemoMens, must } from './mensen'

type Bij = { bestuur: string; school: string } & Record<'adviseur' | 'directeur' | 'bestuurder', DemoMens>

/** The directeur gets his key; of what was advised one waits too long, one is to be asked after, one ended. */
export async function makeAdviezen(wereld: Wereld, bij: Bij): Promise<void> {
  const schoolId = wereld.besturen[bij.bestuur]?.scholen[bij.school] ?? ''
  await makeOffice(wereld, { ...bij, houder: bij.directeur, schoolId })
  for (const demo of adviezen) await makeAdvies(wereld, bij, schoolId, demo)
}

async function makeAdvies(wereld: Wereld, bij: Bij, schoolId: string, demo: DemoAdvies): Promise<void> {
  const { adviseur, bestuur } = bij
  const at = (wie: DemoMens, dag: number): Actor => wereld.actor(wie.naam, bestuur, dag)
  const toen = at(adviseur, demo.dag)
  const { bestuurId } = toen
  const [stukId, key] = [newId() as string, newObjectKey()]
  const seal = async (sectie: 'kern' | 'verslagen', itemId: string, inhoud: unknown) => {
    const header = { soort: 'ambt', bestuurId, objectId: stukId, sectie, itemId, revisie: 1 } as const
    return toBase64Url(await sealJson(await sectionKey(key, sectie), header, inhoud))
  }
  const grant = async (id: string, publicKey: Uint8Array) =>
    toBase64Url(await sealGrant(publicKey, key, { bestuurId, objectId: stukId, accountId: id }))
  const scherm = await getAdviesScherm(toen)
  const office = demo.ambt === 'bestuur' ? scherm?.bestuur : scherm?.scholen.find(({ id }) => id === schoolId)?.scherm
  const ambt = office?.ambt
  const publicKey = fromBase64Url(ambt?.publicKey ?? '')
  if (!ambt || !publicKey) throw new Error('Demogegevens: het ambt heeft geen sleutel')
  const { ambtId: id, versie } = ambt
  const sleutels = [
    { soort: 'ambt' as const, id, versie, hpke: await grant(id, publicKey) },
    {
      soort: 'persoon' as const,
      id: adviseur.accountId,
      hpke: await grant(adviseur.accountId, adviseur.vault.publicKey),
    },
  ]
  const { vraag, aanleiding, gesprek, antwoord, effect } = demo
  const antwoordVoor = wereld.datum(demo.antwoordVoor)
  const stuk = { stukId, betrokken: [], sleutels, envelopes: [await seal('kern', stukId, demo.kern)] }
  const kenmerken = { ambt: demo.ambt, schoolId, vraag, aanleiding, antwoordVoor, herkenbaar: 'nee' } as const
  must(await advies.sendAdvies(toen, { ...kenmerken, dossierId: null, stuk }))
  const stap = async (wie: Actor, tekst: string) => {
    const item: string = newId()
    const revisie = (await getAdvies(wie, stukId))?.revisie ?? 0
    return { adviesId: stukId, id: item, revisie, envelopes: [await seal('verslagen', item, { tekst })] }
  }
  if (gesprek) {
    const wie = at(adviseur, gesprek.dag)
    const spoken = { op: wie.today, antwoordVoor: null, adviesgesprek: false }
    must(await advies.discussAdvies(wie, { ...(await stap(wie, gesprek.tekst)), ...spoken }))
  }
  if (antwoord) {
    const wie = at(demo.ambt === 'bestuur' ? bij.bestuurder : bij.directeur, antwoord.dag)
    const uitvoerenVoor = antwoord.klaar === null ? null : wereld.datum(antwoord.klaar)
    const besluit = { besluit: antwoord.besluit, uitvoerenVoor }
    must(await advies.answerAdvies(wie, { ...(await stap(wie, antwoord.tekst)), ...besluit }))
  }
  if (effect) {
    const wie = at(adviseur, effect.dag)
    const { kwaliteit, acceptatie } = effect
    must(await advies.completeAdvies(wie, { ...(await stap(wie, effect.tekst)), kwaliteit, acceptatie }))
  }
}
