/** What is said of a column that stands in more than one table, in the same words. */
export const bestuur = 'Bij welk bestuur dit hoort. Zo blijven besturen van elkaar gescheiden.'
export const houder = 'Wie de zaak in handen heeft. Alleen die persoon krijgt deze regel te zien.'
export const id = 'Een willekeurig nummer, om deze regel terug te vinden.'
export const zaak = 'Bij welke zaak dit hoort: een willekeurig nummer.'
export const school = 'Bij welke school de zaak hoort, voor de lijst en voor de telling in het jaarverslag.'
export const nummer = 'Het volgnummer in de eigen lijst van de houder.'
export const revisie = 'De hoeveelste versie dit is. Zo overschrijven twee vensters elkaar niet.'
export const gemaakt = 'Wanneer deze regel is gemaakt, om op volgorde te tonen.'
export const kaart = { slot: 'De naam of het onderwerp in de lijst. Alleen de houder leest dit.' }
export const minderjarig =
  'Of de persoon jonger is dan 18: ja, nee of onbekend. Dan gelden andere regels voor de ouders.'
export const minderjarigOp = 'Op welke dag dat is vastgesteld. Iemand kan intussen 18 zijn geworden.'
export const categorie = 'Wat voor iemand het is: leerling, ouder, medewerker. Geen naam.'
export const gebieden = 'Waarover het gaat, als code. Dat bepaalt de weg die de zaak volgt.'
export const gedragingen = 'Welk soort gedrag, als code, voor de telling in het jaarverslag.'
export const partijen = 'Tussen wie het speelt, als code, bijvoorbeeld leerling en medewerker.'
export const totVernietiging = 'Tot de zaak wordt vernietigd.'
