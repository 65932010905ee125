import { Document, Font, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement, Fragment } from 'react'
import type { Brief } from '@/lib/kernel/brief'

/** One face of the type: latin first, latin-ext for what latin lacks. */
export type Lettertype = { subset: 'latin' | 'latin-ext'; gewicht: 400 | 600; src: string }

/** A family per subset, listed in order: a letter that the first lacks comes from the next (ĳ, ő, ş). */
export function registerLettertypen(lettertypen: readonly Lettertype[]): void {
  for (const subset of ['latin', 'latin-ext'] as const)
    Font.register({
      family: `Schibsted ${subset}`,
      fonts: lettertypen
        .filter((type) => type.subset === subset)
        .map(({ gewicht, src }) => ({ src, fontWeight: gewicht })),
    })
  Font.registerHyphenationCallback((word) => [word])
}

/** The letter on paper. The page on screen is the accessible one: a PDF made here has no tags. */
export function BriefPdf({ brief }: { brief: Brief }) {
  return (
    <Document title={brief.onderwerp} language="nl" creator="Geborgen" producer="Geborgen">
      <Page size="A4" style={styles.page}>
        <Text style={styles.vertrouwelijk} fixed>
          Vertrouwelijk
        </Text>
        {brief.afzender.map((line) => (
          <Text key={line}>{line}</Text>
        ))}
        <Text style={styles.datum}>{brief.datum}</Text>
        <Text style={styles.onderwerp}>{brief.onderwerp}</Text>
        {alineas(brief.alineas)}
        {brief.punten.map((punt) => (
          <View key={punt} style={styles.punt} wrap={false}>
            <Text style={styles.streepje}>–</Text>
            <Text style={styles.tekst}>{punt}</Text>
          </View>
        ))}
        {alineas(brief.slot)}
        {brief.velden.map(({ label, ingevuld }) => (
          <View key={label} style={styles.veld} wrap={false}>
            <Text style={styles.label}>{label}</Text>
            <Text style={styles.lijn}>{ingevuld || ' '}</Text>
          </View>
        ))}
        <Text style={styles.voet} fixed>
          {brief.voet}
        </Text>
        <Text
          style={styles.nummer}
          render={({ pageNumber, totalPages }) => `Pagina ${pageNumber} van ${totalPages}`}
          fixed
        />
      </Page>
    </Document>
  )
}

/** Two may say the same, as where a name was shielded: so they are told apart by their place. */
function alineas(teksten: readonly string[]) {
  const all = teksten.map((tekst) => createElement(Text, { style: styles.alinea }, tekst))
  return createElement(Fragment, null, ...all)
}

const styles = StyleSheet.create({
  page: {
    fontFamily: ['Schibsted latin', 'Schibsted latin-ext'],
    fontSize: 11,
    lineHeight: 1.45,
    paddingTop: '22mm',
    paddingBottom: '24mm',
    paddingHorizontal: '22mm',
  },
  vertrouwelijk: { position: 'absolute', top: '10mm', right: '22mm', fontSize: 9, fontWeight: 600 },
  datum: { marginTop: '10mm' },
  onderwerp: { marginTop: '8mm', marginBottom: '4mm', fontSize: 15, fontWeight: 600 },
  alinea: { marginTop: '3mm' },
  punt: { flexDirection: 'row', marginTop: '2mm' },
  streepje: { width: '5mm' },
  tekst: { flex: 1 },
  veld: { marginTop: '9mm' },
  label: { fontSize: 9 },
  lijn: { borderBottomWidth: 1, borderBottomColor: '#1f1a14', paddingTop: '4mm' },
  voet: { position: 'absolute', top: '283mm', left: '22mm', fontSize: 9 },
  nummer: { position: 'absolute', top: '283mm', right: '22mm', fontSize: 9 },
})
