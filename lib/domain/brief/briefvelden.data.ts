import type { BriefSoort } from './brief'

type Vorm = 'regel' | 'tekst' | 'dag' | 'keuze'
export type Briefveld = {
  veld: string
  label: string
  vorm: Vorm
  hint?: string
  opties?: Readonly<Record<string, string>>
  /** Why it must be there, or why it helps, and where that is asked. */
  aard?: 'vereist' | 'aanbevolen'
  bron?: string
  /** How it is named when it is missing. */
  wat?: string
}

export const wieOntvangt = { commissie: 'De klachtencommissie', bestuur: 'Het bestuur' } as const
const wieMachtigt = {
  klager: 'De klager',
  ouder: 'Een ouder, voor een leerling',
  aangeklaagde: 'De aangeklaagde',
} as const
const hoeBijstaan = { bijstaan: 'Meekomen en helpen', vertegenwoordigen: 'In de plaats komen' } as const

const regeling = (lid: string) => `Klachtenregeling, art. ${lid}`
const eigen = 'onze eigen keuze'

const dagtekening: Briefveld = { veld: 'dagtekening', label: 'Datum van de brief', vorm: 'dag' }
const ontvanger: readonly Briefveld[] = [
  { veld: 'aan', label: 'Aan wie gaat deze brief?', vorm: 'keuze', opties: wieOntvangt },
  { veld: 'ontvanger', label: 'Naam van de commissie of het bestuur', vorm: 'regel' },
  { veld: 'ontvangerAdres', label: 'Adres daarvan', vorm: 'tekst' },
]
const klager: readonly Briefveld[] = [
  { veld: 'naam', label: 'Naam van de klager', vorm: 'regel' },
  { veld: 'adres', label: 'Adres van de klager', vorm: 'tekst', hint: 'Straat, nummer, postcode en plaats.' },
  { veld: 'bereikbaar', label: 'Telefoon of mail', vorm: 'regel' },
  { veld: 'namens', label: 'Namens welke leerling', vorm: 'regel', hint: 'Als een ouder klaagt voor een kind.' },
]

