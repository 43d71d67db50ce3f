import type { FaultPageTexts } from '@/messages/en/fault-pages';

export const faultPageTexts: FaultPageTexts = {
  notFound: {
    title: 'Hier ist nichts für Sie',
    text: 'Die Adresse ist falsch, was hier war, ist nicht mehr da, oder es gehört zu einer Firma, für die Sie nicht angemeldet sind. Das Portal unterscheidet das nicht.',
    home: 'Zur Startseite',
    signIn: 'Anmelden',
  },
  fault: {
    title: 'Diese Seite konnte nicht gezeigt werden',
    looking: 'Die Ursache wird gesucht',
    database: {
      saw: 'Die Datenbank des Portals antwortet nicht.',
      safe: 'Was Sie eingereicht haben, ist gespeichert und versiegelt; es geht nichts verloren. Ein laufender Test hielt an, wo er war.',
      do: 'Warten Sie eine Minute und versuchen Sie es dann noch einmal. Das Portal macht von selbst weiter, sobald die Datenbank wieder da ist.',
    },
    unreachable: {
      saw: 'Das Portal ist von diesem Browser aus nicht zu erreichen.',
      safe: 'Es wurde nichts doppelt gesendet. Was Sie vorher eingereicht haben, ist gespeichert und versiegelt.',
      do: 'Prüfen Sie Ihre Verbindung und versuchen Sie es dann noch einmal.',
    },
    defect: {
      saw: 'Dem Portal ist beim Vorbereiten dieser Seite ein Fehler unterlaufen.',
      safe: 'Was Sie eingereicht haben, ist gespeichert und versiegelt. Was Sie auf dieser Seite gerade taten, wurde vielleicht nicht gespeichert.',
      do: 'Versuchen Sie es noch einmal. Scheitert es wieder, nennen Sie Ihrem Kontakt bei Microshare das Kennzeichen unten.',
    },
    again: 'Noch einmal versuchen',
    home: 'Zur Startseite',
    reference: 'Kennzeichen',
  },
};
