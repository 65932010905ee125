import { recordVoordracht } from '@/lib/domain/aanstelling/voordracht.commands'
import { fileCommissieverslag } from '@/lib/domain/commissieverslag/commissieverslag.commands'
import { fileCommissieverslagInput } from '@/lib/domain/commissieverslag/commissieverslag.schema'
import { agreeSchoolgids } from '@/lib/domain/schoolgids/schoolgids.commands'
import { toBase64Url, utf8 } from '@/lib/kernel/bytes'
import { newId } from '@/lib/kernel/id'
import type { Wereld } from './besturen'
import { must } from './mensen'

/** What lies on the desk of Wolkenrijk beside its cases: who put Noor forward, a report of the committee, a name in the schoolgids. */
export async function makeBureau(wereld: Wereld): Promise<void> {
  const bestuurder = wereld.actor('ria', 'wolkenrijk', -60)
  const [noor] = wereld.actor('noor', 'wolkenrijk', -60).aanstellingen
  const voordracht = { uitkomst: 'voorgedragen' as const, geledingen: ['ouders' as const, 'personeel' as const] }
  must(
    await recordVoordracht(bestuurder, {
      ...{ id: newId(), aanstellingId: noor?.id ?? '', op: wereld.datum(-1210), ...voordracht },
    }),
  )
  const jaar = Number(bestuurder.today.slice(0, 4)) - 1
  const verslag = { id: newId(), jaar: String(jaar), soortJaar: 'kalenderjaar', nagekeken: 'ja' }
  must(
    await fileCommissieverslag(
      bestuurder,
      fileCommissieverslagInput.parse({
        ...verslag,
        ontvangenOp: wereld.datum(-65),
        pdf: toBase64Url(utf8(eenBlad(`Verzonnen jaarverslag ${jaar} van de klachtencommissie`))),
      }),
    ),
  )
  const koen = wereld.actor('koen', 'wolkenrijk', -60)
  const voorId = koen.aanstellingen[0]?.id ?? ''
  must(await agreeSchoolgids(koen, { id: newId(), voorId, bereik: 'op dinsdag en donderdag, via het kantoor' }))
}

/** A page with one line: as little as a PDF can be. */
function eenBlad(zin: string): string {
  const tekst = `BT /F1 14 Tf 60 760 Td (${zin}) Tj ET`
  const delen = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${tekst.length} >>\nstream\n${tekst}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  return `%PDF-1.4\n${delen.map((deel, at) => `${at + 1} 0 obj\n${deel}\nendobj`).join('\n')}\ntrailer << /Root 1 0 R >>\n%%EOF\n`
}
