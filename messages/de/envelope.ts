import type { EnvelopeWords } from '@/messages/en/envelope';

const asShown = 'Versiegeln Sie ihn mit dem Befehl, wie er angezeigt wird';

export const envelopeWords: EnvelopeWords = {
  oversized: {
    saw: 'Dies ist länger als 16 KiB; so lang ist kein versiegelter Zugang.',
    do: 'Versiegeln Sie allein den Zugang, mit dem Befehl, wie er angezeigt wird.',
  },
  'plain-text': {
    saw: 'Dies ist keine OpenPGP-Nachricht: Der Zugang steht vielleicht im Klartext darin.',
    do: 'Versiegeln Sie ihn zuerst. Stand ein geheimer Schlüssel darin, deaktivieren Sie ihn in IAM und erstellen Sie einen neuen.',
  },
  'private-key': {
    saw: 'Dies enthält einen privaten OpenPGP-Schlüssel. Er wurde nicht gespeichert.',
    do: 'Betrachten Sie diesen Schlüssel als bloßgestellt und widerrufen Sie ihn. Hierher gehört nur eine versiegelte Nachricht.',
  },
  'key-block': {
    saw: 'Dies enthält einen öffentlichen OpenPGP-Schlüssel, keine Nachricht.',
    do: 'Fügen Sie ein, was gpg beim Verschlüsseln geschrieben hat: Es beginnt mit BEGIN PGP MESSAGE.',
  },
  'not-encrypted': {
    saw: 'Diese OpenPGP-Nachricht ist nicht verschlüsselt: Alle können lesen, was darin steht.',
    do: 'Versiegeln Sie sie für die Support-Schlüssel. Stand ein geheimer Schlüssel darin, deaktivieren Sie ihn in IAM und erstellen Sie einen neuen.',
  },
  'password-encrypted': {
    saw: 'Diese Nachricht lässt sich mit einem Passwort öffnen.',
    do: 'Versiegeln Sie sie nur für die Support-Schlüssel, ohne --symmetric.',
  },
  'two-messages': { saw: 'Dies enthält mehr als eine Nachricht.', do: 'Fügen Sie eine Nachricht ein, von der BEGIN- bis zur END-Zeile.' },
  'text-around': {
    saw: 'Vor, nach oder im Kopf der Nachricht steht Text.',
    do: 'Fügen Sie die Nachricht allein ein, von der BEGIN- bis zur END-Zeile.',
  },
  cut: {
    saw: 'Diese Nachricht ist nicht vollständig: Ihr Ende oder ein Teil fehlt oder ist beschädigt.',
    do: 'Kopieren Sie sie noch einmal, von der BEGIN- bis zur END-Zeile.',
  },
  'newer-format': {
    saw: 'Diese Nachricht hat ein neueres OpenPGP-Format, das nicht jedes Programm lesen kann.',
    do: `${asShown}; --rfc4880 wählt darin die Form, die alle lesen können.`,
  },
  'no-integrity': {
    saw: 'Diese Nachricht hat keinen Integritätsschutz und ließe sich unbemerkt ändern.',
    do: `${asShown}, mit GnuPG 2.2 oder neuer.`,
  },
  'unexpected-packet': {
    saw: 'In dieser Nachricht steht etwas, das ein versiegelter Zugang nicht hat.',
    do: `${asShown}, ohne ihn zu unterschreiben.`,
  },
  'hidden-recipient': {
    saw: 'Ein Empfänger dieser Nachricht ist verborgen.',
    do: 'Versiegeln Sie sie ohne --hidden-recipient und --throw-keyids.',
  },
  'strangers-key': {
    saw: 'Diese Nachricht ist für einen Schlüssel versiegelt, der kein Support-Schlüssel ist.',
    do: 'Versiegeln Sie sie für die angezeigten Fingerabdrücke, und vergleichen Sie diese vorher.',
  },
  'altered-recipient': {
    saw: 'Ein Empfänger dieser Nachricht ist kein Support-Schlüssel, und ein Support-Schlüssel fehlt.',
    do: 'Versiegeln Sie sie für alle angezeigten Fingerabdrücke und für niemanden sonst.',
  },
  'missing-recipient': {
    saw: 'Diese Nachricht ist nicht für jeden Support-Schlüssel versiegelt.',
    do: 'Versiegeln Sie sie für alle angezeigten Fingerabdrücke.',
  },
  'extra-recipient': {
    saw: 'Diese Nachricht ist auch für jemand anderen versiegelt.',
    do: 'Versiegeln Sie sie allein für die Support-Schlüssel; --no-encrypt-to hält gpg davon ab, Ihren eigenen hinzuzufügen.',
  },
  'recipient-damaged': {
    saw: 'Der Teil dieser Nachricht, der für einen Support-Schlüssel bestimmt ist, ist beschädigt.',
    do: 'Versiegeln Sie den Zugang noch einmal und fügen Sie die neue Nachricht ein.',
  },
};
