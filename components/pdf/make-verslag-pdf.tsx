import { renderToBuffer } from '@react-pdf/renderer'
import type { PdfVerslag } from '@/lib/domain/jaarverslag/pdf.texts'
import { familiesVoor, type Lettertype, laadLettertypen } from './lettertypen'
import { zetbaar } from './schriften'
import { VerslagPdf } from './verslag-pdf'

/** On the server, so that who has no script gets it too. What it holds is published: nothing of it is sealed. */
export async function makeVerslagPdf(verslag: PdfVerslag, fonts: string): Promise<Uint8Array<ArrayBuffer>> {
  loaded ??= laadLettertypen(lettertypenIn(fonts))
  await loaded
  const heel = zetbaarVerslag(verslag)
  const bytes = await renderToBuffer(<VerslagPdf verslag={heel} families={familiesVoor(alsBrief(tekstenVan(heel)))} />)
  return new Uint8Array(bytes)
}

// The faces are read once, by the first who asks.
let loaded: Promise<void> | undefined

const gezichten = [
  ['latin', 'schibsted-grotesk', 'latin'],
  ['latin-ext', 'schibsted-grotesk', 'latin-ext'],
  ['arabic', 'noto-sans-arabic', 'arabic'],
  ['hebrew', 'noto-sans-hebrew', 'hebrew'],
  ['emoji', 'noto-emoji', 'emoji'],
] as const

function lettertypenIn(folder: string): Lettertype[] {
  return gezichten.flatMap(([familie, letter, deel]) =>
    ([400, 600] as const)
      .filter((gewicht) => familie !== 'emoji' || gewicht === 400)
      .map((gewicht) => ({
        familie,
        gewicht,
        src: `${folder}/${letter}/files/${letter}-${deel}-${gewicht}-normal.woff`,
      })),
  )
}

/** As a letter knows it: only so much of one as the scripts are found in. */
function alsBrief(alineas: string[]) {
  return { afzender: [], datum: '', onderwerp: '', alineas, punten: [], slot: [], velden: [], voet: '' }
}

function tekstenVan({ titel, onder, delen }: PdfVerslag): string[] {
  const words = delen.flatMap(({ kop, alineas, punten, tabel }) => [
    ...[kop, ...alineas, ...punten, ...(tabel?.kolommen ?? []), ...(tabel?.rijen.flat() ?? [])],
  ])
  return [titel, ...onder, ...words]
}

function zetbaarVerslag(verslag: PdfVerslag): PdfVerslag {
  const heel = (teksten: readonly string[]) => zetbaar(alsBrief([...teksten])).alineas
  return {
    ...verslag,
    onder: heel(verslag.onder),
    delen: verslag.delen.map(({ kop, alineas, punten, tabel }) => ({
      ...{ kop, alineas: heel(alineas), punten: heel(punten) },
      tabel: tabel && { kolommen: tabel.kolommen, rijen: tabel.rijen.map((rij) => heel(rij)) },
    })),
  }
}
