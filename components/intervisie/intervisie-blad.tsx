'use client'

import { useState } from 'react'
import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Keuze } from '@/lib/domain/intervisie/intervisie'
import { isNagekeken, kopieVan } from '@/lib/domain/intervisie/intervisie.rules'
import type { ShowIntervisieInput } from '@/lib/domain/intervisie/intervisie.schema'
import type { SealedActionState } from '@/lib/kernel/action-state'
import type { Part } from '@/lib/platform/client/vault-types'
import { BackLink } from '../dossier/back-link'
import { Choices } from '../form/choices'
import { FormOutcome } from '../form/form-outcome'
import { TextArea } from '../form/text-area'
import { Button } from '../ui/button'
import { PageHead } from '../ui/page-head'
import { SealNote } from '../ui/seal-note'
import { Section } from '../ui/section'
import { DraftLine } from '../vault/draft-line'
import { refusalOf } from '../vault/refusal'
import { useDraft } from '../vault/use-draft'
import { WithParts } from '../vault/with-parts'
import { Kopie } from './kopie'
import { bekendenVan, tekstenVan } from './teksten'
import { Zin } from './zin'

type IntervisieBladProps = {
  dossier: DossierDetail
  afzender: string
  bestuurNaam: string
  send: (input: ShowIntervisieInput) => Promise<SealedActionState>
}

/** A copy in which nobody is recognised, made here and kept nowhere: the adviser looks at each sentence (R-INTV-1). */
export function IntervisieBlad(props: IntervisieBladProps) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Blad {...props} parts={parts} />}</WithParts>
}

type Besluit = { keuze: Keuze; tekst: string }
const leeg = { bijnamen: '', herkenbaar: '', besluiten: {} as Record<string, Besluit> }

function Blad({ dossier, afzender, bestuurNaam, send, parts }: IntervisieBladProps & { parts: readonly Part[] }) {
  const { bestuurId } = dossier.sealed
  const draft = useDraft({ onderwerp: `dossier:${dossier.id}:intervisie`, bestuurId, initial: leeg })
  const [state, setState] = useState<SealedActionState>({ status: 'idle' })
  const { bijnamen, herkenbaar, besluiten } = draft.values
  if (!draft.loaded) return <p role="status">Een ogenblik…</p>

  const bekenden = bekendenVan(dossier, parts, { bestuurNaam, afzender, bijnamen })
  const regels = kopieVan(tekstenVan(dossier, parts), bekenden)
  const besluitVan = (id: string, tekst: string): Besluit => besluiten[id] ?? { keuze: null, tekst }
  const besloten = regels.map(({ id, tekst }) => besluitVan(id, tekst))
  const nog = besloten.filter(({ keuze }) => keuze === null).length
  const klaar = isNagekeken(
    besloten.map(({ keuze }) => keuze),
    herkenbaar,
  )
  const besluit = (id: string, next: Besluit) =>
    draft.setValue('besluiten', { ...draft.current().besluiten, [id]: next })
  const maak = async () =>
    setState(await refusalOf(() => send({ dossierId: dossier.id, herkenbaar: herkenbaar === 'ja' ? 'ja' : 'nee' })))

  if (state.status === 'done')
    return (
      <Kopie
        dossier={dossier}
        zinnen={besloten.filter(({ keuze }) => keuze === 'houden').map(({ tekst }) => tekst)}
        onWeg={() => draft.remove()}
      />
    )
  return (
    <>
      <FormOutcome state={state} />
      <PageHead
        title="Kopie voor intervisie"
        kantlijn={<BackLink dossier={dossier} />}
        lead="U maakt een verhaal waarin niemand te herkennen is. De kopie wordt nergens bewaard."
      />
      <Section title="Welke namen er nog meer zijn" stack>
        <TextArea
          sealed
          id="bijnamen"
          label="Bijnamen, andere personen en plaatsen"
          hint="Zet elke naam op een eigen regel. De namen van de personen in dit dossier, de school en het bestuur zijn al vervangen."
          optional
          rows={3}
          value={bijnamen}
          onChange={(event) => draft.setValue('bijnamen', event.currentTarget.value)}
          note={<SealNote />}
        />
      </Section>
      <Section title="Kijk elke zin na" stack>
        <p role="status">{nog === 0 ? 'U keek alle zinnen na.' : `Nog ${nog} van de ${regels.length} zinnen.`}</p>
        <ol className="stack">
          {regels.map((regel, at) => (
            <Zin
              key={`${regel.id}${regel.tekst}`}
              regel={regel}
              nr={at + 1}
              besluit={besluitVan(regel.id, regel.tekst)}
              onBesluit={(next) => besluit(regel.id, next)}
            />
          ))}
        </ol>
      </Section>
      <Section title="Is er nog iemand te herkennen?" stack>
        <Choices
          name="herkenbaar"
          label="Kan iemand die de school kent, raden over wie dit gaat?"
          hint="Bij ja is toestemming nodig van de klager: tonen bij intervisie of advies."
          defaultValue={herkenbaar}
          onChange={(event) => draft.setValue('herkenbaar', event.currentTarget.value)}
          options={[
            { value: 'nee', label: 'Nee' },
            { value: 'ja', label: 'Ja, misschien' },
          ]}
        />
        <DraftLine status={draft.status} />
        <Button onClick={() => void maak()} disabled={!klaar}>
          Maak de kopie
        </Button>
        {klaar ? null : <p className="meta">Kijk eerst elke zin na, en beantwoord de vraag.</p>}
      </Section>
    </>
  )
}
