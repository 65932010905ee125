'use client'

import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { PaperList } from './paper-list'
import { StepHead } from './step-head'

type CodesStepProps = { caption?: string; codes: readonly string[]; next: string; onNext: () => void }

export function CodesStep({ caption, codes, next, onNext }: CodesStepProps) {
  return (
    <div className="stack">
      <StepHead
        title="Uw reservecodes"
        caption={caption}
        lead="Met een reservecode logt u in als uw telefoon er niet is. Elke code werkt één keer. U ziet ze alleen nu."
      />
      <PaperList label="Reservecodes" items={codes} />
      <p className="meta">Bewaar ze op papier. Niet bij uw wachtzin, en niet op de telefoon zelf.</p>
      <ButtonRow>
        <Button onClick={onNext}>{next}</Button>
      </ButtonRow>
    </div>
  )
}
