import { getCommissiePdf } from '@/lib/domain/commissieverslag/commissieverslag.queries'
import { refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

/** Kept as a file and never shown within our pages: it came from outside. */
export const GET = route('actor', async (actor, { params }) => {
  const found = await getCommissiePdf(actor, params.verslagId ?? '')
  if (!found) return refusal(404, { kind: 'not_found', message: 'Dit verslag is er niet.' })
  return new Response(found.pdf, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${found.naam}"`,
      'x-content-type-options': 'nosniff',
    },
  })
})
