/** What somebody reads who was heard and has no account. */
export const gast = {
  openen: {
    kop: 'Lezen en reageren',
    lood: 'De toezichthouder sprak met u en vraagt of de tekst klopt. Vul de code in die u van de toezichthouder kreeg.',
    label: 'Code', hulp: 'Acht cijfers. U kreeg de code op een andere manier dan deze link.', knop: 'Verder',
    leeg: 'Vul de code van acht cijfers in.',
    uitleg: 'De link werkt één keer. Na vijf verkeerde codes werkt hij niet meer. Vraag de toezichthouder dan om een nieuwe.',
  },
  over: { kop: 'Deze pagina is niet meer open', tekst: 'Uw tijd op deze pagina is voorbij, of de link is al gebruikt. Vraag de toezichthouder om een nieuwe link als u nog wilt reageren.' },
  kop: { hoorverslag: 'Verslag van het gesprek', conceptrapport: 'Conceptrapport' } as Record<string, string>,
  klaar: 'Uw reactie is ontvangen', klaarTekst: 'De toezichthouder leest uw reactie. U hoeft niets meer te doen. U kunt deze pagina sluiten.',
  teLaat: 'Reageren kan niet meer. De toezichthouder is al verder.',
  reageren: 'Uw reactie', onderteken: 'Ik ben degene die is gehoord. Dit is mijn reactie en ik onderteken haar hiermee.',
  niets: 'Klopt alles? Schrijf dan “Het klopt”.',
  later: { kop: 'Later verdergaan', tekst: 'Vul uw code nog een keer in. U krijgt een nieuwe link, met dezelfde code. Deze pagina sluit dan. Wat u hierboven typte, wordt niet bewaard.', knop: 'Nieuwe link maken', klaar: 'Uw nieuwe link', bewaar: 'Bewaar deze link goed. U ziet hem alleen nu. De code blijft dezelfde.' },
} as const
