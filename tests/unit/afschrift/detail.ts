import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Datum } from '@/lib/kernel/datum'
import type { Part } from '@/lib/platform/client/vault-types'

const id = '00000000-0000-4000-8000-000000000001'
const [klager, leraar, gesprek, overleg, toestemming, stap, klacht, zitting] = [1, 2, 3, 4, 5, 6, 7, 8].map(
  (n) => `00000000-0000-4000-8000-00000000001${n}`,
) as [string, string, string, string, string, string, string, string]
const dag = '2026-11-03' as Datum

/** A small case in which every part is there, each text marked. */
export const detail = {
  id,
  nummer: '26-014',
  schoolNaam: 'De Regenboog',
  geopendOp: dag,
  definitieAkkoordOp: dag,
  probleemgebieden: [],
  gedragingen: [],
  oudersStand: 'nvt',
  afgeslotenOp: null,
  partijen: [
    { id: klager, rol: 'klager', categorie: 'ouder', tot: null },
    { id: leraar, rol: 'aangeklaagde', categorie: 'medewerker', tot: null },
  ],
  gesprekken: [
    {
      id: gesprek,
      objectId: id,
      op: dag,
      soort: 'op_school',
      met: ['klager'],
      minuten: 45,
      informatie: [],
      revisie: 1,
    },
    {
      id: overleg,
      objectId: id,
      op: dag,
      soort: 'telefoon',
      met: ['aangeklaagde'],
      minuten: 5,
      informatie: [],
      revisie: 1,
    },
  ],
  acties: [],
  toestemmingen: [
    {
      id: toestemming,
      soort: 'dossier_aanleggen',
      gever: 'klager',
      vorm: 'schriftelijk',
      gegevenOp: dag,
      geldigTot: null,
    },
  ],
  bestanden: [],
  bijzonder: [],
  doorverwijzingen: [],
  brieven: [],
  routestappen: [
    {
      ...{ id: stap, soort: 'directie', stand: 'gedaan', gekozenDoor: 'klager', gekozenOp: dag, steun: 'mee' },
      ...{ geeindigdOp: dag, uitkomst: 'deels', tevreden: 'nee', aangifteOp: null, aangifteDoor: null },
    },
  ],
  formeleKlachten: [
    {
      ...{ id: klacht, objectId: id, bij: 'commissie', vorm: 'brief', door: 'vertrouwenspersoon', revisie: 2 },
      ...{ status: 'in_behandeling', ingediendOp: dag, ontvangenOp: null, afgerondOp: null, machtigingOp: null },
      ...{ bijstandKlager: 'bijgestaan', bijstandAangeklaagde: 'onbekend' },
      gebeurtenissen: [
        {
          ...{ id: zitting, soort: 'zitting', op: dag, naar: 'in_behandeling', uitkomst: 'apart' },
          kenmerken: ['vertrouwenspersoon_erbij', 'voorzitter'],
        },
      ],
      berichten: [
        { id: 'b1', gebeurtenisId: zitting, door: 'commissie', aan: 'klager', verteldOp: dag },
        { id: 'b2', gebeurtenisId: zitting, door: 'commissie', aan: 'aangeklaagde', verteldOp: null },
      ],
    },
  ],
  doorbrekingen: [],
  verzoeken: [],
} as unknown as DossierDetail

const persoon = (who: string, naam: string) => ({
  id: who,
  naam,
  hoedanigheid: '',
  bereikbaar: '',
  geboortedatum: null,
})

export const parts: Part[] = [
  {
    sectie: 'kern',
    itemId: id,
    revisie: 1,
    inhoud: {
      personen: [persoon(klager, 'Zoë van IJzendoorn'), persoon(leraar, 'Meneer Őry')],
      klachtdefinitie: 'MERK-definitie',
      toelichting: '',
      uitMelding: 'MERK-melding',
    },
  },
  { sectie: 'verslagen', itemId: gesprek, revisie: 1, inhoud: { wie: '', verslag: 'MERK-oud', afspraken: '' } },
  { sectie: 'verslagen', itemId: gesprek, revisie: 2, inhoud: { wie: '', verslag: 'MERK-verslag', afspraken: '' } },
  { sectie: 'verslagen', itemId: overleg, revisie: 1, inhoud: { wie: '', verslag: 'MERK-overleg', afspraken: '' } },
  { sectie: 'verslagen', itemId: stap, revisie: 1, inhoud: { resultaat: 'MERK-uitkomst', afspraken: '' } },
  { sectie: 'verslagen', itemId: klacht, revisie: 1, inhoud: { wieKlager: 'MERK-helper', wieAangeklaagde: '' } },
  { sectie: 'verslagen', itemId: zitting, revisie: 1, inhoud: { tekst: 'MERK-zitting' } },
  { sectie: 'bewijs', itemId: toestemming, revisie: 1, inhoud: { omvang: 'MERK-omvang' } },
  { sectie: 'notities', itemId: klager, revisie: 1, inhoud: { tekst: 'MERK-notitie', op: dag } },
]
