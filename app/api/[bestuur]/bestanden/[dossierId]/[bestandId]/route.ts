import { completeBestand } from '@/lib/domain/bestand/bestand.commands'
import { getBestand } from '@/lib/domain/bestand/bestand.queries'
import { stukRefusals } from '@/lib/domain/bestand/bestand.texts'
import { isId } from '@/lib/kernel/id'
import { refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

/** How far an upload got. */
export const GET = route('actor', async (actor, { params: { dossierId = '', bestandId = '' } }) => {
  const known = isId(dossierId) && isId(bestandId)
  const bestand = known ? await getBestand(actor, { objectId: dossierId, id: bestandId }) : null
  return bestand ? Response.json({ stukken: bestand.aanwezig, gereed: bestand.gereed }) : notFound()
})

/** All pieces are there. */
export const POST = route('actor', async (actor, { params: { dossierId = '', bestandId = '' } }) => {
  if (!isId(dossierId) || !isId(bestandId)) return notFound()
  const completed = await completeBestand(actor, { objectId: dossierId, id: bestandId })
  if (completed.ok) return Response.json({ gereed: true })
  const { kind } = completed.failure
  return kind === 'not_found' ? notFound() : refusal(409, { kind, message: stukRefusals[kind] })
})

const notFound = () => refusal(404, { kind: 'not_found', message: stukRefusals.not_found })
