/** Who someone is in the story, instead of his name. */
export type Bekende = { naam: string; als: string }

/** One sentence of the copy, in its place; `verdacht` are words in it that look like a name that was not known. */
export type KopieRegel = { id: string; tekst: string; verdacht: string[] }

export const keuzes = ['houden', 'weglaten'] as const
/** What the adviser decided of a sentence; null: not yet looked at. */
export type Keuze = (typeof keuzes)[number] | null
