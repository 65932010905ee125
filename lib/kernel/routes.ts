import { publicRoutes } from './public-routes'

/** Every URL of the app. Signed-in pages name the bestuur first, so that two tabs at two besturen cannot mix. */
const at = (bestuurId: string, path: string) => `/${bestuurId}/${path}`
const zaakMap = {
  ...{ intake: 'intakes', melding: 'meldingen', dossier: 'dossiers', avgverzoek: 'avg-verzoeken' },
  begeleiding: 'begeleidingen',
} as const
const schoolOf = (schoolId?: string | null) => (schoolId ? `?school=${schoolId}` : '')

export const routes = {
  ...publicRoutes,

  bestuur: (b: string) => `/${b}`,
  meer: (b: string) => at(b, 'meer'),
  aanspreekpunten: (b: string) => at(b, 'aanspreekpunten'),
  aanspreekpuntNieuw: (b: string) => at(b, 'aanspreekpunten/nieuw'),
  aanspreekpuntBeeindigen: (b: string, id: string) => at(b, `aanspreekpunten/${id}/beeindigen`),
  klachtroutes: (b: string, schoolId?: string | null) => at(b, `klachtroutes${schoolOf(schoolId)}`),
  klachtrouteBlad: (b: string, soort: string, schoolId?: string | null) =>
    at(b, `klachtroutes/${soort}${schoolOf(schoolId)}`),
  klachtrouteWijzigen: (b: string, soort: string, schoolId?: string | null) =>
    at(b, `klachtroutes/${soort}/wijzigen${schoolOf(schoolId)}`),
  meldcode: (b: string, schoolId?: string | null) => at(b, `meldcode${schoolOf(schoolId)}`),
  strafbareFeiten: (b: string) => at(b, 'strafbare-feiten'),
  vandaag: (b: string) => at(b, 'vandaag'),
  agenda: (b: string) => at(b, 'agenda'),
  /** Read by an agenda program, without a session. */
  agendaBestand: (token: string) => `/api/agenda/${token}.ics`,
  zoeken: (b: string) => at(b, 'zoeken'),
  afwikkelen: (b: string) => at(b, 'afwikkelen'),

  intakes: (b: string) => at(b, 'intakes'),
  intakeNieuw: (b: string) => at(b, 'intakes/nieuw'),
  intake: (b: string, id: string) => at(b, `intakes/${id}`),
  intakeConcept: (b: string, conceptId: string) => at(b, `intakes/nieuw/${conceptId}`),
  intakeWijzigen: (b: string, id: string) => at(b, `intakes/${id}/wijzigen`),
  intakeTaken: (b: string, id: string) => at(b, `intakes/${id}/taken`),
  intakeVerwijzen: (b: string, id: string) => at(b, `intakes/${id}/verwijzen`),
  intakeEvalueren: (b: string, id: string) => at(b, `intakes/${id}/evalueren`),
  intakeActies: (b: string, id: string) => at(b, `intakes/${id}/acties`),
  intakeActie: (b: string, id: string, actieId: string) => at(b, `intakes/${id}/acties/${actieId}`),
  intakeAfdrukken: (b: string, id: string) => at(b, `intakes/${id}/afdrukken`),

  meldingen: (b: string) => at(b, 'meldingen'),
  meldingNieuw: (b: string) => at(b, 'meldingen/nieuw'),
  melding: (b: string, id: string) => at(b, `meldingen/${id}`),
  meldingTriage: (b: string, id: string) => at(b, `meldingen/${id}/triage`),
  meldingAfsluiten: (b: string, id: string) => at(b, `meldingen/${id}/afsluiten`),
  meldingWijzigen: (b: string, id: string) => at(b, `meldingen/${id}/wijzigen`),
  meldingDoorverwijzen: (b: string, id: string) => at(b, `meldingen/${id}/doorverwijzen`),
  doorverwijzingOpvolgen: (b: string, soort: 'melding' | 'dossier', zaakId: string, id: string) =>
    at(b, `${soort === 'melding' ? 'meldingen' : 'dossiers'}/${zaakId}/doorverwijzingen/${id}/opvolgen`),
  dossierOpenen: (b: string, meldingId: string) => at(b, `meldingen/${meldingId}/dossier-openen`),

  meldplichtGemeld: (b: string, objectId: string) => at(b, `meldplicht/${objectId}/gemeld`),
  meldplichtAct: (b: string, objectId: string, act: 'melden' | 'bellen' | 'verzegelen' | 'herinneren' | 'anders') =>
    at(b, `meldplicht/${objectId}/${act}`),
  zaakMeldplicht: (b: string, objectId: string) => at(b, `zaken/${objectId}/meldplicht`),
  meldketens: (b: string) => at(b, 'bestuurstafel/meldketens'),
  meldketen: (b: string, id: string) => at(b, `bestuurstafel/meldketens/${id}`),
  meldketenStap: (b: string, id: string) => at(b, `bestuurstafel/meldketens/${id}/stap`),
  bestuursklachten: (b: string) => at(b, 'bestuurstafel/formele-klachten'),
  bestuursklachtNieuw: (b: string) => at(b, 'bestuurstafel/formele-klachten/nieuw'),
  bestuursklacht: (b: string, id: string) => at(b, `bestuurstafel/formele-klachten/${id}`),
  bestuursklachtStap: (b: string, id: string, stap: string) =>
    at(b, `bestuurstafel/formele-klachten/${id}/verder?stap=${stap}`),
  bestuursklachtVertellen: (b: string, id: string) => at(b, `bestuurstafel/formele-klachten/${id}/vertellen`),
  klachtDoorverwijzen: (b: string) => at(b, 'klacht-doorverwijzen'),

  vernietigen: (b: string) => at(b, 'vernietigen'),
  vernietigenBevestigen: (b: string) => at(b, 'vernietigen/bevestigen'),
  bewijs: (b: string, id: string) => at(b, `vernietigen/${id}`),
  zaakBewaren: (b: string, id: string) => at(b, `zaken/${id}/bewaren`),
  zaakVernietigen: (b: string, soort: keyof typeof zaakMap, id: string) => at(b, `${zaakMap[soort]}/${id}/vernietigen`),

  dossiers: (b: string) => at(b, 'dossiers'),
  dossier: (b: string, id: string) => at(b, `dossiers/${id}`),
  dossierAct: (b: string, id: string, act: string) => at(b, `dossiers/${id}/${act}`),
  termijnen: (b: string, dossierId: string) => at(b, `dossiers/${dossierId}/termijnen`),
  termijnNieuw: (b: string, dossierId: string) => at(b, `dossiers/${dossierId}/termijnen/nieuw`),
  termijnAct: (b: string, dossierId: string, id: string, act: 'verlengen' | 'basisdag' | 'afdoen') =>
    at(b, `dossiers/${dossierId}/termijnen/${id}/${act}`),
  toestemmingen: (b: string) => at(b, 'toestemmingen'),
  bijlageVerwijderen: (b: string, dossierId: string, id: string) =>
    at(b, `dossiers/${dossierId}/bijlagen/${id}/verwijderen`),
  doorbrekingVerteld: (b: string, dossierId: string, id: string) =>
    at(b, `dossiers/${dossierId}/doorbrekingen/${id}/verteld`),
  overdragenIntrekken: (b: string, id: string) => at(b, `dossiers/${id}/overdragen/intrekken`),
  overdrachtAct: (b: string, id: string, act: 'aannemen' | 'weigeren') => at(b, `overdrachten/${id}/${act}`),
  papierBijZiekte: (b: string, id: string, act?: 'intrekken' | 'weigeren') =>
    at(b, `dossiers/${id}/papier-bij-ziekte${act ? `/${act}` : ''}`),
  overnemenBijZiekte: (b: string, pakketId?: string) => at(b, `overnemen-bij-ziekte${pakketId ? `/${pakketId}` : ''}`),
  gesprek: (b: string, dossierId: string, id: string) => at(b, `dossiers/${dossierId}/gesprekken/${id}`),
  formeleKlachten: (b: string, dossierId: string) => at(b, `dossiers/${dossierId}/formele-klachten`),
  formeleKlacht: (b: string, dossierId: string, id: string, act?: 'bijstand' | 'vertellen' | `verder?stap=${string}`) =>
    at(b, `dossiers/${dossierId}/formele-klachten/${id}${act ? `/${act}` : ''}`),
  brieven: (b: string, dossierId: string) => at(b, `dossiers/${dossierId}/brieven`),
  briefNieuw: (b: string, dossierId: string, soort: string, gesprekId?: string) =>
    at(b, `dossiers/${dossierId}/brieven/nieuw?soort=${soort}${gesprekId ? `&gesprek=${gesprekId}` : ''}`),
  brief: (b: string, dossierId: string, id: string, act?: 'wijzigen' | 'definitief-maken' | 'weggooien') =>
    at(b, `dossiers/${dossierId}/brieven/${id}${act ? `/${act}` : ''}`),

  avgverzoeken: (b: string) => at(b, 'avg-verzoeken'),
  avgverzoekNieuw: (b: string) => at(b, 'avg-verzoeken/nieuw'),
  avgverzoek: (b: string, id: string) => at(b, `avg-verzoeken/${id}`),
  avgverzoekAct: (b: string, id: string, act: 'verlengen' | 'beantwoorden' | 'afdrukken' | 'koppelen') =>
    at(b, `avg-verzoeken/${id}/${act}`),
  avgtermijnen: (b: string) => at(b, 'avg-termijnen'),

  rehabilitaties: (b: string) => at(b, 'rehabilitaties'),
  rehabilitatieNieuw: (b: string) => at(b, 'rehabilitaties/nieuw'),
  rehabilitatie: (b: string, id: string) => at(b, `rehabilitaties/${id}`),
  rehabilitatieAct: (
    b: string,
    id: string,
    act:
      | ('gesprekken/nieuw' | 'maatregelen/nieuw' | 'klager' | 'besluit' | 'afronden')
      | `maatregelen/${string}/${'voorleggen' | 'uitvoeren'}`
      | `klager/${string}/vertellen`,
  ) => at(b, `rehabilitaties/${id}/${act}`),
  /** Who supports aangeklaagden, for who shows them the way. */
  begeleiders: (b: string) => at(b, 'begeleiders'),
  begeleidingen: (b: string) => at(b, 'begeleidingen'),
  begeleidingNieuw: (b: string) => at(b, 'begeleidingen/nieuw'),
  begeleiding: (b: string, id: string) => at(b, `begeleidingen/${id}`),
  begeleidingAct: (
    b: string,
    id: string,
    act: 'wijzigen' | 'taken' | 'gesprekken/nieuw' | 'uitkomst' | 'afsluiten' | 'klager-worden' | 'afdrukken',
  ) => at(b, `begeleidingen/${id}/${act}`),

  adviezen: (b: string) => at(b, 'adviezen'),
  adviesNieuw: (b: string, dossierId?: string) => at(b, `adviezen/nieuw${dossierId ? `?dossier=${dossierId}` : ''}`),
  advies: (b: string, id: string, act?: 'bespreken' | 'beantwoorden' | 'opvolgen' | 'afronden') =>
    at(b, `adviezen/${id}${act ? `/${act}` : ''}`),
  directietafel: (b: string) => at(b, 'directietafel'),
  bestuurstafel: (b: string) => at(b, 'bestuurstafel'),
  commissieverslagen: (b: string) => at(b, 'bestuurstafel/commissieverslagen'),
  commissieverslagNieuw: (b: string) => at(b, 'bestuurstafel/commissieverslagen/nieuw'),
  commissieverslagVerwijderen: (b: string, id: string) => at(b, `bestuurstafel/commissieverslagen/${id}/verwijderen`),
  commissieverslagBestand: (b: string, id: string) => `/api/${b}/commissieverslagen/${id}`,
  schoolgidsen: (b: string) => at(b, 'schoolgids'),
  schoolgids: (b: string, schoolId: string) => at(b, `schoolgids/${schoolId}`),
  schoolgidsAkkoord: (b: string) => at(b, 'schoolgids/akkoord'),
  fg: (b: string) => at(b, 'fg'),
  verwerkingsregister: (b: string) => at(b, 'fg/verwerkingsregister'),
  reglement: (b: string) => at(b, 'bestuurstafel/reglement'),
  geslotenDagen: (b: string) => at(b, 'bestuurstafel/gesloten-dagen'),
  klachtencommissie: (b: string) => at(b, 'bestuurstafel/klachtencommissie'),
  adviesgesprekken: (b: string) => at(b, 'adviesgesprekken'),
  voorlichting: (b: string, jaar?: number) => at(b, `voorlichting${jaar ? `?jaar=${jaar}` : ''}`),
  voorlichtingNieuw: (b: string, jaar: number, periode?: number) =>
    at(b, `voorlichting/nieuw?jaar=${jaar}${periode ? `&periode=${periode}` : ''}`),
  voorlichtingAct: (b: string, id: string, act: 'wijzigen' | 'afronden') => at(b, `voorlichting/${id}/${act}`),
  voorlichtingAfdrukken: (b: string, jaar: number) => at(b, `voorlichting/afdrukken?jaar=${jaar}`),
  uren: (b: string, jaar?: number) => at(b, `uren${jaar ? `?jaar=${jaar}` : ''}`),
  reflecties: (b: string) => at(b, 'reflectie'),
  reflectieNieuw: (b: string, onderwerp: string) => at(b, `reflectie/nieuw?kaart=${onderwerp}`),
  reflectie: (b: string, id: string, act?: 'wijzigen' | 'weggooien' | `acties${string}`) =>
    at(b, `reflectie/${id}${act ? `/${act}` : ''}`),
  oudervragen: (b: string) => at(b, 'oudervragen'),
  oudervraagBeslissen: (b: string, id: string) => at(b, `oudervragen/${id}/beslissen`),
  aanstellingen: (b: string) => at(b, 'aanstellingen'),
  aanstelling: (b: string, id: string) => at(b, `aanstellingen/${id}`),
  aanstellingVoorbereiden: (b: string) => at(b, 'aanstellingen/voorbereiden'),
  bereikbaar: (b: string, id: string, school: string) => at(b, `aanstellingen/${id}/bereikbaar?school=${school}`),
  aanstellingAct: (b: string, id: string, act: string) => at(b, `aanstellingen/${id}/${act}`),
  scholen: (b: string) => at(b, 'scholen'),
  schoolNieuw: (b: string) => at(b, 'scholen/nieuw'),
  schoolSluiten: (b: string, id: string) => at(b, `scholen/${id}/sluiten`),
  ambtGeven: (b: string, schoolId: string | null) => at(b, `ambten/${schoolId ?? 'bestuur'}`),
  instellingen: (b: string) => at(b, 'instellingen'),
  gebruikers: (b: string) => at(b, 'gebruikers'),
  logboek: (b: string) => at(b, 'logboek'),
  socialeKaart: (b: string) => at(b, 'sociale-kaart'),
  ingangNieuw: (b: string) => at(b, 'sociale-kaart/nieuw'),
  ingangWijzigen: (b: string, id: string) => at(b, `sociale-kaart/${id}/wijzigen`),
  socialeKaartAfdrukken: (b: string) => at(b, 'sociale-kaart/afdrukken'),
  afwezigheid: (b: string) => at(b, 'afwezigheid'),

  jaarverslag: (b: string) => at(b, 'jaarverslag'),
  bijdrage: (b: string, schooljaar?: number) =>
    at(b, `jaarverslag/bijdrage${schooljaar ? `?schooljaar=${schooljaar}` : ''}`),
  jaarverslagBeginnen: (b: string, schooljaar: number) => at(b, `jaarverslag/beginnen?schooljaar=${schooljaar}`),
  jaarverslagConcept: (
    b: string,
    id: string,
    act?: 'schrijven' | 'sluiten' | 'voorbeeld' | 'publiceren' | 'weggooien',
  ) => at(b, `jaarverslag/${id}${act ? `/${act}` : ''}`),
  jaarverslagen: (b: string) => at(b, 'jaarverslagen'),
  jaarverslagLezen: (b: string, schooljaar: number, versie?: number) =>
    at(b, `jaarverslagen/${schooljaar}-${schooljaar + 1}${versie ? `?versie=${versie}` : ''}`),
  jaarverslagBeantwoorden: (b: string, schooljaar: number) =>
    at(b, `jaarverslagen/${schooljaar}-${schooljaar + 1}/beantwoorden`),
  jaarverslagBytes: (b: string, schooljaar: number, versie: number, soort: 'csv' | 'pdf') =>
    `/api/${b}/jaarverslagen/${schooljaar}-${schooljaar + 1}/${versie}/${soort}`,
  schoolverslag: (b: string, schooljaar: number) => at(b, `schoolcijfers/${schooljaar}-${schooljaar + 1}`),
  schoolverslagen: (b: string) => at(b, 'schoolcijfers'),
} as const
