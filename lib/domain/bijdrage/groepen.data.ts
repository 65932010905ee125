import type { Uitkomst } from '@/lib/domain/dossier/dossier'
import type { Categorie, TriageUitkomst } from '@/lib/domain/melding/melding'
import type { StapSoort } from '@/lib/domain/routesjabloon/routesjabloon'
import type { IngangSoort } from '@/lib/domain/socialekaart/socialekaart'
import type { Afloopvak, Persoonsgroep, Stapgroep, Verwijsgroep } from './bijdrage'

/** How the codes of a case fall into the boxes of a jaarverslag. A new code does not compile until it has a box. */
export const persoonsgroepVan: Record<Categorie, Persoonsgroep> = {
  leerling: 'leerling',
  oud_leerling: 'leerling',
  ouder: 'ouder',
  medewerker: 'medewerker',
  stagiair: 'medewerker',
  vrijwilliger: 'medewerker',
  directie: 'leiding',
  bestuur: 'leiding',
  anders: 'anders',
  onbekend: 'anders',
}

export const stapgroepVan: Record<StapSoort, Stapgroep> = {
  betrokkene: 'onderling',
  lijn: 'onderling',
  gesprek_aangeklaagde: 'onderling',
  bemiddeling: 'bemiddeling',
  vertrouwenspersoon: 'vertrouwenspersoon',
  externe: 'vertrouwenspersoon',
  directie: 'directie',
  bestuur: 'bestuur',
  klachtencommissie: 'klachtencommissie',
  geschillencommissie: 'klachtencommissie',
  aangifte: 'aangifte_of_melding',
  meldplicht: 'aangifte_of_melding',
  signaal_doorgeven: 'aangifte_of_melding',
  vertrouwensinspecteur: 'aangifte_of_melding',
  veilig_thuis: 'aangifte_of_melding',
  hulp_op_school: 'hulp',
  zorgteam: 'hulp',
  hulpverlening: 'hulp',
  personeelsfunctionaris: 'hulp',
  bedrijfsmaatschappelijk_werk: 'hulp',
  arbodienst: 'hulp',
  aandachtsfunctionaris: 'hulp',
  onderwijsconsulent: 'hulp',
  samenwerkingsverband: 'hulp',
  vakbond: 'hulp',
  rechtsbijstand: 'hulp',
  begeleider_aangeklaagde: 'hulp',
}

export const verwijsgroepVan: Record<IngangSoort, Verwijsgroep> = {
  intern_begeleider: 'school',
  mentor: 'school',
  leerlingbegeleider: 'school',
  schoolmaatschappelijk_werk: 'school',
  aandachtsfunctionaris: 'school',
  leerplichtambtenaar: 'school',
  begeleider_aangeklaagde: 'school',
  onderwijsconsulent: 'school',
  adviespunt: 'school',
  anders: 'school',
  jeugdarts: 'zorg',
  huisarts: 'zorg',
  hulpverlening: 'zorg',
  luisterlijn: 'zorg',
  slachtofferhulp: 'zorg',
  veilig_thuis: 'zorg',
  personeelsfunctionaris: 'werk',
  arbodienst: 'werk',
  bedrijfsmaatschappelijk_werk: 'werk',
  vakbond: 'werk',
  vertrouwensinspecteur: 'recht',
  klachtencommissie: 'recht',
  geschillencommissie: 'recht',
  politie: 'recht',
  rechtsbijstand: 'recht',
  mediator: 'recht',
}

export const afloopVanDossier: Record<Uitkomst, Afloopvak> = {
  opgelost: 'opgelost',
  deels_opgelost: 'deels_opgelost',
  niet_opgelost: 'niet_opgelost',
  doorverwezen: 'doorverwezen',
  ingetrokken: 'ingetrokken',
  contact_gestopt: 'ingetrokken',
}

export const afloopVanMelding: Record<TriageUitkomst, Afloopvak> = {
  hart_luchten: 'hart_luchten',
  doorverwijzen: 'doorverwezen',
  zorg_zonder_namen: 'doorgegeven',
  begeleiden: 'zonder_dossier',
  begeleiden_deel: 'zonder_dossier',
}
