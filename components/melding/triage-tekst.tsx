import type { TriageInhoud } from '@/lib/domain/melding/melding.inhoud'
import type { ZorgOntvanger } from '@/lib/domain/melding/ontvanger-van-zorg.rules'
import { zorgOntvangerTekst } from '@/lib/domain/melding/triage.texts'
import { VeldTekst } from './veld-tekst'

export function TriageTekst({ triage: { reden, afbakening, doorverwezenNaar, zorg } }: { triage: TriageInhoud }) {
  const naar = zorg?.naar.map((wie) => zorgOntvangerTekst[wie as ZorgOntvanger] ?? wie).join(' en ')
  return (
    <dl className="facts facts--one">
      <VeldTekst label="Uw reden" tekst={reden} />
      <VeldTekst label="Welk deel u begeleidt" tekst={afbakening} />
      <VeldTekst label="Verwezen naar" tekst={doorverwezenNaar} />
      <VeldTekst label="Zorg doorgeven aan" tekst={naar} />
    </dl>
  )
}
