import type { ReplacementTexts } from '@/messages/en/replacement';

export const replacementTexts: ReplacementTexts = {
  title: 'Der Zugang in Gebrauch',
  role: 'Microshare schreibt mit der Rolle',
  keys: 'Microshare schreibt mit dem Zugriffsschlüssel',
  unknownKey: 'von Hand versiegelt, sodass das Portal seine ID nicht kennt',
  lead: 'Sie können ihn jederzeit testen und ohne Lücke ersetzen: Der neue Zugang steht neben dem alten, bis Datensätze mit ihm ankommen. IAM erlaubt einem Benutzer zwei Zugriffsschlüssel.',
  test: 'Zugang testen',
  replaceRole: 'Durch eine Rolle ersetzen',
  replaceOtherRole: 'Durch eine andere Rolle ersetzen',
  replaceKeys: 'Durch einen Zugriffsschlüssel ersetzen',
  replaceOtherKeys: 'Durch einen neuen Zugriffsschlüssel ersetzen',
  goOn: 'Mit dem neuen Zugang weitermachen',
  cancel: 'Zugang in Gebrauch behalten',
  cancelAsk: 'Den neuen Zugang aufgeben?',
  cancelText:
    'Der Zugang in Gebrauch bleibt, wie er ist. Haben Sie schon einen neuen Schlüssel oder eine neue Rolle angelegt, löschen Sie sie in AWS: Microshare braucht sie nicht.',
  states: {
    preparing:
      '{by} hat begonnen, diesen Zugang zu ersetzen. Es ändert sich nichts, bevor der neue versiegelt, übernommen und benutzt ist.',
    submitted: 'Der neue Zugang liegt bei Microshare. Der bisherige bleibt in Gebrauch: Lassen Sie ihn, wie er ist.',
    returned: 'Microshare hat den neuen Zugang zurückgegeben. Der bisherige bleibt in Gebrauch.',
    accepted:
      'Microshare hat den neuen Zugang übernommen und schreibt die nächsten Datensätze mit ihm. Bis einer angekommen ist, bleibt der bisherige in Gebrauch: Lassen Sie ihn, wie er ist.',
    current: 'Seit {time} kommen Datensätze mit dem neuen Zugang an. Beenden Sie jetzt, und nicht früher, den alten.',
    ended: 'Ersetzt am {time}. Der alte Zugang ist beendet.',
    cancelled: 'Der Ersatz wurde abgebrochen.',
  },
  reason: 'Begründung: „{reason}“',
  seenByPortal: 'Das hat der Zustelldienst von Microshare gemeldet.',
  seenByStaff: '{by} hat es von Hand bestätigt.',
  old: {
    role: 'Die Rolle {roleArn} beenden',
    keys: 'Den Zugriffsschlüssel {keyId} beenden',
    keySteps:
      'Sehen Sie nach, wann und wo der Schlüssel zuletzt benutzt wurde; deaktivieren Sie ihn; löschen Sie ihn einen Tag später, wenn nichts nach ihm gefragt hat. Ein deaktivierter Schlüssel lässt sich wieder einschalten, ein gelöschter nicht.',
    lastUsed: 'Wann er zuletzt benutzt wurde',
    deactivate: 'Deaktivieren',
    remove: 'Löschen',
    roleSteps:
      'Löschen Sie die Rolle: Das beendet jede ihrer Sitzungen sofort. Bleibt sie für einen anderen Zweck bestehen, nehmen Sie Microshare aus ihrer Vertrauensrichtlinie und beenden Sie die Sitzungen, die davor ausgestellt wurden; sie lebten sonst bis zu einer Stunde weiter.',
    deleteRole: 'Rolle löschen',
    endSessions: 'Ältere Sitzungen beenden, wenn die Rolle bleibt',
    canProve:
      'Dass eine Rolle für das Portal geschlossen ist, kann es beweisen: Es versucht, sie zu übernehmen und, wenn AWS das zulässt, ohne zu schreiben zu testen; beides muss abgelehnt werden. Eine gelöschte Rolle und eine, die nur Microshare ausschließt, sehen von außen gleich aus; ob ältere Sitzungen beendet sind, kann es deshalb nicht sagen: Eine Stunde nach der Änderung der Vertrauensrichtlinie, oder sobald die Rolle gelöscht ist, gibt es keine mehr.',
    tryRole: 'Prüfen, ob sie geschlossen ist',
    trying: 'AWS wird gefragt',
    certificate: 'Bescheinigung zum Herunterladen und Drucken',
    closures: {
      closed: 'Geschlossen, bewiesen am {time}: AWS lehnt die Rolle für das Portal ab.',
      'no-writing':
        'Versucht am {time}: Die Rolle lässt das Portal noch hinein, aber nicht zum Stream. Löschen Sie sie, oder ändern Sie ihre Vertrauensrichtlinie.',
      open: 'Versucht am {time}: Die Rolle lässt das Portal noch hinein und schreiben. Es ist nichts beendet.',
      unclear: 'Versucht am {time}: AWS hat nichts geantwortet, was etwas beweist. Versuchen Sie es in einigen Minuten noch einmal.',
    },
    cannotProve:
      'Ob ein Schlüssel deaktiviert oder gelöscht ist, kann das Portal nicht sehen: Es hat kein Geheimnis, mit dem es das versuchen könnte. Es hält fest, was Sie sagen, und nennt Sie dafür.',
    doneKeys: 'Der alte Schlüssel ist deaktiviert',
    byCustomer: 'So sagt es Ihr Unternehmen; das Portal kann es nicht sehen.',
    byPortal: 'Vom Portal bewiesen: AWS hat den alten Zugang abgelehnt.',
  },
  review: {
    title: 'Ist dieser Stream noch gewünscht?',
    text: 'Einmal im Jahr werden Sie gefragt. Bestätigen Sie es, oder beenden Sie die Anbindung und nehmen Sie den Zugang in AWS weg. Datensätze kommen solange weiter an.',
    confirm: 'Er ist noch gewünscht',
  },
  copy: 'Diese Anbindung kopieren',
  copyText:
    'Bei falschem Stream oder umgezogenem Konto: eine neue Anbindung mit denselben Personen, derselben Art des Zugangs und denselben Angaben in der Anleitung. Diese bleibt, wie sie ist; beenden Sie sie, wenn die andere in Betrieb ist.',
  endTitle: 'Den Zugang in AWS beenden',
  replacePage: {
    title: 'Zugang ersetzen',
    lead: 'Richten Sie hier den neuen Zugang ein, testen und versiegeln Sie ihn. Der bisherige bleibt in Gebrauch und schreibt weiter, bis Datensätze mit dem neuen ankommen.',
    back: 'Zurück zur Anbindung',
    none: 'Gerade wird kein Zugang ersetzt.',
    noneText: 'Nur ein Zugang in Gebrauch lässt sich ersetzen.',
  },
  testPage: {
    title: 'Den Zugang in Gebrauch testen',
    lead: 'Der ganze Test, jederzeit; sein Datensatz ist als Test gekennzeichnet. Was er findet, ist für Sie: Er hält nichts an und setzt nichts fort.',
    notInUse: 'Dieser Zugang lässt sich hier nicht testen.',
    notInUseText: 'Auf dieser Seite wird nur ein Zugang in Gebrauch getestet; davor ist der Test ein Schritt der Anbindung.',
  },
};
