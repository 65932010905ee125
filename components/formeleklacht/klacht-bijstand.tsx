import type { FormeleKlachtView } from '@/lib/domain/formeleklacht/formeleklacht'
import type { BijstandInhoud } from '@/lib/domain/formeleklacht/formeleklacht.inhoud'
import { bijstandTekst } from '@/lib/domain/formeleklacht/formeleklacht.texts'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { Section } from '../ui/section'
import { TextLink } from '../ui/text-link'
import { latest } from '../vault/parts'

type KlachtBijstandProps = { klacht: FormeleKlachtView; bestuurId: string; parts: readonly Part[] }

/** Who helps or speaks for klager and aangeklaagde (R-KL-3). */
export function KlachtBijstand({ klacht, bestuurId, parts }: KlachtBijstandProps) {
  const wie = latest<BijstandInhoud>(parts, 'verslagen', klacht.id)
  const named = [
    { label: 'Naam bij de klager', naam: wie?.wieKlager },
    { label: 'Naam bij de aangeklaagde', naam: wie?.wieAangeklaagde },
  ].filter(({ naam }) => naam)
  return (
    <Section title="Wie helpt er?" stack>
      <Facts coded>
        <Fact label="De klager">{bijstandTekst[klacht.bijstandKlager]}</Fact>
        <Fact label="De aangeklaagde">{bijstandTekst[klacht.bijstandAangeklaagde]}</Fact>
        {klacht.machtigingOp ? (
          <Fact label="Machtiging getekend">
            <Datum value={klacht.machtigingOp} />
          </Fact>
        ) : null}
      </Facts>
      {named.length > 0 ? (
        <SealedBlock people note="Alleen u kunt dit lezen.">
          <Facts>
            {named.map(({ label, naam }) => (
              <Fact key={label} label={label}>
                <SealedName plain>{naam}</SealedName>
              </Fact>
            ))}
          </Facts>
        </SealedBlock>
      ) : null}
      <p className="no-print">
        <TextLink href={routes.formeleKlacht(bestuurId, klacht.objectId, klacht.id, 'bijstand')}>
          Leg vast wie er helpt
        </TextLink>
      </p>
      {klacht.afgerondOp ? null : (
        <p className="no-print">
          Komt er iemand mee, of spreekt iemand namens een ander?{' '}
          <TextLink href={routes.briefNieuw(bestuurId, klacht.objectId, 'machtiging')}>Maak een machtiging</TextLink>
        </p>
      )}
    </Section>
  )
}
