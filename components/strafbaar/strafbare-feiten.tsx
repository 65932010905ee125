import { nagezienOp } from '@/lib/domain/strafbaar/strafbaar.data'
import { isOnderBeideWetten, labelsOn, moetMisdrijfAangeven } from '@/lib/domain/strafbaar/strafbaar.rules'
import * as tekst from '@/lib/domain/strafbaar/strafbaar.texts'
import { TextInput } from '../form/text-input'
import { Button } from '../ui/button'
import { Datum } from '../ui/datum'
import { Notice } from '../ui/notice'
import { PageHead } from '../ui/page-head'
import { Row } from '../ui/row'
import { Section } from '../ui/section'
import { FeitenTabel } from './feiten-tabel'
import type { FeitVraag } from './vraag'

/** Which labels held on the day of the facts, and what who may and must do with them (R-STRAF-1, R-STRAF-2). */
export function StrafbareFeiten({ vraag, grondslag }: { vraag: FeitVraag; grondslag: string }) {
  const labels = labelsOn(vraag.feit)
  return (
    <>
      <PageHead
        title="Kan het strafbaar zijn?"
        lead="De wet van de dag waarop het gebeurde, geldt. Vul die dag in, dan ziet u de namen die toen golden."
      />
      <Row>
        <form method="get" className="form">
          <TextInput
            name="dag"
            label="Op welke dag gebeurde het?"
            hint="Bijvoorbeeld 22-11-2023. Laat dit leeg als u het niet weet."
            optional
            defaultValue={vraag.dag}
            error={vraag.fout ?? undefined}
            width="medium"
          />
          <TextInput
            name="tot"
            label="Duurde het langer? Wat was de laatste dag?"
            optional
            defaultValue={vraag.tot}
            width="medium"
          />
          <Button type="submit">Toon de namen van toen</Button>
        </form>
      </Row>
      {isOnderBeideWetten(vraag.feit) ? (
        <Row>
          <Notice title="Twee wetten">
            <p>{tekst.beideWettenTekst}</p>
          </Notice>
        </Row>
      ) : null}
      {(['seksueel', 'online', 'ander'] as const).map((groep) => (
        <FeitenTabel key={groep} groep={groep} labels={labels.filter((label) => label.groep === groep)} />
      ))}
      <Section title="Aangifte" stack>
        {tekst.aangifteTekst.map((zin) => (
          <p key={zin}>{zin}</p>
        ))}
        {moetMisdrijfAangeven({ grondslag }) ? <p>{tekst.openbaarTekst}</p> : null}
        <p>{tekst.maatregelTekst}</p>
        <p className="meta">
          De artikelen staan in het Wetboek van Strafrecht. Nagezien op <Datum value={nagezienOp} />.
        </p>
      </Section>
    </>
  )
}
