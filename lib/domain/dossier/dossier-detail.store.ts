import 'server-only'
import type { Bestand } from '@/lib/domain/bestand/bestand'
import type { LogboekEvent } from '@/lib/domain/logboek/logboek'
import type { MeldplichtStand } from '@/lib/domain/meldplicht/meldplicht'
import { meldenUiterlijk } from '@/lib/domain/meldplicht/uiterlijk.rules'
import type { Actor } from '@/lib/kernel/actor'
import { readSql } from '@/lib/platform/db/read-sql'
import type { DossierDetail } from './dossier'

/** Every part in one round trip. Who is given it is in the logboek, by the last statement of the same transaction. */
export async function loadDetail(actor: Actor, id: string): Promise<DossierDetail | null> {
  const values = [actor.bestuurId, id, actor.accountId]
  const [[found], recorded] = await readSql<[{ detail: Found }[], unknown[]]>(actor, [
    { name: 'dossier_detail', text: detail, values },
    { name: 'dossier_detail_logboek', text: logboek, values },
  ])
  if (!found?.detail.grant || recorded.length === 0) return null
  const { grant, envelopes, bestanden, meldplicht, kaart, ...dossier } = found.detail
  return {
    ...dossier,
    kaart: base64Url(kaart),
    meldplicht: meldplicht.map((feit) => ({
      ...feit,
      zelfTot: feit.melderHerinnerdOp && meldenUiterlijk(feit.melderHerinnerdOp),
    })),
    bestanden: bestanden.map((bestand) => ({ ...bestand, begonnenOp: new Date(bestand.begonnenOp) })),
    sealed: {
      objectId: id,
      bestuurId: actor.bestuurId,
      soort: 'dossier',
      grant: { hpke: base64Url(grant.hpke), eigen: base64Url(grant.eigen) },
      envelopes: envelopes.map((bytes) => Buffer.from(bytes, 'base64').toString('base64url')),
    },
  }
}

/** One JSON: what is sealed is base64 in it, an instant is text. */
type Found = Omit<DossierDetail, 'bestanden' | 'meldplicht' | 'sealed'> & {
  meldplicht: Omit<MeldplichtStand, 'zelfTot'>[]
  bestanden: (Omit<Bestand, 'begonnenOp'> & { begonnenOp: string })[]
  grant: { hpke: string | null; eigen: string | null } | null
  envelopes: string[]
}

function base64Url(base64: string | null): string | null {
  return base64 === null ? null : Buffer.from(base64, 'base64').toString('base64url')
}

const held = 'bestuur_id = $1 and object_id = $2 and houder = $3'
const ofDossier = 'bestuur_id = $1 and dossier_id = $2 and houder = $3'
const reading: LogboekEvent['event'] = 'dossier_read'

const lists = {
  partijen: `select id, rol, categorie, minderjarig, beoordeeld_op as "beoordeeldOp", vanaf, tot
    from dossier_partij where ${ofDossier} order by vanaf, rol`,
  gesprekken: `select id, object_id as "objectId", op, soort, met, minuten, informatie, revisie
    from gesprek where ${held} order by op desc, created_at desc`,
  acties: `select id, object_id as "objectId", soort, wie, uiterlijk, gedaan_op as "gedaanOp", vervallen_op as "vervallenOp"
    from actie where ${held} order by uiterlijk, created_at`,
  toestemmingen: `select id, soort, gever, vorm, voor_id as "voorId", gegeven_op as "gegevenOp", geldig_tot as "geldigTot",
      ingetrokken_op as "ingetrokkenOp", einde_grond as "eindeGrond", bewijs_id as "bewijsId"
    from toestemming where ${held} order by gegeven_op, created_at`,
  bestanden: `select id, object_id as "objectId", grootte, stukken, gereed_op is not null as gereed,
      '{}'::int4[] as aanwezig, created_at as "begonnenOp"
    from bestand where ${held} order by created_at desc`,
  brieven: `select id, soort, status, begonnen_op as "begonnenOp", definitief_op as "definitiefOp", formele_klacht_id as "formeleKlachtId"
    from brief where ${held} order by created_at desc`,
  bijzonder: `select id, soort, vastgelegd_op as "vastgelegdOp" from bijzonder_gegeven where ${ofDossier} order by vastgelegd_op, id`,
  doorbrekingen: `select id, aan, grond, op, klager_verteld_op as "klagerVerteldOp" from doorbreking where ${ofDossier} order by op, id`,
  verzoeken: `select id, gevraagd_op as "gevraagdOp", door, gebonden, antwoord, beantwoord_op as "beantwoordOp"
    from informatieverzoek where ${ofDossier} order by gevraagd_op, id`,
  doorverwijzingen: `select d.id, d.object_id as "objectId", d.landelijk, d.ingang_id as "ingangId", i.naam as "ingangNaam", d.manier,
      d.wijze, d.ouder, d.afgesproken_op as "afgesprokenOp", d.opvolgen_op as "opvolgenOp", d.opgevolgd_op as "opgevolgdOp", d.aangekomen
    from doorverwijzing d left join ingang i on i.bestuur_id = d.bestuur_id and i.id = d.ingang_id
    where d.bestuur_id = $1 and d.object_id = $2 and d.houder = $3 order by d.afgesproken_op, d.created_at`,
  termijnen: `select id, soort, aan_zet as "aanZet", uiterlijk from termijn
    where ${held} and afgedaan_op is null and vervallen_op is null order by uiterlijk, created_at`,
  routestappen: `select id, soort, stand, gekozen_door as "gekozenDoor", gekozen_op as "gekozenOp", steun, herhaalt_id as "herhaaltId",
      herhaald_om as "herhaaldOm", begonnen_op as "begonnenOp", geeindigd_op as "geeindigdOp", uitkomst, tevreden, nazorg,
      nazorg_op as "nazorgOp", nazorg_gedaan_op as "nazorgGedaanOp", ingang_id as "ingangId", ander_akkoord_op as "anderAkkoordOp", uitleg,
      geinformeerd_op as "geinformeerdOp", aangifte_op as "aangifteOp", aangifte_door as "aangifteDoor"
    from routestap where ${held} order by gekozen_op, created_at`,
  formeleKlachten: `select id, object_id as "objectId", bij, vorm, door, status, ingediend_op as "ingediendOp", ontvangen_op as "ontvangenOp",
      afgerond_op as "afgerondOp", bijstand_klager as "bijstandKlager", bijstand_aangeklaagde as "bijstandAangeklaagde",
      machtiging_op as "machtigingOp", revisie,
      (select coalesce(json_agg(json_build_object('id', g.id, 'soort', g.soort, 'op', g.op, 'naar', g.naar, 'uitkomst', g.uitkomst,
          'kenmerken', g.kenmerken) order by g.op desc, g.created_at desc), '[]')
        from klacht_gebeurtenis g where ${held} and g.klacht_id = k.id) as gebeurtenissen,
      (select coalesce(json_agg(json_build_object('id', b.id, 'gebeurtenisId', b.gebeurtenis_id, 'door', b.door, 'aan', b.aan,
          'verteldOp', b.verteld_op) order by b.created_at, b.door desc, b.aan), '[]')
        from klacht_bericht b where ${held} and b.klacht_id = k.id) as berichten
    from formele_klacht k where ${held} order by ingediend_op desc, created_at desc`,
  meldplicht: `select uitkomst, gesteld_op as "gesteldOp", gemeld_door as "gemeldDoor", gemeld_op as "gemeldOp",
      melder_herinnerd_op as "melderHerinnerdOp", in_plaats as "inPlaats", in_plaats_op as "inPlaatsOp",
      (select json_build_object('id', k.id, 'voor', k.voor, 'wijze', k.wijze, 'verzegeld', k.verzegeld, 'ontvangenOp', k.ontvangen_op)
        from meldketens_van_melder() k where k.id = meldplichtfeit.meldketen_id) as keten
    from meldplichtfeit where bestuur_id = $1 and houder = $3 and object_id = any (array[$2, (
      select melding_id from dossier where bestuur_id = $1 and id = $2 and houder = $3)])
    order by created_at desc`,
}

