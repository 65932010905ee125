import type { Tabellen } from './tabel.rules'
import { id } from './wat-de-server-weet.zinnen.data'

const account = 'Bij welk account dit hoort.'
const gemaakt = 'Wanneer deze regel is gemaakt.'
const zolangAccount = 'Zolang u een account hebt.'

export const persoonTabellen: Tabellen = {
  account: {
    naam: 'Accounts',
    waarover: 'Wie kan inloggen. Collega’s bij hetzelfde bestuur zien uw naam en mailadres.',
    hoelang: zolangAccount,
    kolommen: {
      id,
      mail: 'Uw mailadres, om in te loggen en u te schrijven.',
      naam: 'Uw naam, zodat collega’s u herkennen.',
      status: 'Of u bent uitgenodigd, actief bent of bent afgesloten.',
      public_key: 'Het open deel van uw sleutel. Daarmee kan een ander iets voor u op slot doen.',
      created_at: gemaakt,
      activated_at: 'Wanneer u uw account in gebruik nam.',
    },
  },
  kluissleutel: {
    naam: 'Uw kluis',
    waarover: 'Wat uw kluis opent, op slot onder uw wachtzin. Uw wachtzin zelf komt nooit bij ons.',
    hoelang: zolangAccount,
    kolommen: {
      account_id: account,
      salt: 'Een willekeurig getal dat raden van uw wachtzin moeilijk maakt.',
      auth_verifier: 'Hiermee zien wij dat uw wachtzin klopt, zonder haar te kennen.',
      wrap: { sleutel: 'De sleutel van uw kluis, op slot onder uw wachtzin.' },
      recovery_salt: 'Een willekeurig getal bij uw herstelwoorden.',
      recovery_verifier: 'Hiermee zien wij dat uw herstelwoorden kloppen, zonder ze te kennen.',
      recovery_wrap: { sleutel: 'De sleutel van uw kluis, op slot onder uw herstelwoorden.' },
      person_key: { sleutel: 'Uw geheime sleutel, op slot in uw kluis.' },
      pin_list: {
        slot: 'Uw eigen lijst van sleutels van anderen, en van hoeveel u van elke zaak zag, op slot in uw kluis.',
      },
      pin_revisie: 'De hoeveelste versie van die lijst het is.',
      updated_at: 'Wanneer dit voor het laatst is veranderd.',
    },
  },
  factor: {
    naam: 'Uw tweede stap bij het inloggen',
    waarover: 'De code op uw telefoon.',
    hoelang: 'Tot u een andere telefoon instelt.',
    kolommen: {
      account_id: account,
      id,
      secret:
        'Het geheim achter de zes cijfers. Wij bewaren het versleuteld, en moeten het kunnen lezen om te vergelijken.',
      last_step: 'Welke code het laatst is gebruikt. Elke code werkt één keer.',
      confirmed_at: 'Wanneer u de telefoon hebt bevestigd.',
      created_at: gemaakt,
    },
  },
  reservecode: {
    naam: 'Uw reservecodes',
    waarover: 'Codes voor als uw telefoon er niet is.',
    hoelang: 'Tot u nieuwe codes maakt.',
    kolommen: {
      account_id: account,
      id,
      code_hash: 'Een afdruk van de code. Daaruit is de code niet terug te halen.',
      used_at: 'Wanneer de code is gebruikt. Elke code werkt één keer.',
    },
  },
  sessie: {
    naam: 'Waar u bent ingelogd',
    waarover: 'Elke browser waarin u bent ingelogd. U kunt er zelf een afsluiten.',
    hoelang: 'Een sessie werkt hooguit 8 uur. De regel blijft staan, zodat u ziet waar u was ingelogd.',
    kopie: 'geen',
    kolommen: {
      account_id: account,
      id,
      token_hash: 'Een afdruk van uw inlogbewijs. Daaruit is het bewijs niet terug te halen.',
      share:
        'Een deel van wat uw kluis na herladen opent. Alleen in uw browser staat de rest. Het verdwijnt als u vergrendelt.',
      agent: 'Welke browser het is, zodat u hem herkent.',
      created_at: gemaakt,
      last_seen_at: 'Wanneer u het laatst iets deed. Na 15 minuten stilte gaat de kluis dicht.',
      ends_at: 'Wanneer de sessie vanzelf eindigt.',
      revoked_at: 'Wanneer de sessie is afgesloten.',
    },
  },
  uitnodiging: {
    naam: 'Uitnodigingen',
    waarover: 'Een link die één keer werkt, om een account te beginnen of een mailadres te wijzigen.',
    hoelang: zolangAccount,
    kolommen: {
      account_id: account,
      id,
      token_hash: 'Een afdruk van de link. Daaruit is de link niet terug te halen.',
      soort: 'Waarvoor de link is.',
      nieuw_mail: 'Uw nieuwe mailadres, als u dat wijzigt.',
      created_at: gemaakt,
      expires_at: 'Tot wanneer de link werkt.',
      used_at: 'Wanneer de link is gebruikt.',
    },
  },
  draft: {
    naam: 'Wat u nog niet hebt verstuurd',
    waarover: 'Wat u typte, op slot voor uzelf. Zo raakt er niets kwijt.',
    hoelang: 'Tot u het verstuurt of weggooit.',
    // It opens with a key that stays when a case is destroyed.
    kopie: 'sleutels',
    kolommen: {
      account_id: account,
      id,
      bestuur_id: 'Bij welk bestuur u het typte.',
      onderwerp: 'Op welk formulier u het typte.',
      revisie: 'De hoeveelste versie het is. Zo overschrijven twee vensters elkaar niet.',
      bytes: { slot: 'Wat u typte.' },
      saved_at: 'Wanneer het is bewaard.',
    },
  },
  eigen_school: {
    naam: 'Scholen van uw eigen kinderen',
    waarover: 'Alleen u ziet dit. Zo wijzen wij u op een zaak die u beter aan een ander kunt geven.',
    hoelang: 'Tot u het weghaalt.',
    kolommen: { account_id: account, bestuur_id: 'Van welk bestuur de school is.', school_id: 'Welke school.' },
  },
  persoonslogboek: {
    naam: 'Uw eigen logboek',
    waarover: 'Wat er met uw account gebeurde. U kunt het zelf lezen; geen bestuur leest het.',
    hoelang: zolangAccount,
    kolommen: {
      account_id: account,
      nr: 'De hoeveelste regel het is. Zo valt op als er een weg is.',
      at: 'Wanneer het gebeurde.',
      event: 'Wat er gebeurde, als code.',
      data: 'Codes die erbij horen.',
      prev_hash: 'Het controlegetal van de regel ervoor.',
      hash: 'Het controlegetal van deze regel. Verandert iemand iets, dan klopt het niet meer.',
    },
  },
  herinnering: {
    naam: 'Herinneringen',
    waarover: 'Op welke dagen u een mail kreeg dat er iets wacht. Zo krijgt u er hooguit één per dag.',
    hoelang: 'Vijf weken.',
    kopie: 'geen',
    kolommen: {
      account_id: account,
      dag: 'Op welke dag u de mail kreeg. Waarover hij ging, staat nergens.',
    },
  },
  poging: {
    naam: 'Mislukte pogingen',
    waarover: 'Hoe vaak iemand probeerde in te loggen. Zo stoppen wij wie blijft raden.',
    hoelang: 'Een dag. Daarna gaat het weg zodra er weer iemand inlogt.',
    kopie: 'geen',
    kolommen: {
      sleutel: 'Een afdruk van het account of het netwerk. Er staat geen adres.',
      venster: 'In welke tijd de pogingen vielen.',
      aantal: 'Hoeveel het er waren.',
    },
  },
}
