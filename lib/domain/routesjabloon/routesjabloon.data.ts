import type { SjabloonSoort, Stap, StapSoort } from './routesjabloon'

/** Raise it with every change below; a running case keeps the steps it chose. */
export const SJABLOON_VERSIE = 1

const aangifte: Stap = { soort: 'aangifte', kring: 'ernaast', alleen: 'strafbaar' }
const hulp: Stap = { soort: 'hulpverlening', kring: 'ernaast' }
const adviseur: Stap = { soort: 'vertrouwensinspecteur', kring: 'ernaast' }
const deel: Stap = { soort: 'vertrouwenspersoon', kring: 'binnen', deel: true }

const ongewenst: readonly Stap[] = [
  { soort: 'vertrouwenspersoon', kring: 'binnen' },
  { soort: 'externe', kring: 'binnen', soms: true },
  { soort: 'gesprek_aangeklaagde', kring: 'binnen', soms: true },
  { soort: 'bemiddeling', kring: 'binnen', soms: true, alleen: 'niet_strafbaar' },
  { soort: 'directie', kring: 'binnen' },
  { soort: 'bestuur', kring: 'binnen' },
  { soort: 'klachtencommissie', kring: 'buiten' },
  aangifte,
  hulp,
  adviseur,
]

/** The eleven rows of R-ROUTE-2 (H 5.4-5.9; where its text and its picture differ, the text). */
export const onzeStappen: Record<SjabloonSoort, readonly Stap[]> = {
  ongewenst_gedrag: ongewenst,
  seksueel: ongewenst,
  seksueel_minderjarige: [
    { soort: 'meldplicht', kring: 'binnen' },
    { soort: 'vertrouwenspersoon', kring: 'binnen' },
    { soort: 'klachtencommissie', kring: 'buiten', soms: true },
    aangifte,
    adviseur,
    hulp,
  ],
  schoolorganisatie: [
    { soort: 'directie', kring: 'binnen' },
    { soort: 'vertrouwenspersoon', kring: 'binnen' },
    { soort: 'externe', kring: 'binnen', soms: true },
    { soort: 'bestuur', kring: 'binnen' },
    { soort: 'klachtencommissie', kring: 'buiten' },
  ],
  onderwijskundig: [
    { soort: 'betrokkene', kring: 'binnen' },
    { soort: 'lijn', kring: 'binnen' },
    { soort: 'vertrouwenspersoon', kring: 'binnen' },
    { soort: 'externe', kring: 'binnen', soms: true },
    { soort: 'bestuur', kring: 'binnen' },
    { soort: 'klachtencommissie', kring: 'buiten' },
  ],
  persoonlijk_of_thuis: [
    { soort: 'hulp_op_school', kring: 'binnen', voor: 'leerling' },
    { soort: 'zorgteam', kring: 'binnen', voor: 'leerling' },
    { soort: 'hulpverlening', kring: 'buiten', voor: 'leerling' },
    { soort: 'directie', kring: 'binnen', voor: 'medewerker' },
    { soort: 'personeelsfunctionaris', kring: 'binnen', voor: 'medewerker' },
    { soort: 'bedrijfsmaatschappelijk_werk', kring: 'binnen', voor: 'medewerker' },
    { soort: 'arbodienst', kring: 'buiten', voor: 'medewerker' },
  ],
  huiselijk_geweld: [
    { soort: 'aandachtsfunctionaris', kring: 'binnen' },
    { soort: 'veilig_thuis', kring: 'buiten' },
  ],
  passend_onderwijs: [
    { soort: 'onderwijsconsulent', kring: 'buiten' },
    { soort: 'samenwerkingsverband', kring: 'buiten' },
    { soort: 'geschillencommissie', kring: 'buiten' },
    deel,
  ],
  arbeidsconflict: [
    { soort: 'vakbond', kring: 'buiten' },
    { soort: 'rechtsbijstand', kring: 'buiten' },
    { soort: 'bedrijfsmaatschappelijk_werk', kring: 'ernaast' },
    deel,
  ],
  vraag_van_aangeklaagde: [{ soort: 'begeleider_aangeklaagde', kring: 'binnen' }],
  anoniem_of_via_via: [{ soort: 'signaal_doorgeven', kring: 'binnen' }, adviseur],
}

/** Ways that the law gives the klager or asks of the school: a bestuur can move them, never take them out. */
export const nooitWeg: readonly StapSoort[] = [
  'klachtencommissie',
  'aangifte',
  'meldplicht',
  'veilig_thuis',
  'geschillencommissie',
  'signaal_doorgeven',
  'begeleider_aangeklaagde',
]

const metDeAnder: readonly StapSoort[] = ['gesprek_aangeklaagde', 'bemiddeling']

/** R-MELD-5, R-CODE-1, R-AANG-2, R-TRI-6: who must not be brought together, guided or approached there. */
export const nietHier: Partial<Record<SjabloonSoort, readonly StapSoort[]>> = {
  seksueel_minderjarige: metDeAnder,
  huiselijk_geweld: metDeAnder,
  vraag_van_aangeklaagde: ['vertrouwenspersoon', 'externe', ...metDeAnder],
  anoniem_of_via_via: metDeAnder,
}
