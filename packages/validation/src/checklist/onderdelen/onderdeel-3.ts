import { aspect, plicht } from '../maak.ts'
import type { Onderdeel } from '../onderdeel.ts'

export const ONDERDEEL_3: Onderdeel<3> = {
  nummer: 3,
  titel: 'Onderzoekscommissie',
  inleiding: 'Laat zien wie het onderzoek deed. De commissie is deskundig genoeg en bestaat bij voorkeur uit mensen die niet betrokken waren.',
  aspecten: [
    aspect<3>('3.functies_leden', {
      velden: ['leden'],
      vraag: 'Welke functies hebben de leden van de commissie?',
      toelichting: 'De functie van elk lid. Ook van een lid dat van buiten komt. Schrijf geen namen op.',
      soort: 'lijst',
    }),
    aspect<3>('3.vakdiscipline_leden', {
      velden: ['leden'],
      vraag: 'Welke vakdiscipline heeft elk lid?',
      toelichting: 'Het vak waarin elk lid is opgeleid of werkt, bijvoorbeeld verpleegkunde, sociaal werk of veiligheidskunde.',
      soort: 'lijst',
    }),
    aspect<3>('3.betrokkenheid_leden', {
      velden: ['leden'],
      vraag: 'Hoe betrokken was elk lid bij de gebeurtenis?',
      toelichting: 'Van elk lid de mate van betrokkenheid: niet, zijdelings of direct. Alleen het woord ‘onafhankelijk’ is niet genoeg.',
      soort: 'lijst',
    }),
  ],
  plichten: [
    plicht<3>('3.deskundigheid', {
      velden: ['deskundigheid'],
      vraag: 'Waarom is de commissie deskundig genoeg?',
      toelichting: 'De commissie moet voldoende deskundig zijn. Noem kennis van de ondersteuning en ervaring met onderzoek.',
      soort: 'tekst',
    }),
    plicht<3>('3.onafhankelijkheid', {
      velden: ['onafhankelijkheid', 'leden'],
      vraag: 'Hoe onafhankelijk is de commissie?',
      toelichting: 'De leden zijn bij voorkeur onafhankelijk. Was een lid betrokken? Leg dan uit hoe de commissie toch onafhankelijk kon werken.',
      soort: 'tekst',
      wanneer: 'Als een lid direct of zijdelings betrokken was.',
    }),
    plicht<3>('3.disciplines', {
      velden: ['leden'],
      vraag: 'Zitten alle betrokken disciplines in de commissie?',
      toelichting: 'Waar mogelijk doen alle disciplines mee die bij de gebeurtenis betrokken waren. Vergelijk de commissie met de zorgverleners van onderdeel 4.',
      soort: 'lijst',
      wanneer: 'Waar mogelijk.',
    }),
  ],
}
