import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement, Fragment } from 'react'
import type { PdfTabel, PdfVerslag } from '@/lib/domain/jaarverslag/pdf.texts'

type VerslagPdfProps = { verslag: PdfVerslag; families: string[] }

/** A jaarverslag on paper. The page on screen is the accessible one: a PDF made here has no tags. */
export function VerslagPdf({ verslag: { titel, onder, delen, voet }, families }: VerslagPdfProps) {
  return (
    <Document title={titel} language="nl" creator="Geborgen" producer="Geborgen">
      <Page size="A4" style={[styles.page, { fontFamily: families }]}>
        <Text style={styles.titel}>{titel}</Text>
        {onder.map((regel) => (
          <Text key={regel} style={styles.onder}>
            {regel}
          </Text>
        ))}
        {delen.map(({ kop, alineas, punten, tabel }) => (
          <View key={kop} style={styles.deel}>
            <Text style={styles.kop} minPresenceAhead={60}>
              {kop}
            </Text>
            <Alineas teksten={alineas} />
            {punten.map((punt, at) => (
              <View key={punt} style={styles.punt} wrap={false}>
                <Text style={styles.nummer}>{at + 1}.</Text>
                <Text style={styles.tekst}>{punt}</Text>
              </View>
            ))}
            {tabel ? <Tabel tabel={tabel} /> : null}
          </View>
        ))}
        <Text style={styles.voet} fixed>
          {voet}
        </Text>
        <Text
          style={styles.bladzijde}
          render={({ pageNumber, totalPages }) => `Pagina ${pageNumber} van ${totalPages}`}
          fixed
        />
      </Page>
    </Document>
  )
}

/** Two may say the same: they are told apart by their place. */
function Alineas({ teksten }: { teksten: readonly string[] }) {
  return createElement(Fragment, null, ...teksten.map((tekst) => createElement(Text, { style: styles.alinea }, tekst)))
}

function Tabel({ tabel: { kolommen, rijen } }: { tabel: PdfTabel }) {
  return createElement(
    View,
    { style: styles.tabel },
    createElement(Rij, { cellen: kolommen, kop: true }),
    ...rijen.map((cellen) => createElement(Rij, { cellen })),
  )
}

function Rij({ cellen, kop }: { cellen: readonly string[]; kop?: boolean }) {
  const [first = '', ...rest] = cellen
  const style = kop ? [styles.cel, styles.vet] : styles.cel
  return (
    <View style={styles.rij} wrap={false}>
      <Text style={kop ? [styles.naam, styles.vet] : styles.naam}>{first}</Text>
      {createElement(Fragment, null, ...rest.map((cel) => createElement(Text, { style }, cel)))}
    </View>
  )
}

const styles = StyleSheet.create({
  page: { fontSize: 10.5, lineHeight: 1.45, paddingTop: '20mm', paddingBottom: '24mm', paddingHorizontal: '20mm' },
  titel: { fontSize: 19, fontWeight: 600, marginBottom: '3mm', lineHeight: 1.25 },
  onder: { fontSize: 9.5 },
  deel: { marginTop: '6mm' },
  kop: { fontSize: 13, fontWeight: 600 },
  alinea: { marginTop: '2mm' },
  punt: { flexDirection: 'row', marginTop: '1.5mm' },
  nummer: { width: '7mm' },
  tekst: { flex: 1 },
  tabel: { marginTop: '2.5mm' },
  rij: { flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: '#8a7f71', paddingVertical: '1.1mm' },
  naam: { flex: 3, paddingRight: '3mm' },
  cel: { flex: 1, textAlign: 'right' },
  vet: { fontWeight: 600 },
  voet: { position: 'absolute', top: '283mm', left: '20mm', fontSize: 9 },
  bladzijde: { position: 'absolute', top: '283mm', right: '20mm', fontSize: 9 },
})
