import { schooljaarTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { Filter } from '../ui/filter'
import { Row } from '../ui/row'

type JaarKeuzeProps = { label: string; jaar: number; hrefOf: (jaar: number) => string }

/** The year before, this one and the next. */
export function JaarKeuze({ label, jaar, hrefOf }: JaarKeuzeProps) {
  const options = [jaar - 1, jaar, jaar + 1].map((one) => ({
    ...{ label: schooljaarTekst(one), href: hrefOf(one), chosen: one === jaar },
  }))
  return (
    <Row>
      <Filter label={label} lines={[{ label: 'Schooljaar', options }]} />
    </Row>
  )
}
