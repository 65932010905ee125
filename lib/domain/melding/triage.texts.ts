import type { andereRegelingen, Gedraging, Melding, Probleemgebied, TriageVragen } from './melding'
import { gebiedTekst, gedragingTekst } from './melding.texts'
import type { Betrokkenheid, ZorgOntvanger } from './ontvanger-van-zorg.rules'

type Vraag = { naam: keyof TriageVragen; vraag: string; uitleg: string }

export const triageVragen: readonly Vraag[] = [
  {
    naam: 'school',
    vraag: 'Horen beiden bij een school van dit bestuur?',
    uitleg: 'Wie klaagt en over wie het gaat. Wie eerder op de school zat of er werkte, telt mee.',
  },
  {
    naam: 'onderwijs',
    vraag: 'Heeft het met de school of het onderwijs te maken?',
    uitleg: 'Ook buiten lestijd: overblijf, opvang, kamp, stage of online.',
  },
  {
    naam: 'commissie',
    vraag: 'Zou de klachtencommissie dit behandelen?',
    uitleg: 'Het gaat om gedrag of een besluit, of om iets dat iemand naliet.',
  },
  {
    naam: 'andereRegeling',
    vraag: 'Is er een andere regeling of commissie voor?',
    uitleg: 'Bijvoorbeeld voor examens, voor geschillen of voor een besluit van een openbare school.',
  },
]

export const andereRegelingTekst: Record<(typeof andereRegelingen)[number], string> = {
  examens: 'De examenregeling, met haar commissie van beroep',
  geschillen: 'Een geschillencommissie, bijvoorbeeld voor passend onderwijs of voor medezeggenschap',
  awb: 'Bezwaar tegen een besluit van een openbare school',
  anders: 'Een andere regeling',
}

/** Where the way leads for what the vertrouwenspersoon does not guide, or guides in part (R-TRI-2, R-TRI-3). */
export const verwijsTekst: Partial<Record<Probleemgebied, string>> = {
  schoolorganisatie:
    'Wordt iemand bij een besluit anders behandeld om wie hij is? Dat kan discriminatie zijn. Vraag ernaar, en kies dan ook ‘ongewenst gedrag’.',
  persoonlijk_of_thuis:
    'Een leerling kan naar de mentor, de intern begeleider of het schoolmaatschappelijk werk. Een medewerker naar de leiding, bedrijfsmaatschappelijk werk of de arbodienst.',
  huiselijk_geweld:
    'De aandachtsfunctionaris van de school volgt de meldcode. Is die er niet? Bel Veilig Thuis: 0800 2000, dag en nacht.',
  passend_onderwijs:
    'Voor de ondersteuning zelf zijn er de onderwijsconsulent, het samenwerkingsverband en de landelijke geschillencommissie. U begeleidt alleen hoe mensen met elkaar omgaan.',
  arbeidsconflict:
    'Voor het conflict zelf zijn er de vakbond, rechtsbijstand en bedrijfsmaatschappelijk werk. U begeleidt alleen machtsmisbruik.',
  vraag_van_aangeklaagde: 'Geef de klachtenregeling en wijs de weg naar de begeleider van aangeklaagden. Meer niet.',
}

export const zorgOntvangerTekst: Record<ZorgOntvanger, string> = {
  directeur: 'de directeur',
  bestuur: 'het bestuur',
  klachtencommissie: 'de klachtencommissie',
  vertrouwensinspecteur: 'eerst de vertrouwensinspecteur, 0900 111 3 111',
}

export const betrokkenTekst: Record<keyof Betrokkenheid, string> = {
  directeur: 'Is de directeur misschien zelf betrokken?',
  bestuur: 'Is iemand van het bestuur misschien zelf betrokken?',
}

export const geenDossierTekst = {
  not_triaged: 'Een dossier openen kan nog niet. Bepaal eerst hoe u verdergaat.',
  no_dossier_unasked: 'Een dossier openen kan niet: de persoon om wie het gaat kwam niet zelf.',
  triage_says_no: 'Een dossier openen kan nu niet: u koos ervoor dit niet te begeleiden.',
} as const

/** What it is about, in one line: "Ongewenst gedrag: pesten, ook online". */
export function onderwerpTekst(gebieden: readonly Probleemgebied[], gedragingen: readonly Gedraging[]): string {
  const gedrag = gedragingen.map((gedraging) => gedragingTekst[gedraging]).join(', ')
  return gebieden
    .map((gebied) =>
      gebied === 'ongewenst_gedrag' && gedrag ? `${gebiedTekst[gebied]}: ${gedrag}` : gebiedTekst[gebied],
    )
    .join('; ')
}

/** "melding, begon als signaal" (R-TRI-4) */
export function soortVerloop({ soort, beginsoort }: Pick<Melding, 'soort' | 'beginsoort'>): string {
  return soort === beginsoort ? soort : `${soort}, begon als ${beginsoort}`
}
