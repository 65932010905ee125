import { csvOf } from '@/lib/domain/jaarverslag/csv.rules'
import { csvRijen } from '@/lib/domain/jaarverslag/csv.texts'
import { jaarNaam, jaarUit } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { getJaarverslag } from '@/lib/domain/jaarverslag/lezen.queries'
import { refusal } from '@/lib/platform/web/answer'
import { route } from '@/lib/platform/web/route'

/** The published figures for a sheet: what is not shown on the page has no number here either. */
export const GET = route('actor', async (actor, { params }) => {
  const schooljaar = jaarUit(params.schooljaar ?? '')
  const verslag = schooljaar && (await getJaarverslag(actor, schooljaar, Number(params.versie)))
  if (!verslag) return refusal(404, { kind: 'not_found', message: 'Dit is er niet.' })
  const name = `jaarverslag-${jaarNaam(verslag.schooljaar)}-versie-${verslag.versie}.csv`
  return new Response(csvOf(csvRijen(verslag)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}"`,
      'x-content-type-options': 'nosniff',
    },
  })
})
