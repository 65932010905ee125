'use client'

import { type FormEvent, useState } from 'react'
import type { Answer } from '@/lib/platform/client/ask-account'
import { FormHead } from '../form/form-head'
import { SubmitButton } from '../form/submit-button'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Notice } from '../ui/notice'
import { PaperList } from './paper-list'
import { PlainInput } from './plain-input'
import { StepHead } from './step-head'
import { typedIn } from './typed-in'
import { useAct } from './use-act'
import { useStepTitle } from './use-step-title'

type WordsStepProps = {
  caption?: string
  words: readonly string[]
  finish: string
  onChecked: () => Promise<Answer<unknown>>
}

/** Twelve words: first written down, then three of them asked back. Only then do they count. */
export function WordsStep(props: WordsStepProps) {
  const [written, setWritten] = useState(false)
  if (written) return <WordsCheck {...props} onBack={() => setWritten(false)} />
  return <WordsShown {...props} onWritten={() => setWritten(true)} />
}

function WordsShown({ caption, words, onWritten }: WordsStepProps & { onWritten: () => void }) {
  return (
    <div className="stack">
      <StepHead
        title="Uw herstelwoorden"
        caption={caption}
        lead="Vergeet u uw wachtzin, dan zijn deze twaalf woorden de enige weg terug. U ziet ze alleen nu."
      />
      <PaperList label="Herstelwoorden" items={words} />
      <Notice kind="attention" title="Dit kunnen wij niet herstellen">
        <p>
          Bent u uw wachtzin én deze woorden kwijt? Of uw telefoon, uw reservecodes én deze woorden? Dan gaat alles wat
          u hier bewaarde verloren. Niemand kan het dan nog openen: uw bestuur niet, en wij ook niet.
        </p>
      </Notice>
      <p className="meta">
        Schrijf ze over of druk ze af. Bewaar het papier thuis, op een plek die u over een jaar nog weet.
      </p>
      <ButtonRow>
        <Button onClick={onWritten}>Ik heb ze opgeschreven</Button>
      </ButtonRow>
    </div>
  )
}

function WordsCheck({ caption, words, finish, onChecked, onBack }: WordsStepProps & { onBack: () => void }) {
  const { state, pending, run, errorOf } = useAct()
  const [asked] = useState(() => threeOf(words.length))
  useStepTitle(caption ? `${caption}: Drie woorden ter controle` : 'Drie woorden ter controle')

  async function check(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const form = event.currentTarget
    const wrong = asked
      .filter(
        (at) =>
          typedIn(form, `woord-${at + 1}`)
            .trim()
            .toLowerCase() !== words[at],
      )
      .map((at) => ({ field: `woord-${at + 1}`, message: `Woord ${at + 1} klopt niet. Kijk op uw papier.` }))
    await run(wrong, onChecked)
  }

  return (
    <>
      <FormHead state={state} title="Drie woorden ter controle" caption={caption} />
      <p>Zo weten we zeker dat u ze goed hebt opgeschreven.</p>
      <form className="form" noValidate onSubmit={check}>
        {asked.map((at) => (
          <PlainInput
            key={at}
            id={`woord-${at + 1}`}
            label={`Woord ${at + 1}`}
            error={errorOf(`woord-${at + 1}`)}
            width="short"
            autoComplete="off"
          />
        ))}
        <ButtonRow>
          <SubmitButton pending={pending}>{finish}</SubmitButton>
          <Button variant="link" onClick={onBack}>
            Toon de woorden nog een keer
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** Three places, in order, different each time. */
function threeOf(length: number): number[] {
  const places = new Set<number>()
  while (places.size < 3) places.add((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % length)
  return [...places].sort((a, b) => a - b)
}
