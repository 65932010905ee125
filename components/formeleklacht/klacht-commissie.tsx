import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { Section } from '../ui/section'

/** How to reach the committee of this bestuur (R-KL-9). */
export function KlachtCommissie({ klacht: { bij, commissie } }: { klacht: FormeleKlachtView }) {
  if (bij !== 'commissie') return null
  if (!commissie)
    return (
      <Section title="De klachtencommissie">
        <p>Uw bestuur legde nog niet vast welke klachtencommissie het heeft. Vraag het de bestuurder.</p>
      </Section>
    )
  const bereik = [
    ['Adres', commissie.adres],
    ['Telefoon', commissie.telefoon],
    ['Mail', commissie.mail],
    ['Website', commissie.site],
  ] as const
  return (
    <Section title="De klachtencommissie" stack>
      <p>{commissie.naam}</p>
      <Facts coded>
        {bereik.map(([label, waarde]) =>
          waarde ? (
            <Fact key={label} label={label}>
              {waarde}
            </Fact>
          ) : null,
        )}
      </Facts>
    </Section>
  )
}
