import type { Brief } from '@/lib/kernel/brief'

/** A script beside ours, with a face of its own that is fetched only when a letter needs it. */
export const schriften = ['arabic', 'hebrew', 'emoji'] as const
export type Schrift = (typeof schriften)[number]

const tekens: Record<Schrift, RegExp> = {
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
  // © ® ™ are pictures to Unicode, and letters to our own face.
  emoji: /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}]/u,
}

export function schriftenIn(brief: Brief): Schrift[] {
  const tekst = woordenVan(brief).join('\n')
  return schriften.filter((schrift) => tekens[schrift].test(tekst))
}

export function woordenVan(brief: Brief): string[] {
  return [
    ...[...brief.afzender, ...(brief.aan ?? []), brief.datum, brief.onderwerp],
    ...[...brief.alineas, ...brief.punten, ...brief.slot, brief.voet],
    ...(brief.delen ?? []).flatMap(({ kop, tekst }) => [kop, tekst]),
    ...brief.velden.flatMap(({ label, ingevuld }) => [label, ingevuld]),
  ]
}

/** The same letter in signs that a face can hold: accents in one sign with their letter, and nothing that only steers. */
export function zetbaar(brief: Brief): Brief {
  const heel = (tekst: string) =>
    tekst
      .normalize('NFC')
      .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
      .replaceAll('\t', '  ')
      .replaceAll(sturend, '')
      .replaceAll(naastElkaar, '$1 ')
  return {
    ...brief,
    afzender: brief.afzender.map(heel),
    aan: brief.aan?.map(heel),
    onderwerp: heel(brief.onderwerp),
    alineas: brief.alineas.map(heel),
    punten: brief.punten.map(heel),
    delen: brief.delen?.map(({ kop, tekst }) => ({ kop: heel(kop), tekst: heel(tekst) })),
    slot: brief.slot.map(heel),
    velden: brief.velden.map(({ label, ingevuld }) => ({ label, ingevuld: heel(ingevuld) })),
  }
}

// Of two in a row the typesetter draws one.
const naastElkaar =
  /([\p{Extended_Pictographic}\p{Regional_Indicator}])(?=[\p{Extended_Pictographic}\p{Regional_Indicator}])/gu

// Joiners, marks of direction, variants of a picture and soft hyphens.
const sturend = /\p{Cf}|\p{Variation_Selector}|\p{Emoji_Modifier}/gu
