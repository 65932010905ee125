/** What stands in a copy, as plain words: nothing here knows what a dossier is. */
export type Afschrift = {
  titel: string
  onder: string
  groepen: { titel: string; onderdelen: { titel: string; op: string; regels: { label: string; tekst: string }[] }[] }[]
  bijlagen: { naam: string; grootte: number }[]
}
