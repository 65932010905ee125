import { addStuk } from '@/lib/domain/bestand/bestand.commands'
import { getStuk } from '@/lib/domain/bestand/bestand.queries'
import type { BestandRef } from '@/lib/domain/bestand/bestand.schema'
import { stukRefusals } from '@/lib/domain/bestand/bestand.texts'
import { isId } from '@/lib/kernel/id'
import { refusal } from '@/lib/platform/web/answer'
import { bytesOf } from '@/lib/platform/web/byte-body'
import { route } from '@/lib/platform/web/route'
import { turns } from '@/lib/platform/web/turns'

/** One sealed piece; nothing in it says what it is, and no browser shows it. */
export const GET = route('actor', async (actor, { params }) => {
  const stuk = stukOf(params)
  const bytes = stuk && (await getStuk(actor, stuk))
  if (!bytes) return notFound()
  return new Response(bytes, {
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
  })
})

export const PUT = route('actor', async (actor, { request, params }) => {
  const stuk = stukOf(params)
  if (!stuk) return notFound()
  const bytes = await bytesOf(request)
  if (!bytes) return refusal(413, { kind: 'no_piece', message: stukRefusals.no_piece })
  const added = await inTurn(() => addStuk(actor, { ...stuk, bytes }))
  if (added.ok) return new Response(null, { status: 204 })
  const { kind } = added.failure
  return kind === 'not_found' ? notFound() : refusal(409, { kind, message: stukRefusals[kind] })
})

// On its way into the database a piece is copied some times. The body is read before: a slow line keeps nobody waiting.
const inTurn = turns(2)

function stukOf(params: Record<string, string>): (BestandRef & { nr: number }) | null {
  const { dossierId = '', bestandId = '', nr = '' } = params
  return isId(dossierId) && isId(bestandId) && /^\d{1,4}$/.test(nr)
    ? { objectId: dossierId, id: bestandId, nr: Number(nr) }
    : null
}

const notFound = () => refusal(404, { kind: 'not_found', message: stukRefusals.not_found })
