import type { SignInTexts } from '@/messages/en/sign-in';

export const signInTexts: SignInTexts = {
  title: 'Anmelden',
  lead: 'Das Portal kennt keine Passwörter. Kunden melden sich mit einem Link per E-Mail oder mit einem Passkey an.',
  email: 'Ihre geschäftliche E-Mail-Adresse',
  emailHint: 'Die Adresse, an die Ihre Einladung ging.',
  sendLink: 'Anmeldelink senden',
  sending: 'Der Link wird angefordert',
  or: 'oder',
  usePasskey: 'Mit einem Passkey anmelden',
  waitingForPasskey: 'Ihr Browser fragt nach dem Passkey',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sent: 'Wenn {email} hier ein Konto hat, ist ein Link dorthin unterwegs. Er gilt einmal, innerhalb von 10 Minuten; ältere gelten für ihre Zeit weiter.',
  sentNothing:
    'Nach einer Minute nichts da? Prüfen Sie Schreibweise und Spam-Ordner und fordern Sie einen neuen Link an. Eine Adresse ohne Konto erhält keine E-Mail, und eine Adresse höchstens fünf Links in einer Viertelstunde.',
  askAgain: 'Andere Adresse verwenden',
  staffTitle: 'Mitarbeitende von Microshare',
  staffLead: 'Mitarbeitende melden sich mit ihrem Firmenkonto an, nie allein mit einem Link per E-Mail.',
  staffButton: 'Mit Ihrem Microshare-Konto anmelden',
  staffLeaving: 'Weiter zur Anmeldung von Microshare',
  invited: 'Sie haben eine Einladung und waren noch nie angemeldet? Öffnen Sie den Link in der Einladung; er legt Ihr Konto an.',
  redeemTitle: 'Anmeldung abschließen',
  redeemLead:
    'Ihr Link aus der E-Mail ist da. Erst die Schaltfläche verbraucht ihn, nicht das Öffnen dieser Seite; so kann ihn kein Mail-Scanner einlösen.',
  redeemButton: 'Jetzt anmelden',
  redeeming: 'Der Link wird geprüft',
  redeemAnother: 'Stattdessen einen neuen Link anfordern',
  already: 'Sie sind als {email} angemeldet.',
  goOn: 'Weiter',
  pinSame: 'Der Link und diese Seite nennen dieselben Support-Schlüssel.',
  pinDiffersTitle: 'Die Schlüssel unterscheiden sich. Es wurde nichts gesendet.',
  pinDiffers:
    'Der Link nennt andere Support-Schlüssel als diese Seite. Entweder hat Microshare seine Schlüssel nach dem Versand gewechselt, oder jemand steht zwischen Ihnen und Microshare. Fordern Sie einen neuen Link an; unterscheidet er sich wieder, rufen Sie Ihren Kontakt bei Microshare an und vergleichen Sie die beiden Zeilen.',
  pinInLink: 'Im Link',
  pinHere: 'Auf dieser Seite',
  signUp: {
    title: 'Ihre Firma registrieren',
    lead: 'Der Link in der E-Mail bestätigt Ihre Adresse. Danach können Sie sofort alles vorbereiten; Microshare bestätigt die Firma, bevor etwas freigegeben wird.',
    formTitle: 'Neu hier und ohne Einladung?',
    formLead: 'Registrieren Sie Ihre Firma. Ein Link per E-Mail bestätigt die Adresse.',
    company: 'Firma',
    send: 'Link senden',
    sent: 'Eine E-Mail an {email} ist unterwegs. Ihr Link gilt einmal, innerhalb einer Stunde; ältere gelten für ihre Zeit weiter.',
    redeemTitle: 'Adresse bestätigen',
    noLinkTitle: 'In dieser Adresse steht kein Link',
    noLink: 'Öffnen Sie den Link aus der E-Mail noch einmal, oder fordern Sie einen neuen an.',
    ask: 'Link anfordern',
    redeem: {
      redeemLead:
        'Ihr Link aus der E-Mail ist da. Erst die Schaltfläche verbraucht ihn, nicht das Öffnen dieser Seite; so kann ihn kein Mail-Scanner einlösen.',
      redeemButton: 'Bestätigen und beginnen',
    },
    fault: {
      saw: 'Dieser Link gilt nicht mehr.',
      means: 'Er wurde schon benutzt oder ist älter als eine Stunde.',
      do: 'Fordern Sie einen neuen Link an. Haben Sie schon bestätigt, dann melden Sie sich mit Ihrer Adresse an.',
    },
    badInput: {
      saw: 'Das Portal konnte die Firma oder die Adresse nicht lesen.',
      means: 'Die Firma braucht einen Namen in einer Zeile, die Adresse einen Namen, ein @ und eine Domain.',
      do: 'Berichtigen Sie die Felder und fordern Sie den Link noch einmal an.',
    },
  },
  fault: {
    link: {
      saw: 'Dieser Link gilt nicht mehr.',
      means: 'Er wurde schon benutzt oder ist älter als 10 Minuten.',
      do: 'Fordern Sie unten einen neuen Link an. Was Sie eingereicht haben, ist davon nicht betroffen.',
    },
    limited: {
      saw: 'Aus diesem Netz wurden zu viele Anmeldungen versucht.',
      means: 'Ihre Zahl ist begrenzt.',
      do: 'Versuchen Sie es in {wait} wieder.',
    },
    email: {
      saw: 'Das ist keine E-Mail-Adresse.',
      means: 'Sie braucht einen Namen, ein @ und eine Domain.',
      do: 'Schreiben Sie sie wie name@example.com.',
    },
    passkeyCancelled: {
      saw: 'Es wurde kein Passkey verwendet.',
      means: 'Das Fenster wurde geschlossen, oder auf diesem Gerät liegt kein Passkey für diese Seite.',
      do: 'Versuchen Sie es noch einmal, oder fordern Sie einen Link per E-Mail an.',
    },
    passkeyUnsupported: {
      saw: 'Dieser Browser bietet keine Passkeys.',
      means: 'Er ist zu alt, oder Passkeys sind ausgeschaltet.',
      do: 'Fordern Sie einen Link per E-Mail an.',
    },
    passkeyRefused: {
      saw: 'Das Portal hat den Passkey nicht angenommen.',
      means: 'Er gehört hier zu keinem Konto, das Konto ist gesperrt, oder das Gerät hat nicht geprüft, dass Sie es sind.',
      do: 'Verwenden Sie einen anderen Passkey, oder fordern Sie einen Link per E-Mail an.',
    },
    staffRefused: {
      saw: 'Die Anmeldung für Mitarbeitende wurde abgelehnt.',
      means: 'Ihr Konto hat in diesem Portal keine Rolle, seine Adresse ist nicht bestätigt, oder der Vorgang dauerte zu lange.',
      do: 'Versuchen Sie es noch einmal. Wird es wieder abgelehnt, bitten Sie die Verwaltung des Portals um eine Rolle.',
    },
    staffUnreachable: {
      saw: 'Die Anmeldung von Microshare antwortet nicht.',
      means: 'Der Identitätsdienst ist nicht eingerichtet oder gerade nicht erreichbar. Kunden sind nicht betroffen.',
      do: 'Versuchen Sie es in einer Minute wieder.',
    },
    redeemLimited: {
      saw: 'Aus diesem Netz wurden zu viele Links versucht.',
      means: 'Die Zahl der Versuche ist begrenzt; Ihr Link wurde nicht benutzt.',
      do: 'Versuchen Sie es in {wait} wieder.',
    },
    portalFailed: {
      saw: 'Das Portal konnte dies nicht tun.',
      means: 'Es hatte einen Fehler, oder diese Seite ist älter als das Portal.',
      do: 'Versuchen Sie es noch einmal. Geht es wieder nicht, laden Sie die Seite neu.',
    },
    offline: {
      saw: 'Das Portal war nicht erreichbar.',
      means: 'Sie sind offline, oder das Portal startet gerade neu.',
      do: 'Prüfen Sie die Verbindung und versuchen Sie es wieder. Ihre Eingaben sind noch da.',
    },
  },
};
