'use client'

import { type Bron, bronVanDossier, bronVanMelding } from '@/components/avgverzoek/bronnen'
import { Geopend } from '@/components/avgverzoek/geopend'
import { StukVeld } from '@/components/avgverzoek/stuk-veld'
import { antwoordTekst, stukkenVan } from '@/components/avgverzoek/stukken'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlock } from '@/components/ui/sealed-block'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { SealedText } from '@/components/vault/sealed-text'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { isNagekeken, type Stuk } from '@/lib/domain/avgverzoek/afschermen.rules'
import { type AvgverzoekDetail, besluiten } from '@/lib/domain/avgverzoek/avgverzoek'
import type { AvgKern } from '@/lib/domain/avgverzoek/avgverzoek.inhoud'
import { avgSoortTekst, besluitTekst } from '@/lib/domain/avgverzoek/avgverzoek.texts'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { MeldingDetail } from '@/lib/domain/melding/melding'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { routes } from '@/lib/kernel/routes'
import { vault } from '@/lib/platform/client/vault'
import { answerAvgverzoekAction } from './answer-avgverzoek.action'

type Props = {
  verzoek: AvgverzoekDetail
  dossier: DossierDetail | null
  /** Linked itself, or what the linked dossier was made from. */
  melding: MeldingDetail | null
  today: Datum
}

const leeg = {
  ...{ besluit: '', beantwoordOp: '', reden: '', antwoord: '', namen: '' },
  stukken: {} as Record<string, Stuk>,
}

/** The decision, and for inzage what the case has of the applicant: gathered here, shielded, looked at piece by piece. */
export function AnswerAvgverzoekForm(props: Props) {
  const { verzoek, dossier, melding } = props
  const withMelding = (kern: AvgKern, van: readonly Bron[]) =>
    melding ? (
      <WithParts view={melding.sealed}>
        {(parts) => <Formulier {...props} kern={kern} bronnen={[...van, bronVanMelding(melding, parts, dossier)]} />}
      </WithParts>
    ) : (
      <Formulier {...props} kern={kern} bronnen={van} />
    )
  return (
    <Geopend view={verzoek.sealed}>
      {(kern) =>
        dossier ? (
          <WithParts view={dossier.sealed}>{(parts) => withMelding(kern, [bronVanDossier(dossier, parts)])}</WithParts>
        ) : (
          withMelding(kern, [])
        )
      }
    </Geopend>
  )
}

function Formulier({ verzoek, today, kern, bronnen }: Props & { kern: AvgKern; bronnen: readonly Bron[] }) {
  const { id, revisie, sealed, hoedanigheid } = verzoek
  const stukkenBij = ({ namen, stukken, besluit }: typeof leeg) =>
    besluit === 'afgewezen' ? [] : stukkenVan(bronnen, { hoedanigheid, naam: kern.naam, namen }, stukken)
  const kenmerken = ({ besluit, beantwoordOp }: typeof leeg) => ({
    ...{ besluit, beantwoordOp: typedDatum(beantwoordOp, today) },
  })
  const inhoudVan = (values: typeof leeg) => ({
    reden: values.reden.trim(),
    antwoord: antwoordTekst(stukkenBij(values), values.antwoord),
  })
  const f = useSealedForm({
    onderwerp: `avgverzoek:${id}:beantwoorden`,
    bestuurId: sealed.bestuurId,
    initial: leeg,
    labels: { reden: 'Wat u besluit', antwoord: 'Wat u geeft' },
    validate: async (values) => {
      const { avgAntwoord } = await import('@/lib/domain/avgverzoek/avgverzoek.inhoud')
      const { answerAvgverzoekInput } = await import('@/lib/domain/avgverzoek/avgverzoek.schema')
      const coded = answerAvgverzoekInput.pick({ besluit: true, beantwoordOp: true })
      const found = fieldErrors([coded.safeParse(kenmerken(values)), avgAntwoord.safeParse(inhoudVan(values))])
      const open = stukkenBij(values).findIndex(({ keuze }) => keuze === null)
      if (open < 0) return found
      return [...found, { field: `keuze-${open + 1}`, message: 'Kijk elk stuk na, en kies of u het geeft.' }]
    },
    seal: async (values) => {
      const part = { sectie: 'bewijs' as const, itemId: id, revisie: 1, inhoud: inhoudVan(values) }
      return { verzoekId: id, revisie, ...kenmerken(values), envelopes: await vault.seal(sealed, [part]) }
    },
    action: answerAvgverzoekAction.bind(null, sealed.bestuurId),
  })
  const stukken = stukkenBij(f.values)
  const besluit = (stukId: string, next: Stuk) => f.setValue('stukken', { ...f.values.stukken, [stukId]: next })
  return (
    <SealedBlad
      form={f}
      titel="AVG-verzoek beantwoorden"
      caption={avgSoortTekst[verzoek.soort]}
      vooraf={
        <SealedBlock>
          <SealedText>{kern.vraag}</SealedText>
        </SealedBlock>
      }
      terugHref={routes.avgverzoek(sealed.bestuurId, id)}
      terug="Terug naar het verzoek"
      verstuur="Leg het antwoord vast"
    >
      <Choices {...f.choice('besluit')} label="Doet u wat gevraagd is?" options={optiesVan(besluiten, besluitTekst)} />
      <TextArea {...f.text('reden')} label="Wat besluit u, en waarom?" rows={4} note={<SealNote />} />
      <DateText {...f.text('beantwoordOp')} sealed={false} label="Wanneer antwoordt u?" />
      <TextArea {...f.text('antwoord')} optional label="Wat geeft u verder nog mee?" rows={4} />
      {stukken.length > 0 ? (
        <>
          <TextArea
            {...f.text('namen')}
            optional
            label="Namen van anderen die hier nog in staan"
            hint="Zet elke naam op een eigen regel. De andere personen die u hier vastlegde, zijn al afgeschermd. Een stuk dat hierdoor verandert, kijkt u opnieuw na."
            rows={3}
          />
          <h2>Wat er in uw zaak staat</h2>
          <p role="status">{isNagekeken(stukken) ? 'U keek elk stuk na.' : nogNaTeKijken(stukken)}</p>
          <ol className="stack">
            {stukken.map((stuk, at) => (
              <StukVeld key={stuk.id + stuk.basis} stuk={stuk} nr={at + 1} onStuk={(next) => besluit(stuk.id, next)} />
            ))}
          </ol>
        </>
      ) : null}
    </SealedBlad>
  )
}

function nogNaTeKijken(stukken: readonly Stuk[]): string {
  return `Nog ${stukken.filter(({ keuze }) => keuze === null).length} van de ${stukken.length} stukken.`
}
