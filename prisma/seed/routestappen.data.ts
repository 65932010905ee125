import type { DemoRoutestap } from './routestappen'

/** A talk with the other side, not enough; bemiddeling left out; the school leadership chosen and not begun. */
export const routeBinnen: readonly DemoRoutestap[] = [
  {
    ...{ soort: 'gesprek_aangeklaagde', gekozen: -25, begonnen: -18, klaar: -18 },
    afloop: { uitkomst: 'deels', tevreden: 'nee', nazorg: 2 },
    tekst: {
      doel: 'Moeder wil dat het stopt en dat de docent het met Lieke uitpraat.',
      letOp: 'Rustig vertellen wat Lieke zegt. Niet raden waarom hij het deed.',
      valkuilen: 'Moeder lacht mee als het spannend wordt.',
      resultaat: 'Het gesprek was rustig. De docent schrok. Er kwam geen excuus.',
      afspraken: 'De docent praat deze maand met Lieke, haar juf is erbij.',
    },
  },
  {
    soort: 'bemiddeling',
    gekozen: -12,
    overgeslagen: true,
    tekst: { waarom: 'Moeder wil niet nog eens met hem aan tafel.' },
  },
  {
    ...{ soort: 'directie', gekozen: -5, steun: 'voorbereid' },
    tekst: { waarom: 'Moeder wil dat de directeur weet hoe het in de gymles gaat.' },
  },
]

/** Through the school to the klachtencommissie, with help for the pupil beside it. */
export const routeBuiten: readonly DemoRoutestap[] = [
  {
    ...{ soort: 'directie', gekozen: -55, begonnen: -41, klaar: -41 },
    afloop: { uitkomst: 'deels', tevreden: 'deels' },
    tekst: {
      doel: 'Vader wil dat de directeur toegeeft dat er te lang is gewacht.',
      resultaat: 'De directeur bood excuses aan. Vader wil ook horen wat iemand van buiten vindt.',
      afspraken: 'Elke twee weken een bericht over het plan voor de groep.',
    },
  },
  { soort: 'bestuur', gekozen: -40, overgeslagen: true, tekst: { waarom: 'Hij wil een oordeel van buiten.' } },
  {
    ...{ soort: 'klachtencommissie', gekozen: -39, begonnen: -38 },
    uitleg: ['externe_eerst', 'intern_eerst', 'drie_voorstellen'],
    tekst: { waarom: 'Vader wil dat iemand zonder belang zegt of de school genoeg deed.' },
  },
  { soort: 'hulpverlening', gekozen: -35, begonnen: -30, steun: 'zelf', tekst: { waarom: 'Bram slaapt slecht.' } },
]
