/** What a bestuur may set. Where the two sources differ, each preset takes its own side; the default stands first (domein.md). */
export const instellingOpties = {
  model: ['contactpersoon_en_vertrouwenspersoon', 'alleen_vertrouwenspersonen'],
  volgorde: ['ja', 'nee'],
  signalen: ['directie', 'bestuur_en_commissie'],
  eigenKinderen: ['weigeren', 'waarschuwen'],
  oudersBeslist: ['directie', 'vertrouwenspersoon'],
  zonderToestemming: ['niemand', 'klachtencommissie_bestuur_politie'],
  horen: ['zoals_reglement', 'apart', 'samen'],
  mondelingeKlacht: ['ja', 'nee'],
  vertrouwensinspecteur: ['advies', 'verplicht'],
  zelfAfhandelen: ['op_verzoek_gemeld', 'met_toestemming_en_afschrift'],
  rehabilitatie: ['directie_altijd', 'bestuur_op_verzoek'],
  schoolgidsContactpersoon: ['nee', 'functie', 'naam'],
  schoolgidsVertrouwenspersoon: ['nee', 'functie', 'naam'],
  schoolgidsAanspreekpunt: ['nee', 'functie', 'naam'],
} as const

/** What the bestuur does in a klachtroute and may leave to the directeur, who then acts in its name (R-AANST-6). */
export const mandaatHandelingen = ['verwijzen', 'zelf_afhandelen', 'voorlopige_voorziening', 'besluiten'] as const
export type MandaatHandeling = (typeof mandaatHandelingen)[number]

export type InstellingNaam = keyof typeof instellingOpties
export type Keuze<N extends InstellingNaam> = (typeof instellingOpties)[N][number]

export type Instellingen = { [N in InstellingNaam]: Keuze<N> } & {
  /** Days left to wind down after a planned end (R-AANST-4). */
  afwikkelDagen: number
  /** Months that a dossier stays after it was closed and counted in the jaarverslag (R-BEW-1). */
  bewaarMaanden: number
  /** Months after closing by which it goes, or a reason and a new day are given (R-BEW-1). */
  bewaarMaximum: number
  /** A count below this is not shown in a jaarverslag (R-JV-2). */
  onderdrukkingDrempel: number
  /** Left to the directeur; everything else the bestuurder does himself. */
  mandaat: MandaatHandeling[]
}

/** Settings that came later: what holds where a bestuur laid its own choices down before them. */
export const laterErbij = {
  bewaarMaanden: 0,
  bewaarMaximum: 24,
  horen: 'zoals_reglement',
  mondelingeKlacht: 'nee',
  vertrouwensinspecteur: 'advies',
  zelfAfhandelen: 'op_verzoek_gemeld',
  rehabilitatie: 'directie_altijd',
  schoolgidsContactpersoon: 'nee',
  schoolgidsVertrouwenspersoon: 'nee',
  schoolgidsAanspreekpunt: 'nee',
  onderdrukkingDrempel: 5,
  mandaat: [],
} satisfies Partial<Instellingen>

export const presets = ['handreiking', 'isob'] as const
export type Preset = (typeof presets)[number]

/** R-AANST-2, R-INT-2, R-TRI-6, R-DOS-4, R-MIN-3, R-GEH-1, R-KL-2, R-KL-5, R-KL-6, R-MELD-6, R-REHA-3, R-PUB-3: Handreiking (H) against the ISOB regulation (I). */
export const presetInstellingen: Record<Preset, Instellingen> = {
  handreiking: {
    model: 'alleen_vertrouwenspersonen',
    volgorde: 'nee',
    signalen: 'directie',
    eigenKinderen: 'waarschuwen',
    oudersBeslist: 'directie',
    zonderToestemming: 'niemand',
    afwikkelDagen: 30,
    ...laterErbij,
    schoolgidsContactpersoon: 'functie',
    schoolgidsVertrouwenspersoon: 'naam',
    schoolgidsAanspreekpunt: 'naam',
  },
  isob: {
    model: 'contactpersoon_en_vertrouwenspersoon',
    volgorde: 'ja',
    signalen: 'bestuur_en_commissie',
    eigenKinderen: 'weigeren',
    oudersBeslist: 'vertrouwenspersoon',
    zonderToestemming: 'klachtencommissie_bestuur_politie',
    afwikkelDagen: 30,
    ...laterErbij,
    horen: 'apart',
    mondelingeKlacht: 'ja',
    vertrouwensinspecteur: 'verplicht',
    rehabilitatie: 'bestuur_op_verzoek',
    schoolgidsContactpersoon: 'naam',
    schoolgidsVertrouwenspersoon: 'functie',
    schoolgidsAanspreekpunt: 'functie',
  },
}
