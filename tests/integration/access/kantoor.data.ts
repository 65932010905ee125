type Kantoor = 'bestuurder' | 'directeur' | 'fg'

/** What everyone of a bestuur knows: where he is, whom to ask, where a klacht goes. */
const iedereen = ['getAfzender', 'getBestuur', 'getKlachtadressen', 'getPestenBij']
const mensen = ['getAanstelling', 'getBereik', 'listAanstellingen']

/**
 * Which queries answer who holds an office, written down from chapter 2 of the domain. A new one that answers here
 * too turns the test red until it is also meant.
 */
export const leest: Record<Kantoor, readonly string[]> = {
  bestuurder: [
    ...[...iedereen, ...mensen, 'listGebruikers', 'getVoorbereidenKeuzes', 'getAfscheid', 'getAmbtGeven'],
    ...['getAanspreekpunt', 'getAanspreekpuntForm', 'listAanspreekpunten', 'listGaten'],
    // The desk, and what it laid down.
    ...['getBestuurstafel', 'listTafelpunten', 'getInstellingen', 'getReglement', 'getEvaluatie', 'listSluitingen'],
    ...['getKlachtencommissie', 'getSjabloon', 'listSjablonen', 'listLogboek', 'getRegisterkop'],
    // What is sealed to its office: reports under the law, formele klachten, adviezen, whose name it restores.
    ...['countMeldketens', 'getMeldketen', 'listMeldketens', 'listAdviezen'],
    ...['countBestuursklachten', 'getBestuursklacht', 'getOntvangScherm', 'listBestuursklachten'],
    ...['listRehabilitaties', 'getBeginScherm'],
    // What was published, or is public.
    ...['getJaarverslag', 'listJaarverslagen', 'getSchoolgids', 'listSchoolgidsen'],
    ...['getCommissiePdf', 'getCommissieverslag', 'listCommissieverslagen'],
    // How many dossiers nobody can open any more: not whose, not of what.
    'countOnbereikbaar',
  ],
  directeur: [
    ...[...iedereen, 'listEigenDirecties', 'getSchoolgids', 'listSchoolgidsen'],
    ...['listAdviezen', 'listOudervragen', 'getSchoolverslag', 'listSchoolverslagen'],
    ...['getRehabilitatie', 'listRehabilitaties', 'getBeginScherm'],
  ],
  fg: [
    ...[...iedereen, ...mensen, 'getToezicht', 'getRegisterkop', 'listLogboek'],
    ...['listAvgtermijnen', 'getBewijs', 'listBewijzen'],
  ],
}

/** Which acts are his. About all else he hears that it is not there. */
export const doet: Record<Kantoor, readonly string[]> = {
  bestuurder: [
    ...['prepareAanstelling', 'recordVoordracht', 'confirmAanstelling', 'suspendAanstelling', 'resumeAanstelling'],
    ...['endAanstelling', 'grantAmbt', 'recordAanspreekpunt', 'endAanspreekpunt', 'recordSluiting', 'withdrawSluiting'],
    ...['amendInstellingen', 'amendReglement', 'amendKlachtencommissie', 'amendRoutesjabloon', 'withdrawRoutesjabloon'],
    ...['stepMeldketen', 'recordBestuursklacht', 'advanceBestuursklacht', 'tellBestuursklacht'],
    ...['answerJaarverslag', 'fileCommissieverslag', 'removeCommissieverslag'],
  ],
  directeur: [
    ...['answerAdvies', 'decideOudervraag', 'recordRehabilitatie', 'amendRehabilitatie', 'completeRehabilitatie'],
    ...['recordRehabilitatiegesprek', 'proposeMaatregel', 'answerMaatregel', 'completeMaatregel'],
    ...['decideKlagermaatregel', 'tellKlagermaatregel'],
  ],
  fg: [],
}

/** What may say more when there are more cases: the logboek of the FG, in codes (domein.md 2). */
export const magTellen: Record<Kantoor, readonly string[]> = { bestuurder: [], directeur: [], fg: ['listLogboek'] }
