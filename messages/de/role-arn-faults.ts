import type { RoleArnFaultKind } from '@/lib/domain/aws/role-arn-fault';
import type { Explanation } from '@/messages/explanation';

const copyArn = 'Öffnen Sie in der IAM-Konsole Roles, dann die Rolle für Microshare, und kopieren Sie den ARN oben auf der Seite.';
const newRole = 'Legen Sie eine Rolle mit der Vertrauensrichtlinie aus der Anleitung an.';

export const roleArnFaults: Record<RoleArnFaultKind, Explanation> = {
  'role-arn-empty': { saw: 'Das Feld ist leer.', means: 'Gebraucht wird der ARN der Rolle.', do: [copyArn] },
  'role-arn-line-break': {
    saw: 'Im Text steht ein Zeilenumbruch.',
    means: 'Ein ARN ist eine Zeile; ein Mailprogramm oder Terminal kann ihn umbrochen haben.{suggestion}',
    do: ['Fügen Sie den ARN ohne den Umbruch ein.'],
  },
  'role-arn-space': {
    saw: 'Im Text steht ein Leerzeichen.',
    means: 'Ein ARN hat keine Leerzeichen.{suggestion}',
    do: ['Fügen Sie den ARN ohne das Leerzeichen ein.'],
  },
  'role-arn-smart-quote': {
    saw: 'Im Text steht ein typografisches Anführungszeichen.',
    means: 'Eine Textverarbeitung hat es eingesetzt; ein ARN hat keines.{suggestion}',
    do: ['Fügen Sie den ARN ein, wie die IAM-Konsole ihn zeigt.'],
  },
  'role-arn-inside': {
    saw: 'Hier steht mehr als der ARN einer Rolle.',
    means: 'Das Feld nimmt den ARN allein.{suggestion}',
    do: ['Übernehmen Sie den angebotenen ARN, wenn er Ihre Rolle für Microshare ist; sonst fügen Sie den ARN allein ein.'],
  },
  'role-arn-damaged': {
    saw: 'Dies ist fast der ARN einer Rolle: Ein Zeichen ist doppelt, fehlt oder ist ein anderes als in einem ARN.',
    means: 'Eine Vorlage, ein Programm oder eine Textverarbeitung hat ihn unterwegs verändert.{suggestion}',
    do: ['Übernehmen Sie den angebotenen ARN, wenn er Ihre Rolle für Microshare ist; sonst kopieren Sie ihn erneut aus der IAM-Konsole.'],
  },
  'role-console-url': {
    saw: 'Dies ist die Adresse einer Seite der AWS-Konsole.',
    means: 'Sie zeigt Angemeldeten eine Seite; eine Rolle benennt sie AWS gegenüber nicht.{suggestion}',
    do: ['Öffnen Sie die Seite und kopieren Sie den ARN aus der Zusammenfassung.'],
  },
  'role-is-endpoint': {
    saw: 'Dies ist die Adresse eines AWS-Endpunkts.',
    means: 'Programme senden ihre Anfragen dorthin; eine Rolle benennt sie nicht.',
    do: [copyArn],
  },
  'role-is-web-address': {
    saw: 'Dies ist eine Webadresse, und keine von AWS.',
    means: 'Eine Rolle wird durch ihren ARN benannt: arn:aws:iam::<12 Ziffern>:role/<Name>.',
    do: [copyArn],
  },
  'role-is-unique-id': {
    saw: 'Dies ist eine eindeutige Kennung von IAM: Sie beginnt mit {prefix}.',
    means:
      'IAM führt hinter jedem Namen eine solche Kennung (AROA… bei einer Rolle) und zeigt sie in einer Vertrauensrichtlinie, wenn das Benannte gelöscht ist. Sie ist kein ARN, und keine Rolle lässt sich mit ihr übernehmen.',
    do: [copyArn],
  },
  'role-is-placeholder': {
    saw: 'Dies enthält einen Platzhalter: einen Ausdruck, eine Variable oder ein Wort aus einem Beispiel.',
    means: 'Ein anderes Programm setzt den Wert ein, oder das Beispiel wurde nicht ausgefüllt; AWS kennt keine solche Rolle.{suggestion}',
    do: [copyArn],
  },
  'role-name-only': {
    saw: 'Dies ist ein Name, kein ARN.',
    means: 'Der ARN nennt auch das Konto und gegebenenfalls den Pfad: arn:aws:iam::<Konto>:role/<Name>.',
    do: [copyArn],
  },
  'role-is-account-id': { saw: 'Dies ist eine Kontonummer.', means: 'Ein Konto hat viele Rollen; der ARN benennt eine.', do: [copyArn] },
  'role-is-access-key': {
    saw: 'Dies enthält eine Access Key ID.',
    means: 'Schlüssel gehören nicht in dieses Feld; für eine Rolle ist keiner nötig.',
    do: [
      'Möchten Sie einen Schlüssel geben, wählen Sie im Schritt „Zugang“ „Zugriffsschlüssel verwenden“.',
      'Sonst fügen Sie den ARN der Rolle ein.',
    ],
  },
  'role-is-secret': {
    saw: 'Dies sieht wie ein Secret Access Key aus.',
    means: 'Ein Geheimnis gehört nicht in dieses Feld. Es wird hier nicht noch einmal gezeigt.',
    do: [
      'Leeren Sie das Feld.',
      'Ist es ein Geheimnis, löschen Sie den Access Key in IAM und legen Sie einen anderen an.',
      'Fügen Sie den ARN der Rolle ein.',
    ],
  },
  'role-is-policy-text': {
    saw: 'Dies ist der Text einer Richtlinie.',
    means: 'Die Richtlinie gehört in IAM; hier wird der ARN der Rolle gebraucht.',
    do: ['Fügen Sie die Richtlinie der Rolle in IAM an.', copyArn],
  },
  'role-is-user': {
    saw: 'Dies ist der ARN des IAM-Benutzers {name}.',
    means: 'Ein Benutzer lässt sich nicht übernehmen; Microshare braucht eine Rolle.',
    do: [
      newRole,
      copyArn,
      'Oder wählen Sie im Schritt „Zugang“ „Zugriffsschlüssel verwenden“ und geben Sie einen Schlüssel dieses Benutzers.',
    ],
  },
  'role-is-group': {
    saw: 'Dies ist der ARN der IAM-Gruppe {name}.',
    means: 'Eine Gruppe lässt sich nicht übernehmen; Microshare braucht eine Rolle.',
    do: [copyArn],
  },
  'role-is-policy': {
    saw: 'Dies ist der ARN der Richtlinie {name}.',
    means: 'Eine Richtlinie sagt, was erlaubt ist; die Rolle ist das, was Microshare übernimmt.',
    do: ['Fügen Sie die Richtlinie der Rolle an.', copyArn],
  },
  'role-is-instance-profile': {
    saw: 'Dies ist der ARN des Instance Profiles {name}.',
    means: 'Es reicht eine Rolle an eine EC2-Maschine weiter; selbst übernehmen lässt es sich nicht.',
    do: [newRole, copyArn],
  },
  'role-is-root': {
    saw: 'Dies ist der ARN eines ganzen Kontos (root).',
    means: 'Microshare nimmt keinen Zugang zu einem Konto, nur eine Rolle, die in den Stream schreiben darf.',
    do: [copyArn],
  },
  'role-is-session': {
    saw: 'Dies ist der ARN einer Sitzung der Rolle {name} (assumed-role).',
    means: 'Eine Sitzung endet; die Rolle bleibt.{suggestion}',
    do: [copyArn],
  },
  'role-is-federated-user': {
    saw: 'Dies ist der ARN der Sitzung eines föderierten Benutzers.',
    means: 'Sie lässt sich nicht übernehmen; Microshare braucht eine Rolle.',
    do: [copyArn],
  },
  'role-is-stream': {
    saw: 'Dies ist der ARN eines Data Streams.',
    means: 'Er sagt, wohin Microshare schreibt; hier wird gefragt, als wer.',
    do: ['Tragen Sie ihn im Schritt „Stream“ ein, falls er dort fehlt.', copyArn],
  },
  'role-is-consumer': {
    saw: 'Dies ist der ARN eines Consumers.',
    means: 'Ein Consumer liest den Stream; Microshare braucht eine Rolle, die hineinschreibt.',
    do: [copyArn],
  },
  'role-is-delivery-stream': {
    saw: 'Dies ist der ARN eines Firehose-Streams.',
    means: 'Firehose liest Ihren Data Stream erst danach; Microshare braucht eine Rolle, die in den Data Stream schreibt.',
    do: [copyArn],
  },
  'role-is-video-stream': {
    saw: 'Dies ist der ARN eines Kinesis Video Streams.',
    means: 'Microshare schreibt als Rolle in Kinesis Data Streams.',
    do: [copyArn],
  },
  'role-is-other-service': {
    saw: 'Dies ist ein ARN des Dienstes {service}.',
    means: 'Der ARN einer Rolle beginnt mit arn:aws:iam:: (oder ebenso in einer anderen Partition).',
    do: [copyArn],
  },
  'role-is-other-iam': {
    saw: 'Dies ist ein ARN von IAM oder STS, aber nicht der einer Rolle.',
    means: 'Im ARN einer Rolle folgt „role/“ auf das Konto.',
    do: [copyArn],
  },
  'role-of-firehose': {
    saw: '{name} ist die Rolle, die Firehose für sich selbst nutzt.',
    means: 'Sie liest den Stream und schreibt in Ihren Speicher. Microshare braucht eine andere, die nur in den Stream schreibt.',
    do: [
      'Lassen Sie jene Rolle, wie sie ist.',
      'Legen Sie eine zweite Rolle mit Richtlinie und Vertrauensrichtlinie aus der Anleitung an.',
      copyArn,
    ],
  },
  'role-service-linked': {
    saw: '{name} ist eine dienstgebundene Rolle (service-linked).',
    means: 'Nur ihr AWS-Dienst kann sie übernehmen; ihre Vertrauensrichtlinie ist nicht änderbar.',
    do: [newRole, copyArn],
  },
  'role-reserved': {
    saw: '{name} gehört zu IAM Identity Center.',
    means:
      'Sie ist eine Rolle der Einmalanmeldung (AWSReservedSSO_…): AWS verwaltet ihre Vertrauensrichtlinie, daher lässt sich niemand außerhalb Ihrer Organisation hineinlassen.',
    do: [newRole, copyArn],
  },
  'role-of-the-portal': {
    saw: 'Die Rolle liegt in Microshares eigenem Konto.',
    means: 'Sie muss in Ihrem Konto liegen, damit Sie bestimmen, was sie darf.',
    do: ['Legen Sie die Rolle im Konto Ihres Streams an.', copyArn],
  },
  'role-partition-unknown': {
    saw: 'Eine AWS-Partition „{partition}“ gibt es nicht.',
    means: 'Partitionen sind aws, aws-cn, aws-us-gov und aws-eusc.',
    do: ['Kopieren Sie den ARN erneut aus der IAM-Konsole.'],
  },
  'role-partition-differs': {
    saw: 'Die Rolle liegt in der Partition {partition}, der Stream in {expected}.',
    means: 'Keine Rolle reicht von einer Partition in eine andere.',
    do: ['Legen Sie die Rolle im Konto Ihres Streams an.', copyArn],
  },
  'role-account-invalid': {
    saw: 'Wo das Konto hingehört, stehen keine 12 Ziffern.',
    means:
      'Der ARN einer Rolle ist arn:aws:iam::<12 Ziffern>:role/<Name>, mit zwei Doppelpunkten vor dem Konto und ohne Region. Tabellenprogramme, YAML und Terraform lassen eine Null am Anfang eines Kontos weg.',
    do: ['Kopieren Sie den ARN erneut aus der IAM-Konsole.'],
  },
  'role-name-invalid': {
    saw: 'Was auf „role/“ folgt, ist kein Rollenname.',
    means:
      'Ein Name hat 1 bis 64 Buchstaben, Ziffern und + = , . @ - _. Er folgt auf den letzten Schrägstrich. Ein Platzhalter wie <Name> muss ersetzt werden.',
    do: [copyArn],
  },
  'role-not-an-arn': {
    saw: 'Dies ist kein ARN.',
    means: 'Der ARN einer Rolle ist arn:aws:iam::<12 Ziffern>:role/<Name>.',
    do: [copyArn],
  },
};
