import { confirmAanstelling } from '@/lib/domain/aanstelling/aanstelling.commands'
import { prepareAanstellingInput } from '@/lib/domain/aanstelling/aanstelling.schema'
import { prepareAanstelling } from '@/lib/domain/aanstelling/prepare-aanstelling.commands'
import type { Bureau } from './bureau'

let last = 0

/** As the form sends it, for somebody new unless told otherwise. */
export function formOf({ world }: Bureau, over: Record<string, unknown> = {}) {
  return prepareAanstellingInput.parse({
    rol: 'vertrouwenspersoon',
    wie: 'nieuw',
    naam: 'Nieuwe Collega',
    mail: `nieuw${++last}@example.nl`,
    scholen: world.noord.school,
    inDienst: 'ja',
    soort: 'intern',
    doelgroep: ['leerlingen', 'ouders'],
    vanaf: '1-9-2026',
    ...over,
  })
}

export async function prepared(bureau: Bureau, over: Record<string, unknown> = {}): Promise<string> {
  const result = await prepareAanstelling(bureau.world.actor.beheerder, formOf(bureau, over))
  if (!result.ok) throw new Error(result.failure.kind)
  return result.value
}

export async function confirmed(bureau: Bureau, over: Record<string, unknown> = {}): Promise<string> {
  const aanstellingId = await prepared(bureau, over)
  const result = await confirmAanstelling(bureau.world.actor.bestuurder, { aanstellingId })
  if (!result.ok) throw new Error(result.failure.kind)
  return aanstellingId
}
