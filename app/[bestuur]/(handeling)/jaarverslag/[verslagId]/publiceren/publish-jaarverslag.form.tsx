'use client'

import { Choices } from '@/components/form/choices'
import { Indieningen } from '@/components/jaarverslag/indieningen'
import { TreffersLijst } from '@/components/jaarverslag/treffers-lijst'
import { useBekend } from '@/components/jaarverslag/use-bekend'
import { Notice } from '@/components/ui/notice'
import { TextLink } from '@/components/ui/text-link'
import { latest } from '@/components/vault/parts'
import { SealedBlad } from '@/components/vault/sealed-blad'
import { useSealedForm } from '@/components/vault/use-sealed-form'
import { WithParts } from '@/components/vault/with-parts'
import { schooljaarTekst } from '@/lib/domain/bijdrage/bijdrage.texts'
import type { ConceptDetail, Naamcheck } from '@/lib/domain/jaarverslag/jaarverslag'
import type { JaarverslagInhoud } from '@/lib/domain/jaarverslag/jaarverslag.inhoud'
import { onderdelenVan, ontbrekend, teBewaren } from '@/lib/domain/jaarverslag/jaarverslag.rules'
import { onderdeelTekst, watNagekeken, watOpenBlijft, wieLeest } from '@/lib/domain/jaarverslag/jaarverslag.texts'
import { type Bekend, findTreffers, openTreffers } from '@/lib/domain/jaarverslag/naamcheck.rules'
import type { Datum } from '@/lib/kernel/datum'
import { routes } from '@/lib/kernel/routes'
import { publishJaarverslagAction } from './publish-jaarverslag.action'

type PublishJaarverslagFormProps = {
  concept: Pick<ConceptDetail, 'id' | 'schooljaar' | 'versie' | 'sealed' | 'indieningen'> & {
    geslotenOp: Datum
  }
  check: Naamcheck
}

/** The text opens here, is laid beside the words of her own cases, and leaves only once each hit was looked at. */
export function PublishJaarverslagForm({ concept, check }: PublishJaarverslagFormProps) {
  const bekend = useBekend(check)
  if (!bekend) return <p role="status">Een ogenblik, uw eigen zaken gaan open om de tekst na te kijken…</p>
  return (
    <WithParts view={concept.sealed}>
      {(parts) => (
        <Nakijken
          concept={concept}
          bekend={bekend}
          teksten={latest<JaarverslagInhoud>(parts, 'kern', concept.id)?.teksten ?? {}}
        />
      )}
    </WithParts>
  )
}

type NakijkenProps = Pick<PublishJaarverslagFormProps, 'concept'> & {
  bekend: Bekend
  teksten: Record<string, string>
}

const begin = { beoordeeld: [] as readonly string[], gelezen: [] as readonly string[] }

function Nakijken({ concept, bekend, teksten }: NakijkenProps) {
  const { id, schooljaar, versie, geslotenOp, indieningen } = concept
  const { bestuurId } = concept.sealed
  const tekst = teBewaren(teksten, versie)
  const mist = ontbrekend(tekst, versie)
  const treffers = findTreffers(tekst, bekend)
  const f = useSealedForm({
    onderwerp: `jaarverslag:${id}:publiceren`,
    bestuurId,
    initial: begin,
    validate: async ({ beoordeeld, gelezen }) => {
      const open = openTreffers(treffers, beoordeeld)
      return [
        ...treffers.flatMap((treffer, nr) =>
          open.includes(treffer)
            ? [{ field: `woord-${nr + 1}`, message: `Kijk woord ${nr + 1} na, of verander de tekst.` }]
            : [],
        ),
        ...(gelezen.includes('ja')
          ? []
          : [{ field: 'gelezen', message: 'Lees wie dit kunnen lezen, en vink dat aan.' }]),
      ]
    },
    seal: async () => ({ jaarverslagId: id, teksten: tekst }),
    action: publishJaarverslagAction.bind(null, bestuurId),
  })
  const schrijven = routes.jaarverslagConcept(bestuurId, id, 'schrijven')
  if (mist.length > 0)
    return (
      <Notice kind="attention" title="Er ontbreekt nog tekst">
        <p>Schrijf nog: {mist.map((onderdeel) => onderdeelTekst[onderdeel].toLowerCase()).join(', ')}.</p>
        <p>
          <TextLink href={schrijven}>Schrijf de tekst</TextLink>
        </p>
      </Notice>
    )
  return (
    <SealedBlad
      form={f}
      titel="Jaarverslag publiceren"
      caption={`${schooljaarTekst(schooljaar)}, versie ${versie}`}
      vooraf={
        <>
          <p>Vanaf nu is dit te lezen, en het verandert niet meer. Een fout verbetert u met een nieuwe versie.</p>
          <ul className="bullets">
            {[...wieLeest, ...watOpenBlijft].map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
          <h2>Wie cijfers indiende</h2>
          <Indieningen indieningen={indieningen} geslotenOp={geslotenOp} />
        </>
      }
      terugHref={routes.jaarverslagConcept(bestuurId, id)}
      terug="Het concept"
      verstuur="Publiceer het jaarverslag"
    >
      <h2>Woorden uit uw eigen zaken</h2>
      <p>{watNagekeken.wel}</p>
      <p>Dit keken wij niet na:</p>
      <ul className="bullets">
        {watNagekeken.niet.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
      {treffers.length === 0 ? (
        <p>In {onderdelenVan(versie).length} delen tekst staat geen naam, plaats of eigen woord uit uw zaken.</p>
      ) : (
        <TreffersLijst treffers={treffers} errors={f.errors} veld={f.choices('beoordeeld')} schrijven={schrijven} />
      )}
      <Choices
        {...f.choices('gelezen')}
        label="Weet u wie dit kunnen lezen?"
        options={[{ value: 'ja', label: 'Ja. Ik las het verslag na, en het mag zo naar buiten.' }]}
      />
    </SealedBlad>
  )
}