/** The fields of each letter, in the order in which they are asked. Nothing in it is filled in for the klager. */
export const briefvelden: Readonly<Record<BriefSoort, readonly Briefveld[]>> = {
  // What it must hold stands in klachteisen.data.
  klachtbrief: [
    ...ontvanger,
    ...klager,
    dagtekening,
    {
      veld: 'aangeklaagde',
      label: 'Naam van de aangeklaagde',
      vorm: 'regel',
      hint: 'Met functie of klas, als dat helpt.',
    },
    { veld: 'omschrijving', label: 'Wat is de klacht?', vorm: 'tekst', hint: 'In de woorden van de klager.' },
    {
      veld: 'feiten',
      label: 'Wat is er gebeurd?',
      vorm: 'tekst',
      hint: 'Wat, wanneer, waar, en wie erbij waren. Alleen feiten.',
    },
    { veld: 'gedaan', label: 'Wat is er al gedaan?', vorm: 'tekst', hint: 'Bijvoorbeeld een gesprek op school.' },
    { veld: 'verzoek', label: 'Wat vraagt de klager?', vorm: 'tekst' },
    { veld: 'bijlagen', label: 'Bijlagen', vorm: 'tekst', hint: 'Elke bijlage op een eigen regel.' },
  ],
  verslag_mondeling: [
    { veld: 'aan', label: 'Wie ontving de klacht?', vorm: 'keuze', opties: wieOntvangt },
    {
      ...{ veld: 'ontvanger', label: 'Wie maakt dit verslag?', vorm: 'regel', hint: 'Naam en functie.' },
      ...{ aard: 'vereist', bron: regeling('9.2'), wat: 'wie de klacht ontving' },
    },
    {
      ...{ veld: 'ontvangenOp', label: 'Wanneer is de klacht verteld?', vorm: 'dag' },
      ...{ aard: 'vereist', bron: regeling('9.2'), wat: 'de dag waarop de klacht is verteld' },
    },
    {
      ...dagtekening,
      label: 'Datum van het verslag',
      aard: 'vereist',
      bron: regeling('9.3'),
      wat: 'de datum van het verslag',
    },
    ...met(klager, { naam: regeling('9.3'), adres: regeling('9.3') }),
    {
      ...{ veld: 'aangeklaagde', label: 'Naam van de aangeklaagde', vorm: 'regel' },
      ...{ aard: 'aanbevolen', bron: 'Handreiking, 5.8.1', wat: 'de naam van de aangeklaagde' },
    },
    {
      ...{
        veld: 'omschrijving',
        label: 'Wat is de klacht?',
        vorm: 'tekst',
        hint: 'Zo veel mogelijk in de woorden van de klager.',
      },
      ...{ aard: 'vereist', bron: regeling('9.3'), wat: 'een omschrijving van de klacht' },
    },
  ],
  machtiging: [
    { veld: 'rol', label: 'Wie machtigt?', vorm: 'keuze', opties: wieMachtigt },
    ...met(
      klager.slice(0, 2),
      { naam: regeling('7.10'), adres: null },
      { naam: 'Naam van wie machtigt', adres: 'Adres' },
    ),
    { veld: 'namens', label: 'Namens welke leerling', vorm: 'regel' },
    {
      ...{ veld: 'gemachtigde', label: 'Naam van de gemachtigde', vorm: 'regel' },
      ...{ aard: 'vereist', bron: regeling('7.10'), wat: 'de naam van de gemachtigde' },
    },
    { veld: 'gemachtigdeAdres', label: 'Adres van de gemachtigde', vorm: 'tekst' },
    {
      ...{ veld: 'wijze', label: 'Wat mag de gemachtigde?', vorm: 'keuze', opties: hoeBijstaan },
      ...{ aard: 'vereist', bron: regeling('7.10'), wat: 'of de gemachtigde meekomt of in de plaats komt' },
    },
    {
      veld: 'omschrijving',
      label: 'Om welke klacht gaat het?',
      vorm: 'tekst',
      hint: 'Kort, zodat duidelijk is welke.',
    },
    { veld: 'tot', label: 'Tot wanneer geldt dit?', vorm: 'dag', hint: 'Leeg: tot de procedure voorbij is.' },
    { ...dagtekening, aard: 'vereist', bron: eigen, wat: 'de datum van de machtiging' },
  ],
  gespreksverslag: [
    {
      veld: 'gesprekOp',
      label: 'Wanneer was het gesprek?',
      vorm: 'dag',
      aard: 'vereist',
      bron: eigen,
      wat: 'de dag van het gesprek',
    },
    { veld: 'plaats', label: 'Waar was het?', vorm: 'regel' },
    {
      veld: 'aanwezigen',
      label: 'Wie waren erbij?',
      vorm: 'tekst',
      hint: 'Elke naam met de functie op een eigen regel.',
      aard: 'vereist',
      bron: eigen,
      wat: 'wie erbij waren',
    },
    {
      veld: 'verslag',
      label: 'Wat is er besproken?',
      vorm: 'tekst',
      hint: 'Alleen feiten, en wie wat zei.',
      aard: 'vereist',
      bron: eigen,
      wat: 'wat er besproken is',
    },
    { veld: 'afspraken', label: 'Wat is er afgesproken?', vorm: 'tekst' },
    { ...dagtekening, label: 'Datum van het verslag' },
  ],
  intrekking: [
    ...ontvanger,
    ...met(klager, { naam: regeling('8'), adres: null }),
    { ...dagtekening, aard: 'vereist', bron: eigen, wat: 'de datum van de brief' },
    {
      veld: 'ingediendOp',
      label: 'Wanneer is de klacht ingediend?',
      vorm: 'dag',
      aard: 'aanbevolen',
      bron: eigen,
      wat: 'de dag waarop de klacht is ingediend',
    },
    {
      veld: 'omschrijving',
      label: 'Om welke klacht gaat het?',
      vorm: 'tekst',
      hint: 'Kort, zodat duidelijk is welke.',
      aard: 'vereist',
      bron: regeling('8'),
      wat: 'om welke klacht het gaat',
    },
    { veld: 'reden', label: 'Waarom trekt de klager haar in?', vorm: 'tekst', hint: 'Dat hoeft er niet in te staan.' },
  ],
  uitnodiging: [
    { veld: 'naam', label: 'Aan wie?', vorm: 'regel', aard: 'vereist', bron: eigen, wat: 'wie u uitnodigt' },
    { veld: 'adres', label: 'Adres', vorm: 'tekst' },
    { ...dagtekening },
    {
      veld: 'gesprekOp',
      label: 'Wanneer is het gesprek?',
      vorm: 'dag',
      aard: 'vereist',
      bron: eigen,
      wat: 'de dag van het gesprek',
    },
    {
      veld: 'tijd',
      label: 'Hoe laat?',
      vorm: 'regel',
      hint: 'Bijvoorbeeld: 14.00 uur.',
      aard: 'vereist',
      bron: eigen,
      wat: 'hoe laat het gesprek is',
    },
    { veld: 'plaats', label: 'Waar?', vorm: 'regel', aard: 'vereist', bron: eigen, wat: 'waar het gesprek is' },
    {
      veld: 'doel',
      label: 'Waar gaat het gesprek over?',
      vorm: 'tekst',
      hint: 'Schrijf niets op wat een ander niet mag lezen.',
    },
    { veld: 'aanwezigen', label: 'Wie zijn erbij?', vorm: 'tekst' },
  ],
}

/** The same fields, with what each letter asks of them; null: it only helps, by our own choice. */
function met(
  velden: readonly Briefveld[],
  bronnen: { naam: string; adres: string | null },
  labels: Partial<Record<string, string>> = {},
): Briefveld[] {
  return velden.map((veld) => {
    if (veld.veld !== 'naam' && veld.veld !== 'adres') return veld
    const bron = bronnen[veld.veld]
    const wat = veld.veld === 'naam' ? 'de naam' : 'het adres'
    const van = labels[veld.veld] ? '' : ' van de klager'
    const eis = {
      aard: bron ? ('vereist' as const) : ('aanbevolen' as const),
      bron: bron ?? eigen,
      wat: `${wat}${van}`,
    }
    return { ...veld, label: labels[veld.veld] ?? veld.label, ...eis }
  })
}
