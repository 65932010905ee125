import { grantAmbt } from '@/lib/domain/ambt/ambt.commands'
import { listIntakes } from '@/lib/domain/intake/intake.queries'
import { reportMeldketen, stepMeldketen } from '@/lib/domain/meldketen/meldketen.commands'
import { answerMeldplicht } from '@/lib/domain/meldplicht/meldplicht.commands'
import { toBase64Url } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import { grantAmbtKey, newAmbtCode, newAmbtKey } from '@/lib/vault/ambt'
import { sealJson } from '@/lib/vault/envelope'
import { sealGrant } from '@/lib/vault/grant'
import { newObjectKey, sectionKey } from '@/lib/vault/object-key'
import type { Wereld } from './besturen'
import { type DemoMens, must } from './mensen'

const ja = { misdrijf: 'weet_niet', taakVoorSchool: 'ja', tegenLeerling: 'ja', verbandMetSchool: 'ja' } as const
const kern = {
  leerling: 'Pip Verzinsel, groep 7',
  aangeklaagde: 'Een vrijwilliger van de schoolreis',
  melder: 'Een stagiair van groep 7',
  feiten:
    'Een stagiair hoorde van Pip dat een vrijwilliger berichten stuurt en foto’s vraagt. Pip is nu thuis bij haar ouders.',
  bereikbaar: '000 000 00 00, vandaag tot zes uur',
}
const overleg = 'Gebeld met de vertrouwensinspecteur. Advies: vandaag besluiten of er een redelijk vermoeden is.'

type Bij = { bestuur: string; melder: string; bestuurder: DemoMens }

/** The office of a bestuur gets its key; what a contactpersoon reported two days ago waits for a second step, late. */
export async function makeMeldketen(wereld: Wereld, { bestuur, melder, bestuurder }: Bij): Promise<void> {
  const toen = wereld.actor(melder, bestuur, -2)
  const { bestuurId } = toen
  const ambt = await makeOffice(wereld, { bestuur, bestuurder })
  const [intake] = (await listIntakes(toen))?.regels ?? []
  if (!intake) return
  must(await answerMeldplicht(toen, { objectId: intake.id, antwoorden: ja }))
  const [ketenId, key] = [newId() as string, newObjectKey()]
  const seal = async (sectie: 'kern' | 'verslagen', itemId: string, inhoud: unknown) => {
    const header = { soort: 'ambt', bestuurId, objectId: ketenId, sectie, itemId, revisie: 1 } as const
    return toBase64Url(await sealJson(await sectionKey(key, sectie), header, inhoud))
  }
  const hpke = await sealGrant(ambt.publicKey, key, { bestuurId, objectId: ketenId, accountId: ambt.id })
  const sleutels = [{ soort: 'ambt' as const, id: ambt.id, versie: 1, hpke: toBase64Url(hpke) }]
  const envelopes = [await seal('kern', ketenId, kern)]
  must(await reportMeldketen(toen, { objectId: intake.id, ketenId, betrokken: [], sleutels, envelopes }))
  const actor = wereld.actor(bestuurder.naam, bestuur, -2)
  const id: string = newId()
  const stap = { ketenId, id, revisie: 1, naar: 'overlegd', op: actor.today, contact: null } as const
  must(await stepMeldketen(actor, { ...stap, envelopes: [await seal('verslagen', id, { toelichting: overleg })] }))
}

type Ambt = { bestuur: string; bestuurder: DemoMens; houder?: DemoMens; schoolId?: string | null }

/** Made by a bestuurder: of the bestuur for himself, of a school for its directeur. */
export async function makeOffice(wereld: Wereld, ambt: Ambt): Promise<{ id: string; publicKey: Uint8Array }> {
  const { bestuur, bestuurder, houder = bestuurder, schoolId = null } = ambt
  const actor = wereld.actor(bestuurder.naam, bestuur, -30)
  const { bestuurId } = actor
  const ambtId: string = newId()
  const { secret, publicKey } = await newAmbtKey()
  const { salt, wrap } = await newAmbtCode(secret, { ambtId })
  const { accountId, vault } = houder
  const held = await grantAmbtKey(vault.publicKey, secret, { bestuurId, ambtId, publicKey, accountId })
  must(
    await grantAmbt(actor, {
      ...{ ambtId, soort: schoolId ? 'directeur' : 'bestuur', schoolId, versie: 1 },
      ...{ publicKey: toBase64Url(publicKey), vorig: null },
      wraps: [{ accountId, wrap: toBase64Url(held) }],
      code: { salt: toBase64Url(salt), wrap: toBase64Url(wrap) },
    }),
  )
  return { id: ambtId, publicKey }
}
