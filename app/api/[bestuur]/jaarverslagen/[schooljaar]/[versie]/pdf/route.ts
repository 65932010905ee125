import { makeVerslagPdf } from '@/components/pdf/make-verslag-pdf'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { jaarNaam, jaarUit } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { getJaarverslag } from '@/lib/domain/jaarverslag/lezen.queries'
import { pdfVerslag } from '@/lib/domain/jaarverslag/pdf.texts'
import { refusal } from '@/lib/platform/web/answer'
import { fontFolder } from '@/lib/platform/web/font-folder'
import { route } from '@/lib/platform/web/route'

/** A published version on paper, made here so that it needs no script. */
export const GET = route('actor', async (actor, { params }) => {
  const schooljaar = jaarUit(params.schooljaar ?? '')
  const verslag = schooljaar && (await getJaarverslag(actor, schooljaar, Number(params.versie)))
  if (!verslag) return refusal(404, { kind: 'not_found', message: 'Dit is er niet.' })
  const bytes = await makeVerslagPdf(pdfVerslag(verslag, (await getBestuur(actor))?.naam ?? ''), fontFolder())
  const name = `jaarverslag-${jaarNaam(verslag.schooljaar)}-versie-${verslag.versie}.pdf`
  return new Response(bytes, {
    headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${name}"` },
  })
})
