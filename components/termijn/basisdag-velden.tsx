import { basisSoorten, type TermijnPartij } from '@/lib/domain/termijn/termijn'
import { basisSoortTekst, partijTekst } from '@/lib/domain/termijn/termijn.texts'
import { Choices } from '../form/choices'
import { DateText } from '../form/date-text'
import { optiesVan } from '../form/opties'
import type { useOrdinaryForm } from '../form/use-ordinary-form'

const eigenaars = ['klager', 'vertrouwenspersoon', 'bestuur', 'commissie'] as const satisfies readonly TermijnPartij[]

/** From when: a day, somewhere in a period, or unknown; and who knows it (R-TERM-5). */
export function BasisdagVelden({ f, vraag }: { f: ReturnType<typeof useOrdinaryForm>; vraag: string }) {
  return (
    <>
      <Choices
        {...f.choices('basisSoort')}
        label={vraag}
        hint="Weet u het niet precies? Dan rekent Geborgen met de eerste dag die kan: dan bent u nooit te laat."
        options={optiesVan(basisSoorten, basisSoortTekst)}
      />
      <DateText
        {...f.text('van')}
        label="De dag, of de eerste dag van de periode"
        hint="Bijvoorbeeld 22-11-2026. Laat dit leeg als u het niet weet."
        optional
      />
      <DateText {...f.text('tot')} label="De laatste dag van de periode" hint="Alleen bij een periode." optional />
      <Choices {...f.choices('eigenaar')} label="Van wie weet u dit?" options={optiesVan(eigenaars, partijTekst)} />
    </>
  )
}
