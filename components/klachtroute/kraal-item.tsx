import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { Routestap } from '@/lib/domain/dossier/routestap'
import type { Kraal, RouteView } from '@/lib/domain/klachtroute/klachtroute'
import { canGo, type StapAct } from '@/lib/domain/klachtroute/klachtroute.rules'
import { gekozenZin, herhaalTekst, standTekst, steunZin } from '@/lib/domain/klachtroute/klachtroute.texts'
import { stapTekst } from '@/lib/domain/routesjabloon/routesjabloon.texts'
import type { Act } from '@/lib/domain/toegang/toegang'
import { routes } from '@/lib/kernel/routes'
import type { Part } from '@/lib/platform/client/vault-types'
import { classes } from '../ui/classes'
import { Datum } from '../ui/datum'
import { TextLink } from '../ui/text-link'
import { stripStand } from './kraal-stand'
import { StapInhoud } from './stap-inhoud'
import { stapNaam } from './stap-titel'
import { WatErUitkwam } from './wat-er-uitkwam'

type KraalItemProps = {
  kraal: Kraal
  laatste: boolean
  detail: DossierDetail
  acts: readonly Act[]
  parts: readonly Part[]
  mediators: RouteView['mediators']
}

/** One bead: when, what, by whom it was chosen and what came of it; earlier times stand under it. */
export function KraalItem({ kraal, laatste, detail, acts, parts, mediators }: KraalItemProps) {
  const { soort, stap, eerder } = kraal
  const stand = stripStand(kraal)
  return (
    <li className={classes(`is-${stand}`, laatste && 'is-end')} aria-current={stand === 'now' ? 'step' : undefined}>
      <span className={`bead bead--${stand}`} aria-hidden="true" />
      <div className="when">{stap ? <Wanneer stap={stap} /> : <span>niet gekozen</span>}</div>
      <div className="what">
        <h3>{stapNaam(soort)}</h3>
        {stap ? (
          <Keer stap={stap} parts={parts} mediators={mediators} />
        ) : (
          <p className="meta">{stapTekst[soort].uitleg}</p>
        )}
        {eerder.map((keer) => (
          <div key={keer.id}>
            <p className="meta">
              Eerder: <Wanneer stap={keer} />
            </p>
            <Keer stap={keer} parts={parts} mediators={mediators} />
          </div>
        ))}
        <Doen kraal={kraal} detail={detail} acts={acts} />
      </div>
    </li>
  )
}

function Wanneer({ stap }: { stap: Routestap }) {
  const op = stap.geeindigdOp ?? stap.begonnenOp ?? stap.gekozenOp
  return (
    <>
      <Datum value={op} /> <span>{standTekst[stap.stand]}</span>
    </>
  )
}

function Keer({ stap, parts, mediators }: Pick<KraalItemProps, 'parts' | 'mediators'> & { stap: Routestap }) {
  return (
    <>
      <p className="meta">
        {gekozenZin[stap.gekozenDoor]}, <Datum value={stap.gekozenOp} />.
        {stap.steun ? ` ${steunZin[stap.steun]}.` : null}
        {stap.herhaaldOm ? ` Opnieuw: ${herhaalTekst[stap.herhaaldOm].toLowerCase()}.` : null}
      </p>
      {stap.ingangId ? (
        <p className="meta">
          Bemiddelaar: {mediators.find(({ id }) => id === stap.ingangId)?.naam ?? 'staat niet meer op de sociale kaart'}
          .
        </p>
      ) : null}
      <WatErUitkwam stap={stap} />
      <StapInhoud id={stap.id} parts={parts} />
    </>
  )
}

const opStap: readonly { act: StapAct; label: string; path: string }[] = [
  { act: 'routestap:begin', label: 'Begin deze stap', path: 'beginnen' },
  { act: 'routestap:prepare', label: 'Bereid voor', path: 'voorbereiden' },
  { act: 'routestap:complete', label: 'Rond af', path: 'afronden' },
  { act: 'routestap:stop', label: 'De klager stopt', path: 'stoppen' },
]

function Doen({ kraal: { soort, stap }, detail, acts }: Pick<KraalItemProps, 'kraal' | 'detail' | 'acts'>) {
  const to = (path: string) => routes.dossierAct(detail.sealed.bestuurId, detail.id, `route/${path}`)
  const open = stap && (stap.stand === 'gekozen' || stap.stand === 'bezig') ? stap : null
  const links = open
    ? [
        ...opStap
          .filter(({ act }) => acts.includes(act) && canGo(open, act))
          .map(({ label, path }) => ({ label, href: to(`${open.id}/${path}`) })),
        ...(soort === 'aangifte' && !open.aangifteOp && acts.includes('aangifte:record')
          ? [{ label: 'Leg de aangifte vast', href: to(`${open.id}/aangifte`) }]
          : []),
        ...(canGo(open, 'routestap:skip') && acts.includes('routestap:skip')
          ? [{ label: 'Sla over', href: to(`overslaan?stap=${open.id}`) }]
          : []),
      ]
    : [
        ...(stap?.nazorgOp && !stap.nazorgGedaanOp && acts.includes('routestap:check')
          ? [{ label: 'Leg de nazorg vast', href: to(`${stap.id}/nazorg`) }]
          : []),
        ...(acts.includes('routestap:choose')
          ? [{ label: stap ? 'Kies opnieuw' : 'Kies deze stap', href: to(`kiezen?stap=${soort}`) }]
          : []),
        ...(acts.includes('routestap:skip') && !stap
          ? [{ label: 'Sla over', href: to(`overslaan?stap=${soort}`) }]
          : []),
      ]
  if (links.length === 0) return null
  return (
    <p className="meta no-print">
      {links.map(({ label, href }, at) => (
        <span key={label}>
          {at > 0 ? ' · ' : null}
          <TextLink href={href}>
            {label}
            <span className="visually-hidden"> – {stapNaam(soort)}</span>
          </TextLink>
        </span>
      ))}
    </p>
  )
}
