/** What each mail needs to be written. A mail says that something waits, or changed in the reader's own access; never about whom or what. */
export interface MailData {
  uitnodiging: { link: string; geldigTot: string }
  herstel_gebruikt: Record<string, never>
  tweede_factor_vervangen: Record<string, never>
  wachtzin_gewijzigd: Record<string, never>
  herstelwoorden_vervangen: Record<string, never>
  reservecodes_vervangen: Record<string, never>
  mailadres_bevestigen: { link: string; geldigTot: string }
  mailadres_aangevraagd: Record<string, never>
  mailadres_gewijzigd: Record<string, never>
  verwijzing_wacht: Record<string, never>
  bewaring_nadert: Record<string, never>
  herinnering: Record<string, never>
  vervanger_vraagt: Record<string, never>
  vervanger_nam_over: Record<string, never>
  account_geblokkeerd: { minuten: number }
}

export type MailTemplate = keyof MailData

/** One order for one mail. `messageId` is a UUID: the same id is never sent twice. */
export type MailOrder = {
  [T in MailTemplate]: { to: string; template: T; data: MailData[T]; messageId: string }
}[MailTemplate]

export function writeMail(order: MailOrder, appUrl: string): { subject: string; text: string } {
  const { subject, lines } = mails[order.template](order.data as never)
  return {
    subject: `Geborgen: ${subject}`,
    text: [...greeting, ...lines, '', `Geborgen: ${appUrl}`, ...footer].join('\n'),
  }
}

const greeting = ['Goedendag,', '']
const footer = ['', 'Deze mail is automatisch gemaakt. Antwoorden wordt niet gelezen.', '']
const notYou = ['', 'Deed u dit niet zelf? Bel dan meteen de beheerder van uw bestuur.']

const mails: { [T in MailTemplate]: (data: MailData[T]) => { subject: string; lines: string[] } } = {
  uitnodiging: ({ link, geldigTot }) => ({
    subject: 'u bent uitgenodigd',
    lines: [
      'Er is een account voor u klaargezet. Open deze link om het in gebruik te nemen:',
      '',
      link,
      '',
      `De link werkt één keer, tot en met ${geldigTot}. Stuur hem niet door.`,
      'Houd uw telefoon bij de hand. Trek er een kwartier voor uit, op een plek waar niemand meekijkt.',
      '',
      'Verwachtte u deze mail niet? Doe dan niets, en vertel het uw bestuur.',
    ],
  }),
  herstel_gebruikt: () => ({
    subject: 'uw toegang is hersteld',
    lines: ['Uw toegang is hersteld met de twaalf herstelwoorden. De oude woorden werken niet meer.', ...notYou],
  }),
  tweede_factor_vervangen: () => ({
    subject: 'uw telefoon is vervangen',
    lines: ['De telefoon waarmee u inlogt, is vervangen. De oude telefoon werkt niet meer.', ...notYou],
  }),
  wachtzin_gewijzigd: () => ({
    subject: 'uw wachtzin is gewijzigd',
    lines: ['De wachtzin van uw account is gewijzigd. De oude wachtzin werkt niet meer.', ...notYou],
  }),
  herstelwoorden_vervangen: () => ({
    subject: 'uw herstelwoorden zijn vervangen',
    lines: ['U hebt nieuwe herstelwoorden. De oude woorden werken niet meer.', ...notYou],
  }),
  reservecodes_vervangen: () => ({
    subject: 'uw reservecodes zijn vervangen',
    lines: ['U hebt nieuwe reservecodes. De oude codes werken niet meer.', ...notYou],
  }),
  mailadres_bevestigen: ({ link, geldigTot }) => ({
    subject: 'bevestig uw nieuwe mailadres',
    lines: [
      'U wilt voortaan met dit mailadres inloggen. Open deze link op een apparaat waarop u bent ingelogd:',
      '',
      link,
      '',
      `De link werkt één keer, tot en met ${geldigTot}.`,
      'Hebt u dit niet gevraagd? Doe dan niets.',
    ],
  }),
  mailadres_aangevraagd: () => ({
    subject: 'er is een nieuw mailadres gevraagd',
    lines: [
      'Voor uw account is een ander mailadres gevraagd. Het geldt pas als het nieuwe adres is bevestigd.',
      ...notYou,
    ],
  }),
  mailadres_gewijzigd: () => ({
    subject: 'uw mailadres is gewijzigd',
    lines: ['Het mailadres van uw account is gewijzigd. Deze mail gaat naar het oude en het nieuwe adres.', ...notYou],
  }),
  verwijzing_wacht: () => ({
    subject: 'er staat iets voor u klaar',
    lines: ['Er staat iets nieuws voor u klaar. Log in om het te zien.'],
  }),
  bewaring_nadert: () => ({
    subject: 'er vraagt iets om uw aandacht',
    lines: ['Er is iets dat u binnenkort moet doen. Log in: op Vandaag ziet u wat het is, en wanneer.'],
  }),
  herinnering: () => ({
    subject: 'er wacht iets op u',
    lines: [
      'Er is iets dat u morgen moet doen, of dat vandaag af had moeten zijn, of al eerder.',
      'Log in: daar ziet u wat het is, en wie er aan zet is.',
    ],
  }),
  vervanger_vraagt: () => ({
    subject: 'kijk vandaag of morgen in Geborgen',
    lines: [
      'Er is iets waar u binnen drie dagen nee tegen kunt zeggen. Log in: op Vandaag ziet u wat het is.',
      'Bent u ziek en is het goed zo? Dan hoeft u niets te doen.',
    ],
  }),
  vervanger_nam_over: () => ({
    subject: 'uw vervanger is verdergegaan',
    lines: [
      'Uw vervanger ging verder, zoals u had voorbereid. U hoeft niets te doen.',
      'In uw eigen logboek staat wanneer dat was.',
    ],
  }),
  account_geblokkeerd: ({ minuten }) => ({
    subject: 'te vaak geprobeerd in te loggen',
    lines: [
      `Er is te vaak zonder succes geprobeerd met uw account in te loggen. Inloggen kan weer over ${minuten === 1 ? '1 minuut' : `${minuten} minuten`}.`,
      ...notYou,
    ],
  }),
}
