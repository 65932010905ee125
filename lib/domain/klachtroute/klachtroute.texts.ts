import { dossierRefusals } from '@/lib/domain/dossier/dossier.texts'
import type * as stap from '@/lib/domain/dossier/routestap'
import { sealedRefusals } from '@/lib/domain/object/object.texts'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import { stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import { missingText } from '@/lib/domain/toestemming/toestemming.texts'
import type { Ontvanger, Voorrang } from './klachtroute'

/** As the route shows it, beside the bead. */
export const standTekst: Record<stap.Stand, string> = {
  gekozen: 'gekozen, nog niet begonnen',
  bezig: 'nu bezig',
  gedaan: 'gedaan',
  overgeslagen: 'overgeslagen',
  gestopt: 'gestopt',
}

export const kiezerTekst: Record<stap.Kiezer, string> = {
  klager: 'de klager',
  ouder: 'een ouder of verzorger',
  wet: 'niemand: de wet vraagt dit',
}

export const gekozenZin: Record<stap.Kiezer, string> = {
  klager: 'Keuze van de klager',
  ouder: 'Keuze van een ouder',
  wet: 'De wet vraagt dit',
}

export const steunTekst: Record<stap.Steun, string> = {
  zelf: 'De klager doet dit zelf',
  voorbereid: 'De klager doet dit zelf, ik help met voorbereiden',
  mee: 'Ik ga mee en luister',
  actief: 'Ik ga mee en voer zelf het woord (bij uitzondering)',
}

export const steunZin: Record<stap.Steun, string> = {
  zelf: 'Klager doet dit zelf',
  voorbereid: 'Klager doet dit zelf, u bereidde voor',
  mee: 'U gaat mee',
  actief: 'U gaat mee en voert het woord',
}

export const herhaalTekst: Record<stap.HerhaalReden, string> = {
  overdracht: 'Er is een andere vertrouwenspersoon',
  afspraken_niet_nagekomen: 'De afspraken zijn niet nagekomen',
  nieuw_feit: 'Er is iets nieuws gebeurd',
  terug_naar_binnen: 'De klager wil terug naar de school',
}

export const uitkomstTekst: Record<stap.StapUitkomst, string> = {
  opgelost: 'De klacht is opgelost',
  deels: 'Een deel is opgelost',
  niet: 'Er is niets opgelost',
  afgebroken: 'De stap ging niet door of is afgebroken',
}

export const tevredenTekst: Record<stap.Tevreden, string> = {
  ja: 'Ja',
  deels: 'Voor een deel',
  nee: 'Nee',
  weet_niet: 'Dat weet ik niet',
}

export const tevredenZin: Record<stap.Tevreden, string> = {
  ja: 'Klager is tevreden',
  deels: 'Klager is voor een deel tevreden',
  nee: 'Klager is niet tevreden',
  weet_niet: 'Niet bekend of de klager tevreden is',
}

export const nazorgTekst = { ja: 'Ja, ik vraag later hoe het gaat', nee: 'Nee' } as const

/** What is explained before the klachtencommissie, in the words of the one who explained it (R-ROUTE-6, R-ROUTE-9). */
export const uitlegTekst: Record<stap.UitlegPunt, string> = {
  externe_eerst: 'Ik besprak dat een externe vertrouwenspersoon de klager hier beter kan begeleiden.',
  intern_eerst: 'Ik raadde aan eerst binnen de school naar een oplossing te zoeken.',
  drie_voorstellen:
    'Ik legde uit wat de commissie kan voorstellen: eerst langs het bestuur, bemiddelen, of de klacht behandelen.',
  geen_beroep:
    'Ik legde uit dat de landelijke commissie geen klacht behandelt waarover een onafhankelijke commissie al oordeelde.',
}

export const aangeverTekst: Record<stap.Aangever, string> = {
  klager: 'de klager',
  ouder: 'een ouder of verzorger',
  bestuur: 'het bestuur',
}

export const voorrangTekst: Record<Voorrang, string> = {
  deze: 'Deze klacht gaat voor',
  andere: 'De andere klacht gaat voor',
  samen: 'Ze gaan samen op',
}

/** Asked before it goes there (R-SPOOR-2). */
export const betrokkenVraag: Record<Ontvanger, { vraag: string; uitleg: string }> = {
  leidinggevende: {
    vraag: 'Is de leidinggevende zelf bij de klacht betrokken?',
    uitleg: 'Gaat de klacht ook over hem of haar? Dan hoort hij of zij hier niets van.',
  },
  directeur: {
    vraag: 'Is de directeur zelf bij de klacht betrokken?',
    uitleg: 'Gaat de klacht ook over hem of haar? Dan hoort de directeur hier niets van en gaat u naar het bestuur.',
  },
  bestuur: {
    vraag: 'Is het hele bestuur zelf bij de klacht betrokken?',
    uitleg:
      'Is één bestuurder betrokken? Kies dan nee en spreek met een ander van het bestuur. Is er niemand over? Bel dan eerst de vertrouwensinspecteur.',
  },
}

const naam = (soort: StapSoort) => stapTekst[soort].naam

const open = { ...sealedRefusals, ...dossierRefusals, toestemming_missing: missingText }
const stand = {
  stap_stand: ({ stand: nu }: { stand: stap.Stand }) =>
    `Dat kan nu niet: deze stap is ${standTekst[nu]}. Ga terug en bekijk de route.`,
}
const toekomst = { in_future: 'Deze dag is nog niet geweest. Vul een dag in tot en met vandaag.' }

export const chooseRefusals = {
  ...open,
  ...toekomst,
  already_chosen: 'Deze stap staat al open in de route. Rond haar eerst af, of sla haar over.',
  reden_missing: 'Deze stap is al eens gedaan. Kies waarom de klager haar opnieuw wil.',
  no_overdracht: 'Na de vorige keer is dit dossier niet overgedragen. Kies een andere reden.',
}

export const skipRefusals = { ...chooseRefusals, ...stand }
export const prepareRefusals = { ...open, ...stand }

export const beginRefusals = {
  ...open,
  ...stand,
  ...toekomst,
  before_chosen: 'Deze dag ligt voor de dag waarop de klager de stap koos. Vul een latere dag in.',
  other_running: ({ soort }: { soort: StapSoort }) =>
    `De klacht ligt nu bij ‘${naam(soort)}’. Rond die stap eerst af, of stop ermee als de klager dat wil.`,
  betrokken_open: 'Kies of degene aan wie u het voorlegt zelf betrokken is.',
  ontvanger_involved: ({ daarna }: { daarna: StapSoort }) =>
    `Leg het hier niet voor: wie betrokken is, hoort er niets van. Bespreek met de klager de stap ‘${naam(daarna)}’, en sla deze over.`,
  law_broken:
    'Bemiddelen kan alleen als u zeker weet dat de wet niet is overtreden. Twijfelt u? Overleg met de vertrouwensinspecteur: 0900 111 3 111.',
  meldplicht_excludes:
    'In deze zaak is een feit gemarkeerd dat gemeld moet worden. Dan is bemiddelen niet meer mogelijk. Kies een andere stap.',
  other_side_missing: 'Vul in wanneer de andere kant instemde. Bemiddelen kan alleen als beiden het willen.',
  mediator_missing: 'Kies een bemiddelaar van de sociale kaart. U bemiddelt nooit zelf.',
  uitleg_missing: 'Leg de klager eerst alles uit wat hieronder staat, en kruis het aan.',
  eerder_open: 'Kies of een onafhankelijke commissie van de school of het bestuur al over deze klacht oordeelde.',
}

export const endRefusals = {
  ...open,
  ...stand,
  ...toekomst,
  before_begun: 'Deze dag ligt voor de dag waarop de stap begon. Vul een latere dag in.',
}

export const completeRefusals = {
  ...endRefusals,
  nazorg_missing: 'Kies een dag waarop u vraagt hoe het gaat.',
  nazorg_in_past: 'Kies vandaag of een latere dag om te vragen hoe het gaat.',
}

export const checkRefusals = {
  ...open,
  ...stand,
  ...toekomst,
  no_nazorg_due: 'Bij deze stap staat geen nazorg meer open.',
}

export const aangifteRefusals = {
  ...beginRefusals,
  no_aangifte: 'Dit is geen aangifte. Ga terug naar de route en kies de stap aangifte.',
  already_recorded: 'U legde al vast dat er aangifte is gedaan.',
  before_informed: 'Leg eerst uit hoe aangifte gaat. Die dag ligt niet na de dag van de aangifte.',
}

export const linkRefusals = {
  ...toekomst,
  toestemming_missing: missingText,
  no_such_klacht: 'Dit nummer staat niet in uw lijst. Kijk in uw dossiers welk nummer het is.',
  same_klacht: 'Dit is het nummer van dit dossier zelf. Vul het nummer van het andere dossier in.',
  already_linked: 'Deze twee klachten horen al bij elkaar.',
}

export const unlinkRefusals = {}
