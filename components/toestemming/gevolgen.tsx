import type { ToestemmingSoort } from '@/lib/domain/toestemming/toestemming'
import { Notice } from '../ui/notice'

/** What withdrawing means, before it is done (R-TST-3, R-TST-4). */
export function Gevolgen({ soort }: { soort: ToestemmingSoort }) {
  return (
    <Notice kind="attention" title="Dit gebeurt er dan">
      <ul className="bullets">
        {(soort === 'dossier_aanleggen' ? vanHetDossier : vanIetsAnders).map((gevolg) => (
          <li key={gevolg}>{gevolg}</li>
        ))}
        <li>Wat u door de meldplicht moest melden, blijft gemeld. Vertel dat de klager.</li>
      </ul>
    </Notice>
  )
}

const vanHetDossier = [
  'Vanaf die dag legt u niets meer vast in dit dossier.',
  'U kunt het dossier nog lezen en afsluiten.',
  'Vraag de klager wat er met het dossier moet gebeuren: bewaren tot de bewaartijd voorbij is, of vernietigen.',
  'Wil de klager later toch verder, dan legt u opnieuw toestemming vast.',
]

const vanIetsAnders = [
  'Vanaf die dag doet u dit niet meer.',
  'Wat u eerder met toestemming deed, blijft geldig.',
  'Het dossier zelf gaat gewoon door.',
]
