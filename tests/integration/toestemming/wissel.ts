import { recordOuders } from '@/lib/domain/dossier/bijhouden.commands'
import { getDossier } from '@/lib/domain/dossier/dossier.queries'
import type { ChangeKlagerInput } from '@/lib/domain/klagerwissel/klagerwissel.schema'
import { newId } from '@/lib/kernel/id'
import { openZaak } from '@/tests/integration/access/access-world'
import { klagerId } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { kaartOf, sealMore } from '@/tests/support/sealing'

type Zaak = Awaited<ReturnType<typeof openZaak>>

/** An open dossier of a pupil under 18 whose parents know. */
export async function informedZaak(at: IntakeWorld): Promise<Zaak> {
  const minor = { id: klagerId, rol: 'klager', categorie: 'leerling', minderjarig: 'ja' } as const
  const zaak = await openZaak(at, { personen: [minor], oudersStand: 'nog_te_doen' })
  const step = { stand: 'geinformeerd', stapOp: vandaag, door: 'leerling', leerlingVooraf: vandaag } as const
  const told = await recordOuders(at.world.actor.adviseur, {
    ...{ dossierId: zaak.id, revisie: 1, ...step, directeurBetrokken: false, criterium: null },
    envelopes: await zaak.seal('bewijs', klagerId),
  })
  if (!told.ok) throw new Error(JSON.stringify(told.failure))
  return zaak
}

type Change = { again: boolean; klager?: ChangeKlagerInput['klager'] }

/** What the page would send: a parent, or the pupil himself; with or without the toestemming for the dossier. */
export async function changeKlagerInputOf(
  at: IntakeWorld,
  { id: dossierId, ref, toestemmingId }: Zaak,
  { again, klager = { id: newId(), categorie: 'ouder', minderjarig: 'nee' } }: Change,
): Promise<{ input: ChangeKlagerInput; nieuwId: string }> {
  const nieuwId = newId() as string
  const detail = await getDossier(at.world.actor.adviseur, dossierId)
  const given = { soort: 'dossier_aanleggen', gever: 'klager', vorm: 'mondeling', gegevenOp: vandaag } as const
  const kern = { sectie: 'kern' as const, itemId: dossierId, revisie: detail?.revisie ?? 0, inhoud: {} }
  const bewijs = { sectie: 'bewijs' as const, itemId: nieuwId, revisie: 1, inhoud: { omvang: 'Opschrijven.' } }
  return {
    nieuwId,
    input: {
      ...{ dossierId, revisie: detail?.revisie ?? 0, klager },
      opnieuw: again ? [{ vorigeId: toestemmingId, toestemming: { id: nieuwId, ...given, geldigTot: null } }] : [],
      kaart: await kaartOf(at.adviseur, at.world.noord.id, dossierId, 'Kastanje'),
      envelopes: await sealMore(at.adviseur, ref, again ? [kern, bewijs] : [kern]),
    },
  }
}
