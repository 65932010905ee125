import type { Datum } from '@/lib/kernel/datum'

export const groepTekst = {
  betrokkenen: 'Om wie het gaat',
  klacht: 'De klacht',
  gesprekken: 'Gesprekken',
  acties: 'Acties en afspraken',
  klachtroute: 'Stappen van de klachtroute',
  formeleklacht: 'Formele klachten',
  brieven: 'Brieven en formulieren',
  toestemmingen: 'Toestemmingen',
  bijzonder: 'Ouders en bijzondere gegevens',
  verteld: 'Wat zonder toestemming is verteld',
  verloop: 'Afsluiten en nazorg',
  notities: 'Aantekeningen van de vertrouwenspersoon',
} as const
export type Groep = keyof typeof groepTekst

/** One line of a piece. `bekend`: a coded fact that the server knows too, so that it stands on white. */
type Regel = { label: string; tekst: string; bekend?: true }

/** One piece of a dossier that can be printed or given along by itself. */
export type Onderdeel = {
  id: string
  groep: Groep
  titel: string
  /** Of whom it is, where the title alone does not tell two apart. */
  naam?: string
  op: Datum | null
  regels: Regel[]
  /** Also about someone else than the klager: the adviser decides. */
  overAnderen: boolean
}

export function metTekst(
  regels: readonly (Omit<Regel, 'tekst'> & { tekst: string | null | undefined })[],
): Onderdeel['regels'] {
  return regels.flatMap(({ tekst, ...regel }) => (tekst?.trim() ? [{ ...regel, tekst: tekst.trim() }] : []))
}

export function opDag(a: Onderdeel, b: Onderdeel): number {
  return (a.op ?? '9999').localeCompare(b.op ?? '9999')
}
