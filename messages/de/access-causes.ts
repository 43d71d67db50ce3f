import type { accessCauses as english } from '@/messages/en/access-causes';
import type { Explanation } from '@/messages/explanation';

const spread = 'Warten Sie einige Sekunden und starten Sie den Test erneut: IAM braucht Zeit, eine Änderung zu verteilen.';

export const accessCauses: Record<keyof typeof english, Explanation> = {
  'secret-wrong': {
    saw: 'AWS kennt die Access Key ID, aber die Signatur passt nicht.',
    means: 'Der Secret Access Key gehört nicht zu dieser ID, oder er wurde unterwegs gekürzt oder verändert.',
    do: [
      'Ziehen Sie die ursprüngliche CSV-Datei von AWS erneut hierher.',
      'Gibt es sie nicht mehr oder ist sie dieselbe, legen Sie für diesen Benutzer einen neuen Access Key an und ziehen Sie dessen CSV-Datei hierher.',
      'Löschen Sie danach den alten Schlüssel.',
    ],
  },
  'clock-skew': {
    saw: 'Die Uhr Ihres Rechners geht {clock}.',
    means:
      'Anfragen tragen ihre Uhrzeit, und AWS lehnt ab, was mehr als {windowMinutes} Minuten abweicht. Über den Schlüssel selbst ist damit nichts gesagt.',
    do: [
      'Lassen Sie den Rechner die Zeit aus dem Netz beziehen: unter Windows Einstellungen, Zeit und Sprache, Jetzt synchronisieren; unter macOS Allgemein, Datum & Uhrzeit; unter Linux timedatectl set-ntp true.',
      'Starten Sie den Test erneut. Die Datei wird nicht noch einmal gebraucht.',
    ],
  },
  'key-not-recognised': {
    saw: 'AWS kennt diese Access Key ID nicht.',
    means:
      'Der Schlüssel ist gelöscht oder inaktiv, erst Sekunden alt, oder er gehört zu einer anderen AWS-Partition als die Region des Streams.',
    do: [
      'Öffnen Sie in der IAM-Konsole den Benutzer, dann Security credentials: Steht die ID in der Liste, und ist sie Active?',
      'Ist sie inaktiv, aktivieren Sie sie. Fehlt sie, legen Sie einen neuen Access Key an und ziehen Sie dessen CSV-Datei hierher.',
      'Prüfen Sie die Region des Streams: Schlüssel aus China, GovCloud und der European Sovereign Cloud gelten nur dort, und eine Opt-in-Region muss in Ihrem Konto aktiviert sein.',
    ],
  },
  'policy-missing': {
    saw: 'AWS verweigert {action} auf {resource} für {who}: Keine Richtlinie erlaubt es.',
    means:
      'Entweder ist die Richtlinie nicht angefügt, oder ihre Resource ist ein anderer Stream: Eine falsche Region, ein falsches Konto oder ein falscher Name darin sieht genauso aus.',
    do: [
      'Vergleichen Sie die Resource der Richtlinie mit {intended}: Region, Konto und Name müssen gleich sein.',
      'Hängen Sie die berichtigte Richtlinie an {who} an, an Stelle der alten.',
      spread,
    ],
  },
  'policy-missing-other-resource': {
    saw: 'AWS spricht von {resource}; gemeint ist {intended}. Verschieden sind: {differs}.',
    means: 'Der Zugang gehört zu etwas anderem als dem Stream dieses Onboardings, oder die Richtlinie nennt etwas anderes.',
    do: [
      'Prüfen Sie, was stimmt. Ist der Stream in diesem Onboarding falsch, ändern Sie ihn im Schritt „Stream“.',
      'Sonst hängen Sie die berichtigte Richtlinie an {who} an, oder nehmen Sie einen Zugang aus dem Konto des Streams.',
      spread,
    ],
  },
  'policy-missing-document-account': {
    saw: 'Im ARN, den AWS verweigert, steht das Konto 373439459043.',
    means:
      'Diese Nummer stammt aus der Beispielrichtlinie eines älteren Dokuments von Microshare. Es ist nicht Ihr Konto; die Richtlinie erlaubt in Ihrem nichts.',
    do: ['Ersetzen Sie für {who} die Richtlinie durch die berichtigte: Sie nennt Ihren Stream.', spread],
  },
  'policy-missing-firehose-role': {
    saw: 'AWS verweigert {action} für {who}: Diese Rolle nutzt Firehose für sich selbst.',
    means: 'Jene Rolle liest den Stream für Firehose; schreiben soll sie nicht, und was sie darf, soll Microshare nicht haben.',
    do: [
      'Lassen Sie jene Rolle, wie sie ist.',
      'Legen Sie eine zweite Rolle mit Richtlinie und Vertrauensrichtlinie von unten an.',
      'Fügen Sie deren ARN im Schritt „AWS einrichten“ ein und starten Sie den Test erneut.',
    ],
  },
  'policy-missing-put-records': {
    saw: 'AWS verweigert kinesis:PutRecords auf {resource} für {who}: Keine Richtlinie erlaubt es.',
    means:
      'PutRecords, mit s, ist eine eigene Aktion. Eine Richtlinie, die nur PutRecord nennt, schließt sie nicht ein, und Microshare sendet viele Datensätze in einem Aufruf.',
    do: ['Hängen Sie die berichtigte Richtlinie an {who} an: Sie nennt beide Aktionen.', spread],
  },
  'policy-denies': {
    saw: 'AWS verweigert {action} für {who}: Eine Richtlinie verbietet es ausdrücklich.{policyNamed}',
    means:
      'Eine Anweisung mit "Effect": "Deny" geht jedem Allow vor. Sie steht in einer Richtlinie des Benutzers, einer seiner Gruppen oder der Rolle.',
    do: [
      'Suchen Sie die Anweisung mit Deny, die {action} umfasst: Der Befehl unten zeigt die Richtlinien.',
      'Entfernen Sie sie, oder nehmen Sie diesen Zugang davon aus. Ein Deny auf Adressen (aws:SourceIp) muss die Adressen von Microshare durchlassen; ein Deny ohne MFA (aws:MultiFactorAuthPresent) trifft jeden Access Key, denn ein Programm kann keinen Code eingeben.',
      spread,
    ],
  },
  'policy-denies-without-mfa': {
    saw: 'AWS verweigert {action} für {who}: Die Richtlinie {policyArn} verbietet es ausdrücklich.',
    means:
      'Dem Namen nach verbietet sie alles, wenn ohne MFA angemeldet wird. Ein Programm kann keinen MFA-Code eingeben; ein Access Key kommt an ihr also nie vorbei.',
    do: [
      'Nehmen Sie {who} von jener Richtlinie aus: Entfernen Sie den Benutzer aus der Gruppe, die sie mitbringt, oder lösen Sie sie vom Benutzer.',
      'Oder wählen Sie die Rolle statt des Schlüssels, und geben Sie der Rolle keine solche Richtlinie.',
      spread,
    ],
  },
  'key-quarantined': {
    saw: 'AWS verweigert {action} für {who}: AWS selbst hat die Richtlinie AWSCompromisedKeyQuarantine angefügt.{policyNamed}',
    means:
      'Das tut AWS, wenn ein Access Key öffentlich gefunden wird, etwa in einem Repository. Der Schlüssel ist nach außen gelangt und gilt als gestohlen, wer auch immer ihn seither genutzt hat.',
    do: [
      'Deaktivieren Sie diesen Access Key sofort, und löschen Sie ihn, sobald ihn bei Ihnen nichts mehr braucht.',
      'Legen Sie einen anderen Benutzer mit der Richtlinie unten und einem Access Key an, und ziehen Sie dessen CSV-Datei hierher; oder wählen Sie die Rolle, die keinen Schlüssel braucht.',
      'Sehen Sie in CloudTrail nach, was mit dem Schlüssel getan wurde, und folgen Sie dem Fall von AWS im Support Center. Lassen Sie die Richtlinie von AWS, wo sie ist, bis der Fall abgeschlossen ist.',
    ],
  },
  'account-not-active': {
    saw: 'AWS antwortet, dass das Konto für den Dienst nicht angemeldet ist ({code}).',
    means:
      'Das Konto ist neu und noch nicht aktiviert (Zahlungsmittel, Telefonnummer, Identität), oder es ist gesperrt oder geschlossen. Über den Schlüssel, die Rolle und ihre Richtlinien ist damit nichts gesagt.',
    do: [
      'Melden Sie sich als Inhaber des Kontos an der AWS-Konsole an und schließen Sie ab, was AWS dort unter Billing und in seinen E-Mails verlangt. Die Aktivierung dauert bis zu 24 Stunden.',
      'Öffnen Sie die Kinesis-Konsole in der Region des Streams: Zeigt sie den Stream, starten Sie den Test erneut.',
    ],
  },
  'policy-denies-on-stream': {
    saw: 'AWS verweigert {action} für {who}: Die Richtlinie des Streams selbst verbietet es ausdrücklich.{policyNamed}',
    means: 'In der Ressourcenrichtlinie des Streams trifft eine Anweisung mit "Effect": "Deny" diesen Zugang.',
    do: ['Öffnen Sie den Stream in der Kinesis-Konsole, dann Data stream sharing, und entfernen oder verengen Sie die Anweisung.', spread],
  },
  'organisation-denies': {
    saw: 'AWS verweigert {action} für {who}: Eine Richtlinie Ihrer Organisation verbietet es.{policyNamed}',
    means:
      'Eine Service Control Policy oder Resource Control Policy steht über dem Konto. Im Konto selbst kann sie niemand aufheben. Häufig sind nur manche Netze (aws:SourceIp) oder nur manche Regionen erlaubt.',
    do: [
      'Senden Sie die Nachricht unten an die Person, die Ihre AWS-Organisation verwaltet: Sie enthält die genauen Anweisungen, die diesen Zugang von der Richtlinie ausnehmen.',
      spread,
    ],
  },
  'organisation-denies-role': {
    saw: 'AWS verweigert {action} für {who}: Eine Resource Control Policy Ihrer Organisation verbietet es.{policyNamed}',
    means:
      'Eine solche Richtlinie lässt nur Identitäten der eigenen Organisation (aws:PrincipalOrgID) nutzen, was in deren Konten liegt; die von Microshare gehört nicht dazu. Im Konto selbst kann sie niemand aufheben.',
    do: [
      'Senden Sie die Nachricht unten an die Person, die Ihre AWS-Organisation verwaltet: Die Anweisung darin nimmt das Konto von Microshare aus (aws:PrincipalAccount), oder Rollen mit einem Tag.',
      spread,
    ],
  },
  'organisation-allows-not': {
    saw: 'AWS verweigert {action} für {who}: Keine Service Control Policy Ihrer Organisation erlaubt es.',
    means:
      'Eine Service Control Policy ist das Höchste, was ein Konto je darf. Erlaubt keine eine Aktion, kann sie im Konto niemand ausführen.',
    do: [
      'Senden Sie die Nachricht unten an die Person, die Ihre AWS-Organisation verwaltet: Die Anweisung darin erlaubt genau dies. Sie muss auf jeder Ebene über dem Konto stehen.',
      spread,
    ],
  },
  'boundary-denies': {
    saw: 'AWS verweigert {action} für {who}: Die Permissions Boundary erlaubt es nicht.{policyNamed}',
    means: 'Eine Boundary ist das Höchste, was eine Identität je darf. Sie muss die Aktion neben der Richtlinie auch erlauben.',
    do: ['Ergänzen Sie die Boundary für {who} um die Anweisung der Richtlinie unten, oder wählen Sie eine andere.', spread],
  },
  'vpc-endpoint-denies': {
    saw: 'AWS verweigert {action}: Die Richtlinie eines VPC-Endpunkts erlaubt es nicht.',
    means: 'Der Aufruf kam über einen VPC-Endpunkt, dessen Richtlinie diese Aktion oder diesen Stream auslässt.',
    do: ['Ergänzen Sie in der Richtlinie des Endpunkts kinesis:PutRecord und kinesis:PutRecords auf {intended}.', spread],
  },
  'stream-policy-missing': {
    saw: 'AWS verweigert {action} auf {resource} für {who}: Die Richtlinie des Streams selbst lässt es nicht zu.',
    means: 'Der Zugang gehört zu einem anderen Konto als der Stream; dann muss der Stream ihn selbst zulassen.',
    do: [
      'Nehmen Sie einen Benutzer oder eine Rolle aus dem Konto des Streams: Das ist der bessere Weg und braucht sonst nichts.',
      'Oder setzen Sie die Ressourcenrichtlinie unten am Stream (Data stream sharing in der Kinesis-Konsole).',
      spread,
    ],
  },
  'trust-refused': {
    saw: 'AWS lässt Microshare {who} nicht übernehmen.',
    means:
      'AWS sagt für jedes davon dasselbe: Es gibt die Rolle so nicht (gelöscht, anderes Konto, Pfad ausgelassen); ihre Vertrauensrichtlinie nennt einen anderen Principal, oder sie zeigt eine ID, die mit AROA beginnt, weil der Principal neu angelegt wurde; sie verlangt eine andere External ID; sie verlangt etwas anderes, etwa MFA, ein Netz, eine Organisation oder Tags; sie verbietet es ausdrücklich; oder sie vertraut nur einem Dienst, wie eine Rolle für Firehose.{checked}',
    do: [
      'Vergleichen Sie den ARN der Rolle Buchstabe für Buchstabe mit dem in der IAM-Konsole.',
      'Ersetzen Sie die Vertrauensrichtlinie der Rolle durch die berichtigte: Sie nennt Microshares Principal und Ihre External ID und verlangt sonst nichts.',
      spread,
    ],
  },
  'role-arn-invalid': {
    saw: 'AWS hält den Text nicht für den ARN einer Rolle.',
    means: 'Der ARN einer Rolle ist arn:aws:iam::<12 Ziffern>:role/<Name>, oder ebenso in einer anderen Partition.',
    do: [
      'Öffnen Sie in der IAM-Konsole Roles, dann die Rolle für Microshare, und kopieren Sie den ARN oben auf der Seite.',
      'Fügen Sie sie ein und starten Sie den Test erneut.',
    ],
  },
  'sts-region-disabled': {
    saw: 'AWS sagt, dass STS in dieser Region für Ihr Konto abgeschaltet ist.',
    means: 'Ohne STS kann dort niemand über diese Region eine Rolle übernehmen.',
    do: [
      'Öffnen Sie in der IAM-Konsole Account settings, dann Security Token Service, und aktivieren Sie die Region des Streams.',
      'Ist die Region selbst deaktiviert, aktivieren Sie sie unter Account, AWS Regions.',
      'Starten Sie den Test erneut.',
    ],
  },
  'root-key': {
    saw: 'Der Schlüssel gehört dem Root-Benutzer des Kontos {accountId}.',
    means: 'Ein Root-Schlüssel darf alles und lässt sich nicht einschränken. Microshare nimmt ihn nicht an, und AWS rät, keinen zu haben.',
    do: [
      'Löschen Sie diesen Schlüssel: als Root-Benutzer anmelden, dann Security credentials, Access keys.',
      'Legen Sie einen IAM-Benutzer mit der Richtlinie unten an und für ihn einen Access Key, oder wählen Sie die Rolle.',
    ],
  },
  'account-mismatch': {
    saw: 'Der Zugang gehört zum Konto {accountId}, der Stream zu {expected}.',
    means: 'Ein Schlüssel oder eine Rolle eines anderen Kontos kann nicht allein durch die eigene Richtlinie in den Stream schreiben.',
    do: [
      'Prüfen Sie das Konto des Streams im Schritt „Stream“.',
      'Stimmt es, legen Sie Benutzer oder Rolle im Konto {expected} an und geben Sie diesen Zugang.',
    ],
  },
  'role-open-to-anyone': {
    saw: 'Die Rolle lässt sich ohne External ID übernehmen.',
    means:
      'Wer sonst Kunde von Microshare ist, könnte Microshare Ihre Rolle nutzen lassen. Microshare nimmt eine so offene Rolle nicht an und hat vom Versuch nichts behalten.',
    do: [
      'Ersetzen Sie die Vertrauensrichtlinie der Rolle durch die berichtigte: Sie verlangt Ihre External ID mit StringEquals.',
      'Entfernen Sie jede weitere Anweisung, die denselben Principal einlässt.',
      spread,
    ],
  },
  'role-open-to-pattern': {
    saw: 'Die Rolle lässt sich mit einer External ID übernehmen, die nicht Ihre ist.',
    means:
      'Die Vertrauensrichtlinie nimmt ein Muster an (StringLike mit *) oder beachtet die External ID nicht. Microshare nimmt eine solche Rolle nicht an und hat vom Versuch nichts behalten.',
    do: [
      'Ersetzen Sie die Vertrauensrichtlinie der Rolle durch die berichtigte: Sie verlangt genau Ihre External ID, mit StringEquals.',
      'Entfernen Sie jede weitere Anweisung, die denselben Principal einlässt.',
      spread,
    ],
  },
  'role-open-to-other-principal': {
    saw: 'Die Rolle lässt sich mit Ihrer External ID auch von einer anderen Identität übernehmen als der, die Microshare nutzt.',
    means:
      'Die Vertrauensrichtlinie lässt mehr ein als Microshares Principal, vielleicht alle (*). Eine External ID ist kein Geheimnis; sie allein schützt nichts. Microshare nimmt eine solche Rolle nicht an und hat vom Versuch nichts behalten.',
    do: [
      'Ersetzen Sie die Vertrauensrichtlinie der Rolle durch die berichtigte: Sie nennt nur Microshares Principal.',
      'Entfernen Sie jede weitere Anweisung, die jemanden einlässt.',
      spread,
    ],
  },
  'too-much-allowed': {
    saw: 'AWS erlaubt auch {action}.',
    means:
      'Der Zugang darf mehr als in diesen Stream schreiben, etwa durch AmazonKinesisFullAccess. Microshare braucht nur PutRecord und PutRecords.',
    do: [
      'Ersetzen Sie für {who} alle Richtlinien durch die berichtigte.',
      'Lösen Sie verwaltete Richtlinien wie AmazonKinesisFullAccess.',
      spread,
    ],
  },
};
