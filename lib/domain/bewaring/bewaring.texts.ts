import { sealedRefusals } from '@/lib/domain/object/object.texts'
import { type Datum, formatDatum } from '@/lib/kernel/datum'
import type { Bewaargrond, BewaarSoort, HoudGrond, VernietigKeuze } from './bewaring'
import type { Waarschuwing } from './bewaring.rules'

export const soortTekst: Record<BewaarSoort, string> = {
  dossier: 'dossier',
  melding: 'melding',
  intake: 'intake',
  avgverzoek: 'AVG-verzoek',
  begeleiding: 'begeleiding',
}

/** "dit dossier", "deze melding". */
export const dezeTekst: Record<BewaarSoort, string> = {
  dossier: 'dit dossier',
  melding: 'deze melding',
  intake: 'deze intake',
  avgverzoek: 'dit AVG-verzoek',
  begeleiding: 'deze begeleiding',
}

/** Why it may not go yet, as the end of "Dit mag nog niet weg: …". */
export const houdTekst: Record<HoudGrond, string> = {
  commissie: 'er loopt een klacht bij de klachtencommissie of het bestuur',
  justitie: 'de politie of justitie is ermee bezig',
  meldplicht: 'de meldplicht is nog niet afgerond',
}

export const grondTekst: Record<Bewaargrond['grond'], string> = {
  commissie: 'De zaak loopt bij de klachtencommissie',
  justitie: 'De politie of justitie is ermee bezig',
  meldplicht: 'De meldplicht is nog niet afgerond',
  verlenging: 'Langer bewaard, met een reden',
}

export const keuzeTekst: Record<VernietigKeuze, string> = {
  bewaartermijn: 'De bewaartijd is voorbij',
  toestemming_ingetrokken: 'De klager trok de toestemming in',
  avg: 'Iemand vroeg om wissen',
  vertrek: 'Ik stop met deze taak',
}

export const bewaarRefusals = {
  not_in_future: 'Kies een dag na vandaag.',
  too_far: ({ uiterlijk }: { uiterlijk: Datum }) => `Kies een dag tot en met ${formatDatum(uiterlijk)}.`,
  already_held: 'Dit staat al vast. U ziet het hierboven.',
  ...sealedRefusals,
}

export const vernietigRefusals = {
  has_dossier: 'Van deze melding is een dossier gemaakt. De melding verdwijnt samen met dat dossier.',
  held: ({ grond }: { grond: HoudGrond }) =>
    `Dit mag nog niet weg: ${houdTekst[grond]}. Is dat klaar? Leg dat dan eerst vast: bij de formele klacht, of bij “Langer bewaren”.`,
  not_closed: 'Sluit het eerst af. De bewaartijd begint pas daarna.',
  not_answered: 'Beantwoord het verzoek eerst. Pas daarna mag het weg.',
  not_withdrawn: 'De toestemming is niet ingetrokken. Leg dat eerst vast bij de toestemmingen.',
  wrong_nummer: 'Dit is niet het goede nummer. Kijk boven aan deze pagina en typ het precies over.',
}

export const vernietigZakenRefusals = {
  none_due: 'Wat u koos, mag vandaag niet weg. Laad de lijst opnieuw.',
}

/** What to think of first, in a sentence (R-BEW-6). */
export function waarschuwingTekst(
  waarschuwing: Waarschuwing,
  { vernietigenOp, indienenTot }: { vernietigenOp: Datum; indienenTot: Datum | null },
): string {
  return {
    niet_toe: `De bewaartijd loopt nog tot ${formatDatum(vernietigenOp)}.`,
    niet_geteld: 'Dit is nog niet geteld in een jaarverslag. Tel het eerst zelf mee.',
    indienen_open: `De klager kan misschien nog een formele klacht indienen: dat kan meestal tot een jaar na de laatste gebeurtenis${indienenTot ? `, en dan uiterlijk ${formatDatum(indienenTot)}` : ''}.`,
    nazorg_open: 'U vroeg nog niet of het nu goed gaat. Doe dat eerst.',
  }[waarschuwing]
}
