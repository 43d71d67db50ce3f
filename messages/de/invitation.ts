import type { InvitationTexts } from '@/messages/en/invitation';

export const invitation: InvitationTexts = {
  title: 'Ihre Einladung',
  above: 'Microshare · Anbindung an AWS Kinesis',
  lead: 'Microshare sendet Ihre Sensordaten in einen AWS-Kinesis-Datenstrom, der Ihnen gehört. Dieses Portal führt Sie hindurch und weist nach, dass es funktioniert.',
  reading: 'Die Einladung wird gelesen',
  invites: '{invitedBy} lädt {company} ein, ihren AWS-Kinesis-Datenstrom anzubinden.',
  for: 'Für {email}, bis',
  replaces: 'In diesem Browser sind Sie als {replaces} angemeldet. Beginnen Sie, wird {replaces} abgemeldet und {email} angemeldet.',
  start: 'Anbindung beginnen',
  startHandOn: 'Eine Kollegin oder ein Kollege macht das',
  starting: 'Ihre Anbindung wird geöffnet',
  takes: 'Wie lange es dauert',
  takesText: 'Etwa zehn Minuten, wenn Sie im AWS-Konto IAM bearbeiten dürfen. Sie können unterbrechen und an jedem Gerät weitermachen.',
  needs: 'Was Sie brauchen',
  needsText:
    'Konto und Region des Streams, und jemanden, der in IAM eine Rolle (oder einen Benutzer) anlegen darf. Sind Sie das nicht, übernimmt es eine Kollegin oder ein Kollege per Link, ohne Konto.',
  sees: 'Was Microshare können wird',
  seesText: 'Datensätze in den einen Stream schreiben, den Sie nennen. Sonst nichts.',
  seesNot: 'Was Microshare nicht sieht',
  seesNotText:
    'Was in Ihrem Stream steht, Ihre anderen Streams, Ihre AWS-Konsole. Das Geheimnis eines Zugriffsschlüssels wird in Ihrem Browser versiegelt, bevor etwas gesendet wird.',
  keyTitle: 'Wofür Ihr Zugang versiegelt wird',
  evidenceKey:
    'Fingerabdruck des Schlüssels, der Nachweise über das signiert, was das Portal getan hat. Heben Sie ihn oder die Mail mit ihm auf.',
  keyText:
    'Was Sie einreichen, wird in Ihrem Browser für die Support-Schlüssel von Microshare verschlüsselt. Deren Fingerabdrücke stehen auch in der Mail, die Sie hierher führte, und der Link trägt deren Prüfnummer: Hätte jemand die Schlüssel dieser Seite ausgetauscht, wichen die Nummern voneinander ab, und die Seite machte nicht weiter.',
  keySame: 'Die Support-Schlüssel dieser Seite sind die des Links, den Sie geöffnet haben.',
  keyNotCompared:
    'Nicht verglichen: Der Link trug keinen Fingerabdruck. Vergleichen Sie selbst mit der Mail, oder fragen Sie Ihren Kontakt bei Microshare.',
  keyDiffersTitle: 'Diese Seite zeigt einen anderen Schlüssel als Ihr Link',
  keyDiffers:
    'Der Link, den Sie geöffnet haben, nennt andere Schlüssel als diese Seite. Es wurde nichts gesendet. Machen Sie nicht weiter: Fragen Sie Ihren Kontakt bei Microshare auf anderem Weg als über dieses Portal, ob sich der Support-Schlüssel geändert hat, und bitten Sie um einen neuen Link.',
  keyInLink: 'In Ihrem Link',
  keyHere: 'Auf dieser Seite',
  noTokenTitle: 'Diese Adresse enthält keine Einladung',
  noToken:
    'Öffnen Sie den Link aus der Einladung noch einmal und ganz: Was nach dem Zeichen # steht, gehört dazu. Haben Sie die Einladung schon angenommen, melden Sie sich an.',
  signIn: 'Anmelden',
  usedTitle: 'Diese Einladung wurde benutzt',
  used: 'Jeder Link gilt einmal. Waren Sie es, melden Sie sich mit Ihrer E-Mail-Adresse an: Ihre Anbindung ist, wo Sie sie verlassen haben. Waren Sie es nicht, sagen Sie es Ihrem Kontakt bei Microshare.',
  expiredTitle: 'Diese Einladung ist abgelaufen',
  expired:
    'Eine Einladung gilt sieben Tage. Bitten Sie Ihren Kontakt bei Microshare um eine neue; nichts Eingegebenes geht verloren. Haben Sie diese schon angenommen, melden Sie sich an.',
  revokedTitle: 'Diese Einladung wurde ersetzt',
  revoked:
    'Es wurde eine neuere gesendet, oder diese wurde zurückgezogen. Öffnen Sie die neueste Mail, oder fragen Sie Ihren Kontakt bei Microshare.',
  unknownTitle: 'Dieser Link öffnet keine Einladung',
  unknown:
    'Der Link ist vielleicht abgeschnitten, schon benutzt oder durch einen neueren ersetzt. Öffnen Sie die neueste Einladung, oder melden Sie sich an, wenn Sie sie schon angenommen haben.',
  limitedTitle: 'Zu viele Versuche aus diesem Netz',
  limited: 'Warten Sie {seconds} s und öffnen Sie dann den Link noch einmal. Die Einladung bleibt, wie sie ist.',
  stoppedTitle: 'Das Portal hat nicht geantwortet',
  stopped: 'Die Einladung wurde nicht benutzt. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.',
  failedTitle: 'Das Portal hatte einen Fehler',
  failed:
    'Ob die Einladung benutzt wurde, ist nicht bekannt. Versuchen Sie es noch einmal; wurde sie benutzt, melden Sie sich mit Ihrer E-Mail-Adresse an.',
  again: 'Noch einmal versuchen',
  slow: 'Das Portal hat noch nicht geantwortet.',
  noScript: 'Diese Seite braucht JavaScript: Ihr Zugang wird im Browser versiegelt, damit der Server von Microshare ihn nie sieht.',
};
