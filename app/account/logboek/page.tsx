import type { Metadata } from 'next'
import { Moment } from '@/components/ui/moment'
import { PageHead } from '@/components/ui/page-head'
import { Section } from '@/components/ui/section'
import { TableFrame } from '@/components/ui/table-frame'
import { TextLink } from '@/components/ui/text-link'
import type { PersoonEvent as ZaakEvent } from '@/lib/domain/logboek/logboek'
import { routes } from '@/lib/kernel/routes'
import { requirePerson } from '@/lib/platform/auth/actor'
import { listOwnLog } from '@/lib/platform/auth/own-overview'
import type { PersoonEvent } from '@/lib/platform/auth/person-log'

export const metadata: Metadata = { title: 'Uw eigen logboek' }

export default async function OwnLogPage() {
  const lines = await listOwnLog(await requirePerson())
  return (
    <>
      <PageHead title="Uw eigen logboek" lead="Wat er met uw account gebeurde. Alleen u ziet dit.">
        <p>
          <TextLink href={routes.account}>Terug naar uw account</TextLink>
        </p>
      </PageHead>
      <Section title="Gebeurtenissen" stack>
        <TableFrame caption="Nieuwste bovenaan" columns={columns}>
          {lines.map(({ nr, at, event }) => (
            <tr key={nr}>
              <th scope="row">
                <Moment value={at} form="kort" />
              </th>
              <td>{words[event]}</td>
            </tr>
          ))}
        </TableFrame>
      </Section>
    </>
  )
}

const columns = [
  { key: 'wanneer', label: 'Wanneer' },
  { key: 'wat', label: 'Wat' },
]

const words: Record<PersoonEvent | ZaakEvent, string> = {
  account_geactiveerd: 'U nam uw account in gebruik',
  account_geblokkeerd: 'Te vaak geprobeerd in te loggen: een kwartier op slot',
  ingelogd: 'Ingelogd',
  uitgelogd: 'Uitgelogd',
  vergrendeld: 'Op slot gegaan',
  ontgrendeld: 'Van slot gehaald',
  sessie_ingetrokken: 'Een andere sessie uitgelogd',
  wachtzin_gewijzigd: 'Wachtzin gewijzigd',
  herstelwoorden_vervangen: 'Nieuwe herstelwoorden',
  reservecodes_vervangen: 'Nieuwe reservecodes',
  reservecode_gebruikt: 'Ingelogd met een reservecode',
  telefoon_vervangen: 'Andere telefoon gekoppeld',
  toegang_hersteld: 'Toegang hersteld met de herstelwoorden',
  mailadres_aangevraagd: 'Ander mailadres gevraagd',
  mailadres_gewijzigd: 'Mailadres gewijzigd',
  agenda_shared: 'Een link gemaakt voor uw eigen agenda',
  agenda_revoked: 'De link van uw eigen agenda ingetrokken',
  eigen_school_recorded: 'De scholen van uw eigen kinderen opgeschreven',
  ziektepakket_asked: 'Een vervanger vroeg om een dossier van u over te nemen',
  ziektepakket_taken: 'Een vervanger nam een dossier van u over, met het papier van de klager',
}
