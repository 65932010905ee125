import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Moment } from '../ui/moment'
import { Notice } from '../ui/notice'
import { SealedBlock } from '../ui/sealed-block'
import { differences } from './differences'
import { SealedText } from './sealed-text'
import type { DraftConflict } from './use-draft'

type TwoTextsProps = {
  conflict: DraftConflict<object>
  own: object
  labels: Partial<Record<string, string>>
  onChoose: (which: 'eigen' | 'andere') => void
}

/** Two texts where there can be one: both are shown, and the person chooses. */
export function TwoTexts({ conflict, own, labels, onChoose }: TwoTextsProps) {
  const { soort, other, otherAt } = conflict
  return (
    <Notice kind="attention" role="alert" title="Er zijn twee teksten">
      <p>{soort === 'venster' ? fromWindow : fromStore}</p>
      {differences(own, other, labels).map(({ name, label, mine, theirs }) => (
        <SealedBlock key={name}>
          {label ? <h3>{label}</h3> : null}
          <dl>
            <dt>Wat hier staat</dt>
            <dd>
              <SealedText>{mine || 'Niets'}</SealedText>
            </dd>
            <dt>De andere tekst {otherAt ? <Moment value={otherAt} form="kort" /> : null}</dt>
            <dd>
              <SealedText>{theirs || 'Niets'}</SealedText>
            </dd>
          </dl>
        </SealedBlock>
      ))}
      <ButtonRow>
        <Button onClick={() => onChoose('eigen')}>Ga verder met wat hier staat</Button>
        <Button variant="second" onClick={() => onChoose('andere')}>
          Neem de andere tekst over
        </Button>
      </ButtonRow>
    </Notice>
  )
}

const fromWindow = 'In een ander venster of op een ander apparaat schreef u iets anders. Kies waarmee u verdergaat.'
const fromStore = 'Dit is gewijzigd sinds u begon te schrijven. Kies waarmee u verdergaat.'