const partList = Object.entries(lists).map(
  ([name, query]) => `(select coalesce(json_agg(one), '[]') from (${query}) one) as "${name}"`,
)

const detail = `select to_json(whole) as detail from (
    select d.id, d.houder, d.school_id as "schoolId", d.melding_id as "meldingId", d.nummer, encode(d.kaart, 'base64') as kaart, d.revisie, d.status,
      d.geopend_op as "geopendOp", d.opgeschort_op as "opgeschortOp", d.probleemgebieden, d.gedragingen, d.partijen as "partijenCode",
      d.loyaliteit_besluit as "loyaliteitBesluit", d.extern_voorkeur as "externVoorkeur",
      d.definitie_akkoord_op as "definitieAkkoordOp", d.ouders_stand as "oudersStand", d.ouders_op as "oudersOp",
      d.ouders_door as "oudersDoor", d.leerling_vooraf as "leerlingVooraf", d.uitkomst, d.afgesloten_op as "afgeslotenOp",
      d.controle_op as "controleOp", d.controle_gedaan_op as "controleGedaanOp", d.voorgesteld_op as "voorgesteldOp", s.naam as "schoolNaam", s.sector as "schoolSector",
      case when m.id is not null then json_build_object(
        'soort', m.beginsoort, 'herkomst', m.herkomst, 'ontvangenOp', m.ontvangen_op)
      when o.beginsoort is not null then json_build_object(
        'soort', o.beginsoort, 'herkomst', 'overdracht', 'ontvangenOp', o.ontvangen_op) end as herkomst,
      case when o.id is not null then json_build_object(
        'vanNaam', coalesce(a.naam, 'een collega'), 'reden', o.reden, 'op', o.beslist_op) end as overgenomen,
      ${partList.join(', ')},
      case when exists (
        select from aanstelling w where w.bestuur_id = $1 and w.account_id = $3 and is_werkend(w, ctx_today())
          and (w.rol <> 'vertrouwenspersoon' or w.in_dienst is distinct from false))
      then 'gebonden' else 'mag' end as gebondenheid,
      (select json_build_object('hpke', encode(hpke, 'base64'), 'eigen', encode(eigen, 'base64'))
        from "grant" where bestuur_id = $1 and object_id = $2 and account_id = $3) as grant,
      (select coalesce(json_agg(encode(bytes, 'base64') order by sectie, item_id, revisie desc), '[]')
        from envelope where ${held} and sectie = any ('{kern,verslagen,notities,bewijs,bestand}')) as envelopes
    from dossier d join school s on s.bestuur_id = d.bestuur_id and s.id = d.school_id
    left join melding m on m.bestuur_id = d.bestuur_id and m.id = d.melding_id
    left join overdracht o on o.bestuur_id = d.bestuur_id and o.object_id = d.id and o.status = 'aangenomen'
    left join account a on a.id = o.van
    where d.bestuur_id = $1 and d.id = $2 and d.houder = $3) whole`

const logboek = `select logboek_record('${reading}', $2, '{}')::text where exists (
      select from dossier d join "grant" g on g.bestuur_id = d.bestuur_id and g.object_id = d.id and g.account_id = d.houder
      where d.bestuur_id = $1 and d.id = $2 and d.houder = $3)`
