'use client'

import { ActForm } from '@/components/dossier/act-form'
import { Choices } from '@/components/form/choices'
import { DateText } from '@/components/form/date-text'
import { optiesVan } from '@/components/form/opties'
import { TextArea } from '@/components/form/text-area'
import { SealNote } from '@/components/ui/seal-note'
import { SealedBlock } from '@/components/ui/sealed-block'
import { nextRevisie } from '@/components/vault/next-revisie'
import { latest, refOf } from '@/components/vault/parts'
import { SealedText } from '@/components/vault/sealed-text'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { type DossierDetail, type Informatieverzoek, verzoekAntwoorden } from '@/lib/domain/dossier/dossier'
import type { RedenInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { verzoekAntwoordTekst } from '@/lib/domain/dossier/dossier.texts'
import { type Datum, typedDatum } from '@/lib/kernel/datum'
import { fieldErrors } from '@/lib/kernel/field-errors'
import { vault } from '@/lib/platform/client/vault'
import type { Part } from '@/lib/platform/client/vault-types'
import { answerInformatieverzoekAction } from './answer-informatieverzoek.action'

type Props = { dossier: DossierDetail; verzoek: Informatieverzoek; today: Datum; regeling: boolean }

const leeg = { antwoord: '', beantwoordOp: '', reden: '' }

export function AnswerInformatieverzoekForm(props: Props) {
  return <WithParts view={props.dossier.sealed}>{(parts) => <Velden {...props} parts={parts} />}</WithParts>
}

function Velden({ dossier, verzoek, today, regeling, parts }: Props & { parts: Part[] }) {
  const { bestuurId } = dossier.sealed
  const kenmerken = ({ antwoord, beantwoordOp }: typeof leeg) => ({
    ...{ antwoord, beantwoordOp: typedDatum(beantwoordOp, today) },
  })
  const f = useSealedForm({
    onderwerp: `dossier:${dossier.id}:verzoek:${verzoek.id}`,
    bestuurId,
    initial: leeg,
    labels: { reden: 'Wat u antwoordde' },
    validate: async (values) => {
      const { redenInhoud } = await import('@/lib/domain/dossier/dossier.inhoud')
      const { answerInformatieverzoekInput } = await import('@/lib/domain/dossier/dossier.schema')
      const coded = answerInformatieverzoekInput.pick({ antwoord: true, beantwoordOp: true })
      return fieldErrors([coded.safeParse(kenmerken(values)), redenInhoud.safeParse(values)])
    },
    seal: async (values) => {
      const revisie = nextRevisie(parts, 'bewijs', verzoek.id)
      const inhoud = { reden: values.reden.trim() }
      const envelopes = await vault.seal(refOf(dossier.sealed), [
        { sectie: 'bewijs', itemId: verzoek.id, revisie, inhoud },
      ])
      return { dossierId: dossier.id, id: verzoek.id, ...kenmerken(values), envelopes }
    },
    action: answerInformatieverzoekAction.bind(null, bestuurId),
  })
  const gevraagd = latest<RedenInhoud>(parts, 'bewijs', verzoek.id)?.reden
  return (
    <ActForm
      form={f}
      dossier={dossier}
      title="De klachtencommissie antwoorden"
      lead={regeling ? metRegeling : metToestemming}
      submit="Leg dit vast"
    >
      {gevraagd ? (
        <SealedBlock>
          <SealedText>{gevraagd}</SealedText>
        </SealedBlock>
      ) : null}
      <Choices
        {...f.choice('antwoord')}
        label="Wat gaf u de commissie?"
        options={optiesVan(verzoekAntwoorden, verzoekAntwoordTekst)}
      />
      <DateText {...f.text('beantwoordOp')} sealed={false} label="Wanneer antwoordde u?" />
      <TextArea {...f.text('reden')} label="Wat antwoordde u, en waarom?" rows={5} note={<SealNote />} />
    </ActForm>
  )
}

const metToestemming =
  'U vertelt de commissie alleen iets als de klager dat goed vindt. Leg eerst die toestemming vast: doorverwijzen en informatie delen, voor deze vraag.'
const metRegeling =
  'De regeling van dit bestuur laat toe dat u de commissie antwoordt zonder toestemming. De klager hoort dan van u wat u vertelde.'
