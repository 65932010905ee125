import { type ControleVragen, jaNee } from '@/lib/domain/melding/melding'
import { isEnough } from '@/lib/domain/melding/melding.rules'
import { controleVraag, jaNeeTekst } from '@/lib/domain/melding/melding.texts'
import { Choices } from '../form/choices'
import { optiesVan } from '../form/opties'
import { TextArea } from '../form/text-area'
import { Notice } from '../ui/notice'
import { SealNote } from '../ui/seal-note'
import { TextLink } from '../ui/text-link'
import type { useSealedForm } from '../vault/use-sealed-form'

type AfloopWaarden = Record<keyof ControleVragen, string> & { afloop: string }

export const legeAfloop: AfloopWaarden = { opgelost: '', klager: '', veiligheid: '', afloop: '' }

type AfloopVeldenProps = {
  form: Pick<ReturnType<typeof useSealedForm<AfloopWaarden, unknown>>, 'values' | 'text' | 'choice'>
  /** One conversation was enough: then three questions check that it was (R-TRI-5). */
  luchten: boolean
  triageHref: string
}

const vragen = ['opgelost', 'klager', 'veiligheid'] as const

export function AfloopVelden({ form, luchten, triageHref }: AfloopVeldenProps) {
  const { opgelost, klager, veiligheid } = form.values
  const answered = luchten && [opgelost, klager, veiligheid].every((antwoord) => antwoord !== '')
  const notEnough = answered && !isEnough({ opgelost, klager, veiligheid } as ControleVragen)
  return (
    <>
      {luchten
        ? vragen.map((vraag) => (
            <Choices
              key={vraag}
              {...form.choice(vraag)}
              label={controleVraag[vraag]}
              options={optiesVan(jaNee, jaNeeTekst)}
            />
          ))
        : null}
      <div role="status">
        {notEnough ? (
          <Notice kind="attention" title="Misschien is één gesprek niet genoeg">
            <p>
              U kunt afsluiten. Denk eerst na of er nog iets moet gebeuren:{' '}
              <TextLink href={triageHref}>kies dan anders</TextLink>.
            </p>
          </Notice>
        ) : null}
      </div>
      <TextArea
        {...form.text('afloop')}
        label="Hoe liep het af?"
        hint="Alleen feiten. Bijvoorbeeld: naar wie u verwees en wat de klager ervan vond."
        optional
        note={<SealNote />}
      />
    </>
  )
}
