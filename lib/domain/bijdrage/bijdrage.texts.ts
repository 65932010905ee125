import { gebiedTekst, gedragingTekst, soortTekst } from '@/lib/domain/melding/melding.texts'
import { activiteitTekst } from '@/lib/domain/uren/uren.texts'
import { doelgroepTekst } from '@/lib/domain/voorlichting/voorlichting.texts'
import { formatDatum } from '@/lib/kernel/datum'
import type * as b from './bijdrage'
import type { Aanleiding, BijdrageFailure, Eenheid, Persoonsgroep, Wacht, Werksoort } from './bijdrage'

const persoonTekst: Record<Persoonsgroep, string> = {
  leerling: 'Leerlingen en oud-leerlingen',
  ouder: 'Ouders en verzorgers',
  medewerker: 'Medewerkers, stagiairs en vrijwilligers',
  leiding: 'Directie en bestuur',
  anders: 'Anders of onbekend',
}

const stapTekst: Record<b.Stapgroep, string> = {
  onderling: 'Gesprek met de ander zelf',
  bemiddeling: 'Bemiddeling',
  vertrouwenspersoon: 'Met de vertrouwenspersoon, intern of extern',
  directie: 'Naar de directie',
  bestuur: 'Naar het bestuur',
  klachtencommissie: 'Naar een commissie',
  aangifte_of_melding: 'Aangifte, melding of overleg met de inspectie',
  hulp: 'Hulp op school of daarbuiten',
}

const verwijsTekst: Record<b.Verwijsgroep, string> = {
  school: 'Iemand op of rond de school',
  zorg: 'Hulp en zorg',
  werk: 'Hulp rond het werk',
  recht: 'Inspectie, commissie, politie of recht',
}

const afloopTekst: Record<b.Afloopvak, string> = {
  opgelost: 'Opgelost',
  deels_opgelost: 'Voor een deel opgelost',
  niet_opgelost: 'Niet opgelost',
  doorverwezen: 'Doorverwezen',
  ingetrokken: 'Ingetrokken of contact gestopt',
  hart_luchten: 'Hart gelucht: één gesprek was genoeg',
  doorgegeven: 'Zorg doorgegeven zonder namen',
  zonder_dossier: 'Afgesloten zonder dossier',
}

/** Each box of each table in words. */
export const vakTekst: Record<string, Record<string, string>> = {
  zaken: soortTekst,
  klagers: persoonTekst,
  aangeklaagden: persoonTekst,
  probleemgebieden: gebiedTekst,
  gedragingen: gedragingTekst,
  acties: { afspraak: 'Afspraken', actie: 'Acties' },
  stappen: stapTekst,
  formele_klachten: { commissie: 'Bij de klachtencommissie', bestuur: 'Bij het bestuur' },
  doorverwijzingen: verwijsTekst,
  uitkomsten: afloopTekst,
}

/** What a table counts, and when: the reader must not add up what overlaps (R-TRI-2, R-JV-1). */
export const tabelTekst: Record<string, { titel: string; telt: string }> = {
  zaken: {
    titel: 'Signalen, meldingen en klachten',
    telt: 'Wat in dit schooljaar binnenkwam. Een zaak telt één keer. Werd een melding een klacht, dan telt zij als klacht.',
  },
  klagers: {
    titel: 'Wie kwam met een zaak',
    telt: 'Dezelfde zaken, naar wie ermee zat. Eén persoon per zaak.',
  },
  aangeklaagden: {
    titel: 'Over wie het ging',
    telt: 'Personen, geen zaken. In één zaak kan het over meer mensen gaan. Alleen van zaken met een dossier.',
  },
  probleemgebieden: {
    titel: 'Waarover het ging',
    telt: 'Onderwerpen, geen zaken. Eén zaak kan over meer onderwerpen gaan. Tel ze dus niet op.',
  },
  gedragingen: {
    titel: 'Welk gedrag',
    telt: 'Soorten gedrag, geen zaken. In één zaak kan meer spelen. Tel ze dus niet op.',
  },
  acties: {
    titel: 'Afspraken en acties',
    telt: 'Wat in dit schooljaar is afgesproken, ook in zaken van daarvoor.',
  },
  stappen: {
    titel: 'Welke weg de klager koos',
    telt: 'Stappen die in dit schooljaar begonnen. Eén zaak kan meer stappen hebben.',
  },
  formele_klachten: {
    titel: 'Formele klachten',
    telt: 'Ingediend in dit schooljaar.',
  },
  doorverwijzingen: {
    titel: 'Doorverwijzingen',
    telt: 'Afgesproken in dit schooljaar. Eén zaak kan er meer hebben.',
  },
  uitkomsten: {
    titel: 'Hoe zaken afliepen',
    telt: 'Zaken die in dit schooljaar zijn afgesloten, ook als ze eerder binnenkwamen.',
  },
}

export const eenheidTekst: Record<Eenheid, string> = {
  zaak: 'zaken',
  persoon: 'personen',
  onderwerp: 'onderwerpen',
  handeling: 'keer',
}

/** What she did besides cases, in words. */
export const werkTekst: Record<Werksoort, Record<string, string>> = {
  uren: activiteitTekst,
  voorlichting: doelgroepTekst,
  advies: { gevraagd: 'Advies op verzoek', ongevraagd: 'Advies uit uzelf' },
}

export const aanleidingTekst: Record<Aanleiding, string> = {
  verslag: 'voor het jaarverslag',
  vertrek: 'omdat u vertrekt',
  correctie: 'als verbetering',
}

/** What is filed once a version is closed does not change it. */
export function wachtTekst({ om, op }: Wacht): string {
  return om === 'gesloten'
    ? `De cijfers voor het jaarverslag zijn op ${formatDatum(op)} gesloten. Wat u nu indient, komt in de volgende versie.`
    : `Het jaarverslag is op ${formatDatum(op)} verschenen. Wat u nu indient, komt in de volgende versie, als die er komt.`
}

export const bijdrageRefusals: Record<Exclude<BijdrageFailure['kind'], 'not_found'> | 'changed_elsewhere', string> = {
  year_to_come: 'Dit schooljaar moet nog beginnen. Kies een eerder schooljaar.',
  year_closed:
    'Van een later schooljaar is al een jaarverslag gepubliceerd. De cijfers van dit jaar zijn daarmee gewist.',
  nothing_new: 'Deze cijfers hebt u al ingediend. U hoeft niets te doen.',
  changed_elsewhere: 'U diende intussen in een ander venster in. Laad de pagina opnieuw en kijk of het klopt.',
}

/** 2025 is 2025-2026. */
export function schooljaarTekst(schooljaar: number): string {
  return `${schooljaar}-${schooljaar + 1}`
}
