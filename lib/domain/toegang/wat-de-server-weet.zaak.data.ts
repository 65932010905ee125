import type { Tabellen } from './tabel.rules'
import { avgverzoekTabellen } from './wat-de-server-weet.avgverzoek.data'
import { begeleidingTabellen, rehabilitatieTabellen } from './wat-de-server-weet.begeleiding.data'
import { bewaringTabellen } from './wat-de-server-weet.bewaring.data'
import { dossierTabellen } from './wat-de-server-weet.dossier.data'
import { klachtrouteTabellen } from './wat-de-server-weet.klachtroute.data'
import { meldingTabellen } from './wat-de-server-weet.melding.data'
import { meldketenTabellen } from './wat-de-server-weet.meldketen.data'
import { overdrachtTabellen } from './wat-de-server-weet.overdracht.data'
import { stukTabellen } from './wat-de-server-weet.stukken.data'
import { oudervraagTabellen } from './wat-de-server-weet.voorlichting.data'
import { ziektepakketTabellen } from './wat-de-server-weet.ziektepakket.data'
import { bestuur, gemaakt, houder, id, revisie, totVernietiging, zaak } from './wat-de-server-weet.zinnen.data'

export const zaakTabellen: Tabellen = {
  object: {
    naam: 'Verzegelde zaken',
    waarover: 'Elke intake, melding en elk dossier is een zaak met één houder.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      id: 'Een willekeurig nummer. Het zit ook in het slot: zo past een slot nooit op een andere zaak.',
      soort: 'Of het een intake, een melding of een dossier is.',
      houder,
      created_at: gemaakt,
    },
  },
  grant: {
    naam: 'Sleutels van zaken',
    waarover: 'De sleutel van een zaak, op slot voor één persoon.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      object_id: zaak,
      account_id: 'Voor wie deze sleutel is.',
      hpke: { sleutel: 'De sleutel, op slot voor de ontvanger.' },
      eigen: { sleutel: 'Dezelfde sleutel, op slot onder de eigen kluis van de houder. Dat opent sneller.' },
      created_at: gemaakt,
    },
  },
  envelope: {
    naam: 'Enveloppen',
    waarover: 'Alles wat iemand over een zaak opschrijft, zit in zo’n envelop.',
    hoelang: totVernietiging,
    kolommen: {
      bestuur_id: bestuur,
      object_id: zaak,
      sectie: 'Wat voor deel het is: de kern, een verslag, een notitie of een bewijs.',
      item_id: id,
      revisie,
      houder,
      bytes: { slot: 'De tekst zelf. Wij zien alleen ongeveer hoe lang die is.' },
      created_at: gemaakt,
    },
  },
  ...meldingTabellen,
  ...dossierTabellen,
  ...klachtrouteTabellen,
  ...stukTabellen,
  ...bewaringTabellen,
  ...overdrachtTabellen,
  ...ziektepakketTabellen,
  ...avgverzoekTabellen,
  ...begeleidingTabellen,
  ...rehabilitatieTabellen,
  ...oudervraagTabellen,
  ...meldketenTabellen,
}
