import type { DossierDetail } from '@/lib/domain/dossier/dossier'
import type { DossierKern, PersoonInhoud } from '@/lib/domain/dossier/dossier.inhoud'
import { rolTekst } from '@/lib/domain/dossier/dossier.texts'
import { Fact } from '../ui/fact'
import { Facts } from '../ui/facts'
import { SealedBlock } from '../ui/sealed-block'
import { SealedName } from '../ui/sealed-name'
import { MetNamen } from '../vault/namen'

/** Who is who, on linen. Who no longer has a role here stands in the timeline only. */
export function PersonenBlok({
  detail,
  kern,
  note = 'Alleen u kunt dit lezen. De server kent deze namen niet.',
}: {
  detail: DossierDetail
  kern: DossierKern
  note?: string
}) {
  const now = detail.partijen.filter(({ tot }) => !tot)
  const order = ['klager', 'betrokken_leerling', 'aangeklaagde', 'ouder', 'getuige']
  const sorted = [...now].sort((a, b) => order.indexOf(a.rol) - order.indexOf(b.rol))
  return (
    <SealedBlock people note={note}>
      <Facts>
        {sorted.map(({ id, rol }) => (
          <Fact key={id + rol} label={rolTekst[rol]}>
            <Persoon persoon={kern.personen.find((one) => one.id === id)} />
          </Fact>
        ))}
      </Facts>
    </SealedBlock>
  )
}

function Persoon({ persoon }: { persoon: PersoonInhoud | undefined }) {
  if (!persoon) return <>Geen naam bekend</>
  return (
    <>
      <SealedName plain>{persoon.naam}</SealedName>
      {[persoon.hoedanigheid, persoon.bereikbaar].filter(Boolean).map((line) => (
        <span key={line}>
          <br />
          <MetNamen>{line}</MetNamen>
        </span>
      ))}
    </>
  )
}
