import type { AnswerInformatieverzoekInput, RecordInformatieverzoekInput } from '@/lib/domain/dossier/dossier.schema'
import { recordInformatieverzoek } from '@/lib/domain/dossier/informatieverzoek.commands'
import { newId } from '@/lib/kernel/id'
import type { openZaak } from '@/tests/integration/access/access-world'
import { type IntakeWorld, vandaag } from '@/tests/support/intake-world'

type Zaak = Pick<Awaited<ReturnType<typeof openZaak>>, 'id' | 'seal'>

/** What the page of a request of the klachtencommissie would send. */
export async function newVerzoek({ id: dossierId, seal }: Zaak): Promise<RecordInformatieverzoekInput> {
  const id = newId() as string
  const asked = { gevraagdOp: vandaag, door: 'secretaris' } as const
  return { dossierId, id, ...asked, gebonden: ['ik', 'bestuur'], envelopes: await seal('bewijs', id) }
}

export async function askedVerzoek({ world }: IntakeWorld, zaak: Zaak): Promise<RecordInformatieverzoekInput> {
  const input = await newVerzoek(zaak)
  const done = await recordInformatieverzoek(world.actor.adviseur, input)
  if (!done.ok) throw new Error(JSON.stringify(done.failure))
  return input
}

export async function answerOf(
  { id: dossierId, seal }: Zaak,
  id: string,
  antwoord: AnswerInformatieverzoekInput['antwoord'] = 'gegeven',
): Promise<AnswerInformatieverzoekInput> {
  return { dossierId, id, antwoord, beantwoordOp: vandaag, envelopes: await seal('bewijs', id, 2) }
}
