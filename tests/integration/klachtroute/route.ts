import type { Routestap } from '@/lib/domain/dossier/routestap'
import { beginRoutestap, chooseRoutestap } from '@/lib/domain/klachtroute/klachtroute.commands'
import { beginRoutestapInput, chooseRoutestapInput } from '@/lib/domain/klachtroute/klachtroute.schema'
import { newId } from '@/lib/kernel/id'
import { openedDossier } from '@/tests/support/dossier-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'
import { sealMore } from '@/tests/support/sealing'

export type Zaak = Awaited<ReturnType<typeof openedDossier>>

const inhoud = {
  ...{ waarom: 'Zij wil erkenning.', waaromActief: '', doel: 'Excuses.', letOp: 'Rustig blijven.', valkuilen: 'Boos.' },
  ...{ afspraken: 'Elke week bellen.', resultaat: 'De directeur luisterde.' },
}

export const sealStap = (at: IntakeWorld, { ref }: Pick<Zaak, 'ref'>, id: string, revisie = 1) =>
  sealMore(at.adviseur, ref, [{ sectie: 'verslagen', itemId: id, revisie, inhoud }])

export async function keuze(
  at: IntakeWorld,
  zaak: Zaak,
  soort: Routestap['soort'],
  change: Record<string, unknown> = {},
) {
  const id = newId() as string
  return chooseRoutestapInput.parse({
    ...{ dossierId: zaak.id, id, soort, gekozenDoor: 'klager', gekozenOp: vandaag, steun: 'mee', herhaaldOm: null },
    ...change,
    envelopes: await sealStap(at, zaak, id),
  })
}

/** What a form sends to begin a step that asks nothing beforehand; each condition is added by the test. */
export const begin = (zaak: { id: string }, id: string, vooraf: Record<string, unknown> = {}) =>
  beginRoutestapInput.parse({ dossierId: zaak.id, id, begonnenOp: vandaag, anderAkkoordOp: '', ...vooraf })

/** A step that was chosen, and with conditions given also begun. */
export async function stap(
  at: IntakeWorld,
  soort: Routestap['soort'],
  { zaak, vooraf }: { zaak?: Zaak; vooraf?: Record<string, unknown> } = {},
) {
  const hier = zaak ?? (await openedDossier(at))
  const gekozen = await keuze(at, hier, soort)
  const { adviseur } = at.world.actor
  const chosen = await chooseRoutestap(adviseur, gekozen)
  if (!chosen.ok) throw new Error(chosen.failure.kind)
  if (vooraf) {
    const begun = await beginRoutestap(adviseur, begin(hier, gekozen.id, vooraf))
    if (!begun.ok) throw new Error(begun.failure.kind)
  }
  return { zaak: hier, id: gekozen.id, seal: (revisie = 2) => sealStap(at, hier, gekozen.id, revisie) }
}

export const afloop = { uitkomst: 'deels', tevreden: 'nee', nazorg: 'nee', nazorgOp: null, meldplicht: null } as const
