/** A letter in words: the page on screen and the PDF are made from the same one. */
export type Brief = {
  afzender: string[]
  aan?: string[]
  datum: string
  onderwerp: string
  alineas: string[]
  punten: string[]
  /** Parts with a heading of their own. */
  delen?: { kop: string; tekst: string }[]
  slot: string[]
  velden: { label: string; ingevuld: string }[]
  voet: string
}
