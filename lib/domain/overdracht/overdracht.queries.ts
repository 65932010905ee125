import 'server-only'
import { loadInstellingen } from '@/lib/domain/bestuur/instellingen.queries'
import { klagerVan } from '@/lib/domain/dossier/dossier.rules'
import { isEigenSchool, loadDossier } from '@/lib/domain/dossier/dossier.store'
import { loadPartijen } from '@/lib/domain/dossier/partij.store'
import type { Probleemgebied } from '@/lib/domain/melding/melding'
import { loadSealed } from '@/lib/domain/object/object.queries'
import { may } from '@/lib/domain/toegang/toegang.access'
import { loadOntvangers } from '@/lib/domain/verwijzing/ontvanger.queries'
import type { Actor } from '@/lib/kernel/actor'
import { read } from '@/lib/platform/db/change'
import type { Tx } from '@/lib/platform/db/context'
import type { OverdrachtForm, Voorstel, VoorstelDetail } from './overdracht'
import { mayPropose } from './overdracht.access'
import { isOntvanger, waaromNiet } from './overdracht.rules'
import { findOpenAvgverzoek, toOverdracht } from './overdracht.store'

/** To whom this dossier can go, and of the others of this school why not; null where she has none such. */
export async function getOverdrachtForm(actor: Actor, dossierId: string): Promise<OverdrachtForm | null> {
  if (!may(actor, 'overdracht:propose')) return null
  return read(actor, async (tx) => {
    const dossier = await loadDossier(tx, actor, dossierId)
    if (!dossier || !mayPropose(actor, dossier)) return null
    const klager = klagerVan(await loadPartijen(tx, actor, dossierId))
    const klagerCategorie = klager?.categorie ?? 'onbekend'
    const zaak = { schoolId: dossier.schoolId, klagerCategorie }
    const here = (await loadOntvangers(actor, tx)).filter(({ schoolIds }) => schoolIds.includes(dossier.schoolId))
    const keuzes = here.map((one) => ({
      ...{ accountId: one.accountId, naam: one.naam, soort: one.soort, doelgroep: one.doelgroep },
      ...{ publicKey: one.publicKey, vervangerNaam: one.vervangerNaam, afwezig: one.afwezig },
      waaromNiet: waaromNiet(one, zaak, 'te_betrokken'),
      waaromNietExtern: waaromNiet(one, zaak, 'intern_doorlopen'),
    }))
    const best = keuzes.toSorted((a, b) => Number(a.waaromNiet !== null) - Number(b.waaromNiet !== null))
    const ontvangers = best.filter((one, at) => best.findIndex(({ accountId }) => accountId === one.accountId) === at)
    return { ontvangers, klagerCategorie, today: tx.today, avgverzoekId: await findOpenAvgverzoek(tx, actor, dossier) }
  })
}

/** What became of the last proposal of one's own dossier. One that was accepted is not there any more. */
export async function getVoorstel(actor: Actor, dossierId: string): Promise<Voorstel | null> {
  if (!may(actor, 'overdracht:propose')) return null
  return read(actor, async (tx) => {
    const row = await tx.prisma.overdracht.findFirst({
      where: { bestuurId: actor.bestuurId, objectId: dossierId, van: actor.accountId, houder: actor.accountId },
      orderBy: [{ createdAt: 'desc' }],
    })
    if (!row) return null
    const { id, reden, status, voorgesteldOp, beslistOp, weigering } = toOverdracht(row)
    const naarKan = (await loadOntvangers(actor, tx)).some((one) => isOntvanger(one, row))
    return { id, reden, status, voorgesteldOp, beslistOp, weigering, naarNaam: await naamVan(tx, row.naar), naarKan }
  })
}

/** What the receiver may see before she decides. */
export async function getVoorstelDetail(actor: Actor, id: string): Promise<VoorstelDetail | null> {
  if (!may(actor, 'overdracht:accept')) return null
  return read(actor, async (tx) => {
    const where = { bestuurId: actor.bestuurId, id, naar: actor.accountId, status: 'voorgesteld' }
    const row = await tx.prisma.overdracht.findFirst({ where, include: { school: { select: { naam: true } } } })
    const sealed = row && (await loadSealed(actor, tx, id))
    if (!row || !sealed) return null
    const { soort, reden, schoolId, voorgesteldOp } = toOverdracht(row)
    return {
      ...{ id, soort, reden, schoolId, voorgesteldOp, sealed },
      schoolNaam: row.school.naam,
      vanNaam: await naamVan(tx, row.van),
      probleemgebieden: row.probleemgebieden as Probleemgebied[],
      namenBekend: row.namenBekend,
      eigenSchool: await isEigenSchool(tx, actor, schoolId),
      eigenKinderen: (await loadInstellingen(actor, tx)).eigenKinderen,
    }
  })
}

async function naamVan(tx: Tx, accountId: string): Promise<string> {
  const account = await tx.prisma.account.findFirst({ where: { id: accountId }, select: { naam: true } })
  return account?.naam ?? 'een vertrouwenspersoon'
}
