import type { MeldingKern } from '@/lib/domain/melding/melding.inhoud'
import { SealedName } from '../ui/sealed-name'
import { VeldTekst } from './veld-tekst'

export function KernTekst({ kern: { label, tekst, bereikbaar, intake } }: { kern: MeldingKern }) {
  const naam = intake?.klager?.trim() || label
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{intake?.klager ? 'Klager' : 'Naam of woord'}</dt>
          <dd>
            <SealedName plain>{naam}</SealedName>
          </dd>
        </div>
        <VeldTekst label="Bereikbaar" tekst={bereikbaar || intake?.bereikbaar} />
        {intake ? <VeldTekst label="Doorgegeven door" tekst={`${intake.van}, intake ${intake.nummer}`} /> : null}
        <VeldTekst label="Wanneer het gebeurde" tekst={intake?.wanneer} />
      </dl>
      <dl className="facts facts--one">
        <VeldTekst label="Wat de contactpersoon opschreef" tekst={intake?.omschrijving} />
        <VeldTekst label="Wat er al is afgesproken" tekst={intake?.acties?.join('\n')} />
        <VeldTekst label="Toelichting" tekst={intake?.toelichting} />
        <VeldTekst label={intake ? 'Wat u erbij schreef' : 'Wat er gebeurde'} tekst={tekst} />
      </dl>
    </>
  )
}
