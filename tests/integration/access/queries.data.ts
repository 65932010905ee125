import * as aanspreekpunt from '@/lib/domain/aanspreekpunt/aanspreekpunt.queries'
import * as aanstelling from '@/lib/domain/aanstelling/aanstelling.queries'
import { getEigenAfwezigheid } from '@/lib/domain/aanstelling/afwezigheid.queries'
import { getBereik } from '@/lib/domain/aanstelling/bereik.queries'
import { getBestuurstafel } from '@/lib/domain/aanstelling/bestuurstafel.queries'
import { getVoorbereidenKeuzes } from '@/lib/domain/aanstelling/voorbereiden.queries'
import { getAdvies, getAdviesScherm, listAdviezen } from '@/lib/domain/advies/advies.queries'
import { getAmbtGeven, listEigenDirecties, loadAmbten } from '@/lib/domain/ambt/ambt.queries'
import * as avgverzoek from '@/lib/domain/avgverzoek/avgverzoek.queries'
import * as begeleiding from '@/lib/domain/begeleiding/begeleiding.queries'
import { getBestand, getStuk } from '@/lib/domain/bestand/bestand.queries'
import { getAfzender } from '@/lib/domain/bestuur/afzender.queries'
import { getBestuur } from '@/lib/domain/bestuur/bestuur.queries'
import { getInstellingen, loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import * as bestuursklacht from '@/lib/domain/bestuursklacht/bestuursklacht.queries'
import { getBewaargronden, getBewaring, listBewaringen } from '@/lib/domain/bewaring/bewaring.queries'
import { countOnbereikbaar } from '@/lib/domain/bewaring/onbereikbaar.queries'
import { getBijdrage } from '@/lib/domain/bijdrage/bijdrage.queries'
import { getBriefSoorten } from '@/lib/domain/brief/brief.queries'
import { getDoorverwijzenForm, listDoorverwijzingen } from '@/lib/domain/doorverwijzing/doorverwijzing.queries'
import { listCollegas } from '@/lib/domain/dossier/collegas.queries'
import { getDossier, listDossiers } from '@/lib/domain/dossier/dossier.queries'
import { listTermijnen } from '@/lib/domain/dossier/termijn.queries'
import { listToestemmingen } from '@/lib/domain/dossier/toestemmingen.queries'
import { getUitgangspunten } from '@/lib/domain/dossier/uitgangspunten.queries'
import * as formeleklacht from '@/lib/domain/formeleklacht/formeleklacht.queries'
import { listGebruikers } from '@/lib/domain/gebruiker/gebruiker.queries'
import { getInlichtingen } from '@/lib/domain/inlichting/inlichting.queries'
import { getIntake, listIntakes } from '@/lib/domain/intake/intake.queries'
import * as intakeForm from '@/lib/domain/intake/intake-form.queries'
import { getIntrekking } from '@/lib/domain/intrekking/intrekking.queries'
import { getKlachtencommissie } from '@/lib/domain/klachtencommissie/klachtencommissie.queries'
import { getRoute } from '@/lib/domain/klachtroute/klachtroute.queries'
import { listLogboek } from '@/lib/domain/logboek/logboek.queries'
import { getMeldcode } from '@/lib/domain/meldcode/meldcode.queries'
import { getMelding, listMeldingen } from '@/lib/domain/melding/melding.queries'
import { getMeldingForm } from '@/lib/domain/melding/melding-form.queries'
import * as meldketen from '@/lib/domain/meldketen/meldketen.queries'
import { loadGebondenheid } from '@/lib/domain/meldplicht/gebondenheid.queries'
import { getMeldplichtZaak } from '@/lib/domain/meldplicht/meldplicht.queries'
import { loadSealed, loadSealedDeel } from '@/lib/domain/object/object.queries'
import { getOudervraag, listOudervragen } from '@/lib/domain/oudervraag/oudervraag.queries'
import * as overdracht from '@/lib/domain/overdracht/overdracht.queries'
import * as reflectie from '@/lib/domain/reflectie/reflectie.queries'
import { listAdviesgesprekken } from '@/lib/domain/reglement/adviesgesprek.queries'
import * as reglement from '@/lib/domain/reglement/reglement.queries'
import * as rehabilitatie from '@/lib/domain/rehabilitatie/rehabilitatie.queries'
import { getSjabloon, listSjablonen } from '@/lib/domain/routesjabloon/routesjabloon.queries'
import { getSchool, listScholen } from '@/lib/domain/school/beheer.queries'
import { loadScholenFor } from '@/lib/domain/school/school.queries'
import { getIngang, getIngangForm, getSocialeKaart } from '@/lib/domain/socialekaart/socialekaart.queries'
import { getUrenjaar } from '@/lib/domain/uren/uren.queries'
import { getAfwikkeling } from '@/lib/domain/vandaag/afwikkelen.queries'
import { getAgenda } from '@/lib/domain/vandaag/agenda.queries'
import { getVandaag } from '@/lib/domain/vandaag/vandaag.queries'
import { listZaken } from '@/lib/domain/vandaag/zoeken.queries'
import { getBewijs, listBewijzen } from '@/lib/domain/vernietiging/vernietiging.queries'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import { getVoorlichtingForm, getVoorlichtingsplan } from '@/lib/domain/voorlichting/voorlichting.queries'
import { loadVervangers } from '@/lib/domain/ziektepakket/vervangers.queries'
import * as ziektepakket from '@/lib/domain/ziektepakket/ziektepakket.queries'
import type { AccessWorld } from './access-world'
import { bureauQueries } from './bureau-queries.data'
import { loader, type QueryEntry, query } from './entry'
import { jaarverslagQueries } from './jaarverslag-queries.data'

const hers = { van: 'adviseur', bij: 'houder' } as const
const adviseur = { van: 'adviseur', bij: 'rol' } as const
const contactpersoon = { van: 'contactpersoon', bij: 'rol' } as const
const bestuurder = { van: 'bestuurder', bij: 'rol' } as const
const beheerder = { van: 'beheerder', bij: 'rol' } as const

const begeleider = { van: 'begeleider', bij: 'rol' } as const
const his = { van: 'begeleider', bij: 'houder' } as const

const none = (): [] => []
const bestand = ({ vast }: AccessWorld) => ({ objectId: vast.dossier, id: vast.bestand })
const aanstellingOf = ({ world }: AccessWorld) => world.actor.adviseur.aanstellingen[0]?.id ?? ''

export const queries: readonly QueryEntry[] = [
  ...bureauQueries,
  ...jaarverslagQueries,
  query(getDossier, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(getIntrekking, {
    ...{ act: 'toestemming:withdraw', ...hers },
    args: ({ vast }) => [{ dossierId: vast.dossier, toestemmingId: vast.toestemming }],
  }),
  query(getBijdrage, { act: 'bijdrage:file', ...adviseur, args: () => [2026] }),
  query(getBriefSoorten, { act: 'brief:record', van: 'adviseur', bij: 'rol', args: () => [] }),
  query(rehabilitatie.listRehabilitaties, { act: 'rehabilitatie:read', van: 'directeur', bij: 'rol', args: none }),
  query(rehabilitatie.getBeginScherm, { act: 'rehabilitatie:record', van: 'directeur', bij: 'rol', args: none }),
  query(rehabilitatie.getRehabilitatie, {
    ...{ act: 'rehabilitatie:read', van: 'directeur', bij: 'houder' },
    args: ({ vast }) => [vast.rehabilitatie],
  }),
  query(getInlichtingen, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(begeleiding.listBegeleiders, { act: 'socialekaart:read', ...adviseur, args: none }),
  query(begeleiding.listBegeleidingen, { act: 'begeleiding:read', ...begeleider, args: none }),
  query(begeleiding.listBegeleidingScholen, { act: 'begeleiding:record', ...begeleider, args: none }),
  query(begeleiding.getBegeleiding, { act: 'begeleiding:read', ...his, args: ({ vast }) => [vast.begeleiding] }),
  query(begeleiding.listAdviseursVoorKlager, {
    act: 'begeleiding:read',
    ...his,
    args: ({ vast }) => [vast.begeleiding],
  }),
  query(getRoute, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(getDoorverwijzenForm, { act: 'doorverwijzing:record', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(listDoorverwijzingen, { act: 'doorverwijzing:follow', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(formeleklacht.listFormeleklachten, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(formeleklacht.getKlachtRegels, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(formeleklacht.getFormeleklacht, {
    ...{ act: 'dossier:read', ...hers },
    args: ({ vast }) => [vast.dossier, vast.formeleklacht],
  }),
  query(getAdviesScherm, { act: 'advies:send', ...adviseur, args: none }),
  query(listAdviezen, { act: 'advies:read', ...adviseur, args: none }),
  query(getAdvies, { act: 'advies:read', ...hers, args: ({ vast }) => [vast.advies] }),
  query(listEigenDirecties, { act: 'directietafel:read', van: 'directeur', bij: 'rol', args: none }),
  query(getMelding, { act: 'melding:read', ...hers, args: ({ vast }) => [vast.melding] }),
  query(meldketen.getMeldScherm, { act: 'meldketen:report', ...hers, args: ({ vast }) => [vast.melding] }),
  query(meldketen.getVerzegelScherm, { act: 'meldketen:seal', ...hers, args: ({ vast }) => [vast.gebeld] }),
  query(meldketen.listMeldketens, { act: 'meldketen:read', ...bestuurder, args: none }),
  query(meldketen.countMeldketens, { act: 'meldketen:read', ...bestuurder, args: none }),
  query(meldketen.getMeldketen, { act: 'meldketen:read', ...bestuurder, args: ({ vast }) => [vast.meldketen] }),
  query(bestuursklacht.listBestuursklachten, { act: 'bestuursklacht:read', ...bestuurder, args: none }),
  query(bestuursklacht.countBestuursklachten, { act: 'bestuursklacht:read', ...bestuurder, args: none }),
  query(bestuursklacht.getOntvangScherm, { act: 'bestuursklacht:record', ...bestuurder, args: none }),
  query(bestuursklacht.getKlachtadressen, { act: 'bestuur:read', ...bestuurder, args: none }),
  query(bestuursklacht.getBestuursklacht, {
    ...{ act: 'bestuursklacht:read', ...bestuurder },
    args: ({ vast }) => [vast.bestuursklacht],
  }),
  query(getMeldplichtZaak, { act: 'meldplicht:report', ...hers, args: ({ vast }) => [vast.melding] }),
  query(getIntake, {
    ...{ act: 'intake:read', van: 'contactpersoon', bij: 'houder' },
    args: ({ vast }) => [vast.intake],
  }),
  query(getBestand, { act: 'bestand:read', ...hers, args: (at) => [bestand(at)] }),
  query(getStuk, { act: 'bestand:read', ...hers, args: (at) => [{ ...bestand(at), nr: 0 }] }),
  loader(loadSealed, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  loader(loadSealedDeel, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier, ['kern' as const]] }),

  query(overdracht.getOverdrachtForm, { act: 'overdracht:propose', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(overdracht.getVoorstel, { act: 'overdracht:propose', ...hers, args: ({ vast }) => [vast.voorstel.dossier] }),
  query(overdracht.getVoorstelDetail, {
    ...{ act: 'overdracht:accept', van: 'externe', bij: 'houder' },
    args: ({ vast }) => [vast.voorstel.overdracht],
  }),
  query(ziektepakket.getZiektepakket, { act: 'ziektepakket:withdraw', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(ziektepakket.getPapierzout, {
    ...{ act: 'ziektepakket:ask', van: 'externe', bij: 'rol' },
    args: () => [{ kenmerk: '33333333' }],
  }),
  query(ziektepakket.getAanvraag, {
    ...{ act: 'ziektepakket:ask', van: 'externe', bij: 'houder' },
    args: ({ vast }) => [vast.aanvraag],
  }),
  query(avgverzoek.getAvgverzoek, { act: 'avgverzoek:read', ...hers, args: ({ vast }) => [vast.avgverzoek] }),
  query(avgverzoek.listAvgverzoeken, { act: 'avgverzoek:read', ...adviseur, args: none }),
  query(avgverzoek.listAvgtermijnen, { act: 'avgtermijn:read', van: 'fg', bij: 'rol', args: none }),
  query(listDossiers, { act: 'dossier:read', ...adviseur, args: none }),
  query(listToestemmingen, { act: 'dossier:read', ...adviseur, args: none }),
  query(listMeldingen, { act: 'melding:read', ...adviseur, args: none }),
  query(listIntakes, { act: 'intake:read', ...contactpersoon, args: none }),
  query(getBewaring, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(getBewaargronden, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(listBewaringen, { act: 'dossier:read', ook: ['intake:read', 'begeleiding:read'], ...adviseur, args: none }),
  query(countOnbereikbaar, { act: 'aanstelling:confirm', ...bestuurder, args: none }),
  query(getBewijs, {
    act: 'vernietiging:read',
    noemtAanFg: 'objectId',
    ...adviseur,
    args: ({ vast }) => [vast.bewijs],
  }),
  query(listBewijzen, { act: 'vernietiging:read', noemtAanFg: 'objectId', ...adviseur, args: none }),

  query(listZaken, { act: 'dossier:read', ook: ['intake:read'], ...adviseur, args: none }),
  query(getAfwikkeling, { act: 'dossier:read', ook: ['intake:read'], ...adviseur, args: none }),
  query(getAgenda, { act: 'agenda:share', ...adviseur, args: none }),
  query(getVandaag, { act: 'vandaag:read', ...adviseur, args: none }),
  query(intakeForm.listIntakeConcepten, { act: 'intake:open', ...contactpersoon, args: none }),

  query(intakeForm.getIntakeForm, { act: 'intake:open', ...contactpersoon, args: none }),
  query(intakeForm.listOntvangersFor, {
    ...{ act: 'intake:refer', ...contactpersoon },
    args: ({ world }) => [{ schoolId: world.noord.school, klagerCategorie: 'leerling' }],
  }),
  query(getMeldingForm, { act: 'melding:record', ...adviseur, args: none }),
  query(listCollegas, { act: 'toestemming:grant', ...adviseur, args: none }),
  query(getUitgangspunten, { act: 'dossier:open', ...adviseur, args: ({ world }) => [world.noord.school] }),
  query(getEigenAfwezigheid, { act: 'afwezigheid:record', ...adviseur, args: none }),

  query(aanstelling.listAanstellingen, { act: 'aanstelling:read', ...bestuurder, args: none }),
  query(aanstelling.getAanstelling, { act: 'aanstelling:read', ...bestuurder, args: (at) => [aanstellingOf(at)] }),
  query(getBereik, { act: 'aanstelling:read', ...bestuurder, args: (at) => [aanstellingOf(at)] }),
  query(getBestuurstafel, { act: 'aanstelling:confirm', ...bestuurder, args: none }),
  query(getVoorbereidenKeuzes, { act: 'aanstelling:prepare', ...beheerder, args: none }),
  query(getAmbtGeven, {
    act: 'ambt:grant',
    ...bestuurder,
    args: () => [{ soort: 'bestuur' as const, schoolId: null }],
  }),
  query(listTermijnen, { act: 'dossier:read', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(getVoorlichtingsplan, { act: 'voorlichting:read', ...adviseur, args: () => [2026] }),
  query(getVoorlichtingForm, { act: 'voorlichting:record', ...adviseur, args: () => [null] }),
  query(getUrenjaar, { act: 'uren:read', ...adviseur, args: () => [2026] }),
  query(reflectie.listReflecties, { act: 'reflectie:read', ...adviseur, args: none }),
  query(reflectie.findReflectie, { act: 'reflectie:read', ...hers, args: () => ['wetgeving' as const] }),
  query(reflectie.getReflectie, { act: 'reflectie:read', ...hers, args: ({ vast }) => [vast.reflectie] }),
  query(getOudervraag, { act: 'oudervraag:ask', ...hers, args: ({ vast }) => [vast.dossier] }),
  query(listOudervragen, { act: 'oudervraag:read', van: 'directeur', bij: 'houder', args: none }),
  query(listAdviesgesprekken, { act: 'adviesgesprek:record', ...adviseur, args: none }),
  query(reglement.getReglement, { act: 'reglement:amend', ...bestuurder, args: none }),
  query(reglement.getEvaluatie, { act: 'reglement:amend', ...bestuurder, args: none }),
  query(reglement.getNazorgdag, { act: 'dossier:close', ...adviseur, args: none }),
  query(reglement.listSluitingen, { act: 'sluiting:record', ...beheerder, args: none }),
  query(getKlachtencommissie, { act: 'klachtencommissie:amend', ...bestuurder, args: none }),
  query(getInstellingen, { act: 'bestuur:amend', ...bestuurder, args: none }),
  query(listLogboek, { act: 'logboek:read', noemtAanFg: 'objectId', ...bestuurder, args: none }),
  query(listGebruikers, { act: 'gebruiker:read', ...beheerder, args: none }),
  query(listScholen, { act: 'school:open', ...beheerder, args: none }),
  query(getSocialeKaart, { act: 'socialekaart:read', ...beheerder, args: none }),
  query(getIngangForm, { act: 'ingang:record', ...beheerder, args: none }),
  query(getIngang, { act: 'ingang:amend', ...beheerder, args: ({ world }) => [world.noord.school] }),
  query(getSchool, { act: 'school:close', ...beheerder, args: ({ world }) => [world.noord.andereSchool] }),

  query(aanspreekpunt.listAanspreekpunten, { act: 'aanspreekpunt:record', ...bestuurder, args: none }),
  query(aanspreekpunt.listGaten, { act: 'aanspreekpunt:record', ...bestuurder, args: none }),
  query(aanspreekpunt.getAanspreekpuntForm, { act: 'aanspreekpunt:record', ...beheerder, args: none }),
  query(aanspreekpunt.getAanspreekpunt, {
    act: 'aanspreekpunt:end',
    ...beheerder,
    args: ({ world }) => [world.noord.school],
  }),
  query(aanspreekpunt.getPestenBij, { act: 'bestuur:read', ...adviseur, args: ({ world }) => [world.noord.school] }),
  query(listSjablonen, { act: 'routesjabloon:read', ...adviseur, args: () => [null] }),
  query(getSjabloon, {
    act: 'routesjabloon:read',
    ...adviseur,
    args: () => [{ soort: 'schoolorganisatie' as const, schoolId: null }],
  }),
  query(getMeldcode, {
    act: 'socialekaart:read',
    ...adviseur,
    args: ({ world }) => [{ schoolId: world.noord.school, objectId: null }],
  }),
  query(getBestuur, { act: 'bestuur:read', ...adviseur, args: none }),
  query(getAfzender, { act: 'bestuur:read', ...adviseur, args: none }),
  loader(loadInstellingen, { act: 'binnen', ...adviseur, args: none }),
  loader(loadGebondenheid, { act: 'binnen', ...adviseur, args: none }),
  loader(loadScholenFor, { act: 'binnen', ...adviseur, args: () => ['melding:record' as const] }),
  loader(loadOntvangers, { act: 'binnen', ...contactpersoon, args: none }),
  loader(loadVervangers, {
    ...{ act: 'binnen', ...adviseur },
    args: ({ vast, world }) => [{ id: vast.dossier, schoolId: world.noord.school }],
  }),
  loader(loadAmbten, { act: 'binnen', ...bestuurder, args: none }),
]
