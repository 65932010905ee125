import { Choices } from '@/components/form/choices'
import { optiesVan } from '@/components/form/opties'
import { Notice } from '@/components/ui/notice'
import { SealedName } from '@/components/ui/sealed-name'
import { latest } from '@/components/vault/parts'
import type { useSealedForm } from '@/components/vault/use-sealed-form'
import type { ToestemmingInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { type Toestemming, vormen } from '@/lib/domain/toestemming/toestemming'
import { soortTekst, vormTekst } from '@/lib/domain/toestemming/toestemming.texts'
import type { Part } from '@/lib/platform/client/vault-types'
import type { KlagerWaarden } from './klager-waarden'

type Props = {
  f: Pick<ReturnType<typeof useSealedForm<KlagerWaarden, unknown>>, 'choice' | 'choices' | 'values'>
  asked: readonly Toestemming[]
  parts: readonly Part[]
}

/** Which toestemmingen the klager of now gives again; the others end that day (R-MIN-2). */
export function OpnieuwVelden({ f, asked, parts }: Props) {
  if (!f.values.klager) return null
  if (asked.length === 0) return <p>Er is geen toestemming die opnieuw gegeven moet worden.</p>
  const ontvanger = (id: string) => latest<ToestemmingInhoud>(parts, 'bewijs', id)?.ontvanger
  const dossier = asked.find(({ soort }) => soort === 'dossier_aanleggen')
  return (
    <>
      <Choices
        {...f.choices('opnieuw')}
        label="Welke toestemming geeft de klager opnieuw?"
        hint="Wat u niet aankruist, eindigt vandaag."
        options={asked.map(({ id, soort }) => ({
          value: id,
          label: ontvanger(id) ? (
            <>
              {soortTekst[soort]}, voor <SealedName>{ontvanger(id)}</SealedName>
            </>
          ) : (
            soortTekst[soort]
          ),
        }))}
      />
      <div role="status">
        {dossier && !f.values.opnieuw.includes(dossier.id) ? (
          <Notice kind="attention">
            <p>
              Zonder toestemming voor het dossier legt u vanaf vandaag niets meer vast. Open afspraken en acties
              vervallen. Bespreek met de klager of u het dossier afsluit of vernietigt.
            </p>
          </Notice>
        ) : null}
      </div>
      <Choices {...f.choice('vorm')} label="Hoe gaf de klager toestemming?" options={optiesVan(vormen, vormTekst)} />
    </>
  )
}
