'use client'

import type { BewaarSoort, VernietigKeuze } from '@/lib/domain/bewaring/bewaring'
import { keuzeTekst, soortTekst } from '@/lib/domain/bewaring/bewaring.texts'
import { routes } from '@/lib/kernel/routes'
import { Choices } from '../form/choices'
import { FormOutcome } from '../form/form-outcome'
import { optiesVan } from '../form/opties'
import { SubmitButton } from '../form/submit-button'
import { TextInput } from '../form/text-input'
import type { useOrdinaryForm } from '../form/use-ordinary-form'
import { ButtonRow } from '../ui/button-row'
import { Nr } from '../ui/nr'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'

export type VernietigZaak = { bestuurId: string; objectId: string; soort: BewaarSoort; nummer: string | null }

type VernietigFormulierProps = {
  f: ReturnType<typeof useOrdinaryForm>
  zaak: VernietigZaak
  keuzes: readonly VernietigKeuze[]
  terug: string
}

/** Once, at the end: why, and the number typed over. */
export function VernietigFormulier({ f, zaak, keuzes, terug }: VernietigFormulierProps) {
  const { bestuurId, objectId, soort, nummer } = zaak
  return (
    <Section title="Weet u het zeker?">
      <FormOutcome state={f.state} />
      <form {...f.form}>
        <input type="hidden" name="objectId" value={objectId} />
        <Choices {...f.choices('grond')} label="Waarom vernietigt u dit?" options={optiesVan(keuzes, keuzeTekst)} />
        {nummer ? (
          <TextInput
            {...f.text('nummer')}
            label="Typ het nummer over"
            hint="Het staat boven aan deze pagina. Zo weet u zeker dat u het goede vernietigt."
            width="short"
            code
            autoComplete="off"
            aria-required="true"
          />
        ) : (
          <input type="hidden" name="nummer" value="" />
        )}
        <ButtonRow>
          <SubmitButton final pending={f.pending}>
            {`Vernietig ${soortTekst[soort]}${nummer ? ` ${nummer}` : ''}`}
          </SubmitButton>
          <TextLink href={terug}>
            Niet doen, ga terug{nummer ? ' naar ' : null}
            {nummer ? <Nr>{nummer}</Nr> : null}
          </TextLink>
        </ButtonRow>
        <p className="meta">
          Wilt u het langer bewaren?{' '}
          <TextLink href={routes.zaakBewaren(bestuurId, objectId)}>Geef een reden en een nieuwe datum</TextLink>
        </p>
      </form>
    </Section>
  )
}
