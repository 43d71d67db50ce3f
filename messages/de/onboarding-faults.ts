import type { OnboardingFaultTexts } from '@/messages/en/onboarding-faults';

export const onboardingFaults: OnboardingFaultTexts = {
  stopped: 'Das Portal hat nicht geantwortet. Was Sie eingegeben haben, ist noch da: Versuchen Sie es noch einmal.',
  offline: 'Sie sind offline. Was Sie eingegeben haben, ist noch da: Versuchen Sie es noch einmal, wenn die Verbindung zurück ist.',
  'portal-failed':
    'Das Portal konnte dies nicht tun: Es hatte einen Fehler, oder diese Seite ist älter als das Portal. Was Sie eingegeben haben, ist noch da: Versuchen Sie es noch einmal. Geht es wieder nicht, laden Sie die Seite neu oder schreiben Sie Microshare unter „Nachrichten und Verlauf“.',
  'not-found': 'Diese Anbindung gibt es nicht mehr, oder sie ist nicht für Sie.',
  'signed-out':
    'Sie sind abgemeldet. Melden Sie sich in einem anderen Tab an und versuchen Sie es hier noch einmal: Was Sie eingegeben haben, steht noch auf dieser Seite.',
  'other-origin':
    'Die Anfrage kam von einer anderen Adresse als der des Portals und wurde abgelehnt. Öffnen Sie das Portal unter seiner eigenen Adresse.',
  limited: 'Die Grenze ist für den Moment erreicht. Noch einmal in {wait}.',
  'bad-input':
    'Das Portal konnte nicht lesen, was gesendet wurde; es wurde nichts geändert. Prüfen Sie die Felder und senden Sie noch einmal.',
  'changed-meanwhile': 'Die Anbindung wurde inzwischen geändert. Die Seite zeigt jetzt den Stand; versuchen Sie es noch einmal.',
  'not-from-here': 'Das geht im jetzigen Stand der Anbindung nicht. Laden Sie die Seite neu.',
  'not-due':
    'Microshare hat einen früheren Schritt zurückgegeben, der zuerst kommt. Laden Sie die Seite neu: Offen ist der Schritt, der zu verbessern ist.',
  'needs-test':
    'Nach dem Fortsetzen fließen sofort wieder Datensätze, deshalb muss der Zugang in Gebrauch erst einen Test bestehen. Führen Sie den Test auf dieser Seite aus und setzen Sie dann fort.',
  'not-yours':
    'Microshare hat die Anbindung angehalten und setzt sie fort. Schreiben Sie unter „Nachrichten und Verlauf“, wenn Sie weitermachen möchten.',
  refused: 'Das Portal hat diesen Stream nicht angenommen. Prüfen Sie Region, Konto und Namen.',
  'no-stream': 'Für diese Anbindung ist noch kein Stream genannt, und dafür braucht es einen. Nennen Sie den Stream im ersten Schritt.',
  role: 'Diese Rolle wurde nicht angenommen. Prüfen Sie, ob sie im Konto des Streams liegt.',
  'no-principal': 'Microshare hat in dieser AWS-Partition kein Konto: Verwenden Sie einen Zugriffsschlüssel.',
  'other-access':
    'Das ist ein anderer Zugang als der, um den es hier geht. Testen Sie den Zugang, der in Gebrauch ist oder angegeben wurde, oder ersetzen Sie ihn.',
  'not-asked': 'Nach diesem Stream wird gerade nicht gefragt: Er wurde schon bestätigt. Laden Sie die Seite neu, um den Stand zu sehen.',
  'no-daily-check':
    'Nur eine Rolle wird täglich geprüft. Das Geheimnis eines Schlüssels hat nur der Zustelldienst von Microshare; dessen Berichte zeigen, ob Datensätze ankommen.',
  'not-owner': 'Das dürfen nur Inhaber der Firma wählen.',
  'not-in-use': 'Nur ein Zugang in Gebrauch lässt sich ersetzen. Laden Sie die Seite neu, um den Stand zu sehen.',
  'no-replacement':
    'Der neue Zugang lässt sich nicht mehr ändern: Er wurde eingereicht, abgebrochen oder ist schon in Gebrauch. Laden Sie die Seite neu, um den Stand zu sehen.',
  'replacement-elsewhere': 'Der Ersatz ist inzwischen an einem anderen Schritt. Laden Sie die Seite neu, um den Stand zu sehen.',
  'replacement-open': 'Ein neuer Zugang wird gerade eingerichtet, der diesen ersetzt. Schließen Sie das zuerst ab, oder brechen Sie es ab.',
  'same-access': 'Dieser Zugang ist schon in Gebrauch. Geben Sie einen anderen Schlüssel oder eine andere Rolle an.',
  'still-in-use': 'Diese Rolle ist hier in Gebrauch oder die nächste. Ersetzen Sie sie, oder beenden Sie zuerst die Anbindung.',
  envelope:
    'Die Prüfung der versiegelten Nachricht hat sie abgelehnt ({reason}). Es wurde nichts gespeichert. Laden Sie die Seite neu und versiegeln Sie noch einmal; wird sie wieder abgelehnt, schreiben Sie Microshare unter „Nachrichten und Verlauf“.',
  'link-over': 'Dieser Link gilt nicht mehr. Bitten Sie um einen neuen.',
  'nothing-offered':
    'Es wartet nichts mehr auf Ihre Bestätigung: Es wurde schon bestätigt, oder etwas anderes ist an seine Stelle getreten. Laden Sie die Seite neu, um den Stand zu sehen.',
  'looks-like-secret':
    'Der Text enthält etwas, das wie ein Geheimnis aussieht, und wurde nicht gespeichert. Nehmen Sie es heraus und senden Sie noch einmal.',
  'not-testable': 'In diesem Stand ist nichts zu testen. Laden Sie die Seite neu, um zu sehen, wer am Zug ist.',
  'not-yet': 'Vorher muss eine frühere Prüfung bestanden sein. Starten Sie den ganzen Test noch einmal.',
  'run-over': 'Dieser Test ist abgelaufen. Starten Sie den ganzen Test noch einmal.',
  'no-tries-left': 'Für diesen Datensatz sind keine Versuche übrig. Starten Sie den Test noch einmal, um einen neuen zu schreiben.',
  'other-key': 'Dieser Test begann mit einem anderen Schlüssel. Starten Sie den ganzen Test noch einmal.',
  'not-keys': 'Dieser Test begann mit einer Rolle; mit einem Schlüssel geht er nicht weiter. Starten Sie den ganzen Test noch einmal.',
  'not-a-role':
    'Dieser Test begann mit einem Zugriffsschlüssel; mit einer Rolle geht er nicht weiter. Starten Sie den ganzen Test noch einmal.',
  'already-sent': 'Diese Anfrage wurde schon gesendet. Starten Sie sie noch einmal.',
  'sandbox-nothing-held': 'Das Geheimnis ist vergessen. Geben Sie die Datei noch einmal, um weiterzumachen.',
  'sandbox-bad-facts': 'Der abgeschottete Teil dieser Seite hat für diese Werte nicht unterschrieben. Laden Sie die Seite neu.',
  'sandbox-failed': 'Der abgeschottete Teil dieser Seite ist ausgefallen. Laden Sie die Seite neu und geben Sie die Datei noch einmal.',
};
