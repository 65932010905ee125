import type { ChangeEvent } from 'react'
import { TextArea } from '../form/text-area'

type TekstVeldProps = {
  sealed: true
  id: string
  value: string
  onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void
  error?: string
}

const most = 500

/** Until there is a dossier, 500 characters and no more (R-DOS-1). Too many can be typed, so that nothing is cut off. */
export function TekstVeld(props: TekstVeldProps) {
  const left = most - props.value.length
  return (
    <TextArea
      {...props}
      rows={5}
      label="Wat er in het kort gebeurde"
      hint={`Hooguit ${most} tekens. Alleen feiten. Meer opschrijven kan pas in een dossier, met toestemming van de klager.`}
      optional
      note={<p className={left < 0 ? 'attention' : 'meta'}>{tekstOver(left)}</p>}
    />
  )
}

function tekstOver(left: number): string {
  if (left < 0) return `${-left} ${left === -1 ? 'teken' : 'tekens'} te veel`
  return left === 1 ? 'Nog 1 teken' : `Nog ${left} tekens`
}
