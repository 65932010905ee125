import { maatregelen } from '@/lib/domain/verwerkingsregister/verwerkingen.data'
import type { Registerkop } from '@/lib/domain/verwerkingsregister/verwerkingsregister'
import type { RegisterDeel } from '@/lib/domain/verwerkingsregister/verwerkingsregister.rules'
import type { Datum as Day } from '@/lib/kernel/datum'
import { Datum } from '../ui/datum'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { PageHead } from '../ui/page-head'
import { PrintRow } from '../ui/print-row'
import { Section } from '../ui/section'
import { Deel } from './deel'

type RegisterBladProps = { back: string; today: Day; kop: Registerkop; delen: readonly RegisterDeel[] }

/** Article 30 AVG, from the tables and the settings as they are today. */
export function RegisterBlad({ back, today, kop, delen }: RegisterBladProps) {
  return (
    <>
      <PrintRow
        back={back}
        know="Dit register komt uit wat Geborgen vandaag bewaart. U kunt het afdrukken, of bij afdrukken bewaren als PDF."
      />
      <PageHead title="Register van verwerkingen" kantlijn={<Datum value={today} />} lead={kop.bestuurNaam} />
      <Section title="Wie verantwoordelijk is" first>
        <Facts>
          <Fact label="Verantwoordelijke">{kop.bestuurNaam}</Fact>
          <Fact label="Functionaris gegevensbescherming">
            {kop.fg.length > 0 ? kop.fg.join(', ') : 'Nog niet aangesteld in Geborgen. Vul zelf in wie dat is.'}
          </Fact>
          <Fact label="Verwerker">Wie Geborgen voor het bestuur draait. Voeg de verwerkersovereenkomst bij.</Fact>
          <Fact label="Buiten de Europese Unie">Geborgen geeft zelf niets door aan een land daarbuiten.</Fact>
        </Facts>
      </Section>
      <Section title="Wat het bestuur koos" stack>
        <ul className="bullets">
          <li>
            Een dossier blijft {kop.bewaarMaanden} maanden nadat het is afgesloten en in het jaarverslag is geteld, en
            hoogstens {kop.bewaarMaximum} maanden na het afsluiten.
          </li>
          <li>Wie stopt, heeft {kop.afwikkelDagen} dagen om zaken over te dragen of te vernietigen.</li>
          <li>In het jaarverslag staat geen getal onder de {kop.onderdrukkingDrempel}.</li>
        </ul>
      </Section>
      <Section title="Hoe het is beveiligd" stack>
        <ul className="bullets">
          {maatregelen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      </Section>
      {delen.map((deel) => (
        <Deel key={deel.id} deel={deel} />
      ))}
    </>
  )
}
