import { Document, Page, StyleSheet, Text, View } from '@react-pdf/renderer'
import { createElement, Fragment } from 'react'
import type { Brief } from '@/lib/kernel/brief'
import { familiesVoor } from './lettertypen'
import { zetbaar } from './schriften'

/** The letter on paper. The page on screen is the accessible one: a PDF made here has no tags. */
export function BriefPdf({ brief: getypt }: { brief: Brief }) {
  const brief = zetbaar(getypt)
  return (
    <Document title={brief.onderwerp} language="nl" creator="Geborgen" producer="Geborgen">
      <Page size="A4" style={[styles.page, { fontFamily: familiesVoor(brief) }]}>
        <Text style={styles.vertrouwelijk} fixed>
          Vertrouwelijk
        </Text>
        <Regels regels={brief.afzender} />
        {brief.aan && brief.aan.length > 0 ? (
          <View style={styles.aan}>
            <Regels regels={brief.aan} />
          </View>
        ) : null}
        <Text style={styles.datum}>{brief.datum}</Text>
        <Text style={styles.onderwerp}>{brief.onderwerp}</Text>
        {alineas(brief.alineas)}
        {brief.punten.map((punt) => (
          <View key={punt} style={styles.punt} wrap={false}>
            <Text style={styles.streepje}>–</Text>
            <Text style={styles.tekst}>{punt}</Text>
          </View>
        ))}
        {(brief.delen ?? []).map(({ kop, tekst }) => (
          <View key={kop}>
            <Text style={styles.kop} minPresenceAhead={40}>
              {kop}
            </Text>
            {alineas(tekst.split(/\n{2,}/))}
          </View>
        ))}
        {alineas(brief.slot.slice(0, -1))}
        <View wrap={false}>
          {alineas(brief.slot.slice(-1))}
          <View style={styles.velden}>
            {brief.velden.map(({ label, ingevuld }) => (
              <View key={label} style={styles.veld}>
                <Text style={styles.label}>{label}</Text>
                <Text style={styles.lijn}>{ingevuld || ' '}</Text>
              </View>
            ))}
          </View>
        </View>
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

function Regels({ regels }: { regels: readonly string[] }) {
  return createElement(Fragment, null, ...regels.map((regel) => createElement(Text, null, regel)))
}

const styles = StyleSheet.create({
  page: {
    fontSize: 11,
    lineHeight: 1.45,
    paddingTop: '22mm',
    paddingBottom: '24mm',
    paddingHorizontal: '22mm',
  },
  vertrouwelijk: { position: 'absolute', top: '10mm', right: '22mm', fontSize: 9, fontWeight: 600 },
  aan: { marginTop: '7mm' },
  datum: { marginTop: '7mm' },
  onderwerp: { marginTop: '7mm', marginBottom: '3mm', fontSize: 15, fontWeight: 600 },
  kop: { marginTop: '3.5mm', marginBottom: '-2mm', fontWeight: 600 },
  alinea: { marginTop: '2.5mm' },
  punt: { flexDirection: 'row', marginTop: '2mm' },
  streepje: { width: '5mm' },
  tekst: { flex: 1 },
  velden: { flexDirection: 'row', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'flex-end' },
  veld: { width: '47%', marginTop: '6mm' },
  label: { fontSize: 9 },
  lijn: { borderBottomWidth: 1, borderBottomColor: '#1f1a14', paddingTop: '6mm' },
  voet: { position: 'absolute', top: '283mm', left: '22mm', fontSize: 9 },
  nummer: { position: 'absolute', top: '283mm', right: '22mm', fontSize: 9 },
})
