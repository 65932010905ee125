/** A letter in words: the page on screen and the PDF are made from the same one. */
export type Brief = {
  afzender: string[]
  datum: string
  onderwerp: string
  alineas: string[]
  punten: string[]
  slot: string[]
  velden: { label: string; ingevuld: string }[]
  voet: string
}
