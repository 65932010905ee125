import type { Voorlichtingsplan } from '@/lib/domain/voorlichting/voorlichting'
import * as texts from '@/lib/domain/voorlichting/voorlichting.texts'
import { PageHead } from '../ui/page-head'
import { PrintRow } from '../ui/print-row'
import { TableFrame } from '../ui/table-frame'

const columns = [
  { key: 'week', label: 'Week' },
  { key: 'voor', label: 'Voor wie' },
  { key: 'wat', label: 'Wat' },
  { key: 'middelen', label: 'Wat is er nodig' },
  { key: 'tijd', label: 'Tijd', num: true },
  { key: 'stand', label: 'Stand' },
]

/** The plan on paper: a table for each period. */
export function VoorlichtingBlad({ plan, back }: { plan: Voorlichtingsplan; back: string }) {
  return (
    <>
      <PrintRow back={back} know="In dit plan staat niets over een zaak. U kunt het delen." />
      <PageHead title={`Voorlichtingsplan ${texts.schooljaarTekst(plan.schooljaar)}`} />
      {plan.periodes.map(({ periode, regels }) => (
        <TableFrame key={periode} caption={texts.periodeTekst[periode]} columns={columns}>
          {regels.map((regel) => (
            <tr key={regel.id}>
              <th scope="row">{regel.week ?? 'Nog open'}</th>
              <td>
                {texts.doelgroepTekst[regel.doelgroep]}, {regel.schoolNaam ?? 'alle scholen'}
              </td>
              <td>{regel.activiteit}</td>
              <td>{regel.middelen}</td>
              <td className="num">{regel.minuten ? texts.duurTekst(regel.minuten) : ''}</td>
              <td>{texts.standTekst[regel.stand]}</td>
            </tr>
          ))}
        </TableFrame>
      ))}
    </>
  )
}
